#include "ballot/series.hpp"

#include <algorithm>
#include <charconv>

namespace ballot {

Subject Series::current() const {
  const auto& view = room_.document.view();
  const auto kept = view.find(plan_.view);
  if (kept == view.end()) return {};
  Subject out;
  out.table = plan_.table;
  std::from_chars(kept->second.data(), kept->second.data() + kept->second.size(), out.id);
  const journey::Workshop& workshop = room_.workshop();
  return isLiving(workshop, out) && !roundsOf(workshop, out).empty() ? out : Subject{};
}

bool Series::isToDo(const Subject& subject) const {
  return (!plan_.isChosen || plan_.isChosen(room_, subject)) && room_.results().find(subject) == nullptr;
}

std::size_t Series::countToDo() const {
  const auto order = plan_.order(room_);
  return static_cast<std::size_t>(
      std::ranges::count_if(order, [&](const Subject& subject) { return isToDo(subject); }));
}

Subject Series::next(const Subject& after) const {
  auto order = plan_.order(room_);
  const auto at = std::ranges::find(order, after);
  if (at != order.end()) std::rotate(order.begin(), at + 1, order.end());
  const auto found = std::ranges::find_if(
      order, [&](const Subject& subject) { return subject != after && isToDo(subject); });
  return found == order.end() ? Subject{} : *found;
}

bool Series::show(const Subject& subject) {
  if (roundsOf(room_.workshop(), subject).empty()) return openRound(subject);
  room_.document.setView(plan_.view, std::to_string(subject.id));
  return true;
}

bool Series::openRound(const Subject& subject) {
  if (!room_.perform({}, document::openRound(subject, plan_.questions))) return false;
  room_.document.setView(plan_.view, std::to_string(subject.id));
  return true;
}

void Series::showOverview() { room_.document.setView(plan_.view, {}); }

void Series::ask(Matter& matter, const Subject& subject) const {
  matter.rounds = roundsOf(room_.workshop(), subject);
  for (const Question* question : questionsOf(matter.round()))
    matter.questions.push_back(askedIn(room_, *question));
}

Screen::Ways Series::waysFrom(const Subject& subject,
                              const std::function<std::string(const Subject&)>& nextWords) {
  Screen::Ways ways{[this] { showOverview(); }, [this, subject] { openRound(subject); }, {}, {}};
  if (const Subject to = next(subject)) {
    ways.next = [this, to] { show(to); };
    ways.nextWords = nextWords(to);
  }
  return ways;
}

} // namespace ballot
