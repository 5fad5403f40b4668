#include "table/sheet.hpp"

#include <algorithm>

namespace table {

using journey::Edge;

double nearDepth(Setting setting, bool seated) {
  return setting != Setting::Table && seated ? 2 * rimDepth : rimDepth;
}

Rect sheetOn(Size table, Setting setting, const std::set<Edge>& taken) {
  const auto depth = [&](Edge edge) {
    return setting == Setting::Table && taken.contains(edge) ? rimDepth : lightDepth;
  };
  const double left = depth(Edge::Left), top = depth(Edge::Top);
  return {left, top, table.w - left - depth(Edge::Right), table.h - top - nearDepth(setting, !taken.empty())};
}

Rect sheetOf(const Room& room) {
  std::set<Edge> taken;
  for (const Participant* person : journey::seatedOf(room.workshop())) taken.insert(person->edge);
  return sheetOn(room.table, room.setting, taken);
}

void drawGrown(ui::Frame& frame, const Rect& box, const std::function<void(const Rect& inner)>& content) {
  constexpr double usual = 1400; // millimetres
  const double larger = std::max(1.0, box.w / usual);
  const auto put = frame.at(base::Transform::translation({box.x, box.y}) * base::Transform::scaling(larger));
  content({0, 0, box.w / larger, box.h / larger});
}

} // namespace table
