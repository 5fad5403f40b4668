#include "ballot/matter.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace ballot {

using namespace language::literals;
using look::Align;
using look::Icon;
using look::Weight;

void drawMatter(ui::Canvas& canvas, const Rect& box, const Matter& matter, const Room& room) {
  const look::Theme& theme = canvas.theme();
  const double largest = std::max(24.0, 0.12 * box.h); // height of a capital
  const std::string number = matter.rounds.size() > 1
                                 ? room.say("ballot.round"_text, {std::to_string(matter.round().number)})
                                 : std::string{};
  std::string below = matter.channel.empty() ? matter.caption : matter.channel;
  if (!number.empty()) below += (below.empty() ? "" : "  ·  ") + number;
  const double foot = std::clamp(box.h * 0.14, 14.0, std::max(24.0, 0.09 * box.h)),
               side = std::min(14.0, box.w * 0.06);
  canvas.shadow(box, theme.noteCorner, 2);
  canvas.fill(box, matter.paper, theme.noteCorner);
  if (matter.paper == theme.white) canvas.outline(box, theme.line, 0.5, theme.noteCorner);
  const Rect words{box.x + side, box.y + 5, box.w - 2 * side, box.h - foot - 12};
  canvas.text(matter.text, words, {largest, Weight::Medium, Align::Centre, 1.16}, theme.ink);

  const double y = box.bottom() - foot / 2 - 4, size = foot * 0.62;
  double x = box.x + side;
  if (matter.sign) {
    canvas.icon(*matter.sign, {x + size / 2, y}, size, theme.secondInk);
    x += size + 5;
  }
  canvas.label(below, {x, y}, {std::max(theme.heading, 0.34 * foot), Weight::Medium}, theme.secondInk);
  const std::array<std::tuple<bool, Icon, look::Colour>, 3> signs{{{matter.star, Icon::Star, theme.star},
                                                                   {matter.heart, Icon::Heart, theme.heart},
                                                                   {matter.bolt, Icon::Bolt, theme.low}}};
  double right = box.right() - side;
  for (const auto& [on, icon, colour] : signs) {
    if (!on) continue;
    canvas.icon(icon, {right - size / 2, y}, size, colour);
    right -= size + 5;
  }
}

} // namespace ballot
