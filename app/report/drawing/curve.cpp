#include "report/drawing/curve.hpp"

#include "figures/curve.hpp"
#include "figures/marks.hpp"
#include "report/drawing/legend.hpp"

#include <algorithm>

namespace report {
namespace {

using journey::CurvePoint;

figures::Scale scaleOf(const Band& band) { return {band.curve.bottom(), band.curve.y}; }

std::vector<figures::CurveMark> marksOf(const Context& context, const Band& band) {
  std::vector<figures::CurveMark> marks;
  for (const NotePlace& note : band.notes) {
    const CurvePoint none{note.touchpoint, nullptr};
    marks.push_back(
        figures::markOf(note.team != nullptr ? *note.team : none, note.customers, note.x, context.catalogue));
    marks.back().tie = note.box.bottom();
    marks.back().number = static_cast<int>(note.number);
  }
  return marks;
}

} // namespace

void drawScale(const Context& context, Pen& pen, const Band& band) {
  const look::Theme& theme = pen.theme();
  const base::Rect& curve = band.curve;
  const journey::Brief& brief = *context.story.brief;
  const figures::Scale y = scaleOf(band);
  figures::drawScale(pen, y, brief.bar, {band.sheet.x, curve.y - 2, band.sheet.w, 0}, curve.x, curve.right(),
                     0.25);
  const auto label = [&](double at, const std::string& text, look::Colour colour) {
    pen.write(text, {band.sheet.x + 1.5, at - 3, curve.x - band.sheet.x - 3.5, 6},
              {.capHeight = 1.9, .weight = look::Weight::SemiBold, .align = look::Align::Right}, colour,
              Upright::Middle);
  };
  label(y(journey::leastScore), context.catalogue.number(journey::leastScore, 0), theme.secondInk);
  label(y(journey::middleScore), context.catalogue.number(journey::middleScore, 1), theme.secondInk);
  // Above the bar stands its name; the ten would come too close to it.
  label(y((std::clamp(brief.bar, journey::leastScore, journey::mostScore) + journey::mostScore) / 2),
        brief.barLabel, theme.accent);
}

void drawCurves(const Context& context, Pen& pen, const Band& band) {
  const auto marks = marksOf(context, band);
  const base::Rect& curve = band.curve;
  constexpr double under = 3.3; // the numbers, under the scale
  figures::drawCurve(pen, scaleOf(band), marks,
                     {.bar = context.story.brief->bar,
                      .largest = largestDot,
                      .small = 1.9,
                      .large = 2.3,
                      .numbers = curve.bottom() + under,
                      .inside = base::Rect{curve.x, curve.y - 4, curve.w, curve.h + 5}});
}

} // namespace report
