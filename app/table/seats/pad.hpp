#pragma once
// Where one person's things are: at an edge of the table, turned towards the person.
#include "base/geometry.hpp"
#include "journey/records/participant.hpp"

#include <string>

namespace table {

/// Local millimetres: the origin is the middle of the pad's edge at the table's rim, x to the person's right,
/// y towards the person; what lies on the table has negative y.
struct Pad {
  base::Id<journey::Participant> participant{}; ///< nobody: the facilitator's pad
  int seat = -1;                                ///< 0..11: colour and symbol; -1: the facilitator's
  std::string area;        ///< "seat/3": the seat's number from 1, 0 for the facilitator's
  base::Transform place{}; ///< from local to the table; smaller where an edge is full
  double tabScale = 1;     ///< of a closed pad: only a tab, it keeps its size where open ones become smaller
  double tabRoom = 260;    ///< the widest that a closed one may be, in its own millimetres
  bool leftHanded = false;

  static constexpr double width = 260;     ///< of an open pad
  static constexpr double tabWidth = 118;  ///< of a closed one, where the first name is not longer
  static constexpr double tabDepth = 24;   ///< the name row
  static constexpr double keysDepth = 131; ///< text line and keyboard, above the name row
  static constexpr double depth = tabDepth + keysDepth; ///< of an open pad
  static constexpr double light = 6; ///< of the rim, between the pad and the edge of the table
  static constexpr double margin = 12;

  /// The place of a closed pad.
  base::Transform tabPlace() const;
};

/// The edge with its angle: how a person there sees the table.
double facingOf(journey::Edge edge);

} // namespace table
