#pragma once
// JPEG bytes as a picture of Cairo.
#include "look/surface.hpp"

#include <cstdint>
#include <string_view>

namespace look {

/// Unpacked only as large as `side` needs, where that is smaller. nullptr: the bytes are no whole JPEG.
/// Throws PhotoError (TooMany) where its head tells of more pixels than `most`; nothing was unpacked then.
Surface surfaceOfJpeg(std::string_view jpeg, int side, std::int64_t most);

} // namespace look
