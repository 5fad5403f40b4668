#pragma once
// Whether a path still leads to the file that it led to.
#include <cstdint>
#include <filesystem>
#include <optional>

namespace store {

struct FileIdentity {
  std::uint64_t device = 0, number = 0;
  friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};
/// Of what is there, through links; nothing where nothing is, or its medium does not answer.
std::optional<FileIdentity> identityOf(const std::filesystem::path& file);

} // namespace store
