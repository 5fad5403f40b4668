#include "steps/chart/columns.hpp"

#include <algorithm>

namespace steps::chart {

namespace {

constexpr double leastPart = 0.55; // of what a stage would have if all were equally wide

} // namespace

Columns columnsOf(const journey::Outline& outline, const std::vector<journey::CurvePoint>& curve) {
  struct Count {
    const journey::Stage* stage;
    std::size_t touchpoints = 0;
  };
  std::vector<Count> counts;
  for (const auto& part : outline.stages) counts.push_back({part.stage});
  if (!outline.loose.empty()) counts.push_back({nullptr});
  std::size_t all = 0;
  for (const journey::CurvePoint& point : curve) {
    const auto at = std::ranges::find(counts, point.stage, &Count::stage);
    if (at != counts.end()) ++at->touchpoints, ++all;
  }

  Columns columns;
  const double least =
      counts.empty()
          ? 1
          : std::max(1.0, leastPart * static_cast<double>(all) / static_cast<double>(counts.size()));
  for (const Count& count : counts) {
    const double width = std::max(least, static_cast<double>(count.touchpoints));
    const double each = width / static_cast<double>(std::max<std::size_t>(1, count.touchpoints));
    for (std::size_t i = 0; i < count.touchpoints; ++i)
      columns.middles.push_back(columns.width + (static_cast<double>(i) + 0.5) * each);
    columns.stages.push_back({count.stage, columns.width, columns.width + width});
    columns.width += width;
  }
  return columns;
}

const Columns::Part& Columns::stageAt(double along) const {
  const auto at = std::ranges::find_if(stages, [&](const Part& part) { return along < part.to; });
  return at == stages.end() ? stages.back() : *at;
}

} // namespace steps::chart
