#pragma once
// The sign of a channel: what a note shows where there is no room for the channel's name.
#include "look/icon.hpp"

#include <string_view>

namespace surface {

/// Told by what the channel is called, in Dutch or English; channels are people's own words.
look::Icon signOf(std::string_view channel);

} // namespace surface
