#pragma once
// What somebody looks into is seen in all its places at once: its note, its point on the curve and its
// number.
#include "board/behaviour_cards.hpp"
#include "board/cards.hpp"

#include <set>

namespace board {

class Asked {
 public:
  Asked(Room& room, const Cards& cards) : room_(room), cards_(cards), sheet_(cards.sheet) {}

  /// Who looks into what, in this frame.
  void gather(const BehaviourCards& behaviour);
  /// Somebody looks into it, or for it.
  bool isLit(surface::CardRef card) const;
  void draw(ui::Frame& frame) const;

 private:
  void drawOne(ui::Frame& frame, const BoardLayout::Cell& cell, Point at) const;

  Room& room_;
  const Cards& cards_;
  const Sheet& sheet_;
  std::set<Id<journey::Touchpoint>> asked_{};
};

} // namespace board
