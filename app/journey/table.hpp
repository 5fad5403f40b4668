#pragma once
// All records of one kind, by id. References stay valid until their record is removed.
#include "base/id.hpp"

#include <cstddef>
#include <iterator>
#include <map>

namespace journey {

template <class Record> class Table {
 public:
  using Id = base::Id<Record>;

  /// nullptr where there is none.
  const Record* find(Id id) const {
    const auto at = records_.find(id);
    return at == records_.end() ? nullptr : &at->second;
  }
  Record* find(Id id) {
    const auto at = records_.find(id);
    return at == records_.end() ? nullptr : &at->second;
  }
  /// A record of defaults; nullptr where the id is taken.
  Record* add(Id id) {
    const auto [at, added] = records_.try_emplace(id);
    if (!added) return nullptr;
    at->second.id = id;
    return &at->second;
  }
  bool remove(Id id) { return records_.erase(id) == 1; }

  std::size_t size() const { return records_.size(); }
  bool empty() const { return records_.empty(); }

  /// Records in the order of their ids.
  class Iterator {
   public:
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::forward_iterator_tag;
    using value_type = Record;
    using difference_type = std::ptrdiff_t;
    using pointer = const Record*;
    using reference = const Record&;

    Iterator() = default;
    explicit Iterator(typename std::map<Id, Record>::const_iterator at) : at_(at) {}
    const Record& operator*() const { return at_->second; }
    const Record* operator->() const { return &at_->second; }
    Iterator& operator++() { return ++at_, *this; }
    Iterator operator++(int) {
      const Iterator before = *this;
      ++at_;
      return before;
    }
    bool operator==(const Iterator&) const = default;

   private:
    typename std::map<Id, Record>::const_iterator at_{};
  };
  Iterator begin() const { return Iterator{records_.begin()}; }
  Iterator end() const { return Iterator{records_.end()}; }
  friend bool operator==(const Table&, const Table&) = default;

 private:
  std::map<Id, Record> records_;
};

} // namespace journey
