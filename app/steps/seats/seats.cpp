#include "steps/seats/seats.hpp"

#include "steps/step.hpp"

#include <algorithm>
#include <limits>

namespace steps {

using document::Draft;

void Seats::restore() {
  constexpr std::string_view prefix = "draft/";
  for (const auto& [key, value] : room_.document.view()) {
    if (!key.starts_with(prefix)) continue;
    const std::optional<Draft> draft = document::decode(value);
    if (!draft) continue;
    writings_[draft->writer] = Writing{.draft = *draft};
    newest_ = draft->writer;
  }
}

std::vector<Pad> Seats::pads() const {
  std::vector<Pad> pads;
  for (const Participant* person : journey::seatedOf(room_.workshop())) {
    const journey::Edge edge = room_.wall ? journey::Edge::Bottom : person->edge;
    pads.push_back({person->id, static_cast<int>(person->seat), "seat/" + std::to_string(person->seat + 1),
                    padPlace(edge, person->along, room_.table, Pad::width)});
  }
  return pads;
}

Rect Seats::middle() const {
  double bottom = 24, top = 24, left = 24, right = 24;
  constexpr double depth = Pad::tabDepth + Pad::keysDepth + 6;
  bool anybody = false;
  for (const Participant* person : journey::seatedOf(room_.workshop())) {
    anybody = true;
    switch (room_.wall ? journey::Edge::Bottom : person->edge) {
    case journey::Edge::None:
    case journey::Edge::Bottom: bottom = depth; break;
    case journey::Edge::Top: top = depth; break;
    case journey::Edge::Left: left = depth; break;
    case journey::Edge::Right: right = depth; break;
    }
  }
  if (!anybody) bottom = depth; // the facilitator's keyboard
  return {left, top, room_.table.w - left - right, room_.table.h - top - bottom};
}

void Seats::write(Id<Participant> who, Draft draft) {
  draft.writer = who;
  draft.caret = draft.text.size();
  Writing writing{.draft = std::move(draft)};
  writing.capitalise();
  writings_[who] = std::move(writing);
  newest_ = who;
  keep(who);
}

void Seats::rewrite(Id<Participant> who, Draft::What what, std::int64_t about, std::string field) {
  Draft draft;
  draft.what = what;
  draft.about = about;
  draft.field = std::move(field);
  draft.text = document::startText(room_.workshop(), draft);
  write(who, std::move(draft));
}

const Writing* Seats::writing(Id<Participant> who) const {
  const auto at = writings_.find(who);
  return at == writings_.end() ? nullptr : &at->second;
}

Writing* Seats::newest() {
  const auto at = writings_.find(newest_);
  if (at != writings_.end()) return &at->second;
  return writings_.empty() ? nullptr : &writings_.begin()->second;
}

const Writing* Seats::writingAbout(Draft::What what, std::int64_t about, std::string_view field) const {
  for (const auto& [who, writing] : writings_)
    if (writing.draft.what == what && writing.draft.about == about && writing.draft.field == field)
      return &writing;
  return nullptr;
}

void Seats::done(Id<Participant> who) {
  const auto at = writings_.find(who);
  if (at == writings_.end()) return;
  const Draft draft = at->second.draft;
  const bool nothing = draft.text.empty() && document::startText(room_.workshop(), draft).empty();
  std::optional<Point> place;
  for (const Pad& pad : pads())
    if (pad.participant == who) place = pad.place(Point{0, -Pad::keysDepth - Pad::tabDepth});
  const auto finish = [&](document::Edit& edit) { return document::finish(edit, draft); };
  if (!nothing && !room_.perform(who, document::deedOf(draft), finish, place)) return;
  cancel(who);
  if (nothing || draft.what != Draft::What::NewParticipant) return;
  Draft next; // a team is written down name after name
  next.what = draft.what;
  write(who, std::move(next));
}

void Seats::cancel(Id<Participant> who) {
  writings_.erase(who);
  room_.document.setView(document::draftKey(who), {});
}

void Seats::cancelAll() {
  while (!writings_.empty()) cancel(writings_.begin()->first);
}

void Seats::keep(Id<Participant> who) {
  if (const Writing* writing = this->writing(who))
    room_.document.setView(document::draftKey(who), document::encode(writing->draft));
}

Id<Participant> Seats::nearest(Point at) const {
  Id<Participant> best{};
  double least = std::numeric_limits<double>::max();
  for (const Pad& pad : pads()) {
    constexpr double busy = 10000; // farther than any table: who is writing comes last
    const Point middle = pad.place(Point{0, -Pad::tabDepth});
    const double far = base::distance(at, middle) + (writings_.contains(pad.participant) ? busy : 0);
    if (far < least) least = far, best = pad.participant;
  }
  return best;
}

double Seats::facing(Id<Participant> who) const {
  const Participant* person = room_.workshop().participants.find(who);
  return person == nullptr || room_.wall ? 0 : facingOf(person->edge);
}

double Seats::facing(Point at) const {
  Id<Participant> best{};
  double least = std::numeric_limits<double>::max();
  for (const Pad& pad : pads()) {
    const double far = base::distance(at, pad.place(Point{}));
    if (far < least) least = far, best = pad.participant;
  }
  return facing(best);
}

void Seats::open(Id<Participant> who, bool open) {
  if (open)
    open_.insert(who);
  else
    open_.erase(who);
}

void Seats::openAll(bool open) {
  open_.clear();
  if (!open) return;
  for (const Pad& pad : pads()) open_.insert(pad.participant);
}

void Seats::press(Id<Participant> who, const Key& key) {
  const auto at = writings_.find(who);
  if (at == writings_.end()) return;
  Writing& writing = at->second;
  using What = Key::What;
  switch (key.what) {
  case What::Character:
  case What::Space: writing.type(key.text); break;
  case What::Backspace: writing.backspace(); break;
  case What::Shift: writing.pressShift(); return;
  case What::Letters: writing.page = Page::Letters; return;
  case What::Digits: writing.page = Page::Digits; return;
  case What::Accents: writing.page = Page::Accents; return;
  case What::Done: done(who); return;
  case What::Close: cancel(who); return;
  }
  // An accent is one letter among plain ones: the letters come back by themselves.
  if (writing.page == Page::Accents && key.what == What::Character) writing.page = Page::Letters;
  keep(who);
}

} // namespace steps
