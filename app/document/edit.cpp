#include "document/edit.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <utility>

namespace document {
namespace {

/// What a file can hold: text that is text.
bool isFit(const journey::Value& value) {
  const auto* text = std::get_if<std::string>(&value);
  return text == nullptr || base::isValidUtf8(*text);
}

} // namespace

bool Edit::apply(const journey::Changes& changes) {
  if (!std::all_of(changes.begin(), changes.end(), [](const auto& change) { return isFit(change.after); }))
    return false;
  if (!journey::apply(workshop_, changes)) return false;
  changes_.insert(changes_.end(), changes.begin(), changes.end());
  return true;
}

void Edit::drop() {
  [[maybe_unused]] const bool dropped = journey::apply(workshop_, journey::inverse(changes_));
  assert(dropped);
  changes_.clear();
}

void Edit::change(journey::Change change) {
  [[maybe_unused]] const bool fits = apply({std::move(change)});
  assert(fits);
}

} // namespace document
