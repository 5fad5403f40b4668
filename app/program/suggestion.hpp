#pragma once
// What somebody may have meant who mistyped a word.
#include <string>
#include <string_view>
#include <vector>

namespace program {

/// The nearest of the known words; empty where none is near: at most two letters left out, added, exchanged
/// or replaced, and fewer than half of the word.
std::string nearestTo(std::string_view word, const std::vector<std::string>& known);

} // namespace program
