// Where a card comes to lie: where a finger put it, or beside what is there already.
#include "steps/prepare/stakeholders/screen.hpp"

#include <algorithm>
#include <cmath>

namespace steps {

Point StakeholdersScreen::toSheet(Point place) const {
  return {std::clamp((place.x - sheet_.x) / sheet_.w, 0.0, 1.0),
          std::clamp((place.y - sheet_.y) / sheet_.h, 0.0, 1.0)};
}

Point StakeholdersScreen::fromSheet(double x, double y) const {
  return {sheet_.x + x * sheet_.w, sheet_.y + y * sheet_.h};
}

Point StakeholdersScreen::onSheet(Point place, Size size) const {
  const Rect inner = sheet_.inset(size.w / 2 + 6, size.h / 2 + 6);
  return {std::clamp(place.x, inner.x, std::max(inner.x, inner.right())),
          std::clamp(place.y, inner.y, std::max(inner.y, inner.bottom()))};
}

Point StakeholdersScreen::freePlace(Point place, Size size, Who of) const {
  const auto ringOf = [&](Point at) {
    const Point part = toSheet(at);
    return journey::ringAt(part.x, part.y);
  };
  const auto isFree = [&](Point at) {
    const Rect box = base::around(at, size).inset(-3);
    return std::ranges::none_of(kept_, [&](const Rect& kept) { return kept.intersects(box); }) &&
           std::ranges::none_of(cards_, [&](const auto& card) {
             return card.first != of && placed_.contains(card.first) &&
                    card.second.lying(card.second.box).intersects(box);
           });
  };
  const auto meant = ringOf(place);
  constexpr int ways = 24, circles = 45;
  constexpr double step = 7;
  for (int circle = 0; circle <= circles; ++circle)
    for (int way = 0; way < (circle == 0 ? 1 : ways); ++way) {
      const double angle = 2 * base::pi * way / ways;
      const Point at = onSheet(place + Point{std::cos(angle), std::sin(angle)} * (circle * step), size);
      if (ringOf(at) == meant && isFree(at)) return at;
    }
  // A ring that is full takes it all the same: what a place means goes before what it hides.
  return onSheet(place, size);
}

bool StakeholdersScreen::isCrowded(ui::Canvas& canvas, std::int64_t ring) const {
  const auto area = [&](std::int64_t which) {
    const Rect box =
        which < 0 ? base::around({}, {2 * radius_, 2 * radius_}) : figures::ringBox(sheet_, which);
    return base::pi / 4 * box.w * box.h;
  };
  double covered = 0;
  for (const auto* who : journey::stakeholdersOf(room().workshop()))
    if (who->ring == ring) {
      const Rect box = cardBox(canvas, faceOf(*who), scale_).inset(-3);
      covered += box.w * box.h;
    }
  constexpr double most = 0.5; // of a ring: it is narrow and round, and cards are not
  return covered > most * (area(ring) - area(ring - 1));
}

} // namespace steps
