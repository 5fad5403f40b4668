#include "base/utf8.hpp"
#include "report/chapters/chapters.hpp"
#include "report/words.hpp"

namespace report {
namespace {

using namespace language::literals;
using look::Align;
using look::Theme;

Cell verdictOf(const Context& context, const IdeaStory& idea) {
  Cell verdict{.text = context.catalogue(verdictText(idea.verdict))};
  if (idea.verdict == journey::Verdict::Passed) {
    verdict.weight = look::Weight::SemiBold;
    verdict.tone = &Theme::accent;
    verdict.signs.push_back({look::Icon::Done, &Theme::accent});
  } else if (!idea.idea->why.empty()) {
    verdict.text += ": " + base::isolated(idea.idea->why);
  }
  return verdict;
}

} // namespace

std::optional<Chapter> ideasChapter(const Context& context) {
  const auto& text = context.catalogue;
  const journey::Brief& brief = *context.story.brief;
  Chapter chapter{text("report.ideas"_text),
                  text("report.ideas.words"_text, {brief.barLabel, text.number(brief.bar, 1)})};
  if (context.story.ideas.empty()) {
    chapter.blocks.emplace_back(Words{text("report.empty.ideas"_text), &Theme::secondInk});
    return chapter;
  }
  Table table{{{text("report.column.idea"_text), 58},
               {text("report.column.dots"_text), 16, Align::Right},
               {text("report.column.median"_text), 18, Align::Right},
               {text("report.column.verdict"_text), 34},
               {text("report.column.lifts"_text), 48}}};
  for (const IdeaStory& one : context.story.ideas)
    table.row({{.text = one.idea->text, .weight = look::Weight::Medium},
               {.text = one.dots > 0 ? std::to_string(one.dots) : "–"},
               {.text = figure(text, one.score().n > 0, one.score().median)},
               verdictOf(context, one),
               {.text = namesOf(one.lifts), .tone = &Theme::secondInk}});
  chapter.blocks.emplace_back(std::move(table));
  return chapter;
}

} // namespace report
