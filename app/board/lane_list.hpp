#pragma once
// Which lanes the map shows, unfolded over the sheet: all of them in a list, each with what it is, one tap
// each; and ready choices.
#include "board/measures.hpp"
#include "board/names.hpp"
#include "journey/lanes.hpp"
#include "ui/frame.hpp"

namespace board {

class LaneList {
 public:
  explicit LaneList(Room& room) : room_(room) {}

  bool isOpen() const { return isOpen_; }
  void fold() { isOpen_ = false; }
  /// Where it was drawn last, table millimetres.
  const Rect& lies() const { return lies_; }
  /// The button that folds and unfolds it.
  void drawTool(ui::Frame& frame, Point at);
  /// Nothing while it is folded. In the middle of the sheet.
  void draw(ui::Frame& frame, const Rect& sheet, const Measures& measures);

 private:
  void drawSets(ui::Frame& frame, const Rect& row, const Measures& measures);
  void drawEntry(ui::Frame& frame, const journey::Lane& lane, const Rect& box, const Measures& measures);

  Room& room_;
  bool isOpen_ = false;
  double facing_ = 0; ///< radians
  Rect lies_{};
};

} // namespace board
