#include "document/history.hpp"

#include "document/rules.hpp"

#include <cassert>

namespace document {

template <class V> void History::touchesOf(const Event& event, V&& v) {
  for (const journey::Change& change : event.changes) {
    v(Thing{change.table, change.id}, change.field.empty() ? Way::MadeOrRemoved : Way::Changed);
    const std::string_view to = referenced(change.table, change.field);
    if (to.empty()) continue;
    for (const journey::Value* value : {&change.before, &change.after})
      if (const auto* id = std::get_if<std::int64_t>(value)) v(Thing{std::string{to}, *id}, Way::PointedAt);
  }
}

void History::append(Event event) {
  assert(event.seq == lastSeq() + 1 && event.reverts >= 0 && event.reverts < event.seq);
  const Event* reverted = find(event.reverts);
  const Role role = reverted == nullptr                   ? Role::Ordinary
                    : roleOf(event.reverts) == Role::Undo ? Role::Redo
                                                          : Role::Undo;
  events_.push_back(std::move(event));
  roles_.push_back(role);
  live_.push_back(false);
  setLive(lastSeq(), true);
  // What an event reverts is dead now, and so what that one reverted is live again.
  bool live = false;
  for (auto seq = events_.back().reverts; seq != 0; seq = find(seq)->reverts, live = !live)
    setLive(seq, live);
  if (role != Role::Ordinary) return;
  lastOrdinary_ = lastSeq();
  touchesOf(events_.back(), [&](Thing thing, Way way) {
    auto& touches = touches_[std::move(thing)];
    if (touches.empty() || touches.back().seq != lastSeq() || touches.back().way != way)
      touches.push_back({lastSeq(), way});
  });
}

const Event* History::find(std::int64_t seq) const {
  return seq < 1 || seq > lastSeq() ? nullptr : &events_[static_cast<std::size_t>(seq - 1)];
}

bool History::isLive(std::int64_t seq) const {
  return find(seq) != nullptr && live_[static_cast<std::size_t>(seq - 1)];
}

const Event* History::undoable() const {
  return liveOrdinary_.empty() || !mayRevert(*liveOrdinary_.rbegin()) ? nullptr
                                                                      : find(*liveOrdinary_.rbegin());
}

const Event* History::redoable() const {
  return liveUndos_.empty() || *liveUndos_.rbegin() < lastOrdinary_ ? nullptr : find(*liveUndos_.rbegin());
}

History::TakeBack History::takeBack(base::Id<journey::Participant> actor) const {
  const auto own = liveOf_.find(actor);
  if (own == liveOf_.end() || own->second.empty() || !mayRevert(*own->second.rbegin())) return {};
  TakeBack found{find(*own->second.rbegin())};
  touchesOf(*found.event, [&](const Thing& thing, Way way) {
    if (found.touched != nullptr) return;
    // To point at something that another event renamed is no conflict; at something it removed, it is.
    found.touched = newestTouch(
        thing, found.event->seq,
        way == Way::PointedAt ? [](Way later) { return later == Way::MadeOrRemoved; }
                              : [](Way) { return true; });
  });
  return found;
}

const Event* History::lastTouched(std::string_view table, std::int64_t id) const {
  return newestTouch({std::string{table}, id}, 0, [](Way way) { return way != Way::PointedAt; });
}

History::Role History::roleOf(std::int64_t seq) const { return roles_[static_cast<std::size_t>(seq - 1)]; }

void History::setLive(std::int64_t seq, bool live) {
  live_[static_cast<std::size_t>(seq - 1)] = live;
  const auto set = [&](std::set<std::int64_t>& seqs) {
    if (live)
      seqs.insert(seq);
    else
      seqs.erase(seq);
  };
  switch (roleOf(seq)) {
  case Role::Ordinary: set(liveOrdinary_), set(liveOf_[find(seq)->actor]); break;
  case Role::Undo: set(liveUndos_); break;
  case Role::Redo: break;
  }
}

const Event* History::newestTouch(const Thing& thing, std::int64_t after, bool (*counts)(Way)) const {
  const auto touches = touches_.find(thing);
  if (touches == touches_.end()) return nullptr;
  for (auto touch = touches->second.rbegin(); touch != touches->second.rend() && touch->seq > after; ++touch)
    if (isLive(touch->seq) && counts(touch->way)) return find(touch->seq);
  return nullptr;
}

} // namespace document
