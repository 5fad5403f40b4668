#pragma once
// The card of a stakeholder: its name, what we do for them, what they do for us. It is as large as its words
// need.
#include "steps/step.hpp"
#include "ui/canvas.hpp"

namespace steps {

/// How large cards are: few lie large on the sheet, many smaller.
struct CardScale {
  double wide = 1;              ///< times the usual width
  double name = 6, lines = 4.5; ///< heights of a capital
};
CardScale cardScaleFor(std::size_t cards, const Rect& sheet, const look::Theme& theme);

struct CardFace {
  std::string name, give, get;
  std::string hint{};                ///< in place of a name that is still to be written
  std::optional<std::size_t> seat{}; ///< whoever writes on it
  bool writing = false, lifted = false;
};

/// The card around the origin.
Rect cardBox(ui::Canvas& canvas, const CardFace& face, const CardScale& scale);
/// Where the card, its shadow and its signs reach.
Rect cardReach(const Rect& box);
void paintCard(ui::Canvas& canvas, const Rect& box, const CardFace& face, const CardScale& scale);

} // namespace steps
