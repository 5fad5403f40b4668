#pragma once
// The one way a workshop changes: a list of field changes, which can be applied, inverted, stored and read.
#include "journey/workshop.hpp"

#include <string>
#include <vector>

namespace journey {

/// One field of one record, before and after. An empty field name is the record itself: it comes into being
/// (before nothing, after 1) with default fields, or ceases to be (before 1, after nothing) when its fields
/// are defaults again.
struct Change {
  std::string table;
  std::int64_t id = 0;
  std::string field;
  Value before, after;
  friend bool operator==(const Change&, const Change&) = default;
};
using Changes = std::vector<Change>;

/// Applies all in order, or none: false where one names an unknown table, record or field, its value does not
/// fit, or the field does not hold `before`.
bool apply(Workshop& workshop, const Changes& changes);
/// Undoes `changes` when applied after them.
Changes inverse(const Changes& changes);
/// What makes `to` out of `from`.
Changes difference(const Workshop& from, const Workshop& to);

} // namespace journey
