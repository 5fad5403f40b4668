// What a lens lays over the sheet: the touchpoint that it is about, and those that are worked on, each from
// its note to its point.
#include "steps/board/board.hpp"

namespace steps {

using base::Point;
using journey::Touchpoint;

bool Board::isPicked(Id<Touchpoint> touchpoint) const {
  const Touchpoint* found = room_.workshop().touchpoints.find(touchpoint);
  return found != nullptr && found->picked;
}

/// A dotted line from the note to its point, around which rings spread once.
void Board::drawLit(ui::Frame& frame) {
  const auto* cell = lens_.lit ? layout_.find(*lens_.lit) : nullptr;
  const auto at = cell == nullptr ? std::nullopt : pointPlace(cell->id);
  if (!at) return;
  const journey::CurvePoint* point = pointOf(cell->id);
  const bool given = point != nullptr && point->given;
  const look::Theme& theme = frame.theme();
  const look::Colour colour =
      given ? steps::colourOf(toneOf(point->experience, room_.brief().bar), theme) : theme.accent;
  constexpr double spread = 0.6, radius = 10, apart = 7; // seconds; millimetres
  const std::string key = "sheet/lit/" + std::to_string(cell->id.value) + (given ? "/given" : "");
  const double grown = frame.ease(key, 1, theme.calm > 0 ? spread : 0, 0.0);
  const Point from = camera().place()(Point{cell->x, cell->box.bottom()});
  const Point to = base::mix(from, *at, grown);
  frame.draw({at->x - 32, from.y, 64, at->y - from.y + 32}, [&](ui::Canvas& canvas) {
    canvas.dashes(from, to, colour, 1.1, 1.6, 2.2);
    if (!given) return;
    for (int ring = 0; ring < 3; ++ring)
      canvas.ring(*at, radius + apart * ring * grown, look::faded(colour, (0.6 - 0.2 * ring) * grown), 0.9);
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

} // namespace steps
