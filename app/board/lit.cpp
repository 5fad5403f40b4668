#include "board/lit.hpp"

#include "surface/note_paper.hpp"

#include <algorithm>
#include <cmath>

namespace board {

namespace {

/// How far the lit point is on its way onto the curve: 0 to 1.
double dropped(ui::Frame& frame, const Sheet& sheet) {
  const Lens& lens = sheet.lens();
  if (!lens.lit || sheet.scores().givenOf(*lens.lit) == nullptr) return 0;
  constexpr base::Seconds drop = 0.6;
  const double calm = frame.theme().calm, all = lens.litAfter + drop;
  const std::string key = "sheet/lit/" + std::to_string(lens.lit->value);
  const double eased = frame.ease(key, 1, calm > 0 ? all : 0, 0.0);
  const double time = (1 - std::cbrt(1 - eased)) * all; // as the clock goes
  return std::clamp((time - lens.litAfter) / drop, 0.0, 1.0);
}

/// A vote after the freezing drops where that vote is.
std::optional<Point> goalOf(const Sheet& sheet, Id<journey::Touchpoint> lit) {
  auto at = sheet.pointPlace(lit);
  if (const auto* newest = at ? sheet.scores().pointOf(lit) : nullptr; newest != nullptr && newest->later)
    at->y = sheet.camera().place().f + sheet.layout().curve.y(*newest->later);
  return at;
}

void drawDrop(ui::Frame& frame, const Room& room, const Sheet& sheet, const BoardLayout::Cell& cell, Point at,
              double fallen) {
  const journey::CurvePoint* point = sheet.scores().givenOf(cell.id);
  const look::Theme& theme = frame.theme();
  const look::Colour colour =
      point != nullptr ? surface::colourOf(surface::toneOf(point->experience, room.brief().bar), theme)
                       : theme.accent;
  constexpr double radius = 10, apart = 7, onTheWay = 0.6; // millimetres; of the time
  const double down = std::min(1.0, fallen / onTheWay), spread = (fallen - onTheWay) / (1 - onTheWay);
  const Point from = sheet.camera().place()(Point{cell.x, cell.box.bottom()});
  const Point now = base::mix(from, at, point != nullptr ? down * down : 1);
  frame.draw({at.x - 32, from.y - radius, 64, at.y - from.y + 32 + radius}, [&](ui::Canvas& canvas) {
    canvas.dashes(from, now, colour, 1.1, 1.6, 2.2);
    if (point == nullptr) return;
    if (fallen > 0 && fallen < 1) canvas.disc(now, 0.6 * radius, colour);
    for (int ring = 0; ring < 3 && spread > 0; ++ring)
      canvas.ring(at, radius + apart * ring * spread, look::faded(colour, (0.6 - 0.2 * ring) * spread), 0.9);
  });
}

} // namespace

void drawLit(ui::Frame& frame, const Room& room, Sheet& sheet) {
  const double fallen = dropped(frame, sheet);
  if (fallen >= 1 && !sheet.hasLanded()) sheet.landLit(), frame.again();
  const auto* cell = sheet.lens().lit ? sheet.layout().find(*sheet.lens().lit) : nullptr;
  if (cell == nullptr) return;
  if (const auto at = goalOf(sheet, cell->id)) drawDrop(frame, room, sheet, *cell, *at, fallen);
}

void drawPicks(ui::Frame& frame, const Sheet& sheet) {
  if (!sheet.lens().picks) return;
  const look::Theme& theme = frame.theme();
  const double text = sheet.measures().text;
  const double bottom = sheet.camera().place().f + sheet.layout().curve.one;
  for (const auto& [id, index] : sheet.layout().touchpoints) {
    const auto place = sheet.isPicked(id) ? sheet.pointPlace(id) : std::nullopt;
    if (!place) continue;
    const Point at = *place;
    const auto& cell = *sheet.layout().find(id);
    const double top = sheet.camera().place().f + cell.box.bottom(), radius = 1.5 * text;
    frame.draw({at.x - radius - 2, top, 2 * radius + 4, bottom - top + radius}, [&](ui::Canvas& canvas) {
      canvas.line({at.x, top}, {at.x, bottom}, theme.accent, 1);
      canvas.disc(at, radius + 1, theme.paper);
      canvas.disc(at, radius, theme.accent);
      canvas.label(std::to_string(cell.number), at, {text, look::Weight::Bold, look::Align::Centre},
                   theme.onDark);
    });
  }
}

} // namespace board
