#pragma once
// The names of other parts that this one says without where they are from.
#include "table/room.hpp"

namespace surface {

using base::Id;
using base::Point;
using base::Rect;
using base::Size;
using journey::Participant;
using table::Room;

} // namespace surface
