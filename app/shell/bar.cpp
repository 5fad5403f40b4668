#include "shell/bar.hpp"

#include "document/agenda.hpp"
#include "shell/timer.hpp"
#include "ui/widgets.hpp"

#include <cmath>

namespace shell {

using namespace language::literals;
using base::Point;
using base::Rect;
using document::Document;
using look::Align;
using look::Icon;
using look::Weight;

namespace {

void drawSaved(ui::Frame& frame, Table& table, Point at) {
  const look::Theme& theme = frame.theme();
  const steps::Room& room = table.room();
  const Document::Saving saving = table.document().saving();
  const bool failed = saving == Document::Saving::Failed, readOnly = table.document().readOnly();
  const std::string words = readOnly                              ? room.say("bar.read_only"_text)
                            : failed                              ? room.say("bar.not_saved"_text)
                            : saving == Document::Saving::Writing ? room.say("bar.saving"_text)
                                                                  : room.say("bar.saved"_text);
  const Rect box{at.x, at.y - 8, 120, 16};
  frame.draw(box, [&](ui::Canvas& canvas) {
    const look::Colour colour = failed ? theme.low : theme.secondInk;
    const Icon icon = failed                                ? Icon::Warning
                      : readOnly                            ? Icon::Locked
                      : saving == Document::Saving::Writing ? Icon::Saving
                                                            : Icon::Saved;
    canvas.icon(icon, {at.x + 6, at.y}, 9, colour);
    canvas.text(words, {at.x + 15, at.y - 8, 104, 16}, {theme.text, failed ? Weight::Bold : Weight::Medium},
                colour);
  });
  frame.area({.name = "saved",
              .box = box,
              .touch =
                  [&table, failed](const touch::Touch& touch) {
                    if (failed && touch.isTap()) table.document().retry();
                  },
              .role = failed ? "button" : "status",
              .label = words,
              .value = failed                                ? "failed"
                       : saving == Document::Saving::Writing ? "writing"
                                                             : "saved"});
}

void drawTimer(ui::Frame& frame, Table& table, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const steps::Room& room = table.room();
  const Timer timer(table.document(), table.step().name());
  const base::UtcMilliseconds now = room.utc();
  const double left = timer.left(now), planned = static_cast<double>(timer.planned()) * 60;
  const bool running = timer.isRunning();
  if (running) frame.again(frame.now() + (left - std::floor(left)) + 0.001);
  const std::string words = room.words->clock(std::ceil(left));
  const bool pressed = frame.isPressed("timer");
  frame.draw(box.inset(-2), [&](ui::Canvas& canvas) {
    if (pressed) canvas.fill(box, look::faded(theme.ink, 0.06), 9);
    const Point middle{box.x + 11, box.centre().y};
    canvas.ring(middle, 7, theme.line, 2.4);
    if (planned > 0 && left > 0)
      canvas.arc(middle, 7, 0, 2 * base::pi * std::min(1.0, left / planned),
                 running ? theme.accent : theme.secondInk, 2.4);
    canvas.text(words, {box.x + 22, box.y, box.w - 34, box.h}, {theme.heading, Weight::SemiBold},
                left < 0 ? theme.low : theme.ink);
    canvas.icon(running ? Icon::Pause : Icon::Play, {box.right() - 8, box.centre().y}, 9, theme.secondInk);
  });
  frame.area({.name = "timer",
              .box = box,
              .touch =
                  [&table](const touch::Touch& touch) {
                    if (!touch.isTap()) return;
                    Timer mine(table.document(), table.step().name());
                    const base::UtcMilliseconds at = table.room().utc();
                    mine.isRunning() ? mine.pause(at) : mine.start(at);
                  },
              .role = "timer",
              .label = room.say("bar.timer"_text),
              .value = words});
}

void goOn(Table& table, const std::string& next) {
  const std::string name{table.step().name()};
  table.room().perform({}, document::deed::setDone,
                       [&](document::Edit& edit) { return document::setDone(edit, name, true); });
  table.go(next);
}

void drawNext(ui::Frame& frame, Table& table, const Rect& box) {
  const steps::Room& room = table.room();
  const auto& steps = table.steps();
  std::size_t at = 0;
  while (&*steps[at] != &table.step()) ++at;
  if (at + 1 >= steps.size()) return;
  const std::string next{steps[at + 1]->name()};
  const auto missing = table.step().missing();
  ui::button(frame,
             {.name = "next",
              .box = box,
              .label = room.say("bar.next"_text, {room.words->named("step." + next)}),
              .emphasis = missing ? ui::Emphasis::Normal : ui::Emphasis::Primary,
              .value = missing.value_or("")},
             [&table, next] { goOn(table, next); });
  if (!missing) return;
  const look::Theme& theme = frame.theme();
  const Rect line{box.x - 10, box.y - 26, box.w + 10, 24};
  frame.draw(line, [&](ui::Canvas& canvas) {
    canvas.text(*missing, line, {theme.text, Weight::Medium, Align::Right}, theme.secondInk);
  });
}

} // namespace

void drawBar(ui::Frame& frame, Table& table) {
  const Rect all = frame.table();
  const steps::Room& room = table.room();
  const double y = all.bottom() - 16;
  drawSaved(frame, table, {12, all.bottom() - 44});
  const bool mayUndo = table.document().history().undoable() != nullptr;
  const bool mayRedo = table.document().history().redoable() != nullptr;
  ui::iconButton(
      frame, "facilitator/undo", Icon::Undo, {20, y}, room.say("bar.undo"_text), [&table] { table.undo(); },
      mayUndo);
  ui::iconButton(
      frame, "facilitator/redo", Icon::Redo, {46, y}, room.say("bar.redo"_text), [&table] { table.redo(); },
      mayRedo);

  const Rect next{all.right() - 150, all.bottom() - 26, 138, 20};
  drawNext(frame, table, next);
  drawTimer(frame, table, {next.x, next.y - 50, 80, 20});
}

} // namespace shell
