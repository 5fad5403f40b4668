#pragma once
// Copies of a workshop file at another place, made while people work: for when the file cannot be read any
// more, or is gone.
#include "base/time.hpp"
#include "document/vault.hpp"

#include <filesystem>
#include <optional>
#include <vector>

namespace document {

struct Copy {
  std::filesystem::path file;
  base::UtcMilliseconds made = 0;
  std::int64_t events = 0; ///< as many as its history has
};

/// Where those of the file at this place are, in the folder that holds the copies of all.
std::filesystem::path copiesOf(const std::filesystem::path& copies, const std::filesystem::path& file);
/// The newest one in which nothing is wrong, all of it read, of these folders (an empty one is none); nothing
/// where there is none.
std::optional<Copy> newestWholeCopy(const std::vector<std::filesystem::path>& copies,
                                    const std::filesystem::path& file);
/// Makes a workshop file of it, at a place where there is none; the copy stays. Throws OpenError.
void bringBack(const Copy& copy, const std::filesystem::path& file);
/// Erases these texts of the vault in every copy of this workshop in the folder that holds the copies of all,
/// also in those that its file left before it was moved. What is damaged of those of this place goes, as
/// in eraseOrRemove. Throws store::Error.
void eraseInCopies(const std::filesystem::path& copies, const std::filesystem::path& file,
                   std::int64_t identity, const Tokens& tokens);

} // namespace document
