#pragma once
// Places in a row: the rank that brings a record between two others.
#include "document/deed.hpp"
#include "journey/outline.hpp"

#include <algorithm>

namespace document {

/// A row of siblings in order, without the one that moves; what was thrown away keeps its place in it.
template <class Record> class Row {
 public:
  using Id = base::Id<Record>;

  /// `belongs` says of a record whether it is in the row; `moving` may be none, for a new one.
  template <class Belongs> Row(Edit& edit, Id moving, Belongs&& belongs) : edit_(edit) {
    for (const Record& record : journey::tableOf<Record>(edit.now())) {
      if (!belongs(record)) continue;
      if (record.id == moving)
        own_ = &record.rank;
      else
        members_.push_back(&record);
    }
    std::sort(members_.begin(), members_.end(), [](const Record* a, const Record* b) {
      return a->rank != b->rank ? a->rank < b->rank : a->id < b->id;
    });
  }

  /// Not in the row, or none: the end.
  double rankBefore(Id next) { return rankAt(indexOf(next)); }
  /// Not in the row, or none: the beginning.
  double rankAfter(Id previous) {
    const std::size_t at = indexOf(previous);
    return rankAt(at == members_.size() ? 0 : at + 1);
  }
  double rankAtEnd() { return rankAt(members_.size()); }

 private:
  std::size_t indexOf(Id id) const {
    const auto at = std::find_if(members_.begin(), members_.end(), [&](auto* r) { return r->id == id; });
    return static_cast<std::size_t>(at - members_.begin());
  }

  double rankAt(std::size_t index) {
    const double* before = index > 0 ? &members_[index - 1]->rank : nullptr;
    const double* after = index < members_.size() ? &members_[index]->rank : nullptr;
    const auto fits = [&](double rank) {
      return (before == nullptr || *before < rank) && (after == nullptr || rank < *after);
    };
    if (own_ != nullptr && fits(*own_)) return *own_;
    if (const double rank = journey::rankBetween(before, after); fits(rank)) return rank;
    // The neighbours are too close: the row is numbered anew. References see the new ranks.
    for (std::size_t i = 0; i < members_.size(); ++i)
      edit_.set(members_[i]->id, &Record::rank, static_cast<double>(i + 1));
    return journey::rankBetween(before, after);
  }

  Edit& edit_;
  std::vector<const Record*> members_;
  const double* own_ = nullptr;
};

} // namespace document
