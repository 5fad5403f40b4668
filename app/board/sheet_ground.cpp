#include "board/sheet_ground.hpp"

#include "board/person_colour.hpp"
#include "table/seats/seats.hpp"

namespace board {

void SheetGround::feed(const touch::Touch& touch, const std::function<void()>& tapped) {
  const surface::Ground::Answer answer = ground_.feed(touch, sheet_.camera().stretch());
  switch (answer.what) {
  case surface::Ground::Answer::What::Nothing: return;
  case surface::Ground::Answer::What::Tapped: tapped(); return;
  case surface::Ground::Answer::What::Pinched: sheet_.camera().setStretch(answer.place); return;
  case surface::Ground::Answer::What::Encircled: chosen_.choose(answer.line); return;
  }
}

void SheetGround::draw(ui::Frame& frame) const {
  for (const surface::Line* line : ground_.lines()) {
    const look::Colour colour = colourOf(room_, room_.seats->nearest(line->front()), frame.theme());
    Rect bounds = base::around(line->front(), {1, 1});
    for (const Point at : *line) bounds = base::unite(bounds, base::around(at, {1, 1}));
    frame.draw(bounds.inset(-4), [&](ui::Canvas& canvas) {
      canvas.polygon(*line, look::faded(colour, 0.12));
      canvas.polyline(*line, colour, 1.8);
      canvas.dashes(line->back(), line->front(), look::faded(colour, 0.6), 1, 4, 4);
    });
  }
}

} // namespace board
