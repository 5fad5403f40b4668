#pragma once
// What of the history is in force, and what can be undone, redone and taken back.
//
// An event that reverts another is dead weight on it: E is live unless a live event reverts it. Undo appends
// the inverse of the newest live ordinary event; redo appends the inverse of the newest live reverting event,
// as long as no ordinary event came after it; take back appends the inverse of a person's newest live event,
// unless a later live event touched the same thing: one of its records, or a record that points at one of
// them.
#include "document/event.hpp"

#include <optional>
#include <vector>

namespace document {

class History {
 public:
  void append(Event event);
  const std::vector<Event>& events() const { return events_; }
  std::int64_t lastSeq() const { return events_.empty() ? 0 : events_.back().seq; }
  const Event* find(std::int64_t seq) const;
  bool isLive(std::int64_t seq) const;

  /// The event that undo / redo would revert; nullptr: there is none.
  const Event* undoable() const;
  const Event* redoable() const;
  struct TakeBack {
    const Event* event = nullptr;   ///< the person's newest live event; nullptr: there is none
    const Event* touched = nullptr; ///< the later live event that touched the same thing, which forbids it
  };
  TakeBack takeBack(base::Id<journey::Participant> actor) const;
  /// The newest live event that changed this record.
  const Event* lastTouched(std::string_view table, std::int64_t id) const;

 private:
  std::vector<Event> events_;
  std::vector<bool> live_;
};

} // namespace document
