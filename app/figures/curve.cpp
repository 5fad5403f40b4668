#include "figures/curve.hpp"

#include "figures/curve_scores.hpp"
#include "figures/marks.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace figures {
namespace {

using base::Point;

/// The lines through the marks that this is true of; a gap stays a gap.
template <class Is, class Value>
CurveLines linesOf(std::span<const CurveMark> marks, Scale y, Is is, Value value) {
  CurveLines pieces(1);
  for (const CurveMark& mark : marks)
    if (is(mark))
      pieces.back().push_back({mark.x, y(value(mark))});
    else if (!pieces.back().empty())
      pieces.emplace_back();
  std::erase_if(pieces, [](const auto& piece) { return piece.size() < 2; });
  for (auto& piece : pieces) piece = smooth(piece);
  return pieces;
}

/// Draws one curve, what is behind first.
class Drawer {
 public:
  Drawer(look::Drawing& drawing, Scale y, std::span<const CurveMark> marks, const CurveLook& look)
      : drawing_(drawing), theme_(drawing.theme()), y_(y), marks_(marks), look_(look) {}

  void all() const {
    each([&](std::size_t i) { tie(marks_[i]); });
    if (look_.ranges) each([&](std::size_t i) { range(i); });
    each([&](std::size_t i) { gap(marks_[i]); });
    alone();
    each([&](std::size_t i) { later(marks_[i]); });
    each([&](std::size_t i) { expected(marks_[i]); });
    each([&](std::size_t i) { customers(marks_[i]); });
    gapWords();
    if (look_.scores && look_.small > 0) drawScores(drawing_, y_, marks_, look_);
    if (look_.numbers) numbers(*look_.numbers);
  }
  void alone() const {
    for (const auto& piece : teamLines(marks_, y_)) drawing_.polyline(piece, theme_.ink, look_.line());
    const double dash = 0.58 * look_.largest, space = 0.44 * look_.largest;
    for (const auto& piece : customerLines(marks_, y_))
      drawDashed(drawing_, piece, theme_.customers, look_.line(), dash, space);
    each([&](std::size_t i) { point(i); });
  }

 private:
  template <class Act> void each(Act act) const {
    const double reach = 4 * look_.largest;
    for (std::size_t i = 0; i < marks_.size(); ++i)
      if (marks_[i].x > look_.from - reach && marks_[i].x < look_.to + reach) act(i);
  }
  Point at(const CurveMark& mark) const {
    return {mark.x, y_(mark.given ? mark.score : journey::leastScore)};
  }

  void tie(const CurveMark& mark) const {
    if (mark.tie && *mark.tie < at(mark).y)
      drawing_.line({mark.x, *mark.tie}, at(mark), theme_.hair, 0.06 * look_.largest);
  }

  void range(std::size_t i) const {
    const CurveMark& mark = marks_[i];
    if (!mark.given || mark.highest <= mark.lowest) return;
    const double width = std::min(0.56 * look_.largest, std::max(0.14 * look_.largest, 1.1 * radius(i)));
    const Point highest{mark.x, y_(mark.highest)};
    drawRange(drawing_, highest, {mark.x, y_(mark.lowest)}, width, mark.discuss);
    if (mark.discuss)
      drawing_.icon(look::Icon::Discuss, highest + Point{0, -1.6 * width}, 1.8 * width, theme_.star);
  }

  /// Between what the team thinks and what customers say: warm where it was too favourable.
  void gap(const CurveMark& mark) const {
    if (!mark.given || !mark.customers) return;
    const double a = y_(mark.score), b = y_(*mark.customers), half = 0.35 * look_.largest;
    drawing_.fill({mark.x - half, std::min(a, b), 2 * half, std::abs(a - b)},
                  look::faded(gapColour(theme_, *mark.customers - mark.score), 0.32));
  }

  /// Beyond the customers' point, away from the team's; further out or aside where a larger gap is told
  /// there.
  std::array<Point, 4> placesOfGap(const CurveMark& mark, base::Size size) const {
    const double way = *mark.customers < mark.score ? 1 : -1, off = 0.6 * look_.largest + size.h / 2;
    const Point beyond{mark.x, y_(*mark.customers) + way * off};
    const Point before{mark.x, y_(mark.score) - way * off};
    return {beyond, before, beyond + Point{0, way * 1.1 * size.h}, before - Point{0, way * 1.1 * size.h}};
  }

