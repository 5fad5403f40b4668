#include "document/rules.hpp"

#include <algorithm>
#include <limits>
#include <vector>

namespace document {
namespace {

constexpr double endless = std::numeric_limits<double>::infinity();
constexpr Range all[] = {
    {"participant", "seat", -1, 11},
    {"participant", "along", 0, 1},
    {"channel", "paper", 0, 5},
    {"round", "number", 1, endless},
    {"vote", "experience", 1, 10},
    {"vote", "importance", 1, 10},
    {"vote", "score", 1, 10},
    {"estimate", "experience", 0, 10},
    {"touchpoint", "size", 0.5, 3},
    {"estimate", "importance", 0, 10},
    {"estimate", "lowest", 0, 10},
    {"estimate", "highest", 0, 10},
    {"estimate", "n", 0, endless},
    {"customer_score", "score", 0, 10},
    {"customer_score", "n", 0, endless},
};

struct Link {
  std::string_view table, field, to;
};

template <class T> std::string_view target(const base::Id<T>*) { return T::table; }
template <class T> std::string_view target(const T*) { return {}; }

std::vector<Link> everyLink() {
  std::vector<Link> links;
  const journey::Workshop none;
  journey::Workshop::tables(none, [&]<class Record>(const journey::Table<Record>&) {
    Record::describe([&]<class Field>(std::string_view name, Field Record::*) {
      const std::string_view to = target(static_cast<const Field*>(nullptr));
      if (!to.empty()) links.push_back({Record::table, name, to});
    });
  });
  return links;
}

const std::vector<Link>& links() {
  static const std::vector<Link> known = everyLink();
  return known;
}

bool isOutOfRange(const journey::Change& change) {
  const auto* whole = std::get_if<std::int64_t>(&change.after);
  const auto* real = std::get_if<double>(&change.after);
  if (whole == nullptr && real == nullptr) return false;
  const double number = whole != nullptr ? static_cast<double>(*whole) : *real;
  return std::any_of(std::begin(all), std::end(all), [&](const Range& range) {
    return range.table == change.table && range.field == change.field &&
           !(number >= range.lowest && number <= range.highest);
  });
}

bool exists(const journey::Workshop& workshop, std::string_view table, std::int64_t id) {
  bool found = false;
  journey::Workshop::tables(workshop, [&]<class Record>(const journey::Table<Record>& records) {
    if (Record::table == table) found = records.find(base::Id<Record>{id}) != nullptr;
  });
  return found;
}

template <class T> bool names(const base::Id<T>& field, std::string_view table, std::int64_t id) {
  return T::table == table && field.value == id;
}
template <class T> bool names(const T&, std::string_view, std::int64_t) { return false; }

bool isPointedAt(const journey::Workshop& workshop, std::string_view table, std::int64_t id) {
  bool found = false;
  journey::Workshop::tables(workshop, [&]<class Record>(const journey::Table<Record>& records) {
    const bool mayPoint = std::any_of(links().begin(), links().end(), [&](const Link& link) {
      return link.table == Record::table && link.to == table;
    });
    if (!mayPoint || found) return;
    for (const Record& record : records)
      Record::describe(
          [&](std::string_view, auto member) { found = found || names(record.*member, table, id); });
  });
  return found;
}

const journey::Participant* otherOnSeatOf(const journey::Workshop& workshop, std::int64_t id) {
  const journey::Participant* who = workshop.participants.find({id});
  if (who == nullptr || who->gone || who->seat < 0) return nullptr;
  for (const journey::Participant& other : workshop.participants)
    if (other.id != who->id && !other.gone && other.seat == who->seat) return &other;
  return nullptr;
}

} // namespace

const journey::Participant* sitterInTheWay(const journey::Workshop& workshop,
                                           const journey::Changes& changes) {
  for (const journey::Change& change : changes)
    if (change.table == journey::Participant::table)
      if (const journey::Participant* sitter = otherOnSeatOf(workshop, change.id)) return sitter;
  return nullptr;
}

std::span<const Range> ranges() { return all; }

std::string_view referenced(std::string_view table, std::string_view field) {
  for (const Link& link : links())
    if (link.table == table && link.field == field) return link.to;
  return {};
}

std::optional<std::string> brokenRule(const journey::Workshop& workshop, const journey::Changes& changes) {
  for (const journey::Change& change : changes) {
    const std::string which = change.table + " " + std::to_string(change.id);
    if (change.field.empty()) {
      const bool isRemoved = change.after == journey::Value{} && !exists(workshop, change.table, change.id);
      if (isRemoved && isPointedAt(workshop, change.table, change.id))
        return which + " is gone, but something points at it";
      continue;
    }
    if (isOutOfRange(change)) return which + ": " + change.field + " is out of range";
    const std::string_view to = referenced(change.table, change.field);
    const auto* id = std::get_if<std::int64_t>(&change.after);
    if (!to.empty() && id != nullptr && !exists(workshop, to, *id) &&
        exists(workshop, change.table, change.id))
      return which + ": " + change.field + " points at nothing";
  }
  return {};
}

} // namespace document
