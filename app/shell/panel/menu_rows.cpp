// What the groups of the facilitator's panel are made of.
#include "shell/panel/menu.hpp"
#include "shell/rim/pill.hpp"
#include "shell/shell.hpp"

namespace shell {

using namespace language::literals;
using base::Point;
using base::Rect;
using look::Align;
using look::Icon;
using look::Weight;
using ui::Canvas;

void Menu::drawLabel(ui::Frame& frame, const Rect& row, const std::string& label) {
  frame.draw(row, [&](Canvas& canvas) {
    canvas.text(label, row, {frame.theme().heading, Weight::Medium}, frame.theme().secondInk);
  });
}

void Menu::drawCount(ui::Frame& frame, const Rect& box, const std::string& name, const std::string& value,
                     ui::Tap less, ui::Tap more) {
  const auto& words = shell_.words();
  constexpr double end = 33;
  pill(frame,
       {.name = name + "/minus",
        .box = {box.x, box.y, end, box.h},
        .icon = Icon::Remove,
        .tells = words("menu.less"_text)},
       std::move(less));
  pill(frame,
       {.name = name + "/plus",
        .box = {box.right() - end, box.y, end, box.h},
        .icon = Icon::Add,
        .tells = words("menu.more"_text)},
       std::move(more));
  frame.draw(box, [&](Canvas& canvas) {
    canvas.text(value, box.inset(end + 2, 0), {frame.theme().heading, Weight::SemiBold, Align::Centre},
                frame.theme().ink);
  });
}

void Menu::drawSwitch(ui::Frame& frame, const Rect& row, const std::string& name, const std::string& label,
                      bool on, ui::Tap tap) {
  const look::Theme& theme = frame.theme();
  const double slide = frame.ease(name, on ? 1 : 0, theme.quick);
  const bool pressed = frame.isPressed(name);
  frame.draw(row.inset(-6, 0), [&](Canvas& canvas) {
    if (pressed) canvas.fill(row.inset(-6, 1), look::faded(theme.ink, 0.06), 6);
    canvas.text(label, {row.x, row.y, row.w - 39, row.h}, {theme.heading, Weight::Medium}, theme.ink);
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
