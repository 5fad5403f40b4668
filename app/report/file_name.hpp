#pragma once
// A file name made of a title: the same title gives the same name, on every system and stick.
#include "base/time.hpp"

#include <string>
#include <string_view>

namespace report {

/// Letters and digits of any script; whatever else becomes one hyphen, none at the ends. At most 56 bytes,
/// so that with a moment and a suffix it stays under 120. Never a name that some system reserves ("con",
/// "nul"). `untitled` where nothing remains.
std::string fileNameOf(std::string_view title, std::string_view untitled = "journey");

/// "2026-11-22-1430", on the clock of where people are.
std::string momentInName(base::UtcMilliseconds moment);

} // namespace report
