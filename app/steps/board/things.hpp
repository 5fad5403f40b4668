#pragma once
// Several things of the map at once, and what one deed does with all of them.
#include "base/geometry.hpp"
#include "document/edit.hpp"
#include "journey/refusal.hpp"

#include <vector>

namespace steps {

using base::Id;

struct Things {
  std::vector<Id<journey::Touchpoint>> touchpoints{};
  std::vector<Id<journey::Note>> notes{}; ///< needs and expectations
  std::vector<Id<journey::Pile>> piles{};
  std::size_t size() const { return touchpoints.size() + notes.size() + piles.size(); }
};

/// The touchpoints, and those that lie in the piles.
std::vector<Id<journey::Touchpoint>> touchpointsOf(const journey::Workshop& workshop, const Things& things);

// Each does all of it or refuses.
journey::Outcome setChannel(document::Edit& edit, const Things& things, Id<journey::Channel> channel);
journey::Outcome bin(document::Edit& edit, const Things& things);
/// Under `step`: touchpoints in the order of the journey, before `before` or at the end; needs and
/// expectations at the end of their lanes.
journey::Outcome place(document::Edit& edit, const Things& things, Id<journey::Step> step,
                       Id<journey::Touchpoint> before = {});
/// Loose on the table, beside each other from `at` on; needs and expectations stay where they are.
journey::Outcome lay(document::Edit& edit, const Things& things, const base::Transform& at);
/// In the order of the journey, the first lowest.
journey::Outcome makePile(document::Edit& edit, const Things& things, const base::Transform& at);
/// On top of a loose touchpoint or a pile.
journey::Outcome putOnto(document::Edit& edit, const Things& things, Id<journey::Touchpoint> touchpoint);
journey::Outcome putOnto(document::Edit& edit, const Things& things, Id<journey::Pile> pile);

} // namespace steps
