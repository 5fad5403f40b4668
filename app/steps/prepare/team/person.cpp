// One person's line: sign, name, department, teams, lead, and away with it.
#include "document/team.hpp"
#include "steps/prepare/team/columns.hpp"
#include "steps/prepare/team/screen.hpp"
#include "table/line_field.hpp"
#include "table/seats/seats.hpp"
#include "ui/letters.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps {

using namespace language::literals;
using document::Draft;
using look::Weight;
using ui::Canvas;

namespace {

constexpr double signRadius = 14, signMiddle = 15; // and from the left of its cell

/// Larger where few people have high rows.
double lettersIn(const Rect& row, const look::Theme& theme) {
  return std::clamp(0.2 * row.h, theme.title, 16.0);
}

/// A person's sign, or an empty place for it as long as the person has no seat.
void drawSign(Canvas& canvas, const Participant& person, Point at, double radius) {
  const look::Theme& theme = canvas.theme();
  if (person.seat >= 0) return ui::seatSign(canvas, static_cast<std::size_t>(person.seat), at, radius);
  canvas.disc(at, radius, look::mixed(theme.paper, theme.quiet, 0.4));
  canvas.icon(look::Icon::Person, at, radius * 1.3, theme.secondInk);
}

} // namespace

void TeamScreen::drawPerson(ui::Frame& frame, const Rect& row, const Participant& person) {
  const look::Theme& theme = frame.theme();
  const Id<Participant> who = person.id;
  const PeopleColumns columns(row, ui::letters(frame, theme.heading));
  const std::string area = "team/person/" + std::to_string(who.value);
  const bool pressed = frame.isPressed(area), chosen = chosen_ == who;
  frame.draw(row.inset(-4), [&](Canvas& canvas) {
    if (chosen) canvas.fill({row.x - 3, row.y, row.w + 3, row.h - 1}, look::faded(theme.accent, 0.1), 6);
    const Point at{columns.sign.x + signMiddle, row.centre().y - 0.5};
    const double radius = std::min(signRadius, row.h / 2 - 1.5);
    drawSign(canvas, person, at, pressed ? radius * 0.94 : radius);
    if (chosen) canvas.ring(at, radius + 1.2, theme.accent, 1.2);
  });
  frame.area({.name = area,
              .box = columns.sign,
              .touch =
                  [this, who](const touch::Touch& touch) {
                    if (!carry(touch, who, false) && touch.isTap()) choose(who);
                  },
              .role = "person",
              .label = person.name,
              .value = chosen             ? "chosen"
                       : person.seat >= 0 ? "seated"
                                          : ""});
  const auto text = [&](const char* part, const Rect& cell, const document::TextKind* what,
                        const std::string& words, language::Text hint, Weight weight) {
    drawLineField(frame, room(),
                  {.name = area + part,
                   .box = {cell.x, cell.y + 1, cell.w, cell.h - 3},
                   .text = words,
                   .hint = room().say(hint),
                   .what = what,
                   .about = who.value,
                   .style = {lettersIn(row, theme), weight, look::Align::Left, 1.12},
                   .stand = table::LineField::Stand::Middle},
                  [this, who](const touch::Touch& touch) { return carry(touch, who, false); });
  };
  text("/name", columns.name, &document::text::participant, person.name, "team.name"_text, Weight::SemiBold);
  text("/department", columns.department, &document::text::department, person.department,
       "team.department.hint"_text, Weight::Medium);
  const auto teams = [this, who](bool core, bool challenge) {
    return [this, who, core, challenge](Point at) {
      room().perform({}, document::setTeams(who, core, challenge), at);
    };
  };
  drawToggle(frame, columns.core, area + "/core", room().say("team.core"_text), person.core, look::Icon::Done,
             teams(!person.core, person.challenge));
  drawToggle(frame, columns.challenge, area + "/challenge", room().say("team.challenge"_text),
             person.challenge, look::Icon::Done, teams(person.core, !person.challenge));
  drawToggle(frame, columns.lead, area + "/lead", room().say("team.lead"_text), person.lead, look::Icon::Star,
             [this, who](Point at) { room().perform({}, document::setLead(who), at); });
  frame.draw(columns.bin, [&](Canvas& canvas) {
    canvas.icon(look::Icon::Bin, columns.bin.centre(), 15,
                frame.isPressed(area + "/bin") ? theme.ink : look::mixed(theme.paper, theme.secondInk, 0.7));
  });
  frame.area({.name = area + "/bin",
              .box = columns.bin,
              .touch =
                  [this, who](const touch::Touch& touch) {
                    if (!touch.isTap()) return;
                    room().perform({}, document::binParticipant(who), touch.position);
                  },
              .role = "button",
              .label = room().say("team.bin"_text)});
}

void TeamScreen::drawNewcomer(ui::Frame& frame, const Rect& row, const table::Writing& writing) {
  const look::Theme& theme = frame.theme();
  const PeopleColumns columns(row, ui::letters(frame, theme.heading));
  frame.draw(row, [&](Canvas& canvas) {
    const Point at{columns.sign.x + signMiddle, row.centre().y - 0.5};
    canvas.disc(at, std::min(signRadius, row.h / 2 - 1.5), look::mixed(theme.paper, theme.accent, 0.14));
    canvas.icon(look::Icon::Add, at, 14, theme.accent);
    const Rect words{columns.name.x, row.y + 1, columns.name.w, row.h - 5};
    const look::TextStyle style{lettersIn(row, theme), Weight::SemiBold};
    if (writing.draft.text.empty())
      canvas.text(room().say("team.new"_text), words, style, look::mixed(theme.paper, theme.secondInk, 0.85));
    canvas.textWithCaret(writing.draft.text, words, style, theme.ink, writing.draft.caret);
    canvas.line({words.x, row.bottom() - 2.5}, {words.right(), row.bottom() - 2.5}, theme.accent, 1.2);
  });
}

void TeamScreen::drawToggle(ui::Frame& frame, const Rect& cell, const std::string& area, std::string label,
                            bool on, look::Icon icon, std::function<void(Point)> tap) {
  const look::Theme& theme = frame.theme();
  const double radius = std::min(10.0, cell.h / 2 - 2);
  const bool pressed = frame.isPressed(area);
  frame.draw(cell, [&](Canvas& canvas) {
    const Point at{cell.centre().x, cell.centre().y - 0.5};
    if (on) {
      canvas.disc(at, radius, pressed ? look::mixed(theme.accent, theme.ink, 0.3) : theme.accent);
      canvas.icon(icon, at, radius * 1.4, theme.onDark);
    } else {
      canvas.ring(at, radius - 0.5, pressed ? theme.ink : theme.quiet, 0.9);
    }
  });
  frame.area({.name = area,
              .box = cell,
              .touch =
                  [tap = std::move(tap)](const touch::Touch& touch) {
                    if (touch.isTap()) tap(touch.position);
                  },
              .role = "switch",
              .label = std::move(label),
              .value = on ? "on" : "off"});
}

} // namespace steps
