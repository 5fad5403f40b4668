#pragma once
// The regions of the screen that must be painted again: a few rectangles that do not overlap, so that nothing
// is blended twice. Two that overlap become one, unless that would paint much that nobody asked for: then
// they are cut into pieces.
#include "base/geometry.hpp"

#include <tuple>
#include <vector>

namespace ui {

/// Whole pixels, half open.
struct PixelRect {
  int left = 0, top = 0, right = 0, bottom = 0;

  bool empty() const { return right <= left || bottom <= top; }
  double area() const { return empty() ? 0 : static_cast<double>(right - left) * (bottom - top); }
  friend bool operator==(const PixelRect&, const PixelRect&) = default;
  /// From the top down, then from the left.
  friend auto operator<=>(const PixelRect& a, const PixelRect& b) {
    return std::tie(a.top, a.left, a.bottom, a.right) <=> std::tie(b.top, b.left, b.bottom, b.right);
  }
};
/// Every pixel that the rectangle (in pixels) touches by more than a millionth.
PixelRect pixelsOf(const base::Rect& rect);
PixelRect intersect(const PixelRect& a, const PixelRect& b);
/// What of the rectangles lies beside `hole`: pieces that overlap no more than they did.
std::vector<PixelRect> without(const std::vector<PixelRect>& rects, const PixelRect& hole);
/// The smallest around both; an empty one adds nothing.
PixelRect unite(const PixelRect& a, const PixelRect& b);

class Damage {
 public:
  static constexpr std::size_t most = 24; ///< rectangles; beyond them those that waste least are joined

  explicit Damage(PixelRect screen) : screen_(screen) {}
  void add(PixelRect rect);
  const std::vector<PixelRect>& rects() const { return rects_; }
  double area() const;

 private:
  void join(PixelRect rect);
  void joinCheapest();

  PixelRect screen_;
  std::vector<PixelRect> rects_;
};

} // namespace ui
