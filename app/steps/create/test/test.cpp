#include "steps/create/test/test.hpp"

#include "journey/ballot.hpp"
#include "steps/create/test/step.hpp"
#include "table/seats/seats.hpp"
#include "table/sheet.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps {

std::unique_ptr<Step> makeTest(Room& room) { return std::make_unique<test::Test>(room); }

} // namespace steps

namespace steps::test {

using namespace language::literals;

namespace {

constexpr double ballotInset = 6; // millimetres that a ballot's result leaves free around it

/// As the list of questions has it, but for another bar than a nine.
std::string asked(const Room& room, double bar, const std::string& plain) {
  if (bar == 9) return plain;
  if (bar == 10) return room.say("test.asked_ten"_text);
  return room.say("test.asked"_text, {ballot::shortNumber(room, bar)});
}

std::vector<ballot::Subject> mostDotsFirst(const Room& room) {
  std::vector<ballot::Subject> out;
  for (const Idea* idea : journey::sharedIdeas(room.workshop())) out.emplace_back(idea->id);
  return out;
}

} // namespace

Test::Test(Room& room)
    : BallotStep(room, {room,
                        {.table = Idea::table,
                         .view = "test/idea",
                         .questions = {journey::question::ninePlus},
                         .order = mostDotsFirst}}) {}

const Idea* Test::current() const { return room().workshop().ideas.find(series().current().as<Idea>()); }

const Idea& Test::idea(const ballot::Subject& subject) const {
  return *room().workshop().ideas.find(subject.as<Idea>());
}

std::optional<std::string> Test::missing() {
  if (journey::sharedIdeas(room().workshop()).empty()) return room().say("test.none"_text);
  const auto left = static_cast<long long>(series().countToDo());
  if (left == 0) return {};
  return room().words->count("test.missing"_text, left);
}

ballot::Matter Test::matterOf(const Idea& idea, const look::Theme& theme) const {
  const std::int64_t dots = journey::dotsOn(room().workshop(), idea.id);
  ballot::Matter out{.text = idea.text,
                     .caption = dots == 0 ? std::string{} : room().words->count("test.dots"_text, dots),
                     .paper = theme.papers[0]};
  series().ask(out, idea.id);
  for (ballot::Asked& one : out.questions)
    if (one.question->name == journey::question::ninePlus) {
      // It is the only one, and asks for the bar that the workshop set itself.
      one.title.clear();
      one.words = asked(room(), room().brief().bar, one.words);
    }
  return out;
}

void Test::draw(ui::Frame& frame, const Rect& table) {
  const Idea* now = current();
  if (now == nullptr) {
    screen().pads().showNothing();
    sheet().draw(frame, room(), table, [&](const Rect& inner) {
      table::drawGrown(frame, inner, [&](const Rect& box) { drawOverview(frame, box); });
    });
    return;
  }
  const ballot::Screen::Ways ways = series().waysFrom(now->id, [this](const ballot::Subject& next) {
    return room().say("test.next"_text, {idea(next).text});
  });
  const ballot::Matter matter = matterOf(*now, frame.theme());
  const auto verdict = [&](const Rect& box) { drawVerdict(frame, box, *now); };
  if (journey::mayShowVotes(room().workshop(), matter.round())) {
    screen().draw(frame, sheet(), table.inset(-ballotInset), matter, ways, verdict);
    return;
  }
  ui::sheet(frame, table, frame.theme().sheetCorner); // the ballot lies on it, between the open pads
  screen().draw(frame, sheet(), room().seats->middle(), matter, ways, verdict);
}

void Test::drawText(ui::Frame& frame, const std::string& name, const Rect& box, const std::string& label,
                    const std::string& hint, const document::TextKind* what, std::int64_t about,
                    const std::string& field) {
  document::Draft draft;
  draft.what = what, draft.about = about, draft.field = field;
  room().seats->offer(what, about, field);
  const table::Writing* writing = room().seats->writingAbout(what, about, field);
  const Point at = frame.place()(box.centre());
  ui::field(frame,
            {.name = name,
             .box = box,
             .label = label,
             .text = writing != nullptr ? writing->draft.text
                                        : startText(room().workshop(), draft, room().document.secrets()),
             .hint = hint,
             .writing = writing != nullptr,
             .caret = writing != nullptr ? writing->draft.caret : 0},
            [this, at, what, about, field] { room().seats->askAgain(what, about, field, at); });
}

} // namespace steps::test
