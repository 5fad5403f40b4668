#include "report/drawing/bands.hpp"
#include "report/drawing/legend.hpp"
#include "report/drawing/map.hpp"

#include <array>

namespace report {
namespace {

constexpr std::array<base::Size, 4> papers{{a3, {594, 420}, {841, 594}, {1189, 841}}};
constexpr double betweenBands = 6, lowestBand = 70; // millimetres

MapPlan planOn(const Context& context, look::Lettering& lettering, base::Size paper) {
  const double legend = legendHeight(context, lettering, paper.w - 2 * pageMargin);
  return planMap(context.story, lettering, legend, paper);
}

/// Whether it may fit, by the number of its lines: planning tells for sure.
bool mayFit(const Context& context, base::Size paper) {
  const auto lines = bandsOf(context.story.outline, unitsAcross(paper.w)).size();
  return static_cast<double>(lines) * lowestBand < paper.h;
}

Band moved(Band band, double down) {
  for (base::Rect* box : {&band.sheet, &band.curve}) box->y += down;
  for (StagePlace& place : band.stages) place.head.y += down;
  for (StepPlace& place : band.steps) place.head.y += down;
  for (NotePlace& place : band.notes) place.box.y += down;
  for (CardPlace& place : band.cards) place.box.y += down;
  for (LanePlace& place : band.lanes) place.top += down;
  return band;
}

/// Lines of one tall sheet on pages of this height, each with the head and the legend. A line that is higher
/// than a page has a page that is higher.
std::vector<MapPlan> split(const MapPlan& tall, double height) {
  const double top = tall.bands.front().sheet.y;
  std::vector<MapPlan> pages;
  double y = 0, bottom = 0;
  for (const Band& band : tall.bands) {
    if (pages.empty() || y + band.sheet.h > bottom) {
      MapPlan& page = pages.emplace_back(tall);
      page.bands.clear();
      y = top;
      page.page.h = std::max(height, top + band.sheet.h + betweenBands + tall.legend.h + pageMargin);
      page.legend.y = page.page.h - pageMargin - tall.legend.h;
      bottom = page.legend.y - betweenBands;
    }
    pages.back().bands.push_back(moved(band, y - band.sheet.y));
    y += band.sheet.h + betweenBands;
  }
  return pages;
}

} // namespace

MapPlan planMap(const Context& context, look::Lettering& lettering) { return planOn(context, lettering, a3); }

std::vector<MapPlan> planPages(const Context& context, look::Lettering& lettering) {
  constexpr double rounding = 0.01;
  for (const base::Size paper : papers) {
    if (!mayFit(context, paper) && paper != papers.back()) continue;
    MapPlan plan = planOn(context, lettering, paper);
    if (plan.page.h <= paper.h + rounding) return {plan};
    if (paper == papers.back()) return split(plan, paper.h);
  }
  return {};
}

} // namespace report
