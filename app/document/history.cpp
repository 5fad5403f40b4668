#include "document/history.hpp"

#include "journey/schema.hpp"

#include <cassert>

namespace document {

template <class V> void History::touchesOf(const Event& event, V&& v) {
  for (const journey::Change& change : event.changes) {
    v(Thing{change.table, change.id}, change.field.empty() ? Way::MadeOrRemoved : Way::Changed);
    const journey::RecordSchema* record = journey::schemaOf(change.table);
    const journey::FieldSchema* field = record == nullptr ? nullptr : record->find(change.field);
    if (field == nullptr) continue;
    // What only one can have, a seat, is a thing itself: somebody may have had it since.
    const bool isKey = record->key.size() == 1 && record->key.front() == field->name;
    for (const journey::Value* value : {&change.before, &change.after})
      if (const auto* number = std::get_if<std::int64_t>(value)) {
        if (!field->to.empty()) v(Thing{std::string{field->to}, *number}, Way::PointedAt);
        if (isKey && *value != field->plain)
          v(Thing{change.table + "." + change.field, *number}, Way::Changed);
      }
  }
}

void History::append(Event event) {
  assert(event.seq == lastSeq() + 1 && event.reverts >= 0 && event.reverts < event.seq);
  const std::int64_t seq = event.seq, reverted = event.reverts;
  events_.push_back(std::move(event));
  links_.push_back({seq});
  if (reverted == 0) return appendOrdinary(events_.back());
  Link& before = links_[static_cast<std::size_t>(reverted - 1)];
  Link& link = links_.back();
  before.by = seq;
  link.ordinary = before.ordinary;
  link.number = before.number + 1;
  const bool isUndo = link.number % 2 == 1;
  liveUndos_.erase(reverted);
  if (isUndo) liveUndos_.insert(seq);
  setLive(*find(link.ordinary), !isUndo);
}

void History::appendOrdinary(const Event& event) {
  setLive(event, true);
  lastOrdinary_ = event.seq;
  touchesOf(event, [&](Thing thing, Way way) {
    auto& touches = touches_[std::move(thing)];
    if (touches.empty() || touches.back().seq != event.seq || touches.back().way != way)
      touches.push_back({event.seq, way});
  });
}

const Event* History::find(std::int64_t seq) const {
  return seq < 1 || seq > lastSeq() ? nullptr : &events_[static_cast<std::size_t>(seq - 1)];
}

bool History::isLive(std::int64_t seq) const {
  if (find(seq) == nullptr) return false;
  if (linkOf(seq).number == 0) return liveOrdinary_.contains(seq);
  bool live = true;
  for (auto by = linkOf(seq).by; by != 0; by = linkOf(by).by) live = !live;
  return live;
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
  return takeBackEvent(*own->second.rbegin());
}

History::TakeBack History::takeBackEvent(std::int64_t seq) const {
  if (!mayRevert(seq) || !liveOrdinary_.contains(seq)) return {};
  TakeBack found{find(seq)};
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

void History::setLive(const Event& ordinary, bool live) {
  auto& own = liveOf_[ordinary.actor];
  if (live) {
    liveOrdinary_.insert(ordinary.seq);
    own.insert(ordinary.seq);
  } else {
    liveOrdinary_.erase(ordinary.seq);
    own.erase(ordinary.seq);
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
