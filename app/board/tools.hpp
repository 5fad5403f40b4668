#pragma once
// The tools at the right end of the sheet: how much of it is seen, which lanes, and the bin.
#include "board/cards.hpp"
#include "board/lane_list.hpp"
#include "board/thrown_list.hpp"

namespace board {

class Tools {
 public:
  Tools(Room& room, const Cards& cards) : room_(room), cards_(cards), sheet_(cards.sheet) {}

  void draw(ui::Frame& frame);
  /// What is unfolded from them, over all that lies on the sheet.
  void drawLists(ui::Frame& frame);
  void fold();
  /// Folds what lies where this is true; how much that was.
  std::size_t foldWhere(const std::function<bool(const Rect&)>& isMeant);

 private:
  void drawBin(ui::Frame& frame);
  void drawZoom(ui::Frame& frame);
  /// Before a wall: draws the sheet down, so that its top is in reach.
  void drawPull(ui::Frame& frame);

  Room& room_;
  const Cards& cards_;
  const Sheet& sheet_;
  ThrownList thrown_{room_};
  LaneList lanes_{room_};
};

} // namespace board
