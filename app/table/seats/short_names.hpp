#pragma once
// A name where there is little room for it: the first name stays whole, the rest gives way.
#include <string>
#include <string_view>
#include <vector>

namespace table {

/// From the whole name to the first one alone: "Maximiliaan van Oranje", "Maximiliaan van O.", "Maximiliaan".
std::vector<std::string> shortNames(std::string_view name);

} // namespace table
