#pragma once
// Where on the table a note comes to lie that somebody has just written.
#include "table/seats/pad.hpp"

#include <vector>

namespace table {

/// The note's middle, in table millimetres: beside its writer's open pad, on the side of the writing hand or
/// the other one, where neither the bar nor another open pad is in the way; where they are everywhere, where
/// closed pads leave it free. Not on the notes that lie at `taken`, as long as there is room.
base::Point besidePad(const Pad& pad, const std::vector<Pad>& pads, base::Size table, bool wall,
                      const std::vector<base::Point>& taken = {});

} // namespace table
