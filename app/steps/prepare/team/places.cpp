#include "steps/prepare/team/places.hpp"

#include "table/seats/pad.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace steps {

using base::Point;
using base::Rect;
using base::Size;
using journey::Edge;

namespace {

/// What a pad of the next edge, or the bar in a corner, takes of an edge.
constexpr double corner = table::Pad::depth + 8;
constexpr double apart = table::Pad::tabWidth + 6,
                 wide = table::Pad::width + 6; // millimetres between the middles of two seats

double lengthOf(Edge edge, Size table) {
  return edge == Edge::Left || edge == Edge::Right ? table.h : table.w;
}

/// `count` on one edge, evenly between its corners.
void spread(std::vector<Place>& places, Edge edge, std::size_t count, Size table) {
  const double length = lengthOf(edge, table), free = length - 2 * corner;
  for (std::size_t i = 0; i < count; ++i)
    places.push_back(
        {edge, (corner + free * (static_cast<double>(i) + 0.5) / static_cast<double>(count)) / length});
}

} // namespace

Point pointAt(const Place& place, const Rect& table) {
  switch (place.edge) {
  case Edge::None:
  case Edge::Bottom: return {table.x + place.along * table.w, table.bottom()};
  case Edge::Right: return {table.right(), table.bottom() - place.along * table.h};
  case Edge::Top: return {table.right() - place.along * table.w, table.y};
  case Edge::Left: return {table.x, table.y + place.along * table.h};
  }
  return table.centre();
}

Place nearestPlace(Point at, const Rect& table, bool wall) {
  const double x = std::clamp((at.x - table.x) / table.w, 0.0, 1.0);
  const double y = std::clamp((at.y - table.y) / table.h, 0.0, 1.0);
  const std::array<Place, 4> edges{
      {{Edge::Bottom, x}, {Edge::Right, 1 - y}, {Edge::Top, 1 - x}, {Edge::Left, y}}};
  if (wall) return edges[0];
  return *std::ranges::min_element(
      edges, {}, [&](const Place& place) { return base::distance(pointAt(place, table), at); });
}

std::vector<Place> placesOf(Size table, bool wall) {
  std::vector<Place> places;
  if (wall) {
    spread(places, Edge::Bottom, 12, table);
    return places;
  }
  for (const Edge edge : {Edge::Bottom, Edge::Right, Edge::Top, Edge::Left}) {
    const double fit = std::floor((lengthOf(edge, table) - 2 * corner) / wide);
    spread(places, edge, static_cast<std::size_t>(std::max(1.0, fit)), table);
  }
  return places;
}

Place clearOf(Place wanted, const std::vector<Place>& others, Size table) {
  const double length = lengthOf(wanted.edge, table);
  const double first = corner + apart / 2, last = length - first;
  const double at = first < last ? std::clamp(wanted.along * length, first, last) : length / 2;
  const auto isFree = [&](double x) {
    return x >= std::min(first, at) && x <= std::max(last, at) &&
           std::ranges::none_of(others, [&](const Place& other) {
             return other.edge == wanted.edge && std::abs(other.along * length - x) < apart - 0.5;
           });
  };
  double best = at, least = length * 2;
  std::vector<double> tries{at};
  for (const Place& other : others)
    if (other.edge == wanted.edge)
      for (const double side : {-apart, apart}) tries.push_back(other.along * length + side);
  for (const double x : tries)
    if (isFree(x) && std::abs(x - at) < least) least = std::abs(x - at), best = x;
  return {wanted.edge, std::clamp(best / length, 0.0, 1.0)};
}

std::vector<Place> seatsFor(std::size_t count, Size table, bool wall) {
  std::vector<Place> places;
  if (wall) {
    spread(places, Edge::Bottom, count, table);
    return places;
  }
  const std::size_t sides = count > 6 ? count - 6 : 0, right = (sides + 1) / 2, left = sides / 2;
  const std::size_t along = count - sides, bottom = (along + 1) / 2;
  spread(places, Edge::Bottom, bottom, table);
  spread(places, Edge::Right, right, table);
  spread(places, Edge::Top, along - bottom, table);
  spread(places, Edge::Left, left, table);
  return places;
}

} // namespace steps
