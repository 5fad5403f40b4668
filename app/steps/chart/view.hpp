#pragma once
// Which part of the journey a chart shows: fingers and the wheel move and stretch it, a stage fills it.
#include "touch/grip.hpp"
#include "ui/frame.hpp"

#include <optional>
#include <string>

namespace steps::chart {

/// Lengths along the journey are counted in touchpoints, as in Columns.
class View {
 public:
  /// To be called in every frame, first: `across` is where the journey is shown, table millimetres.
  void update(ui::Frame& frame, const std::string& key, double left, double across, double whole);

  double x(double along) const { return left_ + (along - from_) / span_ * across_; }
  double along(double x) const { return from_ + (x - left_) / across_ * span_; }
  /// Millimetres to a touchpoint.
  double pitch() const { return across_ / span_; }
  /// The same where it comes to rest: what words are set for.
  double restingPitch() const { return across_ / wantedSpan_; }
  bool isWhole() const { return wantedSpan_ >= whole_ - 1e-6; }
  bool shows(double from, double to) const;

  /// Every touch that lands on the chart: one finger moves what is shown, two stretch it. True for a tap that
  /// means what it landed on: not for a finger that only stayed where it was while others stretched.
  bool feed(const touch::Touch& touch);
  void feed(const touch::Wheel& wheel);
  void show(double from, double to);
  void showAll() { show(0, whole_); }

 private:
  void clamp();

  double left_ = 0, across_ = 1, whole_ = 1;
  double wantedFrom_ = 0, wantedSpan_ = 0; ///< where it goes; a span of 0 is not yet known: all
  double from_ = 0, span_ = 1;             ///< where it is in this frame
  double heldFrom_ = 0, heldSpan_ = 1;     ///< where it was when the first finger came
  touch::Grip grip_{{.turn = false, .scale = true}};
  bool moved_ = false; ///< since the first finger came, one has travelled
};

} // namespace steps::chart
