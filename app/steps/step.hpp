#pragma once
// What every step of the method is written with: the step itself, the table around it, and the names that are
// said without where they are from.
#include "table/step.hpp"

namespace steps {

using base::Id;
using base::Point;
using base::Rect;
using base::Size;
using journey::Participant;
using table::Pad;
using table::Room;
using table::Seats;
using table::Step;

} // namespace steps
