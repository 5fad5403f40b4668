#include "table/seats/seats.hpp"

#include "document/text_kind.hpp"
#include "table/elsewhere.hpp"
#include "table/journeys.hpp"
#include "table/seats/seat_habits.hpp"
#include "table/sheet.hpp"
#include "table/step.hpp"

#include <algorithm>
#include <limits>

namespace table {

using namespace language::literals;
using document::Draft;

void Seats::restore() {
  constexpr std::string_view prefix = "draft/";
  for (const auto& [key, value] : room_.document.view()) {
    if (!key.starts_with(prefix)) continue;
    const std::optional<Draft> draft = document::decode(value);
    if (!draft) continue;
    Writing& writing = writings_[draft->writer] = Writing{*draft};
    writing.begun = !draft->text.empty();
    writing.number = ++number_;
    if (!keyboard_) keyboard_ = draft->writer;
  }
}

std::vector<Sitter> Seats::sitters() const {
  std::vector<Sitter> sitters;
  for (const Participant* person : journey::seatedOf(room_.workshop())) {
    const auto slide = slides_.find(person->id);
    const bool slides = slide != slides_.end();
    sitters.push_back({person->id, static_cast<int>(person->seat),
                       slides ? slide->second.place.edge : person->edge,
                       slides ? slide->second.place.along : person->along});
  }
  return sitters;
}

std::vector<Pad> Seats::arranged() const {
  std::vector<Sitter> all = sitters();
  for (const auto& [number, arrival] : arrivals_)
    all.push_back({{}, -1, arrival.place.edge, arrival.place.along});
  if (writings_.contains(Id<Participant>{})) all.push_back({{}, -1, journey::Edge::Bottom, 0.5});
  std::vector<Pad> pads = arrange(all, room_.table, room_.isUpright());
  for (Pad& pad : pads)
    pad.leftHanded = pad.participant && habitsOf(room_.document, pad.participant).leftHanded;
  return pads;
}

std::vector<Pad> Seats::pads() const {
  std::vector<Pad> pads = arranged();
  pads.resize(journey::seatedOf(room_.workshop()).size());
  return pads;
}

std::optional<Pad> Seats::ownPad() const {
  return writings_.contains(Id<Participant>{}) ? std::optional{arranged().back()} : std::nullopt;
}

std::vector<const Draft*> Seats::drafts() const {
  std::vector<const Draft*> all;
  for (const auto& [who, writing] : writings_) all.push_back(&writing.draft);
  for (const Waiting& one : waiting_) all.push_back(&one.draft);
  return all;
}

Rect Seats::middle() const {
  constexpr double margin = 24;
  double scale =
      journey::seatedOf(room_.workshop()).empty() ? 1 : 0; // the facilitator's keyboard is always whole
  for (const Pad& pad : pads()) scale = std::max(scale, pad.place.scale());
  const double depth = scale * Pad::depth + Pad::light + 6 + (room_.isUpright() ? rimDepth : 0);
  const bool everywhere = !room_.isUpright() && !journey::seatedOf(room_.workshop()).empty();
  const double sides = everywhere ? depth : margin;
  return {sides, sides, room_.table.w - 2 * sides, room_.table.h - sides - depth};
}

void Seats::write(Id<Participant> who, Draft draft) {
  if (who && !room_.hasTools()) return room_.notices.add(room_.say("seat.no_tools"_text), placeOf(who));
  if (const Writing* now = writing(who); now != nullptr && now->begun) return;
  begin(who, std::move(draft), false);
}

void Seats::begin(Id<Participant> who, Draft draft, bool asked) {
  menus_.erase(who);
  draft.writer = who;
  draft.caret = draft.text.size();
  Writing writing{std::move(draft)};
  writing.asked = asked;
  writing.number = ++number_;
  writing.capitalise();
  writings_[who] = std::move(writing);
  if (room_.setting == Setting::Laptop) keyboard_ = who; // one person, one keyboard
  keep(who);
}

std::optional<Point> Seats::placeOf(Id<Participant> who) const {
  for (const Pad& pad : arranged())
    if (pad.participant == who) return pad.place(Point{0, -Pad::keysDepth - Pad::tabDepth});
  return {};
}

bool Seats::finished(Id<Participant> who) {
  if (!writings_.contains(who) || become(who)) return true;
  if (!writings_.at(who).draft.text.empty()) return false; // refused, and told at the pad
  drop(who);
  return true;
}

void Seats::rewrite(Id<Participant> who, const document::TextKind* what, std::int64_t about,
                    std::string field) {
  if (writingAbout(what, about, field) != nullptr) return;
  Draft draft;
  draft.what = what;
  draft.about = about;
  draft.field = std::move(field);
  draft.text = document::startText(room_.workshop(), draft, room_.document.secrets());
  write(who, std::move(draft));
}

const Writing* Seats::writing(Id<Participant> who) const {
  const auto at = writings_.find(who);
  return at == writings_.end() ? nullptr : &at->second;
}

Writing* Seats::keyboard() {
  const auto at = keyboard_ ? writings_.find(*keyboard_) : writings_.end();
  if (at != writings_.end()) return &at->second;
  keyboard_.reset();
  Writing* newest = nullptr;
  for (auto& [who, one] : writings_)
    if (!one.begun && (newest == nullptr || one.number > newest->number)) newest = &one;
  return newest;
}

const Writing* Seats::writingAbout(const document::TextKind* what, std::int64_t about,
                                   std::string_view field) const {
  for (const auto& [who, writing] : writings_)
    if (writing.draft.what == what && writing.draft.about == about && writing.draft.field == field)
      return &writing;
  return nullptr;
}

bool Seats::become(Id<Participant> who, std::int64_t* made) {
  const Draft draft = writings_.at(who).draft;
  const bool isBlank =
      draft.text.empty() && document::startText(room_.workshop(), draft, room_.document.secrets()).empty();
  const bool nothing = isBlank || !draft.what->isKept;
  if (!nothing) {
    const document::History& history = room_.document.history();
    const std::int64_t before = history.lastSeq();
    if (!room_.perform(who, document::finish(draft, made), placeOf(who))) return false;
    if (history.lastSeq() > before)
      if (const auto where = elsewhere(room_, history.events().back().changes))
        room_.notices.add(room_.say("seat.in_journey"_text, {journeyWords(room_, where)}), placeOf(who));
  }
  drop(who);
  return true;
}

void Seats::done(Id<Participant> who) {
  const auto at = writings_.find(who);
  if (at == writings_.end()) return;
  const Draft draft = at->second.draft;
  const std::optional<Point> pad = placeOf(who);
  std::int64_t made = 0;
  if (!become(who, &made)) return;
  if (pad && takeWaiting(who, *pad)) return;
  if (draft.text.empty()) return;
  if (auto next = nextAfter(draft, made)) {
    begin(who, std::move(*next), false);
    writings_.at(who).follows = true;
  }
}

void Seats::drop(Id<Participant> who) {
  writings_.erase(who);
  room_.document.setView(document::draftKey(who), {});
}

void Seats::doneAll() {
  waiting_.clear();
  std::vector<Id<Participant>> people;
  for (const auto& [who, writing] : writings_) people.push_back(who);
  for (const Id<Participant> who : people) finished(who);
}

void Seats::keep(Id<Participant> who) {
  const auto at = writings_.find(who);
  if (at == writings_.end()) return;
  at->second.touched = now_;
  if (!at->second.draft.what->isKept) return;
  room_.document.setView(document::draftKey(who), document::encode(at->second.draft));
}

Id<Participant> Seats::nearest(Point at) const {
  Id<Participant> best{};
  double least = std::numeric_limits<double>::max();
  for (const Pad& pad : pads()) {
    const double far = base::distance(at, pad.place(Point{0, -Pad::tabDepth}));
    if (far < least) least = far, best = pad.participant;
  }
  return best;
}

double Seats::facing(Id<Participant> who) const {
  const Participant* person = room_.workshop().participants.find(who);
  return person == nullptr || room_.isUpright() ? 0 : facingOf(person->edge);
}

double Seats::facing(Point at) const { return facing(nearest(at)); }

double Seats::nextFacing(double now) const {
  std::vector<double> ways{0};
  for (const journey::Edge edge : {journey::Edge::Top, journey::Edge::Left, journey::Edge::Right})
    for (const Participant* person : journey::seatedOf(room_.workshop()))
      if (person->edge == edge && ways.back() != facingOf(edge)) ways.push_back(facingOf(edge));
  const auto at = std::ranges::find(ways, now);
  return at == ways.end() || at + 1 == ways.end() ? ways.front() : *(at + 1);
}

void Seats::open(Id<Participant> who, bool open) {
  if (open)
    open_.insert(who);
  else
    open_.erase(who);
}

bool Seats::isUnfolded(Step& step, const Pad& pad) const {
  const Id<Participant> who = pad.participant;
  return writings_.contains(who) || menus_.contains(who) ||
         (isOpen(who) && room_.hasTools() && step.padDepth(pad) > 0);
}

void Seats::openAll(bool open) {
  open_.clear();
  if (!open) return;
  for (const Pad& pad : pads()) open_.insert(pad.participant);
}

} // namespace table
