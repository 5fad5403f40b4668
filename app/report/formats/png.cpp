// The map with its curve as a picture for slides and screens.
#include "report/drawing/map.hpp"
#include "report/drawing/surface.hpp"
#include "report/formats/format.hpp"

#include <algorithm>
#include <cmath>

namespace report {
namespace {

constexpr double width = 3840, highest = 32000; // pixels; Cairo's images end at 32767
constexpr double scale = width / a3.w;

} // namespace

std::vector<Made> makePng(const Context& context) {
  look::Lettering lettering(scale);
  const MapPlan plan = planMap(context, lettering);
  // Only a journey of many hundreds of touchpoints is smaller than it was planned.
  const double fits = std::min(1.0, highest / (plan.page.h * scale));
  const auto pixels = [&](double length) { return static_cast<int>(std::lround(length * scale * fits)); };
  look::Lettering smaller(scale * fits);
  return {{".png", pngOf(pixels(plan.page.w), pixels(plan.page.h), [&](cairo_t* on) {
             Pen pen(on, scale * fits, fits < 1 ? smaller : lettering, context.story.brief->language);
             drawMap(context, plan, pen, Ground::Table);
           })}};
}

} // namespace report
