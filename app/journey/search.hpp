#pragma once
// Finds what people wrote: in every text of every record, by what the records say about themselves. Pure.
//
// Not found is what nobody may see yet (an idea in somebody's own tray), what is kept apart (the vault), and
// what the program wrote itself.
#include "journey/workshop.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace journey {

/// A record of any kind.
struct RecordName {
  std::string_view table;
  std::int64_t id = 0; ///< 0: none
  explicit operator bool() const { return id != 0; }
  friend auto operator<=>(const RecordName&, const RecordName&) = default;
};

/// What somebody typed to look for: words between spaces.
class Wanted {
 public:
  Wanted() = default;
  explicit Wanted(std::string_view typed);
  bool empty() const { return words_.empty(); }
  std::size_t size() const { return words_.size(); }
  /// Which of the words are in this text, one truth for each.
  std::vector<bool> in(std::string_view text) const;
  /// Bytes of the text that are one of the words, whole characters, in their order and apart.
  struct Part {
    std::size_t from = 0, to = 0;
    friend bool operator==(const Part&, const Part&) = default;
  };
  std::vector<Part> partsIn(std::string_view text) const;
  friend bool operator==(const Wanted&, const Wanted&) = default;

 private:
  std::vector<std::string> words_; ///< folded
};

/// A record that has all the words in its texts together.
struct Found {
  RecordName record;
  std::string_view field, text; ///< the one with most of the words, the first of these
  RecordName thrown{}; ///< what brings it back: itself, or what it was thrown away with; none: it is there
};

/// In the order of the tables and their records; the texts are the workshop's, until it changes. Nothing
/// wanted, nothing found.
std::vector<Found> search(const Workshop& workshop, const Wanted& wanted);

/// What this record belongs to; none: to nothing.
RecordName ownerOf(const Workshop& workshop, const RecordName& record);

} // namespace journey
