#pragma once
// The workshops that the benchmarks measure with.
#include "journey/workshop.hpp"

namespace bench {

/// A workshop with so many touchpoints, twenty to a step, spread over five stages.
journey::Workshop workshopWith(int notes);
/// The same, with every lane on the map, a note of every step in each, and what was seen at every touchpoint.
journey::Workshop lanedWorkshopWith(int notes);
/// The first, and eight people voted on every one, of all of which customers gave a score.
journey::Workshop votedWorkshopWith(int notes);

} // namespace bench
