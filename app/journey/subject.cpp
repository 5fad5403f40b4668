#include "journey/subject.hpp"

namespace journey {

Subject subjectOf(const Round& round) {
  Subject out;
  Round::describe([&]<class Field>(std::string_view, Field Round::*member) {
    if constexpr (IsId<Field>::value)
      if (!out && round.*member) out = Subject{round.*member};
  });
  return out;
}

std::size_t countSubjects(const Round& round) {
  std::size_t count = 0;
  Round::describe([&]<class Field>(std::string_view, Field Round::*member) {
    if constexpr (IsId<Field>::value) count += round.*member ? 1U : 0U;
  });
  return count;
}

bool isLiving(const Workshop& workshop, const Subject& subject) {
  bool found = false;
  Workshop::tables(workshop, [&]<class Record>(const Table<Record>& table) {
    if constexpr (requires(Record record) { record.gone; }) {
      if (Record::table != subject.table) return;
      const Record* record = table.find(Id<Record>{subject.id});
      found = record != nullptr && !record->gone;
    }
  });
  return found;
}

} // namespace journey
