#include "steps/estimate/evidence/layout.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace steps {

using base::Rect;

namespace {

constexpr double space = 9; // between columns of sources, and below one

} // namespace

SourcesLayout::SourcesLayout(const std::vector<std::size_t>& cells, const Rect& area,
                             const Measures& measures) {
  constexpr double highest = 66, lowest = 36, step = 6;
  const bool isWide = widthsIn(area, measures, 2).card >= measures.least;
  for (const int columns : {1, 2}) {
    if (columns == 2 && !isWide) return;
    const double least = std::max(lowest, measures.card(widthsIn(area, measures, columns).card));
    for (double height = std::max(highest, least); height > least - step; height -= step) {
      place(cells, area, measures, {columns, std::max(height, least)});
      if (pages_.size() == 1) return;
    }
  }
}

SourcesLayout::Widths SourcesLayout::widthsIn(const Rect& area, const Measures& measures, int columns) {
  const double width = (area.w - (columns - 1) * space) / columns, inner = width - 2 * inset;
  const double across = std::max(1.0, std::floor((inner + aside) / (measures.least + aside)));
  return {width, inner, (inner - (across - 1) * aside) / across, across};
}

void SourcesLayout::place(const std::vector<std::size_t>& cells, const Rect& area, const Measures& measures,
                          Form form) {
  const auto [width, inner, card, across] = widthsIn(area, measures, form.columns);
  const double pitch = form.height + between;
  const auto beside = static_cast<std::size_t>(across);
  pages_.assign(1, {});
  int column = 0;
  double y = area.y;
  for (std::size_t source = 0; source < cells.size(); ++source) {
    const double head = measures.head(inner, source);
    const double most = std::max(1.0, std::floor((area.h - head - inset + between) / pitch));
    for (std::size_t from = 0; from < std::max<std::size_t>(1, cells[source]);) {
      const std::size_t left = cells[source] - from;
      const double needed = std::ceil(static_cast<double>(left) / across);
      double free = std::floor((area.bottom() - y - head - inset + between) / pitch);
      // What fits on no whole column goes on there; what does not fit here comes whole in the next one.
      if (free < std::min(needed, most) && y > area.y) {
        y = area.y, free = most;
        if (++column == form.columns) column = 0, pages_.emplace_back();
      }
      const double rows = std::clamp(needed, 1.0, std::max(1.0, free));
      const double x = area.x + column * (width + space);
      Part part{.source = source, .from = from};
      part.box = {x, y, width, head + rows * pitch - between + inset};
      part.head = {x + inset, y, inner, head};
      const auto count = std::min(left, beside * static_cast<std::size_t>(rows));
      for (std::size_t i = 0; i < count; ++i)
        part.cells.push_back({x + inset + static_cast<double>(i % beside) * (card + aside),
                              y + head + static_cast<double>(i / beside) * pitch, card, form.height});
      y = part.box.bottom() + space;
      pages_.back().push_back(std::move(part));
      from += std::max<std::size_t>(1, count);
    }
  }
}

namespace {

constexpr double stageGap = 6, slipGap = 4, slipInset = 3;

/// How many columns of slips each stage needs where `rows` lie under each other.
std::vector<std::size_t> columnsFor(const std::vector<std::size_t>& counts, std::size_t rows) {
  std::vector<std::size_t> out;
  for (const std::size_t count : counts) out.push_back(std::max<std::size_t>(1, (count + rows - 1) / rows));
  return out;
}

/// How wide a slip is then.
double widthIn(const std::vector<std::size_t>& columns, double area) {
  const auto all = static_cast<double>(std::accumulate(columns.begin(), columns.end(), std::size_t{0}));
  const auto stages = static_cast<double>(columns.size());
  return (area - (stages - 1) * stageGap - stages * 2 * slipInset - (all - stages) * slipGap) / all;
}

} // namespace

StagesLayout layStages(const std::vector<std::size_t>& counts, const Rect& area, double head) {
  StagesLayout out;
  if (counts.empty()) return out;
  const double tall = area.h - head - slipInset;
  // The height at which slips are as large as can be, and not too long and low.
  double height = 0, width = 0, best = 0;
  std::size_t rows = 1;
  const std::size_t longest = std::max<std::size_t>(1, *std::ranges::max_element(counts));
  for (std::size_t down = 1; down <= longest; ++down) {
    const double high = std::min(54.0, (tall + slipGap) / static_cast<double>(down) - slipGap);
    const double wide = widthIn(columnsFor(counts, down), area.w);
    if (high < 4 || wide <= 0) continue;
    const double worth = std::min(wide, 4 * high) * std::min(high, 0.6 * wide);
    if (worth > best) best = worth, height = high, width = wide, rows = down;
  }
  if (best <= 0) return out;
  const auto columns = columnsFor(counts, rows);
  double x = area.x;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const auto across = static_cast<double>(columns[i]);
    const double w = across * (width + slipGap) - slipGap + 2 * slipInset;
    StagesLayout::Stage stage{{x, area.y, w, area.h}, {x, area.y, w, head}, {}};
    for (std::size_t k = 0; k < counts[i]; ++k)
      stage.slips.push_back({x + slipInset + static_cast<double>(k / rows) * (width + slipGap),
                             area.y + head + static_cast<double>(k % rows) * (height + slipGap), width,
                             height});
    out.stages.push_back(std::move(stage));
    x += w + stageGap;
  }
  return out;
}

} // namespace steps