  void gapWords() const {
    std::vector<const CurveMark*> told;
    for (const CurveMark& mark : marks_)
      if (!mark.gap.empty() && mark.customers) told.push_back(&mark);
    std::ranges::stable_sort(told, std::ranges::greater{},
                             [](const CurveMark* mark) { return std::abs(*mark->customers - mark->score); });
    const look::TextStyle style{
        .capHeight = look_.small, .weight = look::Weight::Bold, .align = look::Align::Centre};
    std::vector<base::Rect> taken;
    for (const CurveMark* mark : told) {
      const base::Size size{drawing_.measure(mark->gap, style).w + 1.1 * look_.small, 1.7 * look_.small};
      for (const Point middle : placesOfGap(*mark, size)) {
        const base::Rect box = base::around(middle, size);
        if (std::ranges::any_of(taken, [&](const base::Rect& other) { return other.intersects(box); }))
          continue;
        taken.push_back(box);
        if (box.right() < look_.from || box.x > look_.to) break;
        drawing_.fill(box, gapColour(theme_, *mark->customers - mark->score), 0.6 * look_.small);
        drawing_.label(mark->gap, middle, style, theme_.onDark);
        break;
      }
    }
  }

  void point(std::size_t i) const {
    const CurveMark& mark = marks_[i];
    if (!mark.given) return drawGap(drawing_, at(mark), 0.27 * look_.largest);
    if (mark.after) return drawAfter(drawing_, at(mark), radius(i), mark.score, look_.bar);
    drawDot(drawing_, at(mark), radius(i), mark.score, look_.bar);
  }

  /// What votes say since the estimate was frozen: an open ring, and a thin way to it.
  void later(const CurveMark& mark) const {
    if (!mark.later) return;
    const Point to{mark.x, y_(*mark.later)};
    const double unit = look_.largest / 8.5;
    drawing_.dashes(at(mark), to, theme_.secondInk, 0.7 * unit, 1.4 * unit, 1.8 * unit);
    drawing_.disc(to, 3.7 * unit, theme_.paper);
    drawing_.disc(to, 3 * unit, theme_.secondInk);
    drawing_.disc(to, 2 * unit, theme_.paper);
  }

  /// With a thin way to what they found, and how far that is.
  void expected(const CurveMark& mark) const {
    if (!mark.expected) return;
    const Point from{mark.x, y_(*mark.expected)};
    const double radius = 0.65 * look_.largest;
    if (mark.customers)
      drawing_.dashes(from, {mark.x, y_(*mark.customers)}, theme_.customers, 0.09 * look_.largest,
                      0.16 * look_.largest, 0.2 * look_.largest);
    drawExpected(drawing_, from, radius);
    if (!mark.missed.empty() && look_.small > 0)
      drawing_.label(mark.missed, from + Point{2 * radius, 0}, {look_.small, look::Weight::SemiBold},
                     gapColour(theme_, *mark.customers - *mark.expected));
  }

  void customers(const CurveMark& mark) const {
    if (mark.customers)
      drawDiamond(drawing_, {mark.x, y_(*mark.customers)}, 0.46 * look_.largest, theme_.customers);
  }

  /// Where neighbours are too near, every second, third, ...
  void numbers(double middle) const {
    double end = std::numeric_limits<double>::lowest();
    const look::TextStyle style{
        .capHeight = look_.small, .weight = look::Weight::Regular, .align = look::Align::Centre};
    for (const CurveMark& mark : marks_) {
      if (mark.number == 0) continue;
      const std::string words = std::to_string(mark.number);
      const double half = 0.46 * look_.small * static_cast<double>(words.size()); // digits are of one width
      if (mark.x - half < end + 0.35 * look_.small) continue;
      end = mark.x + half;
      if (end > look_.from && mark.x - half < look_.to)
        drawing_.label(words, {mark.x, middle}, style, theme_.secondInk);
    }
  }

  double radius(std::size_t i) const { return radiusOf(marks_, i, look_.largest); }

