#pragma once
// What the marks of a chart mean, in rows of small words.
#include "ui/frame.hpp"

#include <functional>
#include <string>
#include <vector>

namespace ui {

struct Meaning {
  std::string words;
  double width; ///< of the mark, millimetres
  std::function<void(ui::Canvas&, base::Point middle)> mark;
};
/// In as many rows as they need, from the box's left, in its vertical middle; told as the area "legend".
void drawLegend(ui::Frame& frame, const base::Rect& box, const std::vector<Meaning>& meanings);
/// How high the legend becomes in this width.
double legendHeight(ui::Frame& frame, double width, const std::vector<Meaning>& meanings);
/// How wide it is in one row.
double legendWidth(ui::Frame& frame, const std::vector<Meaning>& meanings);

} // namespace ui
