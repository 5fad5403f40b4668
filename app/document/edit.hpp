#pragma once
// A gesture's changes in the making: applied to the workshop at once, kept as a list, dropped whole if it is
// refused.
#include "base/id.hpp"
#include "base/time.hpp"
#include "document/vault.hpp"
#include "journey/change.hpp"

#include <cassert>

namespace document {

class Edit {
 public:
  Edit(journey::Workshop& workshop, base::Ids& ids, base::UtcMilliseconds at,
       base::Id<journey::Participant> by)
      : workshop_(workshop), ids_(ids), at_(at), by_(by) {}
  Edit(const Edit&) = delete;
  Edit& operator=(const Edit&) = delete;

  /// The workshop with everything this edit did so far.
  const journey::Workshop& now() const { return workshop_; }
  base::UtcMilliseconds at() const { return at_; }
  base::Id<journey::Participant> by() const { return by_; }

  /// A new record of defaults.
  template <class Record> base::Id<Record> add() { return add(ids_.make<Record>()); }
  /// The same by this id, or by another where it is taken.
  template <class Record> base::Id<Record> add(base::Id<Record> id) {
    while (journey::tableOf<Record>(workshop_).find(id) != nullptr) id = ids_.make<Record>();
    change({std::string{Record::table}, id.value, "", journey::Value{}, std::int64_t{1}});
    return id;
  }
  /// Sets one field; nothing is noted where it has that value already. The record must exist.
  template <class Record, class Field, class New>
  void set(base::Id<Record> id, Field Record::*member, const New& value) {
    const Record* record = journey::tableOf<Record>(workshop_).find(id);
    assert(record != nullptr);
    const Field after(value);
    if (record->*member == after) return;
    Record::describe([&](std::string_view name, auto described) {
      if constexpr (std::is_same_v<decltype(described), Field Record::*>)
        if (described == member)
          change({std::string{Record::table}, id.value, std::string{name}, journey::toValue(record->*member),
                  journey::toValue(after)});
    });
  }
  /// Ends a record that nothing points at: its fields become those of a new one, then it is gone. Only for
  /// what people take back; what they throw away is marked.
  template <class Record> void remove(base::Id<Record> id) {
    Record::describe(
        [&]<class Field>(std::string_view, Field Record::*member) { set(id, member, Record{}.*member); });
    change({std::string{Record::table}, id.value, "", std::int64_t{1}, journey::Value{}});
  }
  /// Keeps a personal text beside the history (document/vault.hpp): the number to set in its place.
  std::int64_t keep(std::string text);
  /// Keeps a picture beside the history (document/pictures.hpp): the name to set.
  std::string keepPicture(std::string png);
  /// What was ever kept under this field of the record is erased for good when the deed is done.
  template <class Record> void erase(base::Id<Record> id, std::int64_t Record::*member) {
    Record::describe([&](std::string_view name, auto described) {
      if constexpr (std::is_same_v<decltype(described), std::int64_t Record::*>)
        if (described == member) erased_.push_back({std::string{Record::table}, id.value, std::string{name}});
    });
    set(id, member, 0);
  }
  /// Applies changes made elsewhere (an inverse); false and nothing done where they do not fit.
  bool apply(const journey::Changes& changes);

  struct Erased {
    std::string table;
    std::int64_t id = 0;
    std::string field;
  };
  const Secrets& kept() const { return kept_; }
  const journey::Pictures& keptPictures() const { return keptPictures_; }
  const std::vector<Erased>& erased() const { return erased_; }

  const journey::Changes& changes() const { return changes_; }
  /// The same with each field named once, and none that is what it was.
  journey::Changes tidied() const;
  /// Makes the workshop what it was before this edit. Throws where memory runs out, or ran out within a
  /// change: then only the history knows what it was.
  void drop();

 private:
  void change(journey::Change change);

  journey::Workshop& workshop_;
  base::Ids& ids_;
  base::UtcMilliseconds at_;
  base::Id<journey::Participant> by_;
  journey::Changes changes_;
  Secrets kept_;
  journey::Pictures keptPictures_; ///< those that were not there before
  std::vector<Erased> erased_;
  bool isHalf_ = false; ///< something was thrown within a change
};

} // namespace document
