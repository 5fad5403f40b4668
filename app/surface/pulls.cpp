#include "surface/pulls.hpp"

#include <algorithm>
#include <cmath>

namespace surface {

using base::Point;
using base::Rect;
using Phase = touch::Touch::Phase;

Pulls::After Pulls::feed(std::int64_t from, const touch::Touch& touch) {
  if (touch.phase == Phase::Ended || touch.phase == Phase::Cancelled) pulls_.erase(touch.contact);
  if (touch.isTap()) return After::Tapped;
  if (!touch.isDrag()) return After::Pulling;
  if (touch.phase == Phase::Moved) pulls_[touch.contact] = {from, touch.position};
  return touch.phase == Phase::Ended ? After::LetGo : After::Pulling;
}

bool Pulls::isPulled(std::int64_t from) const {
  return std::ranges::any_of(pulls_, [from](const auto& pull) { return pull.second.from == from; });
}

void drawPullGrip(ui::Frame& frame, const PullGrip& grip, std::function<void(const touch::Touch&)> touched) {
  const Rect target = base::around(grip.at, {15, 15});
  frame.draw(target, [&](ui::Canvas& canvas) {
    const look::Theme& theme = canvas.theme();
    const bool pressed = frame.isPressed(grip.area);
    const look::Colour colour = pressed ? theme.accent : theme.secondInk;
    canvas.disc(grip.at, 6, theme.paper);
    canvas.ring(grip.at, 6, pressed ? theme.accent : theme.line, 0.6);
    if (grip.number.empty())
      canvas.icon(look::Icon::Link, grip.at, 8, colour);
    else
      canvas.label(grip.number, grip.at, {theme.text, look::Weight::SemiBold, look::Align::Centre}, colour);
  });
  frame.area({.name = grip.area,
              .box = target,
              .touch = std::move(touched),
              .role = "handle",
              .label = grip.label,
              .value = grip.number});
}

void drawPull(ui::Frame& frame, Point from, Point to) {
  frame.draw(aroundLine(from, to).inset(-4), [&](ui::Canvas& canvas) {
    canvas.dashes(from, to, frame.theme().accent, 1.4, 4, 2.5);
    canvas.disc(to, 4, frame.theme().accent);
  });
}

Rect aroundLine(Point a, Point b) {
  return Rect{std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)}.inset(-4);
}

} // namespace surface
