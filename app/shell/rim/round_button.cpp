#include "shell/rim/round_button.hpp"

#include "ui/widgets.hpp"

namespace shell {

void roundButton(ui::Frame& frame, const std::string& name, look::Icon icon, base::Point centre,
                 std::string label, ui::Tap tap, bool enabled) {
  const look::Theme& theme = frame.theme();
  const base::Rect box = base::around(centre, {theme.target, theme.target});
  const bool pressed = enabled && frame.isPressed(name);
  frame.draw(box, [&](ui::Canvas& canvas) {
    if (pressed) canvas.disc(centre, box.w / 2, look::faded(theme.ink, 0.1));
    canvas.icon(icon, centre, ui::signSize(canvas, box.w), enabled ? theme.ink : theme.quiet);
  });
  frame.area({.name = name,
              .box = box,
              .touch =
                  [tap = std::move(tap)](const touch::Touch& touch) {
                    if (touch.isTap()) tap();
                  },
              .role = "button",
              .label = std::move(label),
              .enabled = enabled});
}

} // namespace shell
