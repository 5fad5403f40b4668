// Whose way the sheet shows: the persona, in the corner over the names of the lanes.
#include "board/board.hpp"
#include "figures/portrait.hpp"
#include "journey/people.hpp"

#include <algorithm>

namespace board {

void Board::drawPersona(ui::Frame& frame) {
  const journey::Workshop& workshop = room_.workshop();
  const journey::Persona* persona = journey::personaOf(workshop, room_.journey());
  if (persona == nullptr) return;
  const look::Theme& theme = frame.theme();
  const Rect box{sheet_.x + 2, camera().place().f + 3, wish_.measures.gutter - 4, wish_.measures.heads - 4};
  const double line = std::min(surface::lineOf(wish_.measures.small), box.h / 2),
               face = std::min(box.w, box.h - line);
  frame.draw(box, [&](ui::Canvas& canvas) {
    figures::drawPortrait(canvas, base::around({box.centre().x, box.y + face / 2}, {face, face}), *persona,
                          workshop.pictures);
    canvas.text(persona->name, {box.x, box.y + face, box.w, line},
                {wish_.measures.small, look::Weight::SemiBold, look::Align::Centre}, theme.ink);
  });
  frame.area(
      {.name = "map/persona", .box = box, .role = "image", .label = persona->name, .takesFingers = false});
}

} // namespace board
