#pragma once
// Where somebody goes to what was found, it is brought into view.
#include "board/cards.hpp"

namespace board {

class Bringing {
 public:
  /// The columns move along until it is in the middle of the view, where it was not in view.
  void intoView(ui::Frame& frame, Room& room, Cards& cards);

 private:
  std::uint64_t brought_ = 0, opened_ = 0; ///< the last time that something was to be seen
};

} // namespace board
