#pragma once
// While people stretch the journey, and painting all of it takes longer than a frame lasts, the picture that
// is there is stretched with it. Once fingers rest it is planned and painted anew.
#include "base/time.hpp"

namespace board {

class Stretching {
 public:
  static constexpr base::Seconds rest = 0.06; ///< so long without a change: fingers rest
  static constexpr double most = 1.5;         ///< wider or narrower than that it is painted anew meanwhile

  struct Happened {
    bool zoomed = false; ///< since the frame before, and nothing else
    bool other = false;  ///< something else
    bool waits = false;  ///< words were still to come when it was painted last
  };
  /// To be called once in each frame.
  void next(const Happened& happened, double zoom, base::Seconds now);
  /// All is planned and painted in this frame, and how it looks is kept; in the next one again where words
  /// were still to come.
  bool keeps() const { return state_ == State::Keeps; }
  /// What was kept is shown in this frame.
  bool shows() const { return state_ == State::Shows; }
  /// It was shown in the frame before, and is not any more.
  bool hasEnded() const { return state_ == State::Ended; }
  /// When fingers are taken to rest.
  base::Seconds until() const { return last_ + rest; }

 private:
  enum class State { Off, Keeps, Shows, Ended } state_ = State::Off;
  base::Seconds last_ = 0;
  double zoom_ = 1; ///< when it was kept
  int kept_ = 0;    ///< in so many frames, as words were still to come
};

} // namespace board
