#pragma once
// A file that is written anew at once: whoever reads it finds what it held before, or all of what it holds
// now.
#include <filesystem>
#include <string_view>

namespace base {

/// Made beside its place and then given its name. Not waited for until it is on the disk: for what may be
/// lost with the power, but never half of it. Throws std::filesystem::filesystem_error; then it is as it was.
void replaceFile(const std::filesystem::path& file, std::string_view bytes);

} // namespace base
