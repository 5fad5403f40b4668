#pragma once
// Places at the edges of a table: where seats fit without lying over each other or over the corners.
#include "base/geometry.hpp"
#include "journey/records/participant.hpp"

#include <vector>

namespace steps {

struct Place {
  journey::Edge edge = journey::Edge::None;
  double along = 0.5; ///< 0..1 from the left as seen by who is there
};

/// The middle of the edge in the same direction: 0..1 of a rectangle with the table's shape.
base::Point pointAt(const Place& place, const base::Rect& table);
/// The place of the edge that is nearest to a point inside or around the rectangle; on a wall always at the
/// bottom.
Place nearestPlace(base::Point at, const base::Rect& table, bool wall);

/// As many as stand beside each other, evenly: for who taps instead of dragging. On a wall twelve at the
/// bottom.
std::vector<Place> placesOf(base::Size table, bool wall);
/// The nearest place that keeps clear of the corners and of `others` on its edge; a full edge gives what was
/// wanted.
Place clearOf(Place wanted, const std::vector<Place>& others, base::Size table);
/// `count` people around the table, clockwise from the near left: the long sides first.
std::vector<Place> seatsFor(std::size_t count, base::Size table, bool wall);

} // namespace steps
