#include "board/seen.hpp"

#include "figures/behaviour.hpp"

#include <algorithm>

namespace board {

void paintSeen(ui::Canvas& canvas, const Room& room, const Sheet& sheet, const BoardLayout::Lane& lane) {
  const double small = sheet.measures().small, height = figures::seenHeight(small);
  const journey::SeenInAll& all = sheet.layout().seen;
  for (const auto& [touchpoint, behaviour, box] : lane.seen) {
    if (behaviour == nullptr) {
      canvas.icon(look::Icon::Add, {box.centre().x, box.y + height / 2}, std::min(8.0, box.w),
                  canvas.theme().quiet);
      continue;
    }
    double y = box.y;
    for (std::size_t i = 0; i < all.kinds.size(); ++i, y += height)
      figures::drawSeen(canvas, *behaviour, all.kinds[i], all, {box.x, y, box.w, height}, small, *room.words,
                        sheet.letters().shortness(i));
  }
}

std::vector<std::pair<journey::Seen, double>> seenRows(const Sheet& sheet,
                                                       const BoardLayout::LaneBand& band) {
  std::vector<std::pair<journey::Seen, double>> out;
  if (band.lane.takesNotes()) return out;
  double y = band.top + seenHead(sheet.measures());
  for (const journey::Seen seen : sheet.layout().seen.kinds) {
    out.emplace_back(seen, y);
    y += figures::seenHeight(sheet.measures().small);
  }
  return out;
}

} // namespace board
