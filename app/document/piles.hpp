#pragma once
// Piles of loose touchpoints: made by dropping notes on each other, named, moved as one, and taken apart.
//
// A pile without a name is no more than its notes: when all but one have left it, that one lies where the
// pile lay. A named one stays as long as a note lies in it. What is thrown away keeps its pile, and comes
// back into it.
#include "document/deed.hpp"

#include <vector>

namespace document {

struct TextKind;

/// Of at least two touchpoints, wherever they lie; the first becomes the lowest.
Deed makePile(const std::vector<Id<journey::Touchpoint>>& touchpoints, double x, double y, double angle,
              Id<journey::Pile>* made = nullptr);
/// On top of it.
Deed addToPile(Id<journey::Touchpoint> touchpoint, Id<journey::Pile> pile);
/// All of `pile` on top of `onto`, which keeps its name, or takes that of `pile`.
Deed joinPiles(Id<journey::Pile> pile, Id<journey::Pile> onto);
Deed layPile(Id<journey::Pile> pile, double x, double y, double angle);
Deed turnPile(Id<journey::Pile> pile, double degrees);
/// Empty: without a name.
Deed namePile(Id<journey::Pile> pile, const std::string& name);

/// Where one note of a pile that is taken apart comes to lie.
struct Apart {
  Id<journey::Touchpoint> touchpoint{};
  double x = 0, y = 0, angle = 0;
};
/// All of it, loose at these places; what is not named stays where the pile lay. The pile is gone.
Deed splitPile(Id<journey::Pile> pile, const std::vector<Apart>& apart);
/// All of it under a step, the lowest first, before `before` or at the end. The pile is gone.
Deed placePile(Id<journey::Pile> pile, Id<journey::Step> step, Id<journey::Touchpoint> before = {});
/// Its notes go into the bin; the first of them that comes back brings the pile back.
Deed binPile(Id<journey::Pile> pile);

/// For the deeds that take a touchpoint elsewhere: out of its pile, if it lies in one, before it has its new
/// place.
void leavePile(Edit& edit, Id<journey::Touchpoint> touchpoint);

namespace text {
extern const TextKind pile; ///< about it: its name
} // namespace text

} // namespace document
