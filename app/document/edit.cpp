#include "document/edit.hpp"

#include "base/encoded.hpp"
#include "journey/judge.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>
#include <tuple>
#include <utility>

namespace document {
namespace {

/// What a file can hold: text that is text.
bool isFit(const journey::Change& change) { return journey::faultOf(change) != journey::Fault::NotText; }

} // namespace

std::int64_t Edit::keep(std::string text) {
  const std::int64_t token = ids_.next();
  kept_.emplace(token, std::move(text));
  return token;
}

std::string Edit::keepPicture(std::string png) {
  std::string name = base::sha256(png);
  const auto bytes = std::make_shared<const std::string>(std::move(png));
  if (workshop_.pictures.add(name, bytes)) keptPictures_.add(name, bytes);
  return name;
}

bool Edit::apply(const journey::Changes& changes) {
  if (!std::all_of(changes.begin(), changes.end(), isFit)) return false;
  const auto before = static_cast<std::ptrdiff_t>(changes_.size());
  // Room first: where memory runs out while a vector grows and copies, what it held has been moved away.
  if (const std::size_t needed = changes_.size() + changes.size(); needed > changes_.capacity())
    changes_.reserve(std::max(needed, 2 * changes_.capacity()));
  changes_.insert(changes_.end(), changes.begin(), changes.end());
  isHalf_ = true;
  const bool done = journey::apply(workshop_, changes);
  isHalf_ = false;
  if (!done) changes_.erase(changes_.begin() + before, changes_.end());
  return done;
}

journey::Changes Edit::tidied() const {
  using Place = std::tuple<std::string_view, std::int64_t, std::string_view>;
  std::map<Place, std::size_t> firsts;
  journey::Changes tidy;
  for (const journey::Change& change : changes_) {
    const auto [first, isNew] = firsts.try_emplace({change.table, change.id, change.field}, tidy.size());
    // A record that ceases to be and comes back has its fields twice: what came before it stays apart.
    if (change.field.empty())
      firsts.erase(first, firsts.upper_bound({change.table, change.id, std::string_view{"\x7f"}}));
    if (isNew || change.field.empty())
      tidy.push_back(change);
    else
      tidy[first->second].after = change.after;
  }
  std::erase_if(tidy, [](const journey::Change& change) { return change.before == change.after; });
  return tidy;
}

void Edit::drop() {
  if (isHalf_) throw std::logic_error("an edit that stopped within a change");
  const auto back = journey::inverse(changes_);
  isHalf_ = true;
  [[maybe_unused]] const bool dropped = journey::apply(workshop_, back);
  assert(dropped);
  isHalf_ = false;
  changes_.clear();
  kept_.clear(), erased_.clear();
  for (const auto& kept : keptPictures_.all()) workshop_.pictures.remove(kept.first);
  keptPictures_ = {};
}

void Edit::change(journey::Change change) {
  [[maybe_unused]] const bool fits = apply({std::move(change)});
  assert(fits);
}

} // namespace document
