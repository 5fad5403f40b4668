#include "surface/fan.hpp"

#include "surface/menu.hpp"
#include "table/seats/pad.hpp"

#include <algorithm>
#include <cmath>

namespace surface {

using base::Rect;

namespace {

constexpr double headHeight = 30, margin = 9, leastWidth = 260;
constexpr double widest = 0.8; // of the table

} // namespace

FanPlan fanOut(std::size_t notes, base::Point at, double facing, base::Size table, base::Size note) {
  const bool sideways = std::abs(std::sin(facing)) > 0.5;
  const double width = widest * (sideways ? table.h : table.w),
               height = widest * (sideways ? table.w : table.h);
  const auto count = static_cast<double>(std::max<std::size_t>(1, notes));
  const double columns = std::ceil(std::sqrt(count)), rows = std::ceil(count / columns);
  const double cellWidth = note.w + FanPlan::gap;
  const double cellHeight = note.h + FanPlan::gap;
  FanPlan plan;
  plan.scale = std::min({1.0, (width - 2 * margin) / (columns * cellWidth),
                         (height - headHeight - 2 * margin) / (rows * cellHeight)});
  const double w = std::max(leastWidth, columns * cellWidth * plan.scale + 2 * margin);
  const double h = rows * cellHeight * plan.scale + headHeight + margin;
  plan.sheet = {-w / 2, -h / 2, w, h};
  plan.head = {-w / 2 + margin, -h / 2 + 4, w - 2 * margin, headHeight - 8};
  const double left = -columns * cellWidth * plan.scale / 2, top = -h / 2 + headHeight;
  for (std::size_t i = 0; i < notes; ++i) {
    const double column = std::fmod(static_cast<double>(i), columns),
                 row = std::floor(static_cast<double>(i) / columns);
    plan.notes.push_back(
        {left + (column + 0.5) * cellWidth * plan.scale, top + (row + 0.5) * cellHeight * plan.scale});
  }
  plan.place = keptOnTable(base::Transform::placed(at, facing), plan.sheet,
                           Rect{0, 0, table.w, table.h}.inset(table::Pad::tabDepth));
  return plan;
}

} // namespace surface
