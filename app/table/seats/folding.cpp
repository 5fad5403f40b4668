// What becomes of a text that is left: a pad that is closed, or that nobody touches any more, keeps it as a
// draft for its person. And what comes after a text that is done.
#include "table/seats/folding.hpp"

#include "document/text_kind.hpp"
#include "document/touchpoints.hpp"
#include "table/step.hpp"

namespace table {

using namespace language::literals;
using document::Draft;

namespace {

constexpr base::Seconds idle = 60, idleEmpty = 20; // before a pad folds by itself

std::string keptKey(Id<Participant> who) { return "kept/" + std::to_string(who.value) + "/"; }

} // namespace

std::vector<std::string> Seats::keptBy(Id<Participant> who) const {
  const std::string prefix = keptKey(who);
  std::vector<std::string> keys;
  const auto& view = room_.document.view();
  for (auto at = view.lower_bound(prefix); at != view.end() && at->first.starts_with(prefix); ++at)
    keys.push_back(at->first);
  return keys;
}

void Seats::fold(Id<Participant> who) {
  const auto at = writings_.find(who);
  if (at == writings_.end()) return;
  const Draft draft = at->second.draft;
  const std::optional<Point> pad = placeOf(who);
  drop(who);
  if (draft.what->isKept && !draft.text.empty() &&
      draft.text != document::startText(room_.workshop(), draft, room_.document.secrets())) {
    const std::vector<std::string> kept = keptBy(who);
    const std::string prefix = keptKey(who);
    constexpr int digits = 9; // so that the newest is last
    int number = kept.empty() ? 0 : std::stoi(kept.back().substr(prefix.size())) + 1;
    std::string name = std::to_string(number);
    name.insert(0, static_cast<std::size_t>(std::max(0, digits - static_cast<int>(name.size()))), '0');
    room_.document.setView(prefix + name, document::encode(draft));
    room_.notices.add(room_.say("seat.kept"_text), pad);
  }
  if (pad) takeWaiting(who, *pad);
}

bool Seats::resume(Id<Participant> who) {
  const std::vector<std::string> kept = keptBy(who);
  if (kept.empty()) return false;
  const auto draft = document::decode(room_.document.view().at(kept.back()));
  room_.document.setView(kept.back(), {});
  if (!draft) return false;
  begin(who, *draft, false);
  writings_.at(who).begun = true;
  return true;
}

void Seats::foldIdle(ui::Frame& frame) {
  if (room_.document.view().contains("frozen")) return;
  std::vector<Id<Participant>> left;
  for (auto& [who, writing] : writings_) {
    if (writing.touched <= 0)
      writing.touched = frame.now(); // the file kept it: it is as fresh as the program
    const bool empty = writing.follows && !writing.begun;
    if (room_.setting == Setting::Laptop && !empty) continue; // it hides nothing there
    const base::Seconds until = writing.touched + (empty ? idleEmpty : idle);
    if (frame.now() >= until)
      left.push_back(who);
    else
      frame.again(until);
  }
  for (const Id<Participant> who : left) fold(who);
}

void foldUnbegun(Seats& seats) {
  std::vector<Id<Participant>> left;
  for (const auto& [who, writing] : seats.all())
    if (writing.follows && !writing.begun) left.push_back(who);
  for (const Id<Participant> who : left) seats.fold(who);
}

std::optional<Draft> Seats::nextAfter(const Draft& draft, std::int64_t made) {
  using Follows = document::TextKind::Follows;
  const document::TextKind& kind = *draft.what;
  if (kind.next != nullptr)
    if (auto next = kind.next(draft, made))
      return document::startText(room_.workshop(), *next, room_.document.secrets()).empty() ? next
                                                                                            : std::nullopt;
  // One person with a mouse says where the next one comes.
  const bool laptop = room_.setting == Setting::Laptop;
  if (kind.follows == Follows::Everywhere || (kind.follows == Follows::AtTheTable && !laptop)) {
    Draft next;
    next.what = draft.what;
    next.about = draft.about;
    next.beside = draft.beside;
    next.field = draft.field;
    return next;
  }
  if (laptop || draft.what != &document::text::newLoose || step_ == nullptr) return {};
  for (const Pad& pad : pads())
    if (pad.participant == draft.writer) return step_->newNote(pad);
  return {};
}

} // namespace table
