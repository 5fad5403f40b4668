#pragma once
// Channels: through what the customer meets the organisation.
#include "document/deeds.hpp"

namespace document {

/// `paper` 0..5.
journey::Outcome addChannel(Edit& edit, std::string_view name, std::int64_t paper,
                            Id<journey::Channel>* made = nullptr);
journey::Outcome renameChannel(Edit& edit, Id<journey::Channel> channel, std::string_view name);
journey::Outcome setPaper(Edit& edit, Id<journey::Channel> channel, std::int64_t paper);
/// Touchpoints that have it keep it; it can no longer be chosen.
journey::Outcome binChannel(Edit& edit, Id<journey::Channel> channel);
journey::Outcome restoreChannel(Edit& edit, Id<journey::Channel> channel);

} // namespace document
