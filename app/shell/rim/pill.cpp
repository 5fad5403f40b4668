#include "shell/rim/pill.hpp"

#include <algorithm>
#include <utility>

namespace shell {

using base::Rect;
using look::Weight;
using ui::Canvas;

namespace {

constexpr double between = 5; // the icon and its words

void paintFace(Canvas& canvas, const Pill& pill, look::Colour ink) {
  const look::Theme& theme = canvas.theme();
  const Rect& box = pill.box;
  const double icon = pill.icon ? std::min(12.0, box.h * 0.6) : 0;
  if (pill.label.empty()) return canvas.icon(*pill.icon, box.centre(), icon, ink);
  const look::TextStyle style{pill.strong ? theme.title : theme.heading,
                              pill.strong ? Weight::SemiBold : Weight::Medium};
  const double room = box.w - 2 * std::min({9.0, box.h / 3, box.w / 8}),
               aside = pill.icon ? icon + between : 0;
  const double words = std::min(canvas.measure(pill.label, style).w + 0.5, room - aside);
  const double left = box.centre().x - (words + aside) / 2;
  const double at = pill.iconLast ? left + words + between + icon / 2 : left + icon / 2;
  if (pill.icon) canvas.icon(*pill.icon, {at, box.centre().y}, icon, ink);
  canvas.text(pill.label, {pill.iconLast ? left : left + aside, box.y + 1, words, box.h - 2}, style, ink);
}

} // namespace

void pill(ui::Frame& frame, const Pill& pill, ui::Tap tap) {
  const look::Theme& theme = frame.theme();
  const bool pressed = pill.enabled && frame.isPressed(pill.name), strong = pill.strong && pill.enabled;
  frame.draw(pill.box.inset(-1), [&](Canvas& canvas) {
    const double round = pill.box.h / 2;
    const look::Colour ground = strong ? theme.accent : pill.enabled ? theme.white : theme.paper;
    canvas.fill(pill.box,
                pressed ? look::mixed(ground, strong ? theme.onBright : theme.line, strong ? 0.3 : 0.5)
                        : ground,
                round);
    if (!strong) canvas.outline(pill.box, pill.enabled ? theme.line : theme.hair, 0.75, round);
    paintFace(canvas, pill, strong ? theme.onDark : pill.enabled ? theme.ink : theme.secondInk);
  });
  frame.area({.name = pill.name,
              .box = pill.box,
              .touch =
                  [tap = std::move(tap)](const touch::Touch& touch) {
                    if (touch.isTap()) tap();
                  },
              .role = "button",
              .label = pill.label.empty() ? pill.tells : pill.label,
              .value = pill.label.empty() ? "" : pill.tells,
              .enabled = pill.enabled});
}

} // namespace shell
