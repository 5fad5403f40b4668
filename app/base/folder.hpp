#pragma once
// What lies in a folder. Not by std::filesystem's iterators: where memory runs out they end the program.
#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace base {

/// In no order, at most so many; none, or those before, where it cannot be read.
std::vector<std::filesystem::path> pathsIn(const std::filesystem::path& folder,
                                           std::size_t most = ~std::size_t{0});
/// The names of those with this extension (".json"), without it, by the alphabet.
std::vector<std::string> stemsIn(const std::filesystem::path& folder, const std::string& extension);
/// With all that is in it; what cannot be removed stays.
void removeFolder(const std::filesystem::path& folder) noexcept;

} // namespace base
