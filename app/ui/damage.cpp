#include "ui/damage.hpp"

#include <algorithm>
#include <limits>

namespace ui {

PixelRect pixelsOf(const base::Rect& rect) {
  static constexpr double limit = 1e6; // far outside any screen, far inside an int
  static constexpr double hair = 1e-6; // so that an edge on a pixel's edge is there however it was reckoned
  const auto whole = [](double v) { return static_cast<int>(std::clamp(v, -limit, limit)); };
  if (rect.empty()) return {};
  return {whole(std::floor(rect.x + hair)), whole(std::floor(rect.y + hair)),
          whole(std::ceil(rect.right() - hair)), whole(std::ceil(rect.bottom() - hair))};
}

PixelRect intersect(const PixelRect& a, const PixelRect& b) {
  return {std::max(a.left, b.left), std::max(a.top, b.top), std::min(a.right, b.right),
          std::min(a.bottom, b.bottom)};
}

std::vector<PixelRect> without(const std::vector<PixelRect>& rects, const PixelRect& hole) {
  std::vector<PixelRect> pieces;
  for (const PixelRect& rect : rects) {
    const PixelRect cut = intersect(rect, hole);
    if (cut.empty()) {
      pieces.push_back(rect);
      continue;
    }
    for (const PixelRect& piece : {PixelRect{rect.left, rect.top, rect.right, cut.top},
                                   PixelRect{rect.left, cut.bottom, rect.right, rect.bottom},
                                   PixelRect{rect.left, cut.top, cut.left, cut.bottom},
                                   PixelRect{cut.right, cut.top, rect.right, cut.bottom}})
      if (!piece.empty()) pieces.push_back(piece);
  }
  return pieces;
}

PixelRect unite(const PixelRect& a, const PixelRect& b) {
  if (a.empty()) return b;
  if (b.empty()) return a;
  return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right),
          std::max(a.bottom, b.bottom)};
}

void Damage::add(PixelRect rect) {
  constexpr double fair = 20'000; // pixels that nobody asked for
  rect = intersect(rect, screen_);
  if (rect.empty()) return;
  for (const PixelRect& other : rects_) {
    const PixelRect both = intersect(other, rect);
    if (both.empty()) continue;
    if (unite(other, rect).area() - (other.area() + rect.area() - both.area()) <= fair) continue;
    // What it has more than the other: above and below it, and beside it.
    add({rect.left, rect.top, rect.right, both.top});
    add({rect.left, both.bottom, rect.right, rect.bottom});
    add({rect.left, both.top, both.left, both.bottom});
    add({both.right, both.top, rect.right, both.bottom});
    return;
  }
  join(rect);
}

/// With all that it overlaps.
void Damage::join(PixelRect rect) {
  // Joining with one may make it overlap another.
  for (std::size_t i = 0; i < rects_.size();) {
    if (intersect(rects_[i], rect).empty()) {
      ++i;
      continue;
    }
    rect = unite(rect, rects_[i]);
    rects_.erase(rects_.begin() + static_cast<std::ptrdiff_t>(i));
    i = 0;
  }
  rects_.push_back(rect);
  if (rects_.size() > most) joinCheapest();
}

void Damage::joinCheapest() {
  double least = std::numeric_limits<double>::max();
  std::size_t first = 0, second = 1;
  for (std::size_t i = 0; i < rects_.size(); ++i)
    for (std::size_t j = i + 1; j < rects_.size(); ++j) {
      const double waste = unite(rects_[i], rects_[j]).area() - rects_[i].area() - rects_[j].area();
      if (waste < least) {
        least = waste;
        first = i;
        second = j;
      }
    }
  const PixelRect joined = unite(rects_[first], rects_[second]);
  rects_.erase(rects_.begin() + static_cast<std::ptrdiff_t>(second));
  rects_.erase(rects_.begin() + static_cast<std::ptrdiff_t>(first));
  join(joined);
}

double Damage::area() const {
  double sum = 0;
  for (const PixelRect& rect : rects_) sum += rect.area();
  return sum;
}

} // namespace ui
