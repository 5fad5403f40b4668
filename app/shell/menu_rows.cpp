// The lines of the facilitator's panel.
#include "shell/menu.hpp"
#include "shell/shell.hpp"

namespace shell {

using namespace language::literals;
using base::Point;
using base::Rect;
using look::Align;
using look::Icon;
using look::Weight;
using ui::Canvas;

namespace {

constexpr double control = 171; // the width of what is set

} // namespace

Rect Menu::part(const Rect& row, int which, int of) {
  const double width = (control - (of - 1) * 3) / of;
  return {row.right() - control + which * (width + 3), row.y + 3, width, row.h - 6};
}

void Menu::drawLine(ui::Frame& frame, const Rect& row, const std::string& label) {
  const Rect words{row.x, row.y, row.w - control - 6, row.h};
  frame.draw(words, [&](Canvas& canvas) {
    canvas.text(label, words, {frame.theme().text, Weight::Medium}, frame.theme().secondInk);
  });
}

void Menu::drawChoice(ui::Frame& frame, const Rect& box, const std::string& name, const std::string& label,
                      bool on, ui::Tap tap) {
  ui::button(frame,
             {.name = name, .box = box, .label = label, .on = on, .value = on ? "on" : "", .role = "choice"},
             std::move(tap));
}

void Menu::drawCount(ui::Frame& frame, const Rect& row, const std::string& name, const std::string& value,
                     ui::Tap less, ui::Tap more) {
  const Rect box{row.right() - control, row.y + 3, control, row.h - 6};
  const auto& words = shell_.words();
  ui::button(frame,
             {.name = name + "/minus",
              .box = {box.x, box.y, 33, box.h},
              .label = "−",
              .value = words("menu.less"_text)},
             std::move(less));
  ui::button(frame,
             {.name = name + "/plus",
              .box = {box.right() - 33, box.y, 33, box.h},
              .label = "+",
              .value = words("menu.more"_text)},
             std::move(more));
  frame.draw(box, [&](Canvas& canvas) {
    canvas.text(value, box.inset(35, 0), {frame.theme().text, Weight::SemiBold, Align::Centre},
                frame.theme().ink);
  });
}

void Menu::drawSwitch(ui::Frame& frame, const Rect& row, const std::string& name, const std::string& label,
                      bool on, ui::Tap tap) {
  const look::Theme& theme = frame.theme();
  const double slide = frame.ease(name, on ? 1 : 0, theme.quick);
  const bool pressed = frame.isPressed(name);
  frame.draw(row, [&](Canvas& canvas) {
    if (pressed) canvas.fill(row.inset(-4, 1), look::faded(theme.ink, 0.06), 4);
    canvas.text(label, {row.x, row.y, row.w - 40, row.h}, {theme.text, Weight::Medium}, theme.secondInk);
    const Rect track{row.right() - 30, row.centre().y - 8, 30, 16};
    canvas.fill(track, look::mixed(theme.quiet, theme.accent, slide), 8);
    const Point knob{track.x + 8 + slide * 14, track.centre().y};
    canvas.disc(knob, 6.4, theme.white);
    if (on) canvas.icon(Icon::Done, knob, 8, theme.accent);
  });
  frame.area({.name = name,
              .box = row,
              .touch =
                  [tap = std::move(tap)](const touch::Touch& touch) {
                    if (touch.isTap()) tap();
                  },
              .role = "switch",
              .label = label,
              .value = on ? "on" : "off"});
}

} // namespace shell
