#pragma once
// All of a small file, read without being led astray: a device or a pipe is no file, and what holds more than
// such a file can is none.
#include <cstddef>
#include <filesystem>
#include <string>

namespace base {

/// Throws std::filesystem::filesystem_error, with std::errc::file_too_large where it holds more than so many
/// bytes.
std::string wholeText(const std::filesystem::path& file, std::size_t most);

} // namespace base
