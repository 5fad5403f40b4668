#include "journey/search.hpp"

#include "base/folded.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <type_traits>

namespace journey {
namespace {

/// Calls `with` the record of this name; nothing where there is none.
template <class With> void withRecord(const Workshop& workshop, const RecordName& name, With&& with) {
  Workshop::tables(workshop, [&]<class Record>(const Table<Record>& table) {
    if (Record::table != name.table) return;
    if (const Record* record = table.find(Id<Record>{name.id})) with(*record);
  });
}

template <class Record> constexpr std::string_view tableOfId(Id<Record>) { return Record::table; }

template <class Record> bool isThrown(const Record& record) {
  if constexpr (requires { record.gone; }) return record.gone;
  return false;
}

/// The outermost that was thrown away, of a record and what it belongs to: that hides all the rest.
RecordName thrownWith(const Workshop& workshop, RecordName name) {
  RecordName thrown;
  for (; name; name = ownerOf(workshop, name))
    withRecord(workshop, name, [&](const auto& record) {
      if (isThrown(record)) thrown = name;
    });
  return thrown;
}

/// An idea is its author's until it lies with the others.
template <class Record> bool isForAll(const Record& record) {
  if constexpr (requires { record.shared; }) return record.shared;
  return true;
}

constexpr bool isWritten(const Facts& facts) { return !facts.isMade && !facts.isWord && !facts.isCode; }

/// Calls with every text that people wrote in this record.
template <class Record, class With> void forTexts(const Record& record, With&& with) {
  Record::describe([&](std::string_view field, auto member, const Facts& facts) {
    if constexpr (std::is_same_v<decltype(member), std::string Record::*>)
      if (isWritten(facts) && !(record.*member).empty()) with(field, record.*member);
  });
}

template <class Record> bool find(const Record& record, const Wanted& wanted, Found& found) {
  std::vector<bool> all(wanted.size());
  std::ptrdiff_t most = 0;
  forTexts(record, [&](std::string_view field, std::string_view text) {
    const std::vector<bool> here = wanted.in(text);
    const auto count = std::ranges::count(here, true);
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = all[i] || here[i];
    if (count > most) most = count, found.field = field, found.text = text;
  });
  return std::ranges::find(all, false) == all.end();
}

} // namespace

Wanted::Wanted(std::string_view typed) : words_(base::foldedWords(typed)) {}

std::vector<bool> Wanted::in(std::string_view text) const {
  const std::string whole = base::folded(text).text;
  std::vector<bool> here;
  for (const std::string& word : words_) here.push_back(whole.find(word) != std::string::npos);
  return here;
}

std::vector<Wanted::Part> Wanted::partsIn(std::string_view text) const {
  const base::Folded whole = base::folded(text);
  std::vector<Part> all;
  for (const std::string& word : words_)
    for (std::size_t at = whole.text.find(word); at != std::string::npos;
         at = whole.text.find(word, at + word.size())) {
      const std::size_t last = whole.from[at + word.size() - 1];
      all.push_back({whole.from[at], base::nextCharacter(text, last)});
    }
  std::ranges::sort(all, {}, &Part::from);
  std::vector<Part> apart;
  for (const Part& part : all)
    if (apart.empty() || part.from > apart.back().to)
      apart.push_back(part);
    else
      apart.back().to = std::max(apart.back().to, part.to);
  return apart;
}

RecordName ownerOf(const Workshop& workshop, const RecordName& record) {
  RecordName owner;
  withRecord(workshop, record, [&]<class Record>(const Record& found) {
    Record::describe([&](std::string_view, auto member, const Facts& facts) {
      using Field = std::remove_cvref_t<decltype(found.*member)>;
      if constexpr (IsId<Field>::value)
        if (facts.isOwner && found.*member) owner = {tableOfId(found.*member), (found.*member).value};
    });
  });
  return owner;
}

std::vector<Found> search(const Workshop& workshop, const Wanted& wanted) {
  std::vector<Found> all;
  if (wanted.empty()) return all;
  Workshop::tables(workshop, [&]<class Record>(const Table<Record>& table) {
    for (const Record& record : table) {
      Found found{{Record::table, record.id.value}, {}, {}, {}};
      if (!isForAll(record) || !find(record, wanted, found)) continue;
      found.thrown = thrownWith(workshop, found.record);
      all.push_back(found);
    }
  });
  return all;
}

} // namespace journey
