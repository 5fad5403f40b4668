#pragma once
// UTF-8 at the border: what comes in is made valid once, and cut only between what people see as characters.
#include <cstddef>
#include <string>
#include <string_view>

namespace base {

bool isValidUtf8(std::string_view text);
/// Whether cleanUtf8 leaves it as it is.
bool isCleanUtf8(std::string_view text);
/// Every byte that is not part of a valid sequence becomes U+FFFD; NUL and other control characters but
/// newline are dropped.
std::string cleanUtf8(std::string_view text);
/// Whole characters only, at most `bytes` long.
std::string_view cutUtf8(std::string_view text, std::size_t bytes);
/// The number of code points; text must be valid.
std::size_t countCodePoints(std::string_view text);
/// Where the character before / after `at` begins / ends: a base letter with its combining marks, emoji with
/// their joiners and modifiers, flags, counts as one. `at` must lie on a code point border.
std::size_t previousCharacter(std::string_view text, std::size_t at);
std::size_t nextCharacter(std::string_view text, std::size_t at);
std::string encodeUtf8(char32_t codePoint);
/// Without what leaves no mark at its ends: spaces of any width, line ends, fillers, invisible controls.
std::string_view trimmed(std::string_view text);
/// Words that stand among others, so that no letter or control in them turns what is beside them: isolated in
/// their own direction where they hold anything that could; otherwise as they are.
std::string isolated(std::string_view text);

} // namespace base
