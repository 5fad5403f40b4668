// The report: the map with its curve on a landscape page that hangs on a wall, and the pages behind it.
#include "report/drawing/chapters.hpp"
#include "report/drawing/header.hpp"
#include "report/drawing/map.hpp"
#include "report/formats/format.hpp"

#include <algorithm>

namespace report {
namespace {

constexpr double point = 72 / 25.4; // to the millimetre
constexpr double longest = 14400;   // points: PDF readers know no larger page

void writeMap(const Context& context, Pdf& pdf) {
  look::Lettering lettering(point);
  const MapPlan plan = planMap(context, lettering);
  const double fits = std::min(1.0, longest / (plan.page.h * point));
  pdf.beginPage({plan.page.w * point * fits, plan.page.h * point * fits});
  look::Lettering smaller(point * fits);
  Pen pen(pdf.context(), point * fits, fits < 1 ? smaller : lettering, context.story.brief->language);
  drawMap(context, plan, pen, Ground::Paper);
  pdf.endPage();
}

} // namespace

std::vector<Made> makePdf(const Context& context) {
  Pdf pdf(titleOf(context), context.story.brief->frozenAt);
  writeMap(context, pdf);
  {
    look::Lettering lettering(point);
    Pen pen(pdf.context(), point, lettering, context.story.brief->language);
    Paper paper(pdf, pen, titleOf(context), 2);
    for (const auto& chapter :
         {writeBrief, writeFindings, writeTouchpoints, writeOpportunities, writeIdeas, writeRounds})
      chapter(context, paper);
  }
  return {{".pdf", pdf.finish()}};
}

} // namespace report
