#include "figures/behaviour.hpp"

#include "base/utf8.hpp"
#include "report/chapters/chapters.hpp"

namespace report {
namespace {

using namespace language::literals;
using journey::Behaviour;
using journey::Seen;
using look::Align;
using look::Theme;

/// "186 (15 %)"; a dash where it was not counted.
std::string cellOf(const Context& context, const Behaviour& behaviour, Seen seen) {
  const std::string number = figures::seenIn(behaviour, seen, context.catalogue);
  if (number.empty()) return "–";
  const std::string share = figures::shareIn(behaviour, seen, context.catalogue);
  return share.empty() ? number : number + " (" + share + ")";
}

} // namespace

std::optional<Chapter> behaviourChapter(const Context& context) {
  const auto& text = context.catalogue;
  Table table{{{"", 8, Align::Right},
               {text("report.column.touchpoint"_text), 56},
               {text("report.column.visits"_text), 18, Align::Right},
               {text("report.column.drop_outs"_text), 24, Align::Right},
               {text("report.column.repeats"_text), 24, Align::Right},
               {text("report.column.waiting"_text), 22, Align::Right},
               {text("report.column.period"_text), 40}}};
  std::size_t number = 0;
  for (const journey::Touchpoint* touchpoint : context.story.touchpoints) {
    ++number;
    const Behaviour* behaviour = journey::behaviourOf(context.workshop, touchpoint->id);
    if (behaviour == nullptr) continue;
    table.row({{.text = std::to_string(number), .tone = &Theme::secondInk},
               {.text = base::isolated(touchpoint->text), .weight = look::Weight::Medium},
               {.text = cellOf(context, *behaviour, Seen::Visits), .weight = look::Weight::SemiBold},
               {.text = cellOf(context, *behaviour, Seen::DropOuts)},
               {.text = cellOf(context, *behaviour, Seen::Repeats)},
               {.text = base::isolated(cellOf(context, *behaviour, Seen::Waiting))},
               {.text = base::isolated(behaviour->period), .tone = &Theme::secondInk}});
    table.rows.back().touchpoint = context.story.before + number;
  }
  if (table.rows.empty()) return {};
  Chapter chapter{text("report.behaviour"_text), text("report.behaviour.words"_text)};
  chapter.blocks.emplace_back(std::move(table));
  return chapter;
}

} // namespace report
