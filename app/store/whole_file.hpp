#pragma once
// Files that appear under their names when they are whole, and survive a power cut from then on.
#include <filesystem>

namespace store {

/// Where a file is made before it appears: hidden, in the same folder.
std::filesystem::path unfinishedOf(const std::filesystem::path& file);
/// Gives what was made there its name, once it is on the disk. Throws Error, Exists where something has that
/// name; then `unfinished` is removed.
void appear(const std::filesystem::path& unfinished, const std::filesystem::path& file);
/// The same, in the place of what has that name.
void takePlace(const std::filesystem::path& unfinished, const std::filesystem::path& file);
/// Makes sure that what is in this file, or the names in this folder, survive a power cut. Throws Error.
void sync(const std::filesystem::path& fileOrFolder);

/// What SQLite keeps beside a file with this suffix: "-wal", "-journal".
std::filesystem::path beside(const std::filesystem::path& file, const char* suffix);
bool hasContent(const std::filesystem::path& file);
/// A file that is to be made anew, with what was left beside it. What cannot be removed stays.
void removeWithSidecars(const std::filesystem::path& file);
/// Gives what lies beside the file a name by which SQLite does not take it for a part of that file: it may
/// be the only place of something that belongs to another. Throws Error.
void setSidecarsAside(const std::filesystem::path& file);

} // namespace store
