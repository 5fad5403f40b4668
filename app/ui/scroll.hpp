#pragma once
// A list that is longer than its place: fingers drag it up and down.
#include "base/geometry.hpp"
#include "touch/area.hpp"
#include "ui/frame.hpp"

namespace ui {

class Scroll {
 public:
  /// How far the list is moved up, for a list of this height in a place of this height.
  double offset(double content, double place);
  /// Every touch of an area on the list; its coordinates must not scroll. Several fingers: the newest moves
  /// it.
  void feed(const touch::Touch& touch);
  void feed(const touch::Wheel& wheel);
  /// A mark at the right of the place that tells where one is; nothing where all fits.
  void drawMark(ui::Frame& frame, const base::Rect& place, double content) const;

 private:
  double offset_ = 0, most_ = 0;
  touch::ContactId contact_ = 0;
  double from_ = 0, offsetThen_ = 0;
};

} // namespace ui
