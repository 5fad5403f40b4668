// What a lens lays over the sheet: the touchpoint that it is about, and those that are worked on, each from
// its note to its point.
#include "board/board.hpp"

#include <algorithm>
#include <cmath>

namespace board {

using base::Point;
using journey::Touchpoint;

bool Board::isPicked(Id<Touchpoint> touchpoint) const {
  const Touchpoint* found = room_.workshop().touchpoints.find(touchpoint);
  return found != nullptr && found->picked;
}

double Board::dropped(ui::Frame& frame) const {
  const journey::CurvePoint* point = lens_.lit ? pointOf(*lens_.lit) : nullptr;
  if (point == nullptr || !point->given) return 0;
  constexpr base::Seconds drop = 0.6;
  const double calm = frame.theme().calm, all = lens_.litAfter + drop;
  const std::string key = "sheet/lit/" + std::to_string(lens_.lit->value);
  const double eased = frame.ease(key, 1, calm > 0 ? all : 0, 0.0);
  const double time = (1 - std::cbrt(1 - eased)) * all; // as the clock goes
  return std::clamp((time - lens_.litAfter) / drop, 0.0, 1.0);
}

/// A dotted line from the note to its point, along which it drops; then rings spread around it once.
void Board::drawLit(ui::Frame& frame) {
  const auto* cell = lens_.lit ? layout_.find(*lens_.lit) : nullptr;
  auto at = cell == nullptr ? std::nullopt : pointPlace(cell->id);
  // A vote after the freezing drops where that vote is.
  if (const auto* newest = at ? pointOf(cell->id) : nullptr; newest != nullptr && newest->later)
    at->y = camera().place().f + layout_.curve.y(*newest->later);
  const double fallen = dropped(frame);
  if (fallen >= 1 && landed_ != *lens_.lit) landed_ = *lens_.lit, lensChanged_ = true, frame.again();
  if (!at) return;
  const journey::CurvePoint* point = pointOf(cell->id);
  const bool given = point != nullptr && point->given;
  const look::Theme& theme = frame.theme();
  const look::Colour colour =
      given ? surface::colourOf(surface::toneOf(point->experience, room_.brief().bar), theme) : theme.accent;
  constexpr double radius = 10, apart = 7, onTheWay = 0.6; // millimetres; of the time
  const double down = std::min(1.0, fallen / onTheWay), spread = (fallen - onTheWay) / (1 - onTheWay);
  const Point from = camera().place()(Point{cell->x, cell->box.bottom()});
  const Point now = base::mix(from, *at, given ? down * down : 1);
  frame.draw({at->x - 32, from.y - radius, 64, at->y - from.y + 32 + radius}, [&](ui::Canvas& canvas) {
    canvas.dashes(from, now, colour, 1.1, 1.6, 2.2);
    if (!given) return;
    if (fallen > 0 && fallen < 1) canvas.disc(now, 0.6 * radius, colour);
    for (int ring = 0; ring < 3 && spread > 0; ++ring)
      canvas.ring(*at, radius + apart * ring * spread, look::faded(colour, (0.6 - 0.2 * ring) * spread), 0.9);
  });
}

/// Lines up with its note above and its number in the quadrant.
void Board::drawPicks(ui::Frame& frame) {
  if (!lens_.picks) return;
  const look::Theme& theme = frame.theme();
  const double bottom = camera().place().f + layout_.curve.one;
  for (const auto& [id, index] : layout_.touchpoints) {
    const auto at = isPicked(id) ? pointPlace(id) : std::nullopt;
    if (!at) continue;
    const auto& cell = *layout_.find(id);
    const double top = camera().place().f + cell.box.bottom(), radius = 1.5 * wish_.measures.text;
    frame.draw({at->x - radius - 2, top, 2 * radius + 4, bottom - top + radius}, [&](ui::Canvas& canvas) {
      canvas.line({at->x, top}, {at->x, bottom}, theme.accent, 1);
      canvas.disc(*at, radius + 1, theme.paper);
      canvas.disc(*at, radius, theme.accent);
      canvas.label(std::to_string(cell.number), *at,
                   {wish_.measures.text, look::Weight::Bold, look::Align::Centre}, theme.onDark);
    });
  }
}

} // namespace board
