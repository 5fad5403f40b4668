#include "shell/panel/freeze.hpp"

namespace shell {

using namespace language::literals;
using base::Rect;

void drawFrozen(ui::Frame& frame, const table::Room& room) {
  const look::Theme& theme = frame.theme();
  const Rect all = frame.table();
  const std::string words = room.say("frozen"_text);
  frame.draw(all, [&](ui::Canvas& canvas) { canvas.fill(all, look::faded(theme.ink, 0.12)); });
  frame.area({.name = "frozen", .box = all, .role = "status", .label = words});
  const Rect middle = room.seats->middle();
  for (const bool far : {false, true}) {
    if (far && room.isUpright()) return;
    const auto put = frame.at(far ? base::Transform::placed({all.w, all.h}, base::pi) : base::Transform{});
    const Rect box = base::around({all.w / 2, middle.bottom() - 24}, {210, 36});
    frame.draw(box.inset(-12), [&](ui::Canvas& canvas) {
      canvas.shadow(box, 18, 3);
      canvas.fill(box, theme.paper, 18);
      canvas.icon(look::Icon::Frozen, {box.x + 24, box.centre().y}, 14, theme.accent);
      canvas.text(words, {box.x + 40, box.y + 3, box.w - 56, box.h - 6},
                  {theme.heading, look::Weight::SemiBold}, theme.ink);
    });
  }
}

} // namespace shell
