#include "journey/change.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace journey {
namespace {

template <class Record> bool changeField(Record& record, const Change& change) {
  bool done = false;
  Record::describe([&](std::string_view name, auto member) {
    if (name != change.field) return;
    auto& field = record.*member;
    done = toValue(field) == change.before && fromValue(change.after, field);
  });
  return done;
}

template <class Record> bool isDefault(const Record& record) {
  Record plain;
  plain.id = record.id;
  return record == plain;
}

template <class Record> bool changeExistence(Table<Record>& table, const Change& change) {
  const base::Id<Record> id{change.id};
  if (change.before == Value{} && change.after == Value{std::int64_t{1}}) return table.add(id) != nullptr;
  if (change.before != Value{std::int64_t{1}} || change.after != Value{}) return false;
  const Record* record = table.find(id);
  return record != nullptr && isDefault(*record) && table.remove(id);
}

template <class Record> bool applyTo(Table<Record>& table, const Change& change) {
  if (change.field.empty()) return changeExistence(table, change);
  Record* record = table.find(base::Id<Record>{change.id});
  return record != nullptr && changeField(*record, change);
}

/// Those at the beginning that are about one table; gives how many of them were done, and whether that is
/// all.
std::pair<std::size_t, bool> applyFirst(Workshop& workshop, std::span<const Change> changes) {
  std::size_t done = 0;
  bool isKnown = false, fits = true;
  Workshop::tables(workshop, [&]<class Record>(Table<Record>& table) {
    if (isKnown || Record::table != changes.front().table) return;
    isKnown = true;
    for (; done < changes.size() && changes[done].table == Record::table; ++done)
      if (!applyTo(table, changes[done])) return static_cast<void>(fits = false);
  });
  return {done, isKnown && fits};
}

Change inverted(const Change& change) {
  return {change.table, change.id, change.field, change.after, change.before};
}

template <class Record> void differ(const Record& from, const Record& to, Changes& out) {
  Record::describe([&](std::string_view name, auto member) {
    if (from.*member != to.*member)
      out.push_back({std::string{Record::table}, to.id.value, std::string{name}, toValue(from.*member),
                     toValue(to.*member)});
  });
}

} // namespace

bool apply(Workshop& workshop, const Changes& changes) {
  const std::span<const Change> all{changes};
  for (std::size_t at = 0; at < all.size();) {
    const auto [done, fits] = applyFirst(workshop, all.subspan(at));
    at += done;
    if (fits) continue;
    while (at-- > 0) {
      const Change back = inverted(all[at]);
      applyFirst(workshop, {&back, 1});
    }
    return false;
  }
  return true;
}

Changes inverse(const Changes& changes) {
  Changes out;
  out.reserve(changes.size());
  std::transform(changes.rbegin(), changes.rend(), std::back_inserter(out), inverted);
  return out;
}

Changes difference(const Workshop& from, const Workshop& to) {
  Changes removed, added;
  Workshop::tables(to, [&]<class Record>(const Table<Record>& table) {
    const Table<Record>& old = tableOf<Record>(from);
    const std::string name{Record::table};
    for (const Record& record : old) {
      if (table.find(record.id) != nullptr) continue;
      Record plain;
      plain.id = record.id;
      differ(record, plain, removed);
      removed.push_back({name, record.id.value, "", std::int64_t{1}, Value{}});
    }
    for (const Record& record : table) {
      if (const Record* before = old.find(record.id)) {
        differ(*before, record, added);
        continue;
      }
      Record plain;
      plain.id = record.id;
      added.push_back({name, record.id.value, "", Value{}, std::int64_t{1}});
      differ(plain, record, added);
    }
  });
  removed.insert(removed.end(), added.begin(), added.end());
  return removed;
}

} // namespace journey
