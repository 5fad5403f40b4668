// What the facilitator does while people work: wait, lock, point, reveal, undo, mind the time, go on.
#include "document/agenda.hpp"
#include "shell/menu.hpp"
#include "shell/shell.hpp"
#include "shell/timer.hpp"

#include <algorithm>
#include <utility>

namespace shell {

using namespace language::literals;
using base::Point;
using base::Rect;
using look::Icon;

void Menu::drawNow(ui::Frame& frame, Rect row) {
  const auto& words = shell_.words();
  Table& table = *shell_.table();
  steps::Room& room = table.room();
  const auto next = [&] { return std::exchange(row, row.moved({0, row.h})); };
  const auto button = [&](const Rect& box, const std::string& name, const std::string& label, Icon icon,
                          bool on, ui::Tap tap) {
    ui::button(frame, {.name = name, .box = box, .label = label, .icon = icon, .enabled = on},
               std::move(tap));
  };
  const auto half = [](const Rect& of, int which) {
    const double w = (of.w - 3) / 2;
    return Rect{of.x + which * (w + 3), of.y + 3, w, of.h - 6};
  };

  drawSwitch(frame, next(), "facilitator/frozen", words("menu.frozen"_text), table.isFrozen(),
             [&table] { table.setFrozen(!table.isFrozen()); });
  drawSwitch(frame, next(), "facilitator/locked", words("menu.locked"_text), room.isLocked(),
             [&room] { room.setLocked(!room.isLocked()); });
  drawSwitch(frame, next(), "facilitator/tools", words("menu.tools"_text), room.hasTools(),
             [&table] { table.setTools(!table.room().hasTools()); });

  const Rect point = next();
  button(half(point, 0), "facilitator/look", words("menu.look"_text), Icon::Seen, true,
         [this] { look_.ask(), corner_.reset(); });
  button(half(point, 1), "panel/reveal", words("ballot.reveal"_text), Icon::Vote,
         table.step().openRound().has_value(), [&table] { table.reveal(); });

  const Rect back = next();
  const auto& history = table.document().history();
  button(half(back, 0), "panel/undo", words("bar.undo"_text), Icon::Undo, history.undoable() != nullptr,
         [&table] { table.undo(); });
  button(half(back, 1), "panel/redo", words("bar.redo"_text), Icon::Redo, history.redoable() != nullptr,
         [&table] { table.redo(); });
  drawTakeBack(frame, next());

  const Rect time = next();
  const Timer timer = table.timer();
  const std::int64_t minutes = timer.planned();
  drawLine(frame, time, words("menu.minutes"_text));
  drawCount(
      frame, time, "facilitator/minutes", words.count("menu.minutes.count"_text, minutes),
      [this, minutes] { setMinutes(minutes - 5); }, [this, minutes] { setMinutes(minutes + 5); });
  const Rect clock = next();
  button(half(clock, 0), "panel/timer",
         timer.isRunning() ? words("menu.timer.pause"_text) : words("menu.timer.start"_text),
         timer.isRunning() ? Icon::Pause : Icon::Play, true, [&table] { table.startOrPause(); });
  button(half(clock, 1), "facilitator/timer/reset", words("menu.timer.reset"_text), Icon::Timer, true,
         [&table] { table.timer().reset(); });

  const Rect way = next();
  const auto named = [&](const steps::Step* step) {
    return step == nullptr ? std::string{} : words.named("step." + std::string{step->name()});
  };
  const steps::Step *before = table.beside(-1), *after = table.beside(1);
  if (before != nullptr)
    button(half(way, 0), "panel/before", words("menu.before"_text, {named(before)}), Icon::Back, true,
           [&table] { table.goBack(); });
  if (after != nullptr)
    button(half(way, 1), "panel/next", words("bar.next"_text, {named(after)}), Icon::Forward, true,
           [&table] { table.goOn(); });
}

/// Everybody's sign: a tap takes back what that person did last, as long as nobody has built on it.
void Menu::drawTakeBack(ui::Frame& frame, const Rect& row) {
  Table& table = *shell_.table();
  drawLine(frame, row, shell_.words()("menu.take_back"_text));
  const auto people = journey::seatedOf(table.room().workshop());
  int at = 0;
  for (const journey::Participant* person : people) {
    const auto found = table.document().history().takeBack(person->id);
    const bool may = found.event != nullptr && found.touched == nullptr;
    const std::string name = "facilitator/take_back/" + std::to_string(person->seat + 1);
    const Rect box = part(row, at++, std::max(8, static_cast<int>(people.size())));
    const bool pressed = may && frame.isPressed(name);
    frame.draw(box, [&](ui::Canvas& canvas) {
      ui::seatSign(canvas, static_cast<std::size_t>(person->seat), box.centre(), pressed ? 8 : 9, may);
    });
    frame.area({.name = name,
                .box = box,
                .touch =
                    [&table, who = person->id](const touch::Touch& touch) {
                      if (touch.isTap()) table.takeBack(who);
                    },
                .role = "button",
                .label = person->name,
                .value = found.event == nullptr ? "" : found.event->deed,
                .enabled = may});
  }
}

void Menu::setMinutes(std::int64_t minutes) {
  Table& table = *shell_.table();
  const std::string step{table.step().name()};
  table.room().perform({}, document::setMinutes(step, std::clamp<std::int64_t>(minutes, 0, 600)));
}

} // namespace shell
