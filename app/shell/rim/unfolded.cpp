#include "shell/rim/unfolded.hpp"

#include "ui/widgets.hpp"

#include <algorithm>

namespace shell {

base::Transform placeOf(Side side, base::Size table) {
  return side == Side::Near ? base::Transform{} : base::Transform::placed({table.w, table.h}, base::pi);
}

std::string areaOf(Side side, const std::string& name) { return (side == Side::Near ? "" : "far/") + name; }

void drawUnfoldedPaper(ui::Frame& frame, const std::string& area, const base::Rect& box,
                       const std::string& label) {
  ui::sheet(frame, box, frame.theme().sheetCorner, 6);
  frame.area({.name = area,
              .box = box,
              .wheel = [](const touch::Wheel&) {}, // what lies below is not turned unseen
              .role = "group",
              .label = label});
}

bool isTouched(const ui::Frame& frame, const std::string& prefix) {
  return std::ranges::any_of(frame.router().fingers(), [&](const touch::Router::Finger& finger) {
    return finger.area.starts_with(prefix);
  });
}

} // namespace shell
