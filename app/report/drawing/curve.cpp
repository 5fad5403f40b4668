#include "report/drawing/curve.hpp"

#include "report/drawing/legend.hpp"
#include "report/words.hpp"

#include <algorithm>
#include <cmath>

namespace report {
namespace {

using namespace language::literals;
using base::Point;
using journey::CurvePoint;

double yOf(const base::Rect& curve, double value) { return curve.bottom() - (value - 1) / 9 * curve.h; }

Point placeOf(const Band& band, const NotePlace& note, const CurvePoint& point) {
  return {note.x, yOf(band.curve, point.experience)};
}

/// The stretches of the curve without a gap.
std::vector<std::vector<Point>> stretchesOf(const Band& band, const CurvePoint* NotePlace::*which) {
  std::vector<std::vector<Point>> stretches(1);
  for (const NotePlace& note : band.notes) {
    const CurvePoint* point = note.*which;
    if (point != nullptr && point->given && point->stage != nullptr)
      stretches.back().push_back(placeOf(band, note, *point));
    else if (!stretches.back().empty())
      stretches.emplace_back();
  }
  return stretches;
}

/// Whether the figure of a point stands above it: where the curve comes from below, it is out of its way
/// there.
bool isPeak(const Band& band, std::size_t at) {
  const auto value = [&](std::size_t i) {
    const CurvePoint* point = band.notes[i].team;
    return point != nullptr && point->given ? point->experience : band.notes[at].team->experience;
  };
  const double before = value(at > 0 ? at - 1 : at), after = value(std::min(at + 1, band.notes.size() - 1));
  return (before + after) / 2 <= value(at);
}

void drawPoint(const Context& context, Pen& pen, const Band& band, std::size_t at) {
  const NotePlace& note = band.notes[at];
  const CurvePoint& point = *note.team;
  const look::Theme& theme = pen.theme();
  const Point place = placeOf(band, note, point);
  const double radius = dotRadius(point);
  drawDot(pen, place, radius, point, *context.story.brief);

  // The figure, and the star behind it, stay clear of the curve and of the numbers under the scale.
  const double needs = radius + (note.touchpoint->star ? 8.0 : 4.5);
  const double side = isPeak(band, at) || place.y + needs > band.curve.bottom() ? -1 : 1;
  constexpr double cap = 1.9;
  const look::Setting words = pen.set(context.catalogue.number(point.experience, 1), {},
                                      {.capHeight = cap, .weight = look::Weight::SemiBold});
  const Point middle = place + Point{0, side * (radius + 2.4)};
  pen.fill(base::around(middle, {words.size().w + 0.8, cap + 1}), look::faded(theme.paper, 0.82), 0.8);
  pen.draw(words, {middle.x - words.size().w / 2, middle.y - words.size().h / 2},
           isHigh(point, *context.story.brief) ? theme.accent
           : isLow(point)                      ? theme.low
                                               : theme.ink);
  if (note.touchpoint->star)
    pen.icon(look::Icon::Star, place + Point{0, side * (radius + 6)}, 3.6, theme.star);
}

} // namespace

void drawScale(const Context& context, Pen& pen, const Band& band) {
  const look::Theme& theme = pen.theme();
  const base::Rect& curve = band.curve;
  const double bar = std::clamp(context.story.brief->bar, 1.0, 10.0), top = yOf(curve, 10);
  pen.fill({band.sheet.x, top - 2, band.sheet.w, yOf(curve, bar) - top + 2},
           look::faded(theme.accent, 0.075));
  const auto label = [&](double value, const std::string& text, look::Colour colour) {
    pen.write(text, {band.sheet.x + 1.5, yOf(curve, value) - 3, curve.x - band.sheet.x - 3.5, 6},
              {.capHeight = 1.9, .weight = look::Weight::SemiBold, .align = look::Align::Right}, colour,
              Upright::Middle);
  };
  pen.line({curve.x, top}, {curve.right(), top}, theme.line, 0.25);
  pen.line({curve.x, curve.bottom()}, {curve.right(), curve.bottom()}, theme.line, 0.25);
  pen.line({curve.x, yOf(curve, 5.5)}, {curve.right(), yOf(curve, 5.5)}, theme.line, 0.25, 1.2);
  label(1, "1", theme.secondInk);
  label(5.5, context.catalogue.number(5.5, 1), theme.secondInk);
  // Above the bar stands its name; the ten would come too close to it.
  label((bar + 10) / 2, context.story.brief->barLabel, theme.accent);

  for (const NotePlace& note : band.notes) {
    const bool given = note.team != nullptr && note.team->given;
    const double end = given ? yOf(curve, note.team->experience) : curve.bottom();
    pen.line({note.x, note.box.bottom()}, {note.x, end}, look::faded(theme.line, 0.8), 0.2);
    if (!given) drawGap(pen, {note.x, curve.bottom()});
    pen.write(std::to_string(note.number), {note.x - 5, curve.bottom() + 1.8, 10, 3},
              {.capHeight = Pen::smallestCap, .weight = look::Weight::Regular, .align = look::Align::Centre},
              theme.secondInk);
    if (given && note.team->n > 1)
      drawRange(pen, {note.x, yOf(curve, note.team->highest)}, {note.x, yOf(curve, note.team->lowest)},
                note.team->discuss);
  }
}

void drawCurves(const Context& context, Pen& pen, const Band& band) {
  const look::Theme& theme = pen.theme();
  for (const auto& stretch : stretchesOf(band, &NotePlace::customers))
    pen.line(stretch, customersColour(theme), 0.6, 1.6);
  for (const auto& stretch : stretchesOf(band, &NotePlace::team)) pen.line(stretch, theme.ink, 0.7);
  for (const NotePlace& note : band.notes)
    if (note.customers != nullptr && note.customers->given)
      drawDiamond(pen, placeOf(band, note, *note.customers), 1.35);
  for (std::size_t at = 0; at < band.notes.size(); ++at)
    if (band.notes[at].team != nullptr && band.notes[at].team->given) drawPoint(context, pen, band, at);
}

} // namespace report
