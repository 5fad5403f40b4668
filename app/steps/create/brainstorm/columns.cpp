#include "steps/create/brainstorm/columns.hpp"

#include "journey/ideas.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
#include <tuple>

namespace steps {

using base::Id;
using base::Point;
using base::Rect;
using base::Size;
using journey::Idea;

namespace {

constexpr double gap = 9, margin = 6; // between ideas, and from a column's edge to them

bool inReadingOrder(const Idea* a, const Idea* b) {
  return std::tie(a->y, a->x, a->rank, a->id) < std::tie(b->y, b->x, b->rank, b->id);
}

/// As many ideas of this length as lie in `room`.
std::size_t count(double room, double length) {
  return static_cast<std::size_t>(std::max(0.0, std::floor((room + gap) / (length + gap) + 1e-9)));
}

} // namespace

std::vector<IdeaColumn> ideaColumns(const journey::Workshop& workshop, const journey::Outline& outline,
                                    const journey::Results& results) {
  const std::vector<const Idea*> ideas = journey::sharedIdeas(workshop);
  std::map<Id<Idea>, std::set<const journey::Touchpoint*>> lifts;
  for (const Idea* idea : ideas)
    for (const journey::Touchpoint* touchpoint : journey::liftedBy(workshop, idea->id))
      lifts[idea->id].insert(touchpoint);
  std::vector<IdeaColumn> columns;
  std::set<const Idea*> placed;
  // What lifts only touchpoints of another journey has its place on that one's sheet.
  const auto isHere = [&](const Idea* idea) {
    const auto& lifted = lifts[idea->id];
    return lifted.empty() || std::ranges::any_of(lifted, [&](const journey::Touchpoint* touchpoint) {
             return journey::journeyOf(workshop, *touchpoint) == outline.journey;
           });
  };
  std::size_t number = 0;
  for (const journey::CurvePoint& point : journey::opportunityPoints(workshop, outline, results)) {
    ++number;
    if (!point.touchpoint->picked) continue;
    IdeaColumn column{point.touchpoint, number, point};
    for (const Idea* idea : ideas)
      if (lifts[idea->id].contains(point.touchpoint) && placed.insert(idea).second)
        column.ideas.push_back(idea);
    columns.push_back(std::move(column));
  }
  IdeaColumn others;
  for (const Idea* idea : ideas)
    if (!placed.contains(idea) && isHere(idea)) others.ideas.push_back(idea);
  columns.push_back(std::move(others));
  for (IdeaColumn& column : columns) std::ranges::sort(column.ideas, inReadingOrder);
  return columns;
}

IdeaSpot spotBetween(const Idea* before, const Idea* after) {
  if (before == nullptr && after == nullptr) return {};
  if (before == nullptr) return {after->x / 2, after->y / 2};
  if (after == nullptr) return {before->x, (before->y + 1) / 2};
  const auto middle = [](double a, double b) { return (a + b) / 2; };
  if (before->y == after->y) return {middle(before->x, after->x), before->y};
  return {before->x, middle(before->y, after->y)};
}

ColumnsLayout::ColumnsLayout(const std::vector<std::size_t>& ideas, const Rect& area,
                             const Measures& measures)
    : measures_(measures) {
  constexpr double step = 3;
  for (double width = measures.most; width > step; width -= step)
    for (const double height : {0.5, 0.44, 0.38, 0.34}) // of the width: flatter before narrower
      if (fits(ideas, area, {width, std::max(height * width, 40.0)})) return;
  fits(ideas, area, {step, step});
}

/// Where ideas of this size all lie in the area, it is laid out with them, or with larger ones.
bool ColumnsLayout::fits(const std::vector<std::size_t>& ideas, const Rect& area, Size note) {
  const double tall = area.h - measures_.head - measures_.foot - 2 * margin;
  const std::size_t down = count(tall, note.h + measures_.shelf);
  if (down == 0) return false;
  std::vector<std::size_t> across;
  for (const std::size_t n : ideas) across.push_back(std::max<std::size_t>(1, (n + down - 1) / down));
  const auto columns = static_cast<double>(ideas.size());
  // What is left for paper, and how wide each is then.
  const auto width = [&](const std::vector<std::size_t>& beside) {
    const auto slots = static_cast<double>(std::accumulate(beside.begin(), beside.end(), std::size_t{0}));
    return (area.w - columns * 2 * margin - (slots - 1) * gap) / slots;
  };
  if (width(across) < note.w - 0.01) return false;
  // Room that is left makes all columns wider alike, so that ideas lie beside each other, as large as can be.
  note_ = {};
  for (; width(across) >= note.w - 0.01; std::ranges::for_each(across, [](std::size_t& n) { ++n; })) {
    std::size_t rows = 1;
    for (std::size_t i = 0; i < ideas.size(); ++i)
      rows = std::max(rows, (ideas[i] + across[i] - 1) / across[i]);
    const double wide = width(across),
                 high = (tall + gap) / static_cast<double>(rows) - gap - measures_.shelf;
    const Size size{wide, std::max(note.h, std::min(high, std::max(wide / 2, std::min(0.8 * wide, 66.0))))};
    constexpr double tooWide = 1.5; // of the widest: one more beside it is better
    if (wide > tooWide * measures_.most && width(across) > 2 * note.w) continue;
    if (size.w * size.h <= note_.w * note_.h) continue;
    note_ = size;
    across_ = across;
  }
  boxes_.clear();
  double x = area.x;
  for (const std::size_t n : across_) {
    const double w = static_cast<double>(n) * (note_.w + gap) - gap + 2 * margin;
    boxes_.push_back({x, area.y, w, area.h});
    x += w + gap;
  }
  return true;
}

Rect ColumnsLayout::head(std::size_t column) const {
  const Rect& box = boxes_[column];
  return {box.x, box.y, box.w, measures_.head};
}

Rect ColumnsLayout::foot(std::size_t column) const {
  const Rect& box = boxes_[column];
  return {box.x, box.bottom() - measures_.foot, box.w, measures_.foot};
}

Rect ColumnsLayout::note(std::size_t column, std::size_t place) const {
  const Rect& box = boxes_[column];
  const auto across = static_cast<double>(place % across_[column]),
             down = static_cast<double>(place / across_[column]);
  return {box.x + margin + across * (note_.w + gap),
          box.y + measures_.head + margin + down * (note_.h + measures_.shelf + gap), note_.w, note_.h};
}

std::size_t ColumnsLayout::columnAt(Point at) const {
  const auto away = [&](const Rect& box) { return std::max({box.x - at.x, at.x - box.right(), 0.0}); };
  return static_cast<std::size_t>(std::ranges::min_element(boxes_, {}, away) - boxes_.begin());
}

std::size_t ColumnsLayout::placeAt(std::size_t column, Point at) const {
  const Rect first = note(column, 0);
  const double across =
      std::clamp((at.x - first.x) / (note_.w + gap), 0.0, static_cast<double>(across_[column]) - 0.01);
  const double down = std::max(0.0, (at.y - first.y) / (note_.h + measures_.shelf + gap));
  // Beyond the middle of an idea is after it: in its line where several lie beside each other, else below.
  const bool lines = across_[column] > 1;
  const double line = lines ? std::floor(down) : std::floor(down + 0.5);
  const double along = lines ? std::floor(across + 0.5) : 0;
  return static_cast<std::size_t>(line) * across_[column] + static_cast<std::size_t>(along);
}

} // namespace steps
