#include "figures/quadrant.hpp"
#include "report/chapters/chapters.hpp"
#include "report/words.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace report {
namespace {

using namespace language::literals;
using look::Align;

void drawQuadrant(const Context& context, look::Drawing& drawing, const base::Rect& area) {
  constexpr double letters = 2, axis = 5, gutter = 4;
  figures::QuadrantPlace place{{area.x + gutter, area.y + axis, area.w - gutter, area.h - 2 * axis}, 2.5};
  // Smaller where many share the plot, never smaller than what can be read.
  const double share = place.plot.w * place.plot.h / static_cast<double>(context.story.quadrant.size());
  place.radius = std::clamp(std::sqrt(share) * 0.22, 2.35, 2.6);

  std::unordered_map<const journey::Touchpoint*, std::size_t> numbers;
  for (const auto* touchpoint : context.story.touchpoints) numbers.emplace(touchpoint, numbers.size() + 1);
  std::vector<figures::QuadrantSpot> spots;
  for (const journey::CurvePoint& point : context.story.quadrant)
    spots.push_back({point, numbers.at(point.touchpoint)});
  figures::placeTags(spots, place);
  figures::drawQuadrantGround(drawing, place, context.story.cross, letters, context.catalogue);
  figures::drawTies(drawing, spots, place);
  for (const figures::QuadrantSpot& spot : spots) figures::drawTag(drawing, spot, place);
}

/// Whose figure the experience is: the customers' where they gave one, otherwise the team's.
std::string experienceOf(const Context& context, const Opportunity& one) {
  const auto& text = context.catalogue;
  if (!one.point.given) return "–";
  const bool customers = std::ranges::any_of(context.story.customers, [&](const journey::CurvePoint& point) {
    return point.given && point.touchpoint == one.touchpoint;
  });
  const language::Text whose = customers              ? "report.of.customers"_text
                               : context.story.frozen ? "report.of.team_frozen"_text
                                                      : "report.of.team"_text;
  return text(whose, {text.number(one.point.experience, 1)});
}

Table picked(const Context& context) {
  const auto& text = context.catalogue;
  Table table{{{text("report.column.picked"_text), 78},
               {text("report.column.quadrant"_text), 44},
               {text("report.column.experience"_text), 30, Align::Right},
               {text("report.column.importance"_text), 22, Align::Right}}};
  for (const Opportunity& one : context.story.opportunities)
    table.row({{.text = one.touchpoint->text, .weight = look::Weight::Medium},
               {.text = one.quadrant ? text(figures::quadrantText(*one.quadrant)) : "–"},
               {.text = experienceOf(context, one)},
               {.text = figure(text, one.point.given && one.point.weighted, one.point.importance)}});
  return table;
}

} // namespace

std::optional<Chapter> opportunitiesChapter(const Context& context) {
  const auto& text = context.catalogue;
  Chapter chapter{text("report.opportunities"_text), text("report.opportunities.words"_text)};
  if (!context.story.quadrant.empty())
    chapter.blocks.emplace_back(
        Figure{104, text("report.opportunities"_text),
               [&context](look::Drawing& on, const base::Rect& area) { drawQuadrant(context, on, area); }});
  if (context.story.opportunities.empty())
    chapter.blocks.emplace_back(Words{text("report.empty.opportunities"_text), &look::Theme::secondInk});
  else
    chapter.blocks.emplace_back(picked(context));
  return chapter;
}

} // namespace report
