#include "look/symbol.hpp"

#include <numbers>

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
  }
  return {};
}

} // namespace look
