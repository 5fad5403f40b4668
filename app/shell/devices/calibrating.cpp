#include "shell/devices/calibrating.hpp"

namespace shell {

using base::Point;

void Calibrating::choose(Part part) {
  part_ = part;
  seen_.clear();
  heard_.reset();
}

void Calibrating::follow(const touch::Panels::Panel& panel) {
  if (panel.name != device_ || panel.taps == heard_ || isDone()) return;
  if (heard_) seen_.push_back(panel.tapped);
  heard_ = panel.taps;
}

Point Calibrating::cross(std::size_t number) const {
  constexpr double margin = 0.1;
  constexpr std::array<Point, crosses> corners{
      {{margin, margin}, {1 - margin, margin}, {1 - margin, 1 - margin}, {margin, 1 - margin}}};
  const Point at = corners.at(number);
  switch (part_) {
  case Part::Whole: return at;
  case Part::Left: return {at.x / 2, at.y};
  case Part::Right: return {0.5 + at.x / 2, at.y};
  }
  return at;
}

std::optional<base::Transform> Calibrating::result() const {
  if (!isDone()) return {};
  std::vector<touch::Pair> pairs;
  for (std::size_t i = 0; i < crosses; ++i) pairs.push_back({seen_[i], cross(i)});
  const auto found = touch::fit(pairs);
  if (!found || found->error > mostError) return {};
  return found->toTable;
}

void drawCrosses(ui::Frame& frame, const Calibrating& calibrating, const base::Rect& monitor) {
  const look::Theme& theme = frame.theme();
  constexpr double arm = 15, width = 0.8, hole = 3;
  for (std::size_t i = 0; i < Calibrating::crosses; ++i) {
    const Point part = calibrating.cross(i);
    const Point at{monitor.x + part.x * monitor.w, monitor.y + part.y * monitor.h};
    const bool isNext = i == calibrating.at(), isDone = i < calibrating.at();
    const look::Colour colour = isNext ? theme.accent : theme.quiet;
    const base::Rect box = base::around(at, {4 * arm, 4 * arm});
    frame.draw(box, [&](ui::Canvas& canvas) {
      if (isDone) return canvas.icon(look::Icon::Done, at, arm, theme.accent);
      for (const Point way : {Point{1, 0}, Point{-1, 0}, Point{0, 1}, Point{0, -1}})
        canvas.line(at + way * hole, at + way * arm, colour, isNext ? 2 * width : width);
      canvas.disc(at, width, colour);
      if (isNext) canvas.ring(at, 1.5 * arm, look::faded(colour, 0.5), width);
    });
    // Nobody touches it by the tree but a test: the device tells what it saw by itself.
    frame.area({.name = "devices/cross/" + std::to_string(i + 1),
                .box = base::around(at, {arm, arm}),
                .role = "image",
                .value = isNext ? "next" : ""});
  }
}

} // namespace shell
