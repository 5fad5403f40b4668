#include "board/stretching.hpp"

#include <algorithm>

namespace board {

void Stretching::next(bool zoomed, bool other, double zoom, base::Seconds now) {
  const bool was = keeps() || shows();
  if (zoomed) last_ = now;
  if (other || (was && now >= until()))
    state_ = was ? State::Ended : State::Off;
  else if (was && std::max(zoom / zoom_, zoom_ / zoom) <= most)
    state_ = State::Shows;
  else
    state_ = was || zoomed ? State::Keeps : State::Off;
  if (keeps()) zoom_ = zoom;
}

} // namespace board
