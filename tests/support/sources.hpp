#pragma once
// Where the sources of the program lie, for tests that read its assets.
#include <filesystem>

namespace support {

/// The top of the repository. One source knows it, so that all others are the same to the compiler cache
/// wherever the repository lies.
const std::filesystem::path& sources();

} // namespace support
