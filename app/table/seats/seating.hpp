#pragma once
// Where everybody's pad lies on the table's rim: as near as it can be to where the person sits, so that no
// two open pads ever meet. It is arranged as if all pads were open: nothing moves when somebody begins to
// write.
#include "table/seats/pad.hpp"

#include <vector>

namespace table {

struct Sitter {
  base::Id<journey::Participant> participant{};
  int seat = 0;
  journey::Edge edge = journey::Edge::Bottom;
  double along = 0.5; ///< 0..1 of the edge, from the left as the person sees it
};

/// What the corners keep for the place and the action, and for the pads around the corner; millimetres.
constexpr double cornerAlongWidth = 290, cornerAlongHeight = 120;

/// One pad for each, in the given order. Where an edge has less room than its pads are wide, they are all
/// smaller. On a wall everybody is at the bottom, upright, above the row of the place and the action: however
/// many pads are open, none lies over that.
std::vector<Pad> arrange(const std::vector<Sitter>& sitters, base::Size table, bool wall);

/// The nearest place on the rim; `now` is kept as long as another edge is not clearly nearer.
struct RimPlace {
  journey::Edge edge = journey::Edge::Bottom;
  double along = 0.5;
};
RimPlace rimPlaceAt(base::Point at, base::Size table, bool wall, journey::Edge now = journey::Edge::None);

/// The nearest values to `wanted`, in the least-squares sense, that keep their order, lie `apart` from each
/// other and within from..to (which must have room for them). Pool adjacent violators (Barlow et al., 1972).
std::vector<double> spread(std::vector<double> wanted, double apart, double from, double to);

} // namespace table
