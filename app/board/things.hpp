#pragma once
// Several things of the map at once, and what one deed does with all of them.
#include "base/geometry.hpp"
#include "document/deed.hpp"
#include "surface/hands.hpp"

#include <vector>

namespace board {

using base::Id;

struct Things {
  std::vector<Id<journey::Touchpoint>> touchpoints{};
  std::vector<Id<journey::Note>> notes{}; ///< of lanes
  std::vector<Id<journey::Pile>> piles{};
  std::size_t size() const { return touchpoints.size() + notes.size() + piles.size(); }
};

/// A card of the sheet, to its own.
void addTo(Things& things, const surface::CardRef& card);
/// The touchpoints, and those that lie in the piles.
std::vector<Id<journey::Touchpoint>> touchpointsOf(const journey::Workshop& workshop, const Things& things);

// Of several things each has a name of its own in the history.
document::Deed setChannel(const Things& things, Id<journey::Channel> channel);
document::Deed bin(const Things& things);
/// Under `step`: touchpoints in the order of the journey, before `before` or at the end; notes of
/// lanes at the end of theirs.
document::Deed place(const Things& things, Id<journey::Step> step, Id<journey::Touchpoint> before = {});
/// Loose on the table, beside each other from `at` on; notes of lanes stay where they are.
document::Deed lay(const Things& things, const base::Transform& at);
/// In the order of the journey, the first lowest.
document::Deed makePile(const Things& things, const base::Transform& at);
/// On top of a loose touchpoint or a pile.
document::Deed putOnto(const Things& things, Id<journey::Touchpoint> touchpoint);
document::Deed putOnto(const Things& things, Id<journey::Pile> pile);

/// Deeds on several, as one.
document::Deed moveTogether(const std::vector<document::Deed>& deeds);

} // namespace board
