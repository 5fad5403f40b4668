#include "figures/ink.hpp"

#include <algorithm>

namespace figures {

using base::Point;

void drawStroke(look::Drawing& drawing, const base::Rect& square, const journey::Stroke& stroke) {
  const double scale = square.w / journey::inkSide, width = inkWidth * square.w;
  const look::Colour ink = drawing.theme().ink;
  std::vector<Point> line;
  for (const Point place : journey::smoothLine(stroke))
    line.push_back(Point{square.x, square.y} + place * scale);
  if (line.empty()) return;
  // Round at both ends; a dot is a little heavier than a line, or nobody sees it.
  drawing.disc(line.front(), line.size() == 1 ? 0.8 * width : width / 2, ink);
  if (line.size() == 1) return;
  drawing.polyline(line, ink, width);
  drawing.disc(line.back(), width / 2, ink);
}

void drawInk(look::Drawing& drawing, const base::Rect& box, const journey::Ink& ink) {
  const double side = std::min(box.w, box.h);
  const base::Rect square{box.centre().x - side / 2, box.bottom() - side, side, side};
  for (const journey::Stroke& stroke : ink) drawStroke(drawing, square, stroke);
}

} // namespace figures
