// The lane of what customers were seen to do: bars under each touchpoint's place on the curve.
#include "board/board.hpp"
#include "board/widths.hpp"
#include "figures/behaviour.hpp"

#include <algorithm>

namespace board {

using journey::Seen;
using journey::Touchpoint;
using touch::Touch;

void Board::declareSeen(ui::Frame& frame, const BoardLayout::Lane& lane) {
  for (const auto& [id, behaviour, box] : lane.seen) {
    if (!camera().view().contains(camera().place()(box.centre()))) continue;
    const Touchpoint* touchpoint = room_.workshop().touchpoints.find(id);
    frame.area({.name = behaviourArea(id),
                .box = {box.x, lane.box.y, box.w, lane.box.h},
                .touch =
                    [this, of = id](const Touch& touch) {
                      touchGround(touch, [this, of, at = touch.position] { behaviour_.toggle(of, at); });
                    },
                .role = behaviour == nullptr ? "place" : "text",
                .label = touchpoint == nullptr ? std::string{} : touchpoint->text,
                .value = behaviour == nullptr ? std::string{} : figures::told(*behaviour, *room_.words)});
  }
}

void Board::chooseShortness(ui::Canvas& canvas, double capHeight) {
  shortness_.clear();
  std::vector<figures::SeenPlace> row;
  for (const auto& stage : layout_.stages)
    for (const auto& column : stage.columns)
      for (const auto& lane : column.lanes)
        for (const auto& cell : lane.seen)
          if (cell.behaviour != nullptr) row.push_back({cell.behaviour, cell.box.w});
  for (const Seen seen : layout_.seen.kinds)
    shortness_.push_back(figures::shortnessOf(canvas, row, seen, capHeight, *room_.words));
}

void Board::paintSeen(ui::Canvas& canvas, const BoardLayout::Lane& lane) const {
  const double height = figures::seenHeight(wish_.measures.small);
  for (const auto& [touchpoint, behaviour, box] : lane.seen) {
    if (behaviour == nullptr) {
      canvas.icon(look::Icon::Add, {box.centre().x, box.y + height / 2}, std::min(8.0, box.w),
                  canvas.theme().quiet);
      continue;
    }
    double y = box.y;
    for (std::size_t i = 0; i < layout_.seen.kinds.size(); ++i) {
      figures::drawSeen(canvas, *behaviour, layout_.seen.kinds[i], layout_.seen, {box.x, y, box.w, height},
                        wish_.measures.small, *room_.words, shortness_[i]);
      y += height;
    }
  }
}

std::vector<std::pair<std::string, double>> Board::seenNames(const BoardLayout::LaneBand& band) const {
  std::vector<std::pair<std::string, double>> out;
  if (band.lane.takesNotes()) return out;
  double y = band.top + seenHead(wish_.measures);
  for (const Seen seen : layout_.seen.kinds) {
    out.emplace_back(room_.say(figures::nameOf(seen)), y);
    y += figures::seenHeight(wish_.measures.small);
  }
  return out;
}

} // namespace board
