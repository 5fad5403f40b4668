#pragma once
// The whole program but window and devices, for the benchmark: a workshop file with many notes, open on the
// map.
#include "bench/bench_workshop.hpp"
#include "platform/offscreen.hpp"
#include "shell/shell.hpp"
#include "ui/stage.hpp"

#include <filesystem>
#include <functional>

namespace bench {

/// Seconds of one frame.
struct FrameTime {
  double whole; ///< from the touch until it is drawn
  double own;   ///< the thread's own time in it, without the graphics driver's
};

class BenchTable {
 public:
  BenchTable(int width, int height, const std::filesystem::path& file);

  shell::Shell& shell() { return shell_; }
  touch::Router& router() { return router_; }
  /// Zooms until notes can be touched, and waits until nothing moves.
  void showNotes();
  /// The middles of notes on screen.
  std::vector<base::Point> notes() const;

  const std::vector<touch::Area>& areas() const { return router_.areas(); }

  /// Lets fingers do what they do, draws a frame and waits until it is drawn.
  FrameTime frame(const std::function<void()>& touch);
  void finger(touch::ContactId id, touch::Phase phase, base::Point at);
  /// No frame is asked for without anybody touching, but for what a clock shows once a while.
  bool isAtRest() const { return !finished_.again || *finished_.again > now_ + 0.5; }

 private:
  static constexpr double density(int width) { return width / 1440.0; } // a 65 inch table

  platform::Offscreen context_;
  base::Seconds now_ = 0;
  touch::Router router_;
  ui::Stage stage_;
  shell::Shell shell_;
  ui::Stage::Finished finished_;
};

} // namespace bench
