#pragma once
// What hands can do: each is drawn on the help sheet, and said by the text "hand.<name>".
#include <array>
#include <string_view>

namespace steps {

enum class Hand {
  Write,
  Own,
  Drag,
  Pinch,
  Sit,
  Vote,
  Look,
  Point,
  Sign,
  Pick,
  Dot,
  Take,
  Undo,
  Relate,
  Ask,
  Close
};

constexpr std::string_view nameOf(Hand hand) {
  constexpr std::array<std::string_view, 16> names{"write", "own",    "drag", "pinch", "sit", "vote",
                                                   "look",  "point",  "sign", "pick",  "dot", "take",
                                                   "undo",  "relate", "ask",  "close"};
  return names[static_cast<std::size_t>(hand)];
}

} // namespace steps
