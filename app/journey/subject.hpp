#pragma once
// What people vote on: a record of any kind that a round can be about.
#include "journey/workshop.hpp"

#include <compare>
#include <string_view>

namespace journey {

struct Subject {
  std::string_view table{};
  std::int64_t id = 0; ///< 0: nothing

  Subject() = default;
  template <class Record> Subject(Id<Record> of) : table(Record::table), id(of.value) {}
  explicit operator bool() const { return id != 0; }
  /// None where it is of another kind.
  template <class Record> Id<Record> as() const {
    return table == Record::table ? Id<Record>{id} : Id<Record>{};
  }
  friend auto operator<=>(const Subject&, const Subject&) = default;
};

/// The first that it names; a round of a sound workshop names one.
Subject subjectOf(const Round& round);
/// How many it names.
std::size_t countSubjects(const Round& round);
/// Whether there is such a record that nobody threw away.
bool isLiving(const Workshop& workshop, const Subject& subject);

template <class Record> constexpr std::string_view tableOf(Id<Record>) { return Record::table; }

/// Calls `with` the member of a round that names records of this subject's kind, and its id; false where a
/// round can be about none of them.
template <class With> bool withMember(const Subject& subject, With&& with) {
  bool done = false;
  Round::describe([&]<class Field>(std::string_view, Field Round::*member) {
    if constexpr (IsId<Field>::value) {
      if (tableOf(Field{}) != subject.table) return;
      with(member, Field{subject.id});
      done = true;
    }
  });
  return done;
}

} // namespace journey
