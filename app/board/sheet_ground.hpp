#pragma once
// What fingers do on the sheet wherever they land: they move and stretch the journey, and draw lassos.
#include "board/chosen_cards.hpp"

#include <functional>

namespace board {

class SheetGround {
 public:
  SheetGround(Room& room, const Sheet& sheet, ChosenCards& chosen)
      : room_(room), sheet_(sheet), chosen_(chosen) {}

  /// `tapped`: it was none of these.
  void feed(const touch::Touch& touch, const std::function<void()>& tapped);
  /// The lassos that are being drawn.
  void draw(ui::Frame& frame) const;
  void clear() { ground_.clear(); }

 private:
  Room& room_;
  const Sheet& sheet_;
  ChosenCards& chosen_;
  surface::Ground ground_{};
};

} // namespace board
