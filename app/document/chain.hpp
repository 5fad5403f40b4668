#pragma once
// A hash over every event and all before it: FNV-1a, 64 bits. It shows damage (any one changed byte,
// certainly), and is no proof against somebody who means to deceive.
#include "document/event.hpp"

#include <cstdint>
#include <string_view>

namespace document {

/// The chain after an event whose changes are `text`; before the first it is 0.
std::int64_t chained(std::int64_t before, const Event& event, std::string_view text);

} // namespace document
