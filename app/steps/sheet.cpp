#include "steps/sheet.hpp"

namespace steps {

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

} // namespace steps
