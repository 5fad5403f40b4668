#pragma once
// What of the history is in force, and what can be undone, redone and taken back.
//
// An event that reverts another is dead weight on it: E is live unless a live event reverts it. Undo appends
// the inverse of the newest live ordinary event; redo appends the inverse of the newest live event that undid
// or took back one, as long as no ordinary event came after it; take back appends the inverse of a person's
// newest live ordinary event, unless a later live one touched the same thing: changed one of its records,
// pointed one at them or away from them, or made or removed one that it points at. The first event is the
// beginning: it stays.
//
// So the workshop is always what its live ordinary events make of the beginning, in their order.
#include "document/event.hpp"

#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace document {

class History {
 public:
  /// Its seq must be lastSeq() + 1, and it can revert only what came before it.
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
  /// The same of this event; nothing where it is not in force, or reverts another.
  TakeBack takeBackEvent(std::int64_t seq) const;
  /// The newest live event that changed this record.
  const Event* lastTouched(std::string_view table, std::int64_t id) const;

 private:
  enum class Way { MadeOrRemoved, Changed, PointedAt }; ///< how an event touched a record
  struct Thing {
    std::string table;
    std::int64_t id = 0;
    friend bool operator==(const Thing&, const Thing&) = default;
  };
  struct Hash {
    std::size_t operator()(const Thing& thing) const { return std::hash<std::int64_t>{}(thing.id); }
  };
  struct Touch {
    std::int64_t seq = 0;
    Way way = Way::Changed;
  };
  /// Where an event stands in the row of those that revert each other. When one is added to a row, every
  /// second one comes into force and the others go out of it: so that is counted, and not noted.
  struct Link {
    std::int64_t ordinary = 0; ///< the event that the row begins with
    std::int64_t number = 0;   ///< 0: that event itself; odd: an undo; even: a redo
    std::int64_t by = 0;       ///< the newest event that reverts this one; 0: none
  };
  bool mayRevert(std::int64_t seq) const { return seq > 1; } ///< the beginning stays
  const Link& linkOf(std::int64_t seq) const { return links_[static_cast<std::size_t>(seq - 1)]; }
  void appendOrdinary(const Event& event);
  void setLive(const Event& ordinary, bool live);
  const Event* newestTouch(const Thing& thing, std::int64_t after, bool (*counts)(Way)) const;

  /// Every record that an event touches, and how.
  template <class V> static void touchesOf(const Event& event, V&& v);

  std::vector<Event> events_;
  std::vector<Link> links_;
  std::int64_t lastOrdinary_ = 0;
  std::set<std::int64_t> liveOrdinary_; ///< by seq
  std::set<std::int64_t>
      liveUndos_; ///< by seq, without those that were reverted once: they are never the newest
  std::map<base::Id<journey::Participant>, std::set<std::int64_t>> liveOf_;
  std::unordered_map<Thing, std::vector<Touch>, Hash> touches_; ///< by ordinary events, in their order
};

} // namespace document