  look::Drawing& drawing_;
  const look::Theme& theme_;
  Scale y_;
  std::span<const CurveMark> marks_;
  const CurveLook& look_;
};

} // namespace

CurveMark markOf(const journey::CurvePoint& team, double x) {
  CurveMark mark{.x = x};
  mark.loose = team.stage == nullptr;
  mark.star = team.touchpoint != nullptr && team.touchpoint->star;
  if (!team.given) return mark;
  mark.given = true;
  mark.score = team.experience, mark.lowest = team.lowest, mark.highest = team.highest;
  mark.importance = team.weighted ? team.importance : 0;
  mark.after = team.after, mark.later = team.later, mark.discuss = team.discuss;
  return mark;
}

CurveMark markOf(const journey::CurvePoint& team, const journey::CurvePoint* customers, double x,
                 const language::Catalogue& words) {
  CurveMark mark = markOf(team, x);
  if (customers != nullptr && customers->given) mark.customers = customers->experience;
  if (customers != nullptr) mark.expected = customers->expected;
  if (mark.expected && mark.customers) mark.missed = gapWords(*mark.customers - *mark.expected, 0, words);
  if (mark.given) mark.words = words.number(mark.score, 1);
  return mark;
}

std::string gapWords(double gap, double least, const language::Catalogue& words) {
  constexpr double rounding = 0.05;
  if (std::abs(gap) < std::max(least - rounding, rounding)) return {};
  return (gap < 0 ? "−" : "+") + words.number(std::abs(gap), 1);
}

void drawCurve(look::Drawing& drawing, Scale y, std::span<const CurveMark> marks, const CurveLook& look) {
  Drawer(drawing, y, marks, look).all();
}

void drawCurveAlone(look::Drawing& drawing, Scale y, std::span<const CurveMark> marks,
                    const CurveLook& look) {
  Drawer(drawing, y, marks, look).alone();
}

CurveLines teamLines(std::span<const CurveMark> marks, Scale y) {
  return linesOf(
      marks, y, [](const CurveMark& mark) { return mark.given && !mark.after && !mark.loose; },
      [](const CurveMark& mark) { return mark.score; });
}

CurveLines customerLines(std::span<const CurveMark> marks, Scale y) {
  return linesOf(
      marks, y, [](const CurveMark& mark) { return mark.customers && !mark.loose; },
      [](const CurveMark& mark) { return *mark.customers; });
}

double radiusOf(std::span<const CurveMark> marks, std::size_t at, double largest) {
  double pitch = std::numeric_limits<double>::max();
  if (at > 0) pitch = std::min(pitch, marks[at].x - marks[at - 1].x);
  if (at + 1 < marks.size()) pitch = std::min(pitch, marks[at + 1].x - marks[at].x);
  return std::max(0.14 * largest, std::min(dotRadius(marks[at].importance, largest), 0.42 * pitch));
}

std::vector<Point> smooth(std::span<const Point> points) {
  if (points.size() < 3) return {points.begin(), points.end()};
  const std::size_t n = points.size();
  std::vector<double> steep(n - 1), slope(n);
  for (std::size_t i = 0; i + 1 < n; ++i)
    steep[i] = (points[i + 1].y - points[i].y) / std::max(1e-6, points[i + 1].x - points[i].x);
  slope.front() = steep.front(), slope.back() = steep.back();
  for (std::size_t i = 1; i + 1 < n; ++i)
    slope[i] = steep[i - 1] * steep[i] <= 0 ? 0 : 2 * steep[i - 1] * steep[i] / (steep[i - 1] + steep[i]);
  std::vector<Point> line{points.front()};
  for (std::size_t i = 0; i + 1 < n; ++i) {
    const Point a = points[i], b = points[i + 1];
    const double w = b.x - a.x;
    const int pieces = std::clamp(static_cast<int>(w / 2), 8, 24);
    for (int k = 1; k <= pieces; ++k) {
      const double t = static_cast<double>(k) / pieces, u = 1 - t;
      const double y = (1 + 2 * t) * u * u * a.y + t * u * u * w * slope[i] + t * t * (3 - 2 * t) * b.y -
                       t * t * u * w * slope[i + 1];
      line.push_back({a.x + w * t, y});
    }
  }
  return line;
}

} // namespace figures
