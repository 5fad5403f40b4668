#pragma once
// Two journeys beside each other: their stages in step, and which touchpoints only one of them has.
#include "journey/outline.hpp"

namespace journey {

struct Comparison {
  struct One {
    const Touchpoint* touchpoint;
    bool shared; ///< the other journey has one of the same words and channel in this stage
  };
  /// A stage of either journey or of both.
  struct StagePart {
    const Stage *first, *second; ///< nullptr: that journey has none of this name
    std::vector<One> ofFirst, ofSecond;
    const std::string& name() const { return first != nullptr ? first->name : second->name; }
  };
  std::vector<StagePart> stages;
  std::size_t different = 0; ///< touchpoints that are not shared
};

/// Stages of the same name are in step, in the order of the first journey; those that only the second has
/// come where they stand in its order. Loose touchpoints are of no stage, and left out.
Comparison compare(const Outline& first, const Outline& second);

} // namespace journey
