#include "base/utf8.hpp"
#include "report/chapters/chapters.hpp"
#include "report/words.hpp"

namespace report {
namespace {

using namespace language::literals;
using look::Theme;

/// What each stage is meant to bring, of those of which somebody wrote it.
Table stagesOf(const Context& context) {
  const auto& text = context.catalogue;
  Table table{{{text("report.column.stage"_text), 34},
               {text("map.stage.needed"_text), 60},
               {text("map.stage.lasts"_text), 26},
               {text("map.stage.success"_text), 54}}};
  for (const auto& part : context.story.outline.stages) {
    const journey::Stage& stage = *part.stage;
    if (!stage.needed.empty() || !stage.lasts.empty() || !stage.success.empty())
      table.row({{.text = stage.name, .weight = look::Weight::Medium},
                 {.text = stage.needed},
                 {.text = stage.lasts},
                 {.text = stage.success}});
  }
  return table;
}

/// The notes of one lane, by stage and step; of amounts with what the stage comes to.
Table laneOf(const Context& context, std::size_t at) {
  const auto& story = context.story;
  const journey::Lane& lane = story.outline.lanes[at];
  const bool isRemedied = lane.holds == journey::Holds::Remedied;
  Table table{{{context.catalogue("report.column.step"_text), 52},
               {laneName(context.catalogue, lane.id), isRemedied ? 61.0 : 122}}};
  if (isRemedied)
    table.columns.push_back({context.catalogue.named("lane." + std::string{lane.id} + ".remedy"), 61});
  for (std::size_t s = 0; s < story.outline.stages.size(); ++s) {
    const auto& stage = story.outline.stages[s];
    bool isNamed = false;
    for (const auto& step : stage.steps)
      for (const auto* note : step.notes[at]) {
        if (!isNamed) {
          const auto* sum = lane.isAmount() ? &story.totals[at].stages[s] : nullptr;
          table.rows.push_back(
              {.group = stage.stage->name +
                        (sum != nullptr ? ": " + sumWords(context.catalogue, lane.holds, *sum) : "")});
          isNamed = true;
        }
        table.row({{.text = step.step->name, .tone = &Theme::secondInk}, {.text = note->text}});
        if (isRemedied) table.rows.back().cells.push_back({.text = note->remedy});
      }
  }
  return table;
}

} // namespace

std::optional<Chapter> lanesChapter(const Context& context) {
  const auto& text = context.catalogue;
  const auto& story = context.story;
  Chapter chapter{text("report.lanes"_text), text("report.lanes.words"_text)};
  if (Table stages = stagesOf(context); !stages.rows.empty()) chapter.blocks.emplace_back(std::move(stages));
  for (std::size_t i = 0; i < story.outline.lanes.size(); ++i) {
    Table table = laneOf(context, i);
    if (table.rows.empty()) continue;
    const journey::Lane& lane = story.outline.lanes[i];
    std::string name = laneName(text, lane.id);
    if (lane.isAmount()) name += ": " + sumWords(text, lane.holds, story.totals[i].all);
    chapter.blocks.emplace_back(Heading{std::move(name)});
    chapter.blocks.emplace_back(std::move(table));
  }
  if (chapter.blocks.empty()) return {};
  return chapter;
}

} // namespace report
