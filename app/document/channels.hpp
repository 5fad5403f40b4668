#pragma once
// Channels: through what the customer meets the organisation.
#include "document/deed.hpp"

namespace document {

struct TextKind;

/// `paper` 0..5.
Deed addChannel(const std::string& name, std::int64_t paper, Id<journey::Channel>* made = nullptr);
Deed renameChannel(Id<journey::Channel> channel, const std::string& name);
Deed setPaper(Id<journey::Channel> channel, std::int64_t paper);
/// Touchpoints that have it keep it; it can no longer be chosen.
Deed binChannel(Id<journey::Channel> channel);
Deed restoreChannel(Id<journey::Channel> channel);

namespace text {
/// newChannel: channel: its paper. channel: about it.
extern const TextKind newChannel, channel;
} // namespace text

} // namespace document
