// Who writes what somebody asked for on the shared sheet. Who touched there is a guess, so nothing is taken
// from anybody for it:
//
// 1. A text that somebody writes already opens nowhere else.
// 2. The nearest pad that is free opens. Where nobody's is, the text waits, and the next pad that closes near
//    there takes it.
// 3. Until its first letter anybody takes it over by a tap on their own tab.
// On a laptop, and where nobody has a seat, one person touches everything: there it is no guess, and what was
// written before is finished.
#include "base/geometry.hpp"
#include "document/text_kind.hpp"
#include "table/seats/seats.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace table {

using namespace language::literals;
using document::Draft;

namespace {

constexpr base::Seconds patience = 60; // a text that waits for a free pad

/// Of things that are new several people write one each; what is there is written by one.

bool sameText(const Draft& a, const Draft& b) {
  return a.what == b.what && a.about == b.about && a.field == b.field;
}

} // namespace

void Seats::ask(Draft draft, Point at, journey::Edge edge) {
  if (isAsked(draft)) return;
  if (!room_.hasTools() && !pads().empty()) return room_.notices.add(room_.say("seat.no_tools"_text), at);
  draft.text = document::startText(room_.workshop(), draft, room_.document.secrets());
  if (room_.setting == Setting::Laptop || pads().empty()) {
    if (const Writing* now = keyboard(); now != nullptr && !finished(now->draft.writer)) return;
    const Id<Participant> who = nearest(at);
    if (finished(who)) begin(who, std::move(draft), true);
    return;
  }
  if (const auto who = freeNear(at, edge)) return begin(*who, std::move(draft), true);
  waiting_.push_back({std::move(draft), at, now_, ++number_});
  room_.notices.add(room_.say("seat.waits"_text), at);
}

void Seats::askAgain(const document::TextKind* what, std::int64_t about, std::string field, Point at) {
  Draft draft;
  draft.what = what;
  draft.about = about;
  draft.field = std::move(field);
  ask(std::move(draft), at);
}

bool Seats::isAsked(const Draft& draft) const {
  if (draft.what->isNew()) return false;
  return writingAbout(draft.what, draft.about, draft.field) != nullptr ||
         std::ranges::any_of(waiting_, [&](const Waiting& one) { return sameText(one.draft, draft); });
}

std::optional<Id<Participant>> Seats::freeNear(Point at, journey::Edge edge) const {
  std::optional<Id<Participant>> best;
  double least = std::numeric_limits<double>::max();
  for (const Pad& pad : pads()) {
    const bool isAside = edge != journey::Edge::None && !room_.isUpright() &&
                         std::cos(pad.place.angle() - facingOf(edge)) < 0.9;
    const double far = base::distance(at, pad.place(Point{0, -Pad::tabDepth})) +
                       (isAside ? room_.table.w + room_.table.h : 0);
    const Writing* now = writing(pad.participant);
    const bool isFree = now == nullptr || (now->follows && !now->begun);
    if (isFree && far < least) least = far, best = pad.participant;
  }
  return best;
}

/// The newest text that was asked for, that nobody has begun and that is not this person's.
bool Seats::takeOver(Id<Participant> who) {
  const Writing* mine = writing(who);
  if (mine != nullptr && (mine->begun || !mine->asked)) return false;
  const std::uint64_t after = mine == nullptr ? 0 : mine->number;
  auto from = writings_.end();
  for (auto at = writings_.begin(); at != writings_.end(); ++at) {
    const Writing& one = at->second;
    const bool newer = one.number > (from == writings_.end() ? after : from->second.number);
    if (at->first != who && one.asked && !one.begun && newer) from = at;
  }
  const bool waits =
      !waiting_.empty() && waiting_.back().number > (from == writings_.end() ? after : from->second.number);
  if (from == writings_.end() && !waits) {
    if (mine != nullptr) writings_.at(who).asked = false; // it is theirs
    return mine != nullptr;
  }
  Draft draft = waits ? waiting_.back().draft : from->second.draft;
  if (waits)
    waiting_.pop_back();
  else
    drop(Id<Participant>{from->first});
  begin(who, std::move(draft), false);
  return true;
}

bool Seats::takeWaiting(Id<Participant> who, Point pad) {
  for (auto one = waiting_.begin(); one != waiting_.end(); ++one) {
    double least = std::numeric_limits<double>::max();
    for (const Pad& other : pads())
      least = std::min(least, base::distance(one->at, other.place(Point{0, -Pad::tabDepth})));
    if (base::distance(one->at, pad) > least + Pad::width) continue; // not there
    Draft draft = std::move(one->draft);
    waiting_.erase(one);
    begin(who, std::move(draft), true);
    return true;
  }
  return false;
}

void Seats::forget(const document::TextKind* what, std::string_view field) {
  std::erase_if(waiting_,
                [&](const Waiting& one) { return one.draft.what == what && one.draft.field == field; });
}

void Seats::forgetWaiting(ui::Frame& frame) {
  std::erase_if(waiting_, [&](const Waiting& one) { return frame.now() >= one.since + patience; });
  for (const Waiting& one : waiting_) frame.again(one.since + patience);
}

} // namespace table
