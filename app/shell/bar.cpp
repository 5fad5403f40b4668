#include "shell/bar.hpp"

#include "shell/timer.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
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

constexpr double margin = 12, sign = 26;

/// What this step is for, in one sentence; returns it.
std::string drawPurpose(ui::Frame& frame, Table& table, const Rect& box, bool line) {
  const look::Theme& theme = frame.theme();
  const steps::Room& room = table.room();
  const std::string step = "step." + std::string{table.step().name()};
  const std::string name = room.words->named(step), purpose = room.words->named(step + ".purpose");
  frame.draw(box, [&](ui::Canvas& canvas) {
    const double title = line ? canvas.measure(name, {theme.heading, Weight::Bold}).w + 9 : box.w;
    const Rect head{box.x, box.y, title, line ? box.h : 17};
    const look::TextStyle style{theme.text, Weight::Medium};
    const double height = std::min(box.h - head.h, canvas.measure(purpose, style, box.w).h + 0.5);
    const Rect words =
        line ? Rect{head.right(), box.y, box.w - title, box.h} : Rect{box.x, head.bottom(), box.w, height};
    canvas.text(name, head, {theme.heading, Weight::Bold}, theme.ink);
    canvas.text(purpose, words, style, theme.secondInk);
  });
  return purpose;
}

void drawSaved(ui::Frame& frame, Table& table, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const steps::Room& room = table.room();
  const Document::Saving saving = table.document().saving();
  const bool failed = saving == Document::Saving::Failed, readOnly = table.document().readOnly();
  const std::string words = readOnly                              ? room.say("bar.read_only"_text)
                            : failed                              ? room.say("bar.not_saved"_text)
                            : saving == Document::Saving::Writing ? room.say("bar.saving"_text)
                                                                  : room.say("bar.saved"_text);
  const Point at{box.x, box.centre().y};
  frame.draw(box, [&](ui::Canvas& canvas) {
    const look::Colour colour = failed ? theme.low : theme.secondInk;
    const Icon icon = failed                                ? Icon::Warning
                      : readOnly                            ? Icon::Locked
                      : saving == Document::Saving::Writing ? Icon::Saving
                                                            : Icon::Saved;
    canvas.icon(icon, {at.x + 6, at.y}, 9, colour);
    canvas.text(words, {at.x + 15, box.y, box.w - 15, box.h},
                {theme.text, failed ? Weight::Bold : Weight::Medium}, colour);
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
                    if (touch.isTap()) table.startOrPause();
                  },
              .role = "timer",
              .label = room.say("bar.timer"_text),
              .value = words});
}

void drawNext(ui::Frame& frame, Table& table, const Rect& box, const Rect& line) {
  const steps::Room& room = table.room();
  const steps::Step* after = table.beside(1);
  if (after == nullptr) return;
  const std::string next{after->name()};
  const auto missing = table.step().missing();
  ui::button(frame,
             {.name = "next",
              .box = box,
              .label = room.say("bar.next"_text, {room.words->named("step." + next)}),
              .emphasis = missing ? ui::Emphasis::Normal : ui::Emphasis::Primary,
              .value = missing.value_or("")},
             [&table] { table.goOn(); });
  if (!missing) return;
  const look::Theme& theme = frame.theme();
  frame.draw(line, [&](ui::Canvas& canvas) {
    canvas.text(*missing, line, {theme.text, Weight::Medium, Align::Right}, theme.secondInk);
  });
}

} // namespace

BarLayout barLayout(base::Size table, const Rect& middle, bool wall) {
  const double right = table.w - margin;
  if (!wall) {
    const double bottom = table.h, width = steps::cornerAlongWidth - margin - 12;
    return {.purpose = {margin, bottom - steps::cornerAlongHeight + 2, width, 64},
            .saved = {margin, bottom - 52, 120, 16},
            .missing = {right - 148, bottom - 52, 148, 24},
            .timer = {right - 138, bottom - 76, 80, 20},
            .next = {right - 138, bottom - 26, 138, 20},
            .undo = {20, bottom - 16},
            .redo = {20 + sign, bottom - 16},
            .menu = {20 + 2 * sign, bottom - 16}};
  }
  const double y = middle.bottom() - barDepth / 2;
  const double words = margin + 3 * sign + 120 + 12, end = right - 138 - 92;
  return {.purpose = {words, y - 12, (end - words) * 0.66, 24},
          .saved = {margin + 3 * sign, y - 8, 120, 16},
          .missing = {words + (end - words) * 0.68, y - 12, (end - words) * 0.32, 24},
          .timer = {right - 138 - 86, y - 10, 80, 20},
          .next = {right - 138, y - 10, 138, 20},
          .undo = {20, y},
          .redo = {20 + sign, y},
          .menu = {20 + 2 * sign, y},
          .line = true};
}

void drawBar(ui::Frame& frame, Table& table) {
  const steps::Room& room = table.room();
  const BarLayout layout = barLayout(room.table, table.seats().middle(), room.isUpright());
  const std::string purpose = drawPurpose(frame, table, layout.purpose, layout.line);
  frame.area({.name = "purpose", .box = layout.purpose, .role = "text", .label = purpose});
  if (!room.isUpright() && !journey::seatedOf(room.workshop()).empty()) { // for the far side too
    const auto far = frame.at(base::Transform::placed({room.table.w, room.table.h}, base::pi));
    drawPurpose(frame, table, layout.purpose, false);
  }
  drawSaved(frame, table, layout.saved);
  const bool mayUndo = table.document().history().undoable() != nullptr;
  const bool mayRedo = table.document().history().redoable() != nullptr;
  ui::iconButton(
      frame, "facilitator/undo", Icon::Undo, layout.undo, room.say("bar.undo"_text),
      [&table] { table.undo(); }, mayUndo);
  ui::iconButton(
      frame, "facilitator/redo", Icon::Redo, layout.redo, room.say("bar.redo"_text),
      [&table] { table.redo(); }, mayRedo);
  drawNext(frame, table, layout.next, layout.missing);
  drawTimer(frame, table, layout.timer);
}

} // namespace shell
