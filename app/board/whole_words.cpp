#include "board/whole_words.hpp"

#include <algorithm>

namespace board {

bool hasRoomForWords(ui::Canvas& canvas, std::string_view words, double width, const look::TextStyle& style) {
  for (std::size_t from = 0; from < words.size();) {
    const std::size_t end = std::min(words.find(' ', from), words.size());
    if (canvas.measure(words.substr(from, end - from), style).w > width) return false;
    from = end + 1;
  }
  return true;
}

} // namespace board
