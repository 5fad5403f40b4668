#pragma once
// What is left of a damaged workshop file, read into a new one.
//
// The history is read as far as it is what was written; that much is as it was, with everything that can be
// undone. Where it ends early, what the tables hold beyond it is added as one last event: rows and values
// that are not what they can be are left out, and told. Nothing is invented.
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace document {

struct Rescued {
  std::int64_t events = 0;       ///< came back as they were
  std::int64_t records = 0;      ///< are in the new file
  bool isWhole = false;          ///< the history came back to its end
  std::vector<std::string> lost; ///< what did not come back, a sentence each
};

/// Makes `to` of what can be read; the file stays as it is. Throws OpenError: Damaged where nothing came
/// back, Exists where there is a file already.
Rescued rescue(const std::filesystem::path& file, const std::filesystem::path& to);

} // namespace document
