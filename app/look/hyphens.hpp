#pragma once
// Where words may be broken with a hyphen, by Debian's hyphenation dictionaries.
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct _HyphenDict;

namespace look {

class Hyphens {
 public:
  /// `language`: "nl", "en"; without a dictionary for it among the system's there are no hyphens.
  explicit Hyphens(std::string_view language);

  /// So many letters stay together at either end of a word.
  static constexpr std::size_t least = 3;
  /// Byte offsets into `word` (one word, letters only, valid UTF-8) before which it may be broken. Breaks
  /// that would change the spelling (Dutch "omaatje", "oma-tje") are left out.
  std::vector<std::size_t> breaks(std::string_view word) const;

 private:
  std::string encoded(const std::vector<char32_t>& letters) const;

  struct Close {
    void operator()(_HyphenDict* dictionary) const;
  };
  std::unique_ptr<_HyphenDict, Close> dictionary_;
};

} // namespace look
