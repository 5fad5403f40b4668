// The map with its curve as a picture for slides and screens.
#include "report/drawing/png.hpp"

#include "report/drawing/map.hpp"
#include "report/formats/format.hpp"

#include <algorithm>
#include <cmath>
#include <memory>

namespace report {
namespace {

constexpr double width = 3840, highest = 32000; // pixels; Cairo's images end at 32767
constexpr double scale = width / a3.w;
constexpr std::size_t remembered = 2000; // words that come again in the next strip, or on many notes

} // namespace

std::vector<Made> makePng(const Context& context) {
  look::Lettering planning(scale);
  const MapPlan plan = planMap(context, planning);
  // Only a journey of many hundreds of touchpoints is smaller than it was planned.
  const double fits = std::min(1.0, highest / (plan.page.h * scale)) * scale;
  const auto pixels = [&](double length) { return static_cast<int>(std::lround(length * fits)); };
  const auto drawer = [&]() -> StripDrawer {
    const auto lettering = std::make_shared<look::Lettering>(fits, remembered);
    return [&, lettering](cairo_t* on, const base::Rect& strip) {
      Pen pen(on, fits, *lettering, context.story.brief->language);
      const double k = 1 / fits;
      drawMap(context, plan, pen, Ground::Table, {strip.x * k, strip.y * k, strip.w * k, strip.h * k});
    };
  };
  return {{".png", pngOf({.width = pixels(plan.page.w),
                          .height = pixels(plan.page.h),
                          .pixelsPerMillimetre = fits,
                          .drawer = drawer,
                          .tell = [&](double part) { context.tell(part); }})}};
}

} // namespace report
