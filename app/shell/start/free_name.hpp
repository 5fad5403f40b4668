#pragma once
// Names for new workshop files that overwrite nothing.
#include <filesystem>
#include <string>

namespace shell {

/// A name that is free in the folder: "22 november 2026.journey", "22 november 2026 (2).journey".
std::filesystem::path freeName(const std::filesystem::path& folder, const std::string& name);

} // namespace shell
