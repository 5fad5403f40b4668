// The map with its curve as a picture for slides and screens.
#include "report/drawing/png.hpp"

#include "report/drawing/map.hpp"
#include "report/file_name.hpp"
#include "report/formats/format.hpp"
#include "report/words.hpp"

#include <algorithm>
#include <cmath>
#include <memory>

namespace report {
namespace {

constexpr double width = 3840, highest = 32000; // pixels; Cairo's images end at 32767
constexpr double scale = width / a3.w;
constexpr std::size_t remembered = 2000; // words that come again in the next strip, or on many notes

/// `part` from `from` of all pictures.
Made makeOne(const Context& context, const std::string& suffix, double from = 0, double part = 1) {
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
  return {suffix, pngOf({.width = pixels(plan.page.w),
                         .height = pixels(plan.page.h),
                         .pixelsPerMillimetre = fits,
                         .drawer = drawer,
                         .tell = [&](double done) { context.tell(from + part * done); }})};
}

} // namespace

std::vector<Made> makePng(const Context& context) {
  if (!context.hasJourneys()) return {makeOne(context, ".png")};
  std::vector<Made> all;
  const auto contexts = context.each();
  const double part = 1 / static_cast<double>(contexts.size());
  for (const Context& one : contexts) {
    const std::string name = journeyName(one.catalogue, one.workshop, one.story.outline.journey);
    const std::string number = std::to_string(all.size() + 1);
    all.push_back(makeOne(one, "-" + number + "-" + fileNameOf(name) + ".png",
                          part * static_cast<double>(all.size()), part));
  }
  return all;
}

} // namespace report
