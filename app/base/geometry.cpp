#include "base/geometry.hpp"

#include <algorithm>
#include <cassert>

namespace base {

Rect unite(const Rect& a, const Rect& b) {
  if (a.empty()) return b;
  if (b.empty()) return a;
  const double x = std::min(a.x, b.x), y = std::min(a.y, b.y);
  return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

Rect intersect(const Rect& a, const Rect& b) {
  const double x = std::max(a.x, b.x), y = std::max(a.y, b.y);
  return {x, y, std::max(0.0, std::min(a.right(), b.right()) - x),
          std::max(0.0, std::min(a.bottom(), b.bottom()) - y)};
}

std::array<Point, 4> Transform::corners(const Rect& r) const {
  return {(*this)(Point{r.x, r.y}), (*this)(Point{r.right(), r.y}), (*this)(Point{r.right(), r.bottom()}),
          (*this)(Point{r.x, r.bottom()})};
}

Rect Transform::operator()(const Rect& r) const {
  const auto p = corners(r);
  const auto [left, right] = std::minmax({p[0].x, p[1].x, p[2].x, p[3].x});
  const auto [top, bottom] = std::minmax({p[0].y, p[1].y, p[2].y, p[3].y});
  return {left, top, right - left, bottom - top};
}

Transform Transform::inverse() const {
  const double det = a * d - b * c;
  assert(det != 0);
  return {d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det};
}

Transform Transform::rotation(double angle) {
  // Quarter turns are exact, so that a seat at a side of the table has sharp text.
  const double quarters = angle / (pi / 2), whole = std::round(quarters);
  if (std::abs(quarters - whole) < 1e-9) {
    static constexpr double cosine[] = {1, 0, -1, 0}, sine[] = {0, 1, 0, -1};
    const auto k = static_cast<std::size_t>(((static_cast<long>(whole) % 4) + 4) % 4);
    return {cosine[k], sine[k], -sine[k], cosine[k], 0, 0};
  }
  const double co = std::cos(angle), si = std::sin(angle);
  return {co, si, -si, co, 0, 0};
}

Transform operator*(const Transform& a, const Transform& b) {
  return {a.a * b.a + a.c * b.b, a.b * b.a + a.d * b.b,       a.a * b.c + a.c * b.d,
          a.b * b.c + a.d * b.d, a.a * b.e + a.c * b.f + a.e, a.b * b.e + a.d * b.f + a.f};
}

} // namespace base
