#pragma once
// Worked examples that come with the program: assets/samples/<language>.json.
#include <filesystem>
#include <optional>
#include <string>

namespace shell {

class Shell;

/// Nothing where the program has none in this language.
std::optional<std::filesystem::path> sampleIn(const std::filesystem::path& assets,
                                              const std::string& language);
/// Where there is none in this language, that in English.
std::optional<std::filesystem::path> sampleFor(const std::filesystem::path& assets,
                                               const std::string& language);
/// Plays the example into a new file among the workshops, and opens it. What goes wrong is
/// told on the screen.
void openSample(Shell& shell, const std::string& language);

} // namespace shell
