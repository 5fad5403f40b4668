// What the facilitator does while people work: wait, point, reveal, go on, mind the time, take back, lock.
#include "document/agenda.hpp"
#include "shell/panel/menu.hpp"
#include "shell/rim/pill.hpp"
#include "shell/rim/timer.hpp"
#include "shell/shell.hpp"
#include "table/seats/short_names.hpp"

#include <algorithm>

namespace shell {

using namespace language::literals;
using base::Point;
using base::Rect;
using look::Align;
using look::Icon;
using look::Weight;
using ui::Canvas;

namespace {

constexpr double tile = 57, button = 24, time = 24, strong = 27, line = 18, person = 24, toggle = 21;
constexpr double between = 6, apart = 15; // within a group, and from one to the next
constexpr std::size_t inRow = 4;          // people

Rect half(const Rect& row, int which, double height) {
  const double w = (row.w - between) / 2;
  return {row.x + which * (w + between), row.y, w, height};
}

void advance(Rect& at, double by) { at.y += by, at.h -= by; }

double peopleHeight(std::size_t count) {
  if (count == 0) return 0;
  const auto rows = static_cast<double>((count + inRow - 1) / inRow);
  return between + line + rows * (person + 3) - 3;
}

struct Tile {
  std::string name, label;
  Icon icon;
  bool enabled = true;
  std::optional<bool> on{}; ///< of one that stays on
};

void paintTile(Canvas& canvas, const Tile& one, const Rect& box, bool pressed) {
  const look::Theme& theme = canvas.theme();
  const bool on = one.on.value_or(false);
  const look::Colour ground = on ? theme.ink : one.enabled ? theme.white : theme.paper;
  const look::Colour ink = on ? theme.onDark : one.enabled ? theme.ink : theme.secondInk;
  canvas.fill(box, pressed ? look::mixed(ground, on ? theme.quiet : theme.line, 0.5) : ground, 7);
  if (!on) canvas.outline(box, one.enabled ? theme.line : theme.hair, 0.75, 7);
  canvas.icon(one.icon, {box.centre().x, box.y + 16}, 15, ink);
  canvas.text(one.label, {box.x + 5, box.y + 26, box.w - 10, box.h - 29},
              {theme.heading, Weight::Medium, Align::Centre}, ink);
}

void drawTile(ui::Frame& frame, const Tile& one, const Rect& box, ui::Tap tap) {
  const bool pressed = one.enabled && frame.isPressed(one.name);
  frame.draw(box.inset(-1), [&](Canvas& canvas) { paintTile(canvas, one, box, pressed); });
  frame.area({.name = one.name,
              .box = box,
              .touch =
                  [tap = std::move(tap)](const touch::Touch& touch) {
                    if (touch.isTap()) tap();
                  },
              .role = one.on ? "switch" : "button",
              .label = one.label,
              .value = one.on ? *one.on ? "on" : "off" : "",
              .enabled = one.enabled});
}

} // namespace

double Menu::nowHeight() const {
  const std::size_t people = journey::seatedOf(shell_.table()->room().workshop()).size();
  return tile + apart + strong + apart + 2 * time + between + apart + button + peopleHeight(people) + apart +
         2 * toggle;
}

void Menu::drawNow(ui::Frame& frame, Rect at) {
  const auto& words = shell_.words();
  Table& table = *shell_.table();
  table::Room& room = table.room();
  drawAttention(frame, at);
  drawWayOn(frame, at);
  drawClock(frame, at);
  drawBack(frame, at);
  drawSwitch(frame, {at.x, at.y, at.w, toggle}, "facilitator/tools", words("menu.tools"_text),
             room.hasTools(), [&table] { table.setTools(!table.room().hasTools()); });
  drawSwitch(frame, {at.x, at.y + toggle, at.w, toggle}, "facilitator/locked", words("menu.locked"_text),
             room.isLocked(), [&room] { room.setLocked(!room.isLocked()); });
}

/// Everybody waits, looks, or sees the votes.
void Menu::drawAttention(ui::Frame& frame, Rect& at) {
  const auto& words = shell_.words();
  Table& table = *shell_.table();
  const bool frozen = table.isFrozen();
  const double wide = (at.w - 2 * between) / 3;
  const auto place = [&](int which) { return Rect{at.x + which * (wide + between), at.y, wide, tile}; };
  drawTile(frame,
           {.name = "facilitator/frozen",
            .label = frozen ? words("menu.frozen.on"_text) : words("menu.frozen"_text),
            .icon = Icon::Frozen,
            .on = frozen},
           place(0), [&table, frozen] { table.setFrozen(!frozen); });
  drawTile(frame, {.name = "facilitator/look", .label = words("menu.look"_text), .icon = Icon::Seen},
           place(1), [this] { look_.ask(), corner_.reset(); });
  drawTile(frame,
           {.name = "panel/reveal",
            .label = words("ballot.reveal"_text),
            .icon = Icon::Vote,
            .enabled = table.step().openRound().has_value()},
           place(2), [&table] { table.reveal(); });
  advance(at, tile + apart);
}

void Menu::drawWayOn(ui::Frame& frame, Rect& at) {
  const auto& words = shell_.words();
  Table& table = *shell_.table();
  const auto named = [&](const table::Step& step) { return words.named("step." + std::string{step.name()}); };
  constexpr double back = 0.43; // of the row
  const double wide = std::round(at.w * back);
  if (const table::Step* before = table.beside(-1))
    pill(frame,
         {.name = "panel/before",
          .box = {at.x, at.y, wide, strong},
          .label = words("menu.before"_text, {named(*before)}),
          .icon = Icon::Back},
         [&table] { table.goBack(); });
  if (const table::Step* after = table.beside(1))
    pill(frame,
         {.name = "panel/next",
          .box = {at.x + wide + between, at.y, at.w - wide - between, strong},
          .label = words("bar.next"_text, {named(*after)}),
          .icon = Icon::Forward,
          .strong = true,
          .iconLast = true},
         [&table] { table.goOn(); });
  advance(at, strong + apart);
}

void Menu::drawClock(ui::Frame& frame, Rect& at) {
  const auto& words = shell_.words();
  Table& table = *shell_.table();
  const Timer timer = table.timer();
  const bool running = timer.isRunning();
  const std::int64_t minutes = timer.planned();
  const Rect digits = half(at, 0, time);
  const std::string left = clockText(words, timer.left(table.utc()));
  frame.draw(digits, [&](Canvas& canvas) {
    const look::Theme& theme = canvas.theme();
    canvas.label(left, digits.centre(), {14, Weight::Medium, Align::Centre},
                 timer.isLate(table.utc()) ? theme.late
                 : running                 ? theme.ink
                                           : theme.secondInk);
  });
  pill(frame,
       {.name = "panel/timer",
        .box = half(at, 1, time),
        .label = running ? words("menu.timer.pause"_text) : words("menu.timer.start"_text),
        .icon = running ? Icon::Pause : Icon::Play},
       [&table] { table.startOrPause(); });
  advance(at, time + between);
  drawCount(
      frame, half(at, 0, time), "facilitator/minutes", words.count("menu.minutes.count"_text, minutes),
      [this, minutes] { setMinutes(minutes - 5); }, [this, minutes] { setMinutes(minutes + 5); });
  pill(frame,
       {.name = "facilitator/timer/reset",
        .box = half(at, 1, time),
        .label = words("menu.timer.reset"_text),
        .icon = Icon::Timer},
       [&table] { table.timer().reset(); });
  advance(at, time + apart);
}

/// What was done last, by the table or by one person.
void Menu::drawBack(ui::Frame& frame, Rect& at) {
  const auto& words = shell_.words();
  Table& table = *shell_.table();
  const auto& history = table.document().history();
  pill(frame,
       {.name = "panel/undo",
        .box = half(at, 0, button),
        .label = words("bar.undo"_text),
        .icon = Icon::Undo,
        .enabled = history.undoable() != nullptr},
       [&table] { table.undo(); });
  pill(frame,
       {.name = "panel/redo",
        .box = half(at, 1, button),
        .label = words("bar.redo"_text),
        .icon = Icon::Redo,
        .enabled = history.redoable() != nullptr},
       [&table] { table.redo(); });
  advance(at, button);
  drawPeople(frame, at);
  advance(at, apart);
}

/// A tap takes back what that person did last, as long as nobody has built on it.
void Menu::drawPeople(ui::Frame& frame, Rect& at) {
  const auto people = journey::seatedOf(shell_.table()->room().workshop());
  if (people.empty()) return;
  drawLabel(frame, {at.x, at.y + between, at.w, line}, shell_.words()("menu.take_back"_text));
  const double wide = (at.w + 3) / inRow - 3, top = at.y + between + line;
  for (std::size_t i = 0; i < people.size(); ++i)
    drawPerson(frame,
               {at.x + static_cast<double>(i % inRow) * (wide + 3),
                top + static_cast<double>(i / inRow) * (person + 3), wide, person},
               *people[i]);
  advance(at, peopleHeight(people.size()));
}

void Menu::drawPerson(ui::Frame& frame, const Rect& box, const journey::Participant& who) {
  Table& table = *shell_.table();
  const auto found = table.document().history().takeBack(who.id);
  const bool may = found.event != nullptr && found.touched == nullptr;
  const std::string name = "facilitator/take_back/" + std::to_string(who.seat + 1);
  const bool pressed = may && frame.isPressed(name);
  frame.draw(box.inset(-1), [&](Canvas& canvas) {
    const look::Theme& theme = canvas.theme();
    if (may) {
      canvas.fill(box, pressed ? look::mixed(theme.white, theme.line, 0.5) : theme.white, box.h / 2);
      canvas.outline(box, theme.line, 0.75, box.h / 2);
    }
    const double round = box.h / 2;
    ui::seatSign(canvas, static_cast<std::size_t>(who.seat), {box.x + round, box.centre().y}, 8.5);
    canvas.text(table::shortNames(who.name).back(), {box.x + 2 * round, box.y, box.w - 2 * round - 5, box.h},
                {theme.heading, may ? Weight::SemiBold : Weight::Regular}, may ? theme.ink : theme.secondInk);
  });
  frame.area({.name = name,
              .box = box,
              .touch =
                  [&table, id = who.id](const touch::Touch& touch) {
                    if (touch.isTap()) table.takeBack(id);
                  },
              .role = "button",
              .label = who.name,
              .value = found.event == nullptr ? "" : found.event->deed,
              .enabled = may});
}

void Menu::setMinutes(std::int64_t minutes) {
  Table& table = *shell_.table();
  const std::string step{table.step().name()};
  table.room().perform({}, document::setMinutes(step, std::clamp<std::int64_t>(minutes, 0, 600)));
}

} // namespace shell
