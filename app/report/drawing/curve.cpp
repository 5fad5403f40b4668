#include "report/drawing/curve.hpp"

#include "figures/curve.hpp"
#include "figures/marks.hpp"
#include "report/drawing/legend.hpp"

#include <algorithm>

namespace report {
namespace {

using journey::CurvePoint;

figures::Scale scaleOf(const Band& band) { return {band.curve.bottom(), band.curve.y}; }

figures::CurvePlace placeOf(const Band& band) {
  figures::CurvePlace place{scaleOf(band), {}, {largestDot, 1.9}};
  for (const NotePlace& note : band.notes) place.x.push_back(note.x);
  return place;
}

std::vector<CurvePoint> pointsOf(const Band& band, const CurvePoint* NotePlace::*which) {
  std::vector<CurvePoint> points;
  for (const NotePlace& note : band.notes)
    points.push_back(note.*which != nullptr ? *(note.*which) : CurvePoint{note.touchpoint, nullptr});
  return points;
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

  for (const NotePlace& note : band.notes) {
    const bool given = note.team != nullptr && note.team->given;
    const double end = given ? y(note.team->experience) : curve.bottom();
    pen.line({note.x, note.box.bottom()}, {note.x, end}, look::faded(theme.line, 0.8), 0.2);
    pen.write(std::to_string(note.number), {note.x - 5, curve.bottom() + 1.8, 10, 3},
              {.capHeight = Pen::smallestCap, .weight = look::Weight::Regular, .align = look::Align::Centre},
              theme.secondInk);
  }
}

void drawCurves(const Context& context, Pen& pen, const Band& band) {
  const auto team = pointsOf(band, &NotePlace::team), customers = pointsOf(band, &NotePlace::customers);
  figures::drawCurve(pen, {.team = team, .customers = customers, .bar = context.story.brief->bar},
                     placeOf(band), context.catalogue);
}

} // namespace report
