#pragma once
// What a file says it is in its first bytes, read without SQLite.
#include <cstdint>
#include <filesystem>

namespace store {

struct Header {
  std::uint32_t application = 0; ///< SQLite's application_id
  std::uint32_t version = 0;     ///< SQLite's user_version
};

/// Opens and closes the file: never call it on a database that this process has open, for that drops SQLite's
/// locks. Throws Error: Missing, NotOurs where it is no SQLite file, or what the medium says.
Header readHeader(const std::filesystem::path& file);

} // namespace store
