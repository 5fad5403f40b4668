#pragma once
// How the board is seen: moved and scaled within its sheet. Everybody sees the same.
#include "base/geometry.hpp"

namespace steps {

class Camera {
 public:
  /// The sheet on the table and what lies on it, both in millimetres; a board that was shown whole stays
  /// whole.
  void fit(const base::Rect& sheet, base::Size board);
  /// From board to table millimetres.
  base::Transform place() const;
  double scale() const { return scale_; }
  bool isWhole() const { return whole_; }

  void showWhole();
  /// Scales by `factor` so that what is at `at` (table) stays there.
  void zoom(double factor, base::Point at);
  void move(base::Point by);
  /// Puts the board where `place` says, as far as the sheet allows.
  void set(const base::Transform& place);
  /// Drawn down like a blind, 0..1: at 1 what lay at the sheet's top is in its middle.
  void pull(double part) { pulled_ = part; }

 private:
  void keepOnSheet();
  double shift() const { return pulled_ * sheet_.h / 2; }
  double least() const;
  base::Rect sheet_{};
  base::Size board_{1, 1};
  double scale_ = 1;
  base::Point at_{}; ///< of the board's left top corner, from the sheet's
  bool whole_ = true;
  double pulled_ = 0;
};

} // namespace steps
