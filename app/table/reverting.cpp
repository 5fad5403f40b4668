#include "table/reverting.hpp"

#include "table/elsewhere.hpp"
#include "table/journeys.hpp"

#include <algorithm>

namespace table {

using namespace language::literals;
using document::Event;

namespace {

bool isInHand(const Step& step, const Event& deed) {
  return std::ranges::any_of(
      deed.changes, [&](const journey::Change& change) { return step.isHeld(change.table, change.id); });
}

std::string wordsOf(const Room& room, const Event& deed) {
  const Participant* by = room.workshop().participants.find(deed.actor);
  return room.words->named(deed.deed, {by == nullptr ? room.say("bar.somebody"_text) : by->name});
}

void revert(Room& room, const Step& step, const Event* deed, language::Text said, std::optional<Point> at,
            const std::function<journey::Outcome()>& act) {
  if (deed != nullptr && isInHand(step, *deed))
    return room.notices.add(room.say("refusal.in_a_hand"_text), at);
  const std::string what = deed == nullptr ? std::string{} : wordsOf(room, *deed);
  const journey::Changes changes = deed == nullptr ? journey::Changes{} : deed->changes;
  const auto before = elsewhere(room, changes);
  if (!room.tell(act(), at) || what.empty()) return;
  // What it took back is gone now, what it brought back was not there before.
  const auto where = before ? before : elsewhere(room, changes);
  const std::string words = room.say(said, {what});
  room.notices.add(where ? room.say("bar.in_journey"_text, {words, journeyWords(room, where)}) : words, at);
}

} // namespace

void undo(Room& room, const Step& step) {
  revert(room, step, room.document.history().undoable(), "bar.undone"_text, {},
         [&] { return room.document.undo(); });
}

void redo(Room& room, const Step& step) {
  const document::History& history = room.document.history();
  const Event* undone = history.redoable();
  revert(room, step, undone == nullptr ? nullptr : history.find(undone->reverts), "bar.redone"_text, {},
         [&] { return room.document.redo(); });
}

void takeBack(Room& room, const Step& step, Id<Participant> who, std::optional<Point> at) {
  revert(room, step, room.document.history().takeBack(who).event, "bar.undone"_text, at,
         [&] { return room.document.takeBack(who); });
}

void takeBackDeed(Room& room, const Step& step, std::int64_t deed, std::optional<Point> at) {
  revert(room, step, room.document.history().takeBackEvent(deed).event, "bar.undone"_text, at,
         [&] { return room.document.takeBackEvent(deed); });
}

} // namespace table
