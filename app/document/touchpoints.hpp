#pragma once
// Touchpoints: sticky notes under a step, or loose on the table.
#include "document/deed.hpp"

namespace document {

struct TextKind;

/// Under `step`, before `before` or at the end. `channel` may be none.
Deed addTouchpoint(Id<journey::Step> step, const std::string& text, Id<journey::Channel> channel = {},
                   Id<journey::Touchpoint> before = {}, Id<journey::Touchpoint>* made = nullptr);
/// Its middle in table millimetres; degrees clockwise.
/// In `journey`; none, or one that was thrown away: the first.
Deed addLoose(const std::string& text, Id<journey::Channel> channel, double x, double y, double angle,
              Id<journey::Touchpoint>* made = nullptr, Id<journey::Journey> journey = {});
Deed writeTouchpoint(Id<journey::Touchpoint> touchpoint, const std::string& text);
/// Nothing: without a channel.
Deed setChannel(Id<journey::Touchpoint> touchpoint, Id<journey::Channel> channel);

/// Under `step`, before `before` or at the end; one that was loose lies straight there.
Deed place(Id<journey::Touchpoint> touchpoint, Id<journey::Step> step, Id<journey::Touchpoint> before = {});
/// Loose on the table.
Deed lay(Id<journey::Touchpoint> touchpoint, double x, double y, double angle);
Deed turn(Id<journey::Touchpoint> touchpoint, double degrees);
using journey::largestNote, journey::smallestNote;
/// How large it lies, kept between these; one under a step has the map's size.
Deed resize(Id<journey::Touchpoint> touchpoint, double size);

enum class Sign {
  Star,  ///< moment of truth
  Heart, ///< differentiator
  Bolt   ///< point of non-quality
};
Deed setSign(Id<journey::Touchpoint> touchpoint, Sign sign, bool on);
Deed chooseForVote(Id<journey::Touchpoint> touchpoint, bool on);
/// All that lie under a step or on the table.
/// Of one journey; none: of all.
Deed chooseAllForVote(bool on, Id<journey::Journey> journey = {});
/// As an opportunity to work on.
Deed pick(Id<journey::Touchpoint> touchpoint, bool on);

Deed binTouchpoint(Id<journey::Touchpoint> touchpoint);
/// Where it was, or where its pile lay; refused while its step or stage is thrown away.
Deed restoreTouchpoint(Id<journey::Touchpoint> touchpoint);

namespace text {
/// newTouchpoint: about the step, beside the touchpoint it comes before. newLoose: about the
/// journey, at x, y, angle. touchpoint: about it.
extern const TextKind newTouchpoint, newLoose, touchpoint;
} // namespace text

} // namespace document
