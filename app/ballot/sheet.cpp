#include "ballot/sheet.hpp"

#include "ui/widgets.hpp"

#include <algorithm>

namespace ballot {

using namespace language::literals;
using look::Align;
using look::Icon;
using look::Weight;
using ui::Canvas;

void Sheet::draw(ui::Frame& frame, const Room& room, const Rect& box,
                 const std::function<void(const Rect& inner)>& content) {
  const Point middle = box.centre();
  const auto put =
      frame.at(isTurned(room) ? base::Transform::placed(middle * 2, base::pi) : base::Transform{});
  ui::sheet(frame, box);
  frame.area({.name = "sheet", .box = box, .role = "group"});
  const Rect inner = box.inset(margin);
  content(inner);
  drawTurn(frame, room, {inner.right() - head, inner.y});
}

void Sheet::drawTurn(ui::Frame& frame, const Room& room, Point corner) {
  if (room.isUpright()) return;
  ui::button(frame,
             {.name = "sheet/turn",
              .box = {corner.x, corner.y, head, head},
              .label = {},
              .emphasis = ui::Emphasis::Quiet,
              .icon = Icon::TurnRight,
              .value = room.say("sheet.turn"_text)},
             [this] { turned_ = !turned_; });
}

void drawEmpty(ui::Frame& frame, Room& room, const Rect& box, const std::string& words,
               const std::string& button, std::string_view step) {
  const look::Theme& theme = frame.theme();
  const double width = std::min(420.0, box.w);
  const Rect line = base::around(box.centre() - Point{0, 26}, {width, 44});
  frame.draw(line, [&](Canvas& canvas) {
    canvas.text(words, line, {theme.heading, Weight::Medium, Align::Centre}, theme.secondInk);
  });
  const std::string to{step};
  ui::button(frame,
             {.name = "go/" + to,
              .box = base::around({box.centre().x, line.bottom() + 22}, {190, 24}),
              .label = button,
              .emphasis = ui::Emphasis::Primary},
             [&room, to] { room.go(to); });
}

void drawNote(Canvas& canvas, const Rect& box, look::Colour paper, const std::string& text,
              const std::string& caption, double capHeight) {
  const look::Theme& theme = canvas.theme();
  canvas.shadow(box, theme.noteCorner, 2);
  canvas.fill(box, paper, theme.noteCorner);
  const double foot = caption.empty() ? 0 : 17, side = std::min(12.0, box.w * 0.06);
  canvas.text(text, {box.x + side, box.y + 4, box.w - 2 * side, box.h - foot - 6},
              {capHeight, Weight::SemiBold, Align::Centre}, theme.ink);
  if (foot > 0)
    canvas.text(caption, {box.x + 4, box.bottom() - foot - 2, box.w - 8, foot},
                {theme.small, Weight::Medium, Align::Centre}, theme.secondInk);
}

void drawChoice(ui::Frame& frame, const std::string& name, const Rect& box, const std::string& words, bool on,
                std::function<void()> tap) {
  const look::Theme& theme = frame.theme();
  const bool pressed = frame.isPressed(name);
  frame.draw(box.inset(-1), [&](Canvas& canvas) {
    if (pressed) canvas.fill(box, look::faded(theme.ink, 0.06), theme.keyCorner);
    const look::TextStyle style{theme.text, Weight::Medium, Align::Left};
    const double width = std::min(canvas.measure(words, style).w, box.w - 22);
    const double left = box.centre().x - (width + 18) / 2;
    const Point mark{left + 6, box.centre().y};
    canvas.ring(mark, 5.6, on ? theme.accent : theme.secondInk, 0.8);
    if (on) canvas.disc(mark, 5.6, theme.accent), canvas.icon(Icon::Done, mark, 9, theme.onDark);
    canvas.text(words, {left + 18, box.y, width + 0.5, box.h}, style, theme.ink);
  });
  frame.area({.name = name,
              .box = box,
              .touch =
                  [tap = std::move(tap)](const touch::Touch& touch) {
                    if (touch.isTap()) tap();
                  },
              .role = "choice",
              .label = words,
              .value = on ? "on" : ""});
}

} // namespace ballot
