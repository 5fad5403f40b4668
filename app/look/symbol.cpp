#include "look/symbol.hpp"

#include <algorithm>

namespace look {
namespace {

using base::Point;

/// Radians clockwise from the top.
Point onCircle(double angle, double radius = 1) {
  return {radius * std::sin(angle), -radius * std::cos(angle)};
}

std::vector<Point> regular(int corners, double first = 0) {
  std::vector<Point> points;
  for (int i = 0; i < corners; ++i) points.push_back(onCircle(first + 2 * base::pi * i / corners));
  return points;
}

std::vector<Point> star() {
  // Corners drawn out to 0.45 of the radius: a little fuller than a pentagram, so that it reads when small.
  std::vector<Point> points;
  for (int i = 0; i < 10; ++i) points.push_back(onCircle(base::pi * i / 5, i % 2 == 0 ? 1 : 0.45));
  return points;
}

std::vector<Point> plus() {
  constexpr double arm = 0.94, half = 0.33;
  return {{-half, -arm}, {half, -arm}, {half, -half}, {arm, -half}, {arm, half},   {half, half},
          {half, arm},   {-half, arm}, {-half, half}, {-arm, half}, {-arm, -half}, {-half, -half}};
}

/// A disc out of which another one, up and to the right, has bitten.
std::vector<Point> moon() {
  constexpr double bite = 0.82, away = 0.55; // radius of the bite and how far its centre is from ours
  const double across = (1 - bite * bite + away * away) / (2 * away);
  const double outer = std::acos(across), inner = std::acos((across - away) / bite);
  constexpr double towards = base::pi / 4; // the bite's direction, clockwise from the top
  constexpr int pieces = 32;
  std::vector<Point> points;
  for (int i = 0; i <= pieces; ++i)
    points.push_back(onCircle(towards + outer + (2 * base::pi - 2 * outer) * i / pieces));
  const Point centre = onCircle(towards, away);
  for (int i = 1; i < pieces; ++i)
    points.push_back(centre + onCircle(towards - inner - (2 * base::pi - 2 * inner) * i / pieces, bite));
  return points;
}

/// Two round lobes over a point.
std::vector<Point> heart() {
  constexpr int pieces = 48;
  std::vector<Point> points;
  double farthest = 0;
  for (int i = 0; i < pieces; ++i) { // a well-known curve, clockwise from the notch
    const double t = 2 * base::pi * i / pieces, s = std::sin(t);
    points.push_back(
        {16 * s * s * s, -(13 * std::cos(t) - 5 * std::cos(2 * t) - 2 * std::cos(3 * t) - std::cos(4 * t))});
    farthest = std::max(farthest, base::length(points.back()));
  }
  for (Point& point : points) point = point * (1 / farthest);
  return points;
}

/// A disc with a point on top, where its two tangents meet.
std::vector<Point> drop() {
  constexpr double radius = 0.62, middle = 1 - radius; // the disc touches the circle at the bottom
  const double tangent =
      std::acos(radius / (1 + middle)); // seen from the disc's middle, off the way to the point
  constexpr int pieces = 32;
  std::vector<Point> points{{0, -1}};
  for (int i = 0; i <= pieces; ++i)
    points.push_back(Point{0, middle} +
                     onCircle(tangent + (2 * base::pi - 2 * tangent) * i / pieces, radius));
  return points;
}

/// Two triangles, point on point.
std::vector<Point> hourglass() {
  constexpr double wide = 0.7, high = 0.714, waist = 0.1;
  return {{-wide, -high}, {wide, -high}, {waist, 0}, {wide, high}, {-wide, high}, {-waist, 0}};
}

std::vector<Point> arrow() {
  constexpr double half = 0.32, foot = 0.9, head = 0.05, wide = 0.86;
  return {{0, -1}, {wide, head}, {half, head}, {half, foot}, {-half, foot}, {-half, head}, {-wide, head}};
}

} // namespace

std::vector<Point> outline(Symbol symbol) {
  switch (symbol) {
  case Symbol::Disc: return regular(48);
  case Symbol::Triangle: return regular(3);
  case Symbol::Square: return regular(4, base::pi / 4);
  case Symbol::Diamond: return regular(4);
  case Symbol::Star: return star();
  case Symbol::Pentagon: return regular(5);
  case Symbol::Plus: return plus();
  case Symbol::Moon: return moon();
  case Symbol::Heart: return heart();
  case Symbol::Drop: return drop();
  case Symbol::Hourglass: return hourglass();
  case Symbol::Arrow: return arrow();
  }
  return {};
}

} // namespace look
