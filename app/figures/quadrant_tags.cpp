#include "figures/quadrant.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace figures {
namespace {

using base::Point;

/// What lies on the plot, by cells, so that only neighbours are asked.
class Taken {
 public:
  explicit Taken(double cell) : cell_(cell) {}
  void add(Point at) { cells_[cellOf(at)].push_back(at); }
  /// Whether more than `most` are nearer than `apart`, which is at most a cell.
  bool hasMoreNear(Point at, double apart, int most) const {
    const auto [column, row] = cellOf(at);
    const double square = apart * apart;
    int count = 0;
    for (int x = column - 1; x <= column + 1; ++x)
      for (int y = row - 1; y <= row + 1; ++y)
        if (const auto cell = cells_.find({x, y}); cell != cells_.end())
          for (const Point other : cell->second) {
            const Point away = other - at;
            if (away.x * away.x + away.y * away.y < square && ++count > most) return true;
          }
    return false;
  }
  bool isFree(Point at, double apart) const { return !hasMoreNear(at, apart, 0); }

 private:
  std::pair<int, int> cellOf(Point at) const {
    return {static_cast<int>(std::floor(at.x / cell_)), static_cast<int>(std::floor(at.y / cell_))};
  }
  double cell_;
  std::map<std::pair<int, int>, std::vector<Point>> cells_{};
};

double promise(const QuadrantSpot& spot) { return spot.point.importance - spot.point.experience; }

class Tags {
 public:
  Tags(const std::vector<QuadrantSpot>& spots, const QuadrantPlace& place)
      : place_(place), between_(2.16 * place.radius), dots_(between_), tags_(between_) {
    for (const QuadrantSpot& spot : spots) dots_.add(spot.dot);
  }

  Point placeOf(Point dot) {
    const Point found = choose(dot);
    tags_.add(found);
    return found;
  }

 private:
  Point choose(Point dot) const {
    const bool alone = !dots_.hasMoreNear(dot, place_.radius + place_.dot(), 1); // it is there itself
    if (alone && tags_.isFree(dot, between_)) return dot;
    constexpr int rings = 12, ways = 16;
    const double clear = place_.radius + place_.dot() * 1.4;
    const base::Rect inside = place_.plot.inset(place_.radius);
    for (int ring = 0; ring < rings; ++ring)
      for (int way = 0; way < ways; ++way) {
        const double angle = 2 * base::pi * (way + ring % 2 * 0.5) / ways;
        const Point at = dot + Point{std::cos(angle), std::sin(angle)} * (clear + ring * 0.7 * place_.radius);
        if (inside.contains(at) && dots_.isFree(at, clear * 0.999) && tags_.isFree(at, between_)) return at;
      }
    return dot;
  }

  const QuadrantPlace& place_;
  double between_;
  Taken dots_, tags_;
};

} // namespace

void placeTags(std::vector<QuadrantSpot>& spots, const QuadrantPlace& place) {
  for (QuadrantSpot& spot : spots) spot.dot = place.at(spot.point.experience, spot.point.importance);
  std::vector<QuadrantSpot*> order;
  for (QuadrantSpot& spot : spots) order.push_back(&spot);
  // Not by what is picked: nothing moves under the finger that picks it.
  std::ranges::stable_sort(order, std::ranges::greater{},
                           [](const QuadrantSpot* spot) { return promise(*spot); });
  Tags tags(spots, place);
  for (QuadrantSpot* spot : order) spot->tag = tags.placeOf(spot->dot);
}

} // namespace figures
