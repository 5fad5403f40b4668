#include "steps/create/test/test.hpp"

#include "journey/ballot.hpp"
#include "steps/create/test/step.hpp"
#include "steps/seats/seats.hpp"
#include "steps/sheet.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <charconv>

namespace steps {

std::unique_ptr<Step> makeTest(Room& room) { return std::make_unique<test::Test>(room); }

} // namespace steps

namespace steps::test {

using namespace language::literals;
using ballot::Dimension;

namespace {

constexpr const char* currentKey = "test/idea";
constexpr double ballotInset = 6; // millimetres that a ballot's result leaves free around it

std::string asked(const Room& room, double bar) {
  if (bar == 9) return room.say("test.asked_nine"_text);
  if (bar == 10) return room.say("test.asked_ten"_text);
  return room.say("test.asked"_text, {ballot::shortNumber(room, bar)});
}

} // namespace

const Idea* Test::current() const {
  const auto& view = room().document.view();
  const auto kept = view.find(currentKey);
  if (kept == view.end()) return nullptr;
  Id<Idea> id;
  std::from_chars(kept->second.data(), kept->second.data() + kept->second.size(), id.value);
  const Idea* idea = room().workshop().ideas.find(id);
  // An undo can have taken back its only round, or the idea.
  const bool there = idea != nullptr && !idea->gone && idea->shared &&
                     !journey::roundsOf(room().workshop(), idea->id).empty();
  return there ? idea : nullptr;
}

const Idea* Test::next(const Idea* after) const {
  std::vector<const Idea*> ideas = journey::sharedIdeas(room().workshop());
  const auto at = std::ranges::find(ideas, after);
  if (at != ideas.end()) std::rotate(ideas.begin(), at + 1, ideas.end());
  const auto found =
      std::ranges::find_if(ideas, [&](const Idea* idea) { return idea != after && !isTested(idea->id); });
  return found == ideas.end() ? nullptr : *found;
}

std::optional<std::string> Test::missing() {
  const auto ideas = journey::sharedIdeas(room().workshop());
  if (ideas.empty()) return room().say("test.none"_text);
  const auto left = std::ranges::count_if(ideas, [&](const Idea* idea) { return !isTested(idea->id); });
  if (left == 0) return {};
  return room().words->count("test.missing"_text, left);
}

ballot::Matter Test::matterOf(const Idea& idea, const look::Theme& theme) const {
  const double bar = room().brief().bar;
  const std::int64_t dots = journey::dotsOn(room().workshop(), idea.id);
  return {idea.text,
          dots == 0 ? std::string{} : room().words->count("test.dots"_text, dots),
          theme.papers[0],
          {{Dimension::Score, "score", {}, asked(room(), bar), true, bar}},
          journey::roundsOf(room().workshop(), idea.id)};
}

void Test::show(Id<Idea> id) {
  if (journey::roundsOf(room().workshop(), id).empty()) return openTest(id);
  room().document.setView(currentKey, std::to_string(id.value));
}

void Test::openTest(Id<Idea> id) {
  if (room().perform({}, document::openTest(id)))
    room().document.setView(currentKey, std::to_string(id.value));
}

void Test::showOverview() { room().document.setView(currentKey, {}); }

void Test::draw(ui::Frame& frame, const Rect& sheet) {
  const Idea* now = current();
  if (now == nullptr) {
    screen_.pads().showNothing();
    sheet_.draw(frame, room(), sheet, [&](const Rect& inner) {
      drawGrown(frame, inner, [&](const Rect& box) { drawOverview(frame, box); });
    });
    return;
  }
  const Id<Idea> id = now->id;
  const Idea* next = this->next(now);
  ballot::Screen::Ways ways{[this] { showOverview(); }, [this, id] { openTest(id); }, {}, {}};
  if (next != nullptr) {
    const Id<Idea> to = next->id;
    ways.next = [this, to] { show(to); };
    ways.nextWords = room().say("test.next"_text, {next->text});
  }
  const ballot::Matter matter = matterOf(*now, frame.theme());
  const auto verdict = [&](const Rect& box) { drawVerdict(frame, box, *now); };
  if (journey::mayShowVotes(room().workshop(), matter.round())) {
    screen_.draw(frame, sheet_, sheet.inset(-ballotInset), matter, ways, verdict);
    return;
  }
  ui::sheet(frame, sheet, frame.theme().sheetCorner); // the ballot lies on it, between the open pads
  screen_.draw(frame, sheet_, room().seats->middle(), matter, ways, verdict);
}

void Test::drawText(ui::Frame& frame, const std::string& name, const Rect& box, const std::string& label,
                    const std::string& hint, const document::TextKind* what, std::int64_t about,
                    const std::string& field) {
  document::Draft draft;
  draft.what = what, draft.about = about, draft.field = field;
  room().seats->offer(what, about, field);
  const Writing* writing = room().seats->writingAbout(what, about, field);
  const Point at = frame.place()(box.centre());
  ui::field(frame,
            {.name = name,
             .box = box,
             .label = label,
             .text = writing != nullptr ? writing->draft.text : startText(room().workshop(), draft),
             .hint = hint,
             .writing = writing != nullptr,
             .caret = writing != nullptr ? writing->draft.caret : 0},
            [this, at, what, about, field] { room().seats->askAgain(what, about, field, at); });
}

} // namespace steps::test
