#include "ui/path.hpp"

#include <cmath>

namespace ui {
namespace {

Point unit(Point p) {
  const double l = base::length(p);
  return l > 0 ? p * (1 / l) : Point{1, 0};
}

} // namespace

bool isQuarterTurn(const base::Transform& t) {
  const double least = 1e-6 * t.scale();
  return (std::abs(t.b) < least && std::abs(t.c) < least) || (std::abs(t.a) < least && std::abs(t.d) < least);
}

int quarterPieces(double radius, double error) {
  if (radius <= error) return 1;
  return std::clamp(static_cast<int>(std::ceil(base::pi / 4 / std::acos(1 - error / radius))), 2, 64);
}

std::vector<Point> quarterOf(int pieces) {
  std::vector<Point> directions;
  for (int i = 0; i <= pieces; ++i) {
    const double angle = base::pi / 2 * i / pieces;
    directions.push_back({std::cos(angle), std::sin(angle)});
  }
  return directions;
}

PixelBox::PixelBox(const base::Transform& toPixels, const Rect& box, double corner, Corners which)
    : corners_(toPixels.corners(box)), width_(0), height_(0), radius_(0), which_(which), plain_(false) {
  const bool aligned = isQuarterTurn(toPixels);
  if (aligned) {
    for (Point& p : corners_) p = {std::round(p.x), std::round(p.y)};
    // What is thinner than a pixel is one pixel.
    const Point across = corners_[1] - corners_[0], down = corners_[3] - corners_[0];
    const auto widen = [&](std::size_t a, std::size_t b, Point direction) {
      const Point more = {std::round(direction.x), std::round(direction.y)};
      corners_[a] = corners_[a] + more;
      corners_[b] = corners_[b] + more;
    };
    if (across == Point{} && box.w > 0) widen(1, 2, unit(Point{toPixels.a, toPixels.b}));
    if (down == Point{} && box.h > 0) widen(2, 3, unit(Point{toPixels.c, toPixels.d}));
  }
  for (std::size_t i = 0; i < 4; ++i) along_[i] = unit(corners_[(i + 1) % 4] - corners_[i]);
  width_ = base::distance(corners_[0], corners_[1]);
  height_ = base::distance(corners_[0], corners_[3]);
  radius_ = which == Corners::None ? 0 : std::clamp(corner * toPixels.scale(), 0.0, shortest() / 2);
  plain_ = aligned && radius_ < 0.5;
}

double PixelBox::radius(std::size_t corner, double out) const {
  const bool top = corner < 2;
  const bool rounded =
      which_ == Corners::All || (which_ == Corners::Top && top) || (which_ == Corners::Bottom && !top);
  return rounded ? std::max(0.0, radius_ + out) : std::max(0.0, out);
}

Point PixelBox::on(std::size_t corner, double radius, double out, Point direction) const {
  const Point in = along_[(corner + 3) % 4], onward = along_[corner];
  const Point tip = corners_[corner] + (in - onward) * out;
  const Point centre = tip + (onward - in) * radius;
  return centre - onward * (radius * direction.x) + in * (radius * direction.y);
}

void PixelBox::trace(ImDrawList& list, double out) const {
  const auto quarter = quarterOf(quarterPieces(radius_ + out));
  for (std::size_t i = 0; i < 4; ++i) {
    const double r = radius(i, out);
    if (r < 0.5)
      list.PathLineTo(vec(on(i, 0, out, {1, 0})));
    else
      for (const Point direction : quarter) list.PathLineTo(vec(on(i, r, out, direction)));
  }
}

void PixelBox::trace(std::vector<Point>& points, double out, std::span<const Point> quarter) const {
  for (std::size_t i = 0; i < 4; ++i)
    for (const Point direction : quarter) points.push_back(on(i, radius(i, out), out, direction));
}

Point PixelBox::leastCorner() const {
  return {std::min(corners_[0].x, corners_[2].x), std::min(corners_[0].y, corners_[2].y)};
}

Point PixelBox::greatestCorner() const {
  return {std::max(corners_[0].x, corners_[2].x), std::max(corners_[0].y, corners_[2].y)};
}

} // namespace ui
