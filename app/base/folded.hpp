#pragma once
// A text as people look for it: "cafe" is in "Café", "STRASSE" in "straße", "a" in a full-width "Ａ".
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace base {

/// Without case, accents, width and joiners, each as Unicode says.
struct Folded {
  std::string text;
  /// Of every byte of the text where the code point begins that it came from, and at last the end.
  std::vector<std::size_t> from;
};
/// The text must be valid UTF-8.
Folded folded(std::string_view text);
/// The words of a text between its spaces, folded; none that is empty.
std::vector<std::string> foldedWords(std::string_view text);

} // namespace base
