#include "table/seats/beside.hpp"

#include "table/seats/seating.hpp"
#include "table/sheet.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace table {
namespace {

using base::Point;
using base::Rect;

// Millimetres, of a note's middle.
constexpr double reach = 32;                     // from its own corners
constexpr double touching = 25;                  // from a pad that it may just touch
constexpr double away = 51, narrow = 28;         // from its writer's pad; between two pads
constexpr double apart = 46;                     // from another note that it does not lie on
constexpr std::array inwards{42.0, 90.0, 138.0}; // from the rim, one note behind another

/// Beyond the table, or on what the corners of the rim say.
bool isSaid(Point at, base::Size table, bool wall) {
  const Rect all{0, 0, table.w, table.h};
  if (!all.inset(reach).contains(at)) return true;
  if (wall) return false;
  const double w = cornerAlongWidth + reach, h = rimDepth + reach;
  const std::array corners{Rect{0, all.bottom() - h, w, h}, Rect{all.right() - w, all.bottom() - h, w, h},
                           Rect{0, 0, w, h}, Rect{all.right() - w, 0, w, h}};
  return std::ranges::any_of(corners, [&](const Rect& corner) { return corner.contains(at); });
}

bool isOnAnother(Point at, const Pad& pad, const std::vector<Pad>& pads) {
  const Rect open{-Pad::width / 2, -Pad::depth, Pad::width, Pad::depth};
  return std::ranges::any_of(pads, [&](const Pad& other) {
    return other.seat != pad.seat && open.inset(-touching).contains(other.place.inverse()(at));
  });
}

} // namespace

Point besidePad(const Pad& pad, const std::vector<Pad>& pads, base::Size table, bool wall,
                const std::vector<Point>& taken) {
  const auto isTaken = [&](Point at) {
    return std::ranges::any_of(taken, [&](Point other) { return base::distance(at, other) < apart; });
  };
  // Notes are no smaller where pads are.
  const auto rim = base::Transform::placed(pad.place(Point{}), pad.place.angle());
  const double hand = pad.leftHanded ? -1 : 1, half = Pad::width / 2 * pad.place.scale();
  const auto beside = [&](double side, double far, double in) {
    return rim(Point{hand * side * (half + far), -in});
  };
  for (const double far : {away, narrow})
    for (const double side : {1.0, -1.0})
      for (const double in : inwards)
        if (const Point at = beside(side, far, in);
            !isSaid(at, table, wall) && !isOnAnother(at, pad, pads) && !isTaken(at))
          return at;
  // Between closed pads there is room.
  constexpr double between = narrow / 2;
  const double side = isSaid(beside(1, between, inwards.front()), table, wall) ? -1 : 1;
  for (const double in : inwards)
    if (const Point at = beside(side, between, in); !isTaken(at)) return at;
  return beside(side, between, inwards.front() + static_cast<double>(taken.size() % 8) * 12);
}

} // namespace table
