#include "steps/create/opportunities/labels.hpp"

#include <algorithm>
#include <array>

namespace steps::opportunities {

using base::Point;
using base::Rect;

namespace {

constexpr double between = 2.5; // millimetres from a point to its name

/// Beside, above and below, then the corners: best first.
std::array<Rect, 8> choices(const Label& label, double radius) {
  const auto [x, y] = label.point;
  const auto [w, h] = label.size;
  const double reach = radius + between, near = radius * 0.6 + between;
  return {{{x + reach, y - h / 2, w, h},
           {x - reach - w, y - h / 2, w, h},
           {x - w / 2, y - reach - h, w, h},
           {x - w / 2, y + reach, w, h},
           {x + near, y - near - h, w, h},
           {x + near, y + near, w, h},
           {x - near - w, y - near - h, w, h},
           {x - near - w, y + near, w, h}}};
}

bool isInside(const Rect& box, const Rect& inside) {
  return box.x >= inside.x && box.right() <= inside.right() && box.y >= inside.y &&
         box.bottom() <= inside.bottom();
}

} // namespace

std::vector<std::optional<Rect>> placeLabels(const std::vector<Label>& labels, double radius,
                                             const Rect& inside, std::vector<Rect> taken) {
  for (const Label& label : labels) taken.push_back(base::around(label.point, {2 * radius, 2 * radius}));
  std::vector<std::optional<Rect>> places;
  for (const Label& label : labels) {
    std::optional<Rect> found;
    for (const Rect& choice : choices(label, radius)) {
      const bool hides = std::ranges::any_of(taken, [&](const Rect& box) { return box.intersects(choice); });
      if (found || hides || !isInside(choice, inside)) continue;
      found = choice;
      taken.push_back(choice);
    }
    places.push_back(found);
  }
  return places;
}

} // namespace steps::opportunities
