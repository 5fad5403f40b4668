#include "steps/create/opportunities/spread.hpp"

#include <algorithm>

namespace steps::opportunities {

using base::Point;

namespace {

constexpr int rounds = 300;
constexpr double goldenAngle =
    2.399963; // every two of many places in the same spot part in different directions

/// Moves every two that are too near half of what misses each; false: nothing was too near.
bool part(std::vector<Point>& places, double apart) {
  bool moved = false;
  for (std::size_t i = 0; i < places.size(); ++i) {
    for (std::size_t j = i + 1; j < places.size(); ++j) {
      Point way = places[j] - places[i];
      double far = base::length(way);
      if (far >= apart) continue;
      if (far < 1e-6) {
        const double angle = goldenAngle * static_cast<double>(i + j);
        way = Point{std::cos(angle), std::sin(angle)} * 1e-3, far = 1e-3;
      }
      const Point push = way * ((apart - far) / far / 2 * 1.02);
      places[i] = places[i] - push, places[j] = places[j] + push;
      moved = true;
    }
  }
  return moved;
}

} // namespace

std::vector<Point> spreadOut(const std::vector<Point>& places, double apart, const base::Rect& inside) {
  std::vector<Point> out = places;
  const auto keepInside = [&] {
    for (Point& place : out) {
      place.x = std::clamp(place.x, inside.x, inside.right());
      place.y = std::clamp(place.y, inside.y, inside.bottom());
    }
  };
  keepInside();
  for (int i = 0; i < rounds && part(out, apart); ++i) keepInside();
  return out;
}

} // namespace steps::opportunities
