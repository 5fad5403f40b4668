#pragma once
// The journey cut into lines that fit across the paper: between stages where it can, otherwise between steps,
// and only in a step that is longer than a line.
#include "journey/outline.hpp"

namespace report {

/// A step, or the part of one that is on a line. A unit is half the width of a note.
struct Slot {
  const journey::Stage* stage;            ///< nullptr: of the loose touchpoints
  const journey::Outline::StepPart* part; ///< nullptr: an empty stage, the loose touchpoints
  std::vector<const journey::Touchpoint*> touchpoints;
  bool first = true; ///< of its step: its notes in lanes stand here
  int units = 2;
};

struct BandOfSlots {
  std::vector<Slot> slots{};
  int units = 0;
};

constexpr int mostUnits = 40; ///< of a line on A3

/// At least one band, none of more units than `most`; a workshop without stages has one of no slots and some
/// units.
std::vector<BandOfSlots> bandsOf(const journey::Outline& outline, int most = mostUnits);

} // namespace report
