#include "steps/prepare/team/team.hpp"

#include "document/team.hpp"
#include "steps/prepare/team/screen.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps {

using namespace language::literals;
using document::Draft;

void TeamScreen::draw(ui::Frame& frame, const Rect& sheet) {
  if (room().workshop().participants.find(chosen_) == nullptr) chosen_ = {};
  ui::sheet(frame, sheet, frame.theme().sheetCorner);
  frame.area({.name = "sheet", .box = sheet, .role = "group", .takesFingers = false});
  const Rect inner = sheet.inset(24, 18);
  const double around = 0.44 * inner.w, between = 36;
  const Rect people{inner.x, inner.y, inner.w - around - between, inner.h};
  const double line = people.right() + between / 2;
  frame.draw({line - 1, inner.y, 2, inner.h}, [&](ui::Canvas& canvas) {
    canvas.line({line, inner.y}, {line, inner.bottom()}, frame.theme().line, 0.5);
  });
  drawPeople(frame, people);
  drawAround(frame, {people.right() + between, inner.y, around, inner.h});
  drawCarried(frame);
}

std::string TeamScreen::padNote(const Pad& pad) {
  const Participant* person = room().workshop().participants.find(pad.participant);
  if (person == nullptr) return {};
  if (person->department.empty()) return room().say("team.note.department"_text);
  return person->lead ? room().say("team.note.lead"_text) : std::string{};
}

/// Whoever sits down writes the department at their own seat, and after that mends their name there.
std::optional<Draft> TeamScreen::newNote(const Pad& pad) {
  const Participant* person = room().workshop().participants.find(pad.participant);
  if (person == nullptr) return {};
  Draft draft;
  draft.what = person->department.empty() ? &document::text::department : &document::text::participant;
  draft.about = person->id.value;
  draft.text = document::startText(room().workshop(), draft, room().document.secrets());
  return draft;
}

std::optional<std::string> TeamScreen::missing() {
  if (journey::seatedOf(room().workshop()).empty()) return room().say("team.missing.seats"_text);
  const auto people = journey::participantsOf(room().workshop());
  if (std::ranges::none_of(people, &Participant::lead)) return room().say("team.missing.lead"_text);
  return {};
}

void TeamScreen::entered() {
  carried_.clear();
  chosen_ = {};
  page_ = 0;
}

std::unique_ptr<Step> makeTeam(Room& room) { return std::make_unique<TeamScreen>(room); }

} // namespace steps
