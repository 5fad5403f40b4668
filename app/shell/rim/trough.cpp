#include "shell/rim/trough.hpp"

namespace shell {

using base::Rect;
using look::Align;
using look::Weight;
using ui::Canvas;

void trough(ui::Frame& frame, const Rect& box, const std::vector<Choice>& choices) {
  const look::Theme& theme = frame.theme();
  constexpr double edge = 1.5;
  const double wide = (box.w - 2 * edge) / static_cast<double>(choices.size());
  frame.draw(box.inset(-1), [&](Canvas& canvas) {
    canvas.fill(box, theme.band, box.h / 2);
    canvas.outline(box, theme.line, 0.5, box.h / 2);
  });
  double x = box.x + edge;
  for (const Choice& one : choices) {
    const Rect part{x, box.y + edge, wide, box.h - 2 * edge};
    x += wide;
    const bool pressed = frame.isPressed(one.name);
    frame.draw(part, [&](Canvas& canvas) {
      if (one.on || pressed) canvas.fill(part, one.on ? theme.ink : look::faded(theme.ink, 0.08), part.h / 2);
      canvas.text(one.label, part.inset(4, 0),
                  {theme.heading, one.on ? Weight::SemiBold : Weight::Medium, Align::Centre},
                  one.on ? theme.onDark : theme.ink);
    });
    frame.area({.name = one.name,
                .box = {part.x, box.y, part.w, box.h},
                .touch =
                    [tap = one.tap](const touch::Touch& touch) {
                      if (touch.isTap()) tap();
                    },
                .role = "choice",
                .label = one.label,
                .value = one.on ? "on" : ""});
  }
}

} // namespace shell
