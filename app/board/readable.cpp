#include "board/readable.hpp"

#include "board/widths.hpp"

#include <cmath>

namespace board {

double readableZoom(const journey::Outline& outline, LayoutWish wish, const surface::WordsNeed& words,
                    double before) {
  constexpr std::size_t mostRead = 120;
  constexpr int most = 24; // twelfths of a doubling
  constexpr double aboutRight = 1.25;
  if (outline.journeyOrder().size() > mostRead) return 1;
  wish.opened.clear();
  const auto isRead = [&](double zoom) {
    wish.zoom = zoom;
    return !widthsFor(outline, wish, words).silent;
  };
  const auto zoomOf = [](int twelfths) { return std::exp2(twelfths / 12.0); };
  if (isRead(1)) return 1;
  if (before > aboutRight && isRead(before) && !isRead(before / aboutRight)) return before;
  int silent = 0, read = most + 1; // as far as is known
  while (silent + 1 < read) {
    const int middle = (silent + read) / 2;
    (isRead(zoomOf(middle)) ? read : silent) = middle;
  }
  return read > most ? 1 : zoomOf(read);
}

} // namespace board
