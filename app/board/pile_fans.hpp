#pragma once
// Piles that are fanned out: their notes beside each other on a sheet of their own, with a name, and a way to
// split and to fold them.
#include "board/card_drawing.hpp"

namespace board {

class PileFans {
 public:
  PileFans(Room& room, Cards& cards, CardDrawing& drawing) : room_(room), cards_(cards), drawing_(drawing) {}

  void draw(ui::Frame& frame);

 private:
  void drawFan(ui::Frame& frame, const journey::Outline::PilePart& part);
  void drawHead(ui::Frame& frame, const journey::Pile& pile, const Rect& head);

  Room& room_;
  Cards& cards_;
  CardDrawing& drawing_;
};

/// Its notes come to lie beside each other, where the pile lay.
void splitPile(Room& room, Cards& cards, Id<journey::Pile> pile, Id<Participant> by);

} // namespace board
