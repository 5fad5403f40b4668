#pragma once
// Several choices of which one is taken, beside each other in one trough.
#include "ui/widgets.hpp"

#include <vector>

namespace shell {

struct Choice {
  std::string name; ///< the area's name
  std::string label;
  bool on = false;
  ui::Tap tap;
};
void trough(ui::Frame& frame, const base::Rect& box, const std::vector<Choice>& choices);

} // namespace shell
