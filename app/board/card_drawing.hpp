#pragma once
// Cards that do not lie still on the columns: loose ones and piles on the table, what is held and what
// glides.
#include "board/card_touch.hpp"

namespace board {

class CardDrawing {
 public:
  CardDrawing(Room& room, Cards& cards, CardTouch& touch)
      : room_(room), cards_(cards), sheet_(cards.sheet), touch_(touch) {}

  void drawLoose(ui::Frame& frame);
  void drawMoving(ui::Frame& frame);
  /// `lifted`: it is in a hand.
  void draw(ui::Frame& frame, surface::CardRef card, const base::Transform& place, bool lifted);

 private:
  void drawNote(ui::Frame& frame, surface::CardRef card, const base::Transform& place, bool lifted);
  /// Returns its words.
  std::string paintTouchpoint(ui::Canvas& canvas, const Rect& box, const journey::Touchpoint& touchpoint,
                              bool lifted);
  void drawPile(ui::Frame& frame, const journey::Outline::PilePart& part, const base::Transform& place,
                bool lifted);
  void paintPile(ui::Canvas& canvas, const journey::Outline::PilePart& part, const Rect& note, bool lifted);
  void declare(ui::Frame& frame, surface::CardRef card, touch::Area area);

  Room& room_;
  Cards& cards_;
  const Sheet& sheet_;
  CardTouch& touch_;
};

} // namespace board
