#pragma once
// What people look for now: it is lit wherever it stands, for everybody, and the rest steps back.
#include "journey/search.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace table {

/// People look at two sides at once, each for words of their own; what either finds is lit.
class Lights {
 public:
  /// What a side (0 or 1) has found; nothing: nobody looks for anything there.
  void light(std::size_t side, std::set<journey::RecordName> found, journey::Wanted words = {}) {
    if (found_[side] == found && words_[side] == words) return;
    found_[side] = std::move(found);
    words_[side] = std::move(words);
    ++revision_;
  }
  bool any() const { return !found_[0].empty() || !found_[1].empty() || brought_[0] || brought_[1]; }
  bool has(const journey::RecordName& record) const {
    return found_[0].contains(record) || found_[1].contains(record);
  }
  /// Whether one of the words that people look for stands in it.
  bool areIn(std::string_view text) const {
    const auto any = [&](const journey::Wanted& words) { return !words.partsIn(text).empty(); };
    return any(words_[0]) || any(words_[1]);
  }
  template <class Record> bool has(base::Id<Record> id) const { return has({Record::table, id.value}); }
  /// Somebody at a side wants to see this one: screens that show it bring it into view, and it is lit more
  /// than the others, also where it is only what something found is about. None: nothing (no more).
  void bring(std::size_t side, const journey::RecordName& record) {
    brought_[side] = record;
    ++revision_;
    if (record) newest_ = record, ++bringing_;
  }
  bool isBrought(const journey::RecordName& record) const {
    return record && (brought_[0] == record || brought_[1] == record);
  }
  const std::array<journey::RecordName, 2>& brought() const { return brought_; }
  /// What somebody wanted to see last, and how often anybody wanted to see something: each screen brings it
  /// into view once.
  const journey::RecordName& newest() const { return newest_; }
  std::uint64_t bringing() const { return bringing_; }
  /// Where in a list stands what somebody wanted to see, once for each screen that asks with a memory of its
  /// own; nothing: nowhere in it, or told already.
  template <class Record>
  std::optional<std::size_t> placeToBring(const std::vector<const Record*>& all, std::uint64_t& seen) const {
    if (seen == bringing_) return {};
    seen = bringing_;
    for (std::size_t i = 0; i < all.size(); ++i)
      if (newest_ == journey::RecordName{Record::table, all[i]->id.value}) return i;
    return {};
  }

  /// Goes up with every change.
  std::uint64_t revision() const { return revision_; }

 private:
  std::array<std::set<journey::RecordName>, 2> found_{};
  std::array<journey::Wanted, 2> words_{};
  std::array<journey::RecordName, 2> brought_{};
  journey::RecordName newest_{};
  std::uint64_t revision_ = 0, bringing_ = 0;
};

} // namespace table
