#pragma once
// Which lanes the map shows. What is noted in one that is not shown stays.
#include "document/deed.hpp"
#include "journey/lanes.hpp"

namespace document {

Deed showLane(const std::string& lane, bool shown);
/// Those of a ready set, and no others.
Deed showLanes(journey::LaneSet set);

} // namespace document
