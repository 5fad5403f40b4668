#pragma once
// The order in which people put things: by rank, and by id where that is the same.
#include "journey/table.hpp"

#include <algorithm>
#include <vector>

namespace journey {

inline constexpr auto byRank = [](const auto* a, const auto* b) {
  return a->rank != b->rank ? a->rank < b->rank : a->id < b->id;
};

/// Without what was thrown away.
template <class Record> std::vector<const Record*> livingByRank(const Table<Record>& table) {
  std::vector<const Record*> out;
  for (const Record& record : table)
    if (!record.gone) out.push_back(&record);
  std::sort(out.begin(), out.end(), byRank);
  return out;
}

} // namespace journey
