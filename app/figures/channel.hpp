#pragma once
// What a channel looks like: the sign that a note shows where there is no room for its name, and the paper of
// its notes.
#include "journey/records/channel.hpp"
#include "look/icon.hpp"
#include "look/theme.hpp"

#include <string_view>

namespace figures {

/// Told by what the channel is called, in Dutch or English; channels are people's own words.
look::Icon signOf(std::string_view channel);
/// One of the six papers; white where others speak (a chat, an advertisement, another party), and a quiet one
/// where nobody does. nullptr: no channel is chosen, white.
look::Colour paperOf(const look::Theme& theme, const journey::Channel* channel);

} // namespace figures
