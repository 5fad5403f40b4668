#pragma once
// Touchpoints: sticky notes under a step, or loose on the table.
#include "document/deeds.hpp"

namespace document {

/// Under `step`, before `before` or at the end. `channel` may be none.
journey::Outcome addTouchpoint(Edit& edit, Id<journey::Step> step, std::string_view text,
                               Id<journey::Channel> channel = {}, Id<journey::Touchpoint> before = {},
                               Id<journey::Touchpoint>* made = nullptr);
/// Its middle in table millimetres; degrees clockwise.
journey::Outcome addLoose(Edit& edit, std::string_view text, Id<journey::Channel> channel, double x, double y,
                          double angle, Id<journey::Touchpoint>* made = nullptr);
journey::Outcome writeTouchpoint(Edit& edit, Id<journey::Touchpoint> touchpoint, std::string_view text);
/// Nothing: without a channel.
journey::Outcome setChannel(Edit& edit, Id<journey::Touchpoint> touchpoint, Id<journey::Channel> channel);

/// Under `step`, before `before` or at the end; one that was loose lies straight there.
journey::Outcome place(Edit& edit, Id<journey::Touchpoint> touchpoint, Id<journey::Step> step,
                       Id<journey::Touchpoint> before = {});
/// Loose on the table.
journey::Outcome lay(Edit& edit, Id<journey::Touchpoint> touchpoint, double x, double y, double angle);
journey::Outcome turn(Edit& edit, Id<journey::Touchpoint> touchpoint, double degrees);
constexpr double smallestNote = 0.5, largestNote = 3;
/// How large it lies, kept between these; one under a step has the map's size.
journey::Outcome resize(Edit& edit, Id<journey::Touchpoint> touchpoint, double size);

enum class Sign {
  Star,  ///< moment of truth
  Heart, ///< differentiator
  Bolt   ///< point of non-quality
};
journey::Outcome setSign(Edit& edit, Id<journey::Touchpoint> touchpoint, Sign sign, bool on);
journey::Outcome chooseForVote(Edit& edit, Id<journey::Touchpoint> touchpoint, bool on);
/// All that lie under a step or on the table.
journey::Outcome chooseAllForVote(Edit& edit, bool on);
/// As an opportunity to work on.
journey::Outcome pick(Edit& edit, Id<journey::Touchpoint> touchpoint, bool on);

journey::Outcome binTouchpoint(Edit& edit, Id<journey::Touchpoint> touchpoint);
/// Where it was, or where its pile lay; refused while its step or stage is thrown away.
journey::Outcome restoreTouchpoint(Edit& edit, Id<journey::Touchpoint> touchpoint);

} // namespace document
