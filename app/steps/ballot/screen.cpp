#include "steps/ballot/screen.hpp"

#include "journey/ballot.hpp"
#include "steps/ballot/turnout.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps::ballot {

using namespace language::literals;
using look::Align;
using look::Icon;
using look::Weight;
using ui::Canvas;

void Screen::draw(ui::Frame& frame, Sheet& sheet, const Rect& middle, const Matter& matter, const Ways& ways,
                  const std::function<void(const Rect&)>& beside) {
  pads_.show(matter);
  if (journey::mayShowVotes(room_.workshop(), matter.round())) {
    sheet.draw(frame, room_, middle.inset(6),
               [&](const Rect& inner) { drawResult(frame, inner, matter, ways, beside); });
    return;
  }
  const Rect card =
      base::around(middle.centre(), {std::min(640.0, middle.w - 12), std::min(480.0, middle.h - 12)});
  sheet.draw(frame, room_, card, [&](const Rect& inner) { drawOpen(frame, inner, matter, ways); });
}

void Screen::drawBack(ui::Frame& frame, const Ways& ways, const Rect& box) {
  ui::button(frame,
             {.name = "facilitator/overview",
              .box = box,
              .label = room_.say("ballot.overview"_text),
              .emphasis = ui::Emphasis::Quiet,
              .icon = Icon::Back},
             ways.back);
}

void Screen::drawOpen(ui::Frame& frame, const Rect& box, const Matter& matter, const Ways& ways) {
  const look::Theme& theme = frame.theme();
  const double x = box.centre().x;
  drawBack(frame, ways, {box.x - 4, box.y, 110, Sheet::head});
  const std::string number = std::to_string(matter.round().number);
  const Rect head{x - 80, box.y, 160, Sheet::head};
  frame.draw(head, [&](Canvas& canvas) {
    canvas.text(room_.say("ballot.round"_text, {number}), head, {theme.text, Weight::SemiBold, Align::Centre},
                theme.secondInk);
  });

  constexpr double choice = 18, button = 26, turnout = 50, space = 8;
  const double below = turnout + button + choice + 2 * space;
  const double room = box.bottom() - below - head.bottom() - 2 * space;
  const double height = std::clamp(room, 40.0, 190.0), y = head.bottom() + space + (room - height) / 2;
  const double width = std::min(box.w * 0.8, height * 2.1);
  const Rect note{x - width / 2, y, width, height};
  frame.draw(note.inset(-8), [&](Canvas& canvas) {
    drawNote(canvas, note, matter.paper, matter.text, matter.caption, 1.5 * theme.title);
  });
  frame.area({.name = "matter", .box = note, .role = "note", .label = matter.text, .value = matter.caption});

  const Rect rest{box.x, box.bottom() - below, box.w, below};
  if (journey::seatedOf(room_.workshop()).empty()) {
    drawEmpty(frame, room_, rest, room_.say("ballot.nobody"_text), room_.say("ballot.to_team"_text), "team");
    return;
  }
  drawTurnout(frame, room_, matter.round(), {rest.x, rest.y, rest.w, turnout});
  drawReveal(frame, matter.round(), {x - 115, rest.y + turnout + space, 230, button});
  const bool on = pads_.revealsItself();
  drawChoice(frame, "facilitator/auto", {x - 170, rest.bottom() - choice, 340, choice},
             room_.say("ballot.auto"_text), on, [this, on] { pads_.setRevealsItself(!on); });
}

void Screen::drawReveal(ui::Frame& frame, const Round& round, const Rect& box) {
  const journey::Turnout turnout = journey::turnoutOf(room_.workshop(), round);
  const bool some = !journey::votesOf(room_.workshop(), round.id).empty();
  const std::string words = journey::mayShowVotes(room_.workshop(), round) ? room_.say("ballot.close"_text)
                            : turnout.all() ? room_.say("ballot.reveal_all"_text)
                                            : room_.say("ballot.reveal"_text);
  ui::button(frame,
             {.name = "facilitator/reveal",
              .box = box,
              .label = words,
              .emphasis = turnout.all() ? ui::Emphasis::Primary : ui::Emphasis::Normal,
              .enabled = some,
              .capHeight = frame.theme().heading},
             [this] { pads_.reveal(); });
}

} // namespace steps::ballot
