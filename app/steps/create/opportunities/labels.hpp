#pragma once
// Names beside points: each where it hides no point and no other name, and nowhere where there is no such
// place.
#include "base/geometry.hpp"

#include <optional>
#include <vector>

namespace steps::opportunities {

struct Label {
  base::Point point;
  base::Size size; ///< of its words
};
/// In the order in which they may choose. `radius` is a point's; `taken` is where no name comes.
std::vector<std::optional<base::Rect>> placeLabels(const std::vector<Label>& labels, double radius,
                                                   const base::Rect& inside, std::vector<base::Rect> taken);

} // namespace steps::opportunities
