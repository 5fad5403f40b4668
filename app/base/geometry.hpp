#pragma once
// Points, rectangles and affine transforms. Lengths are table millimetres unless a name says pixels; y grows
// downwards.
#include <array>
#include <cmath>

namespace base {

struct Point {
  double x = 0, y = 0;
  friend bool operator==(const Point&, const Point&) = default;
};
inline Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
inline Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
inline Point operator*(Point a, double k) { return {a.x * k, a.y * k}; }
inline double length(Point a) { return std::hypot(a.x, a.y); }
inline double distance(Point a, Point b) { return length(a - b); }
inline Point mix(Point a, Point b, double t) { return a + (b - a) * t; }

struct Size {
  double w = 0, h = 0;
  friend bool operator==(const Size&, const Size&) = default;
};

/// Half open: contains its left and top edge, not its right and bottom one.
struct Rect {
  double x = 0, y = 0, w = 0, h = 0;

  double right() const { return x + w; }
  double bottom() const { return y + h; }
  Point centre() const { return {x + w / 2, y + h / 2}; }
  Size size() const { return {w, h}; }
  bool empty() const { return w <= 0 || h <= 0; }
  bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
  bool intersects(const Rect& o) const {
    return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom();
  }
  /// Smaller by d on every side; larger where d is negative.
  Rect inset(double d) const { return {x + d, y + d, w - 2 * d, h - 2 * d}; }
  Rect inset(double dx, double dy) const { return {x + dx, y + dy, w - 2 * dx, h - 2 * dy}; }
  Rect moved(Point by) const { return {x + by.x, y + by.y, w, h}; }
  friend bool operator==(const Rect&, const Rect&) = default;
};
/// The smallest rectangle around both; an empty one adds nothing.
Rect unite(const Rect& a, const Rect& b);
Rect intersect(const Rect& a, const Rect& b);
inline Rect around(Point centre, Size size) {
  return {centre.x - size.w / 2, centre.y - size.h / 2, size.w, size.h};
}

/// x' = a x + c y + e, y' = b x + d y + f.
struct Transform {
  double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;

  Point operator()(Point p) const { return {a * p.x + c * p.y + e, b * p.x + d * p.y + f}; }
  /// The bounding box of the transformed rectangle.
  Rect operator()(const Rect& r) const;
  /// Corners in the order left-top, right-top, right-bottom, left-bottom.
  std::array<Point, 4> corners(const Rect& r) const;
  /// Requires a determinant other than 0.
  Transform inverse() const;
  double scale() const { return std::sqrt(std::abs(a * d - b * c)); }
  /// Radians, clockwise on screen.
  double angle() const { return std::atan2(b, a); }
  friend bool operator==(const Transform&, const Transform&) = default;

  static Transform translation(Point by) { return {1, 0, 0, 1, by.x, by.y}; }
  /// Radians, clockwise on screen, around the origin.
  static Transform rotation(double angle);
  static Transform scaling(double k) { return {k, 0, 0, k, 0, 0}; }
  /// Turned by angle around the point where it is put: local (0, 0) comes at `at`.
  static Transform placed(Point at, double angle) { return translation(at) * rotation(angle); }

  /// First b, then a.
  friend Transform operator*(const Transform& a, const Transform& b);
};

constexpr double pi = 3.14159265358979323846;
inline double degrees(double radians) { return radians * 180 / pi; }
inline double radians(double degrees) { return degrees * pi / 180; }

} // namespace base
