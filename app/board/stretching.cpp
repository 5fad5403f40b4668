#include "board/stretching.hpp"

#include <algorithm>

namespace board {

void Stretching::next(const Happened& happened, double zoom, base::Seconds now) {
  const bool was = keeps() || shows();
  constexpr int mostKept = 2;
  const bool isWhole = shows() || !happened.waits || kept_ == mostKept;
  if (happened.zoomed) last_ = now;
  if (happened.other || (was && now >= until()))
    state_ = was ? State::Ended : State::Off;
  else if (was && isWhole && std::max(zoom / zoom_, zoom_ / zoom) <= most)
    state_ = State::Shows;
  else
    state_ = was || happened.zoomed ? State::Keeps : State::Off;
  kept_ = !keeps() ? 0 : was && kept_ < mostKept ? kept_ + 1 : 1;
  if (keeps()) zoom_ = zoom;
}

} // namespace board
