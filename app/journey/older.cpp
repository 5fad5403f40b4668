#include "journey/older.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace journey {
namespace {

const Value yes{std::int64_t{1}}, journeyThen{onlyJourney.value};

bool isOfAJourney(std::string_view table) {
  return table == Stage::table || table == Pile::table || table == Touchpoint::table;
}

bool isMade(const Change& change) { return change.field.empty() && change.after == yes; }

/// What an import once took, and the most that is taken now.
struct Wider {
  std::string_view table, field;
  std::int64_t lowest, highest;
};
constexpr Wider widers[] = {
    {"agenda", "minutes", 0, 600}, {"brief", "dots", 0, 20}, {"brief", "discuss_spread", 1, 9}};
constexpr std::int64_t everTaken = 100'000;

using Record = std::tuple<std::string_view, std::int64_t>;

/// Records that come or go here with no word of a journey: an event of this version always says it.
std::set<Record> unplaced(const Changes& changes) {
  std::set<Record> out;
  bool hasJourney = false;
  for (const Change& change : changes) {
    if (change.field.empty() && (isOfAJourney(change.table) || change.table == Brief::table))
      out.emplace(change.table, change.id);
    hasJourney = hasJourney || (change.field.empty() && change.table == Journey::table);
  }
  if (out.empty()) return out;
  for (const Change& change : changes)
    if (change.field == "journey") out.erase({change.table, change.id});
  if (hasJourney) out.erase({Brief::table, 1});
  return out;
}

/// What an older program had no words for when a record came into being or ceased to be.
Change unsaid(const Change& whole) {
  const bool isBrief = whole.table == Brief::table;
  const Value held = isBrief ? yes : journeyThen;
  Change out = isBrief ? Change{std::string{Journey::table}, onlyJourney.value, "", {}, {}}
                       : Change{whole.table, whole.id, "journey", {}, {}};
  (isMade(whole) ? out.after : out.before) = held;
  return out;
}

} // namespace

Value inTodaysRange(std::string_view table, std::string_view field, Value value) {
  auto* number = std::get_if<std::int64_t>(&value);
  if (number == nullptr || *number > everTaken) return value;
  for (const Wider& wider : widers)
    if (wider.field == field && wider.table == table)
      *number = std::clamp(*number, wider.lowest, wider.highest);
  return value;
}

Changes inTodaysWords(Changes changes) {
  for (Change& change : changes)
    for (Value* value : {&change.before, &change.after})
      *value = inTodaysRange(change.table, change.field, std::move(*value));
  const auto lacking = unplaced(changes);
  if (lacking.empty()) return changes;
  Changes out;
  out.reserve(changes.size() + lacking.size());
  for (const Change& change : changes) {
    if (!change.field.empty() || !lacking.contains({change.table, change.id})) {
      out.push_back(change);
      continue;
    }
    // A journey is there before the brief; what lies in it is there before it says so.
    const bool comesFirst = isMade(change) == (change.table == Brief::table);
    if (comesFirst) out.push_back(unsaid(change));
    out.push_back(change);
    if (!comesFirst) out.push_back(unsaid(change));
  }
  return out;
}

void bringUpToDate(Workshop& workshop) {
  Workshop out;
  if (journey::apply(out, inTodaysWords(difference({}, workshop)))) workshop = std::move(out);
}

} // namespace journey
