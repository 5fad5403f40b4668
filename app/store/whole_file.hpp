#pragma once
// Files that appear under their names when they are whole, and survive a power cut from then on.
#include <filesystem>

namespace store {

/// Where a file is made before it appears: hidden, in the same folder.
std::filesystem::path unfinishedOf(const std::filesystem::path& file);
/// Gives what was made there its name. Throws Error, Exists where something has that name; then `unfinished`
/// is removed.
void appear(const std::filesystem::path& unfinished, const std::filesystem::path& file);
/// Makes sure that what is in this file, or the names in this folder, survive a power cut. Throws Error.
void sync(const std::filesystem::path& fileOrFolder);

} // namespace store
