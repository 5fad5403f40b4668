#pragma once
// A round button in the hand of the sheet: white with a line, or in accent where it is the one action.
#include "ui/widgets.hpp"

namespace shell {

struct Pill {
  std::string name; ///< the area's name
  base::Rect box;
  std::string label{};
  std::optional<look::Icon> icon{};
  bool strong = false; ///< the primary action: accent, larger letters
  bool enabled = true;
  bool iconLast = false; ///< an arrow that goes on stands behind its words
  std::string tells{};   ///< what assistive tools read instead of, or beside, the label
};
void pill(ui::Frame& frame, const Pill& pill, ui::Tap tap);

} // namespace shell
