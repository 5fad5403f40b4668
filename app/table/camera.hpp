#pragma once
// How much of the sheet's columns is seen: they are stretched and moved along the journey, never the letters
// on them. Everybody sees the same, in every step.
#include "base/geometry.hpp"

namespace table {

class Camera {
 public:
  /// Where columns are seen on the table, how wide they all are as they were laid out, and how far they may
  /// be stretched; pixels to a millimetre. To be called for every layout.
  void fit(const base::Rect& view, double together, double mostZoom, double pixels);
  /// From the layout's millimetres to the table's: moved only, by whole pixels, so that the picture of the
  /// columns can be moved along.
  base::Transform place() const;
  /// How much wider than the view the columns are wanted.
  double zoom() const { return zoom_; }
  bool isWhole() const { return together_ <= view_.w + 0.01; }
  const base::Rect& view() const { return view_; }

  /// Until somebody stretches the columns themselves, they are as wide as that; they stay where they are
  /// seen.
  void rest(double zoom);
  bool rests() const { return rests_; }
  void showWhole();
  /// Stretches so that what is at `at` (table) stays there.
  void zoom(double factor, base::Point at);
  void move(double by);
  /// The stretching as a transform, for fingers that change it, and what they made of it.
  base::Transform stretch() const;
  void setStretch(const base::Transform& stretch);
  /// Drawn down like a blind, 0..1: at 1 what lay at the sheet's top is in its middle.
  void pull(double part) { pulled_ = part; }

 private:
  void keep();
  base::Rect view_{};
  double together_ = 1, mostZoom_ = 1, zoom_ = 1, pixels_ = 1;
  double at_ = 0; ///< of the first column, from the view's left
  double pulled_ = 0;
  bool rests_ = true;
};

} // namespace table
