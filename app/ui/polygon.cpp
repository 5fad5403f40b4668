#include "ui/polygon.hpp"

#include <numeric>

namespace ui {
namespace {

using base::Point;

double turn(Point a, Point b, Point c) { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x); }

bool isInside(Point p, Point a, Point b, Point c) {
  return turn(a, b, p) >= 0 && turn(b, c, p) >= 0 && turn(c, a, p) >= 0;
}

/// Whether the corner may be cut off: nothing of the polygon lies in its triangle. Only points where the
/// polygon turns inwards can.
bool isEar(std::span<const Point> points, const std::vector<std::size_t>& left, std::size_t at) {
  const std::size_t n = left.size();
  const std::size_t before = left[(at + n - 1) % n], here = left[at], after = left[(at + 1) % n];
  const Point a = points[before], b = points[here], c = points[after];
  if (turn(a, b, c) <= 0) return false;
  for (std::size_t i = 0; i < n; ++i) {
    const Point p = points[left[i]];
    if (p == a || p == b || p == c) continue;
    if (turn(points[left[(i + n - 1) % n]], p, points[left[(i + 1) % n]]) > 0) continue;
    if (isInside(p, a, b, c)) return false;
  }
  return true;
}

} // namespace

double doubleArea(std::span<const Point> points) {
  double sum = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const Point a = points[i], b = points[(i + 1) % points.size()];
    sum += a.x * b.y - b.x * a.y;
  }
  return sum;
}

bool isConvex(std::span<const Point> points) {
  const std::size_t n = points.size();
  bool left = false, right = false;
  for (std::size_t i = 0; i < n; ++i) {
    const double way = turn(points[i], points[(i + 1) % n], points[(i + 2) % n]);
    left = left || way < 0;
    right = right || way > 0;
  }
  return !(left && right);
}

std::vector<Triangle> triangulated(std::span<const Point> points) {
  std::vector<std::size_t> left(points.size());
  std::iota(left.begin(), left.end(), std::size_t{0});
  std::vector<Triangle> triangles;
  std::size_t at = 0, tried = 0;
  while (left.size() >= 3) {
    const std::size_t n = left.size();
    at %= n;
    // A polygon that crosses itself may have no ear; then any corner goes, so that this ends.
    if (tried < n && !isEar(points, left, at)) {
      ++at;
      ++tried;
      continue;
    }
    triangles.push_back({left[(at + n - 1) % n], left[at], left[(at + 1) % n]});
    left.erase(left.begin() + static_cast<std::ptrdiff_t>(at));
    tried = 0;
  }
  return triangles;
}

} // namespace ui
