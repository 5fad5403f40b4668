#pragma once
// The shape of what can come: a dashed outline.
#include "ui/canvas.hpp"

namespace ui {

inline void dashedBox(Canvas& canvas, const Rect& box, Colour colour, double width, double dash,
                      double space) {
  const Point corners[] = {{box.x, box.y},
                           {box.right(), box.y},
                           {box.right(), box.bottom()},
                           {box.x, box.bottom()},
                           {box.x, box.y}};
  for (std::size_t i = 0; i < 4; ++i) canvas.dashes(corners[i], corners[i + 1], colour, width, dash, space);
}

} // namespace ui
