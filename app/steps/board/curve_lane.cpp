#include "steps/board/curve_lane.hpp"

#include "journey/level.hpp"
#include "steps/board/note_paper.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace steps {

using base::Point;
using base::Rect;
using look::Align;
using look::Weight;

namespace {

constexpr double unweighted = 5; // importance of a point on which nobody said how important it is

/// Paints one curve; knows the points beside each.
class Pen {
 public:
  Pen(ui::Canvas& canvas, const BoardLayout::Curve& curve, std::span<const CurveMark> marks,
      const CurveLook& look, const Rect& bounds)
      : canvas_(canvas), theme_(canvas.theme()), curve_(curve), marks_(marks), look_(look), bounds_(bounds) {}

  void all() {
    for (std::size_t i = 0; i < marks_.size(); ++i)
      if (isSeen(marks_[i])) tie(marks_[i]);
    if (look_.ranges)
      for (std::size_t i = 0; i < marks_.size(); ++i)
        if (isSeen(marks_[i]) && marks_[i].given) range(i);
    for (const CurveMark& mark : marks_)
      if (isSeen(mark)) gap(mark);
    line();
    customers();
    for (std::size_t i = 0; i < marks_.size(); ++i)
      if (isSeen(marks_[i])) point(i);
    for (const CurveMark& mark : marks_)
      if (isSeen(mark) && mark.later) later(mark);
    for (const CurveMark& mark : marks_)
      if (isSeen(mark) && mark.customers) diamond({mark.x, curve_.y(*mark.customers)});
    for (const CurveMark& mark : marks_)
      if (isSeen(mark) && !mark.gap.empty()) gapWords(mark);
    for (std::size_t i = 0; look_.labels && i < marks_.size(); ++i)
      if (isSeen(marks_[i]) && marks_[i].given) label(i);
    if (look_.numbers) numbers();
  }

 private:
  bool isSeen(const CurveMark& mark) const {
    constexpr double reach = 30;
    return mark.x > bounds_.x - reach && mark.x < bounds_.right() + reach;
  }
  Point at(const CurveMark& mark) const { return {mark.x, mark.given ? curve_.y(mark.score) : curve_.one}; }
  /// Millimetres to the nearest neighbour.
  double pitch(std::size_t i) const {
    double least = std::numeric_limits<double>::max();
    if (i > 0) least = std::min(least, marks_[i].x - marks_[i - 1].x);
    if (i + 1 < marks_.size()) least = std::min(least, marks_[i + 1].x - marks_[i].x);
    return least;
  }

  void tie(const CurveMark& mark) const {
    if (mark.tie < at(mark).y) canvas_.line({mark.x, mark.tie}, at(mark), theme_.hair, 0.5);
  }

  void range(std::size_t i) const {
    const CurveMark& mark = marks_[i];
    if (mark.highest <= mark.lowest) return;
    const double width = std::clamp(pitch(i) * 0.2, 1.2, 4.8), top = curve_.y(mark.highest);
    canvas_.fill({mark.x - width / 2, top, width, curve_.y(mark.lowest) - top},
                 look::faded(theme_.ink, 0.085), width * 0.45);
  }

  /// A gap stays a gap.
  void line() const {
    std::vector<Point> piece;
    const auto finish = [&] {
      if (piece.size() > 1) canvas_.polyline(smooth(piece), theme_.ink, 1.9);
      piece.clear();
    };
    for (std::size_t i = 0; i < marks_.size(); ++i)
      if (marks_[i].given && !marks_[i].after)
        piece.push_back(at(marks_[i]));
      else
        finish();
    finish();
  }

  /// What votes say since the estimate was frozen: an open ring, and where that was not so before a thin way
  /// to it.
  void later(const CurveMark& mark) const {
    const Point to{mark.x, curve_.y(*mark.later)};
    constexpr double radius = 3;
    canvas_.dashes(at(mark), to, theme_.secondInk, 0.7, 1.4, 1.8);
    canvas_.disc(to, radius + 0.7, theme_.paper);
    canvas_.ring(to, radius, theme_.secondInk, 1);
  }

  /// Between what the team thinks and what customers say: in the low colour where it was too favourable.
  void gap(const CurveMark& mark) const {
    if (!mark.given || !mark.customers) return;
    const double a = curve_.y(mark.score), b = curve_.y(*mark.customers);
    const look::Colour colour = mark.score > *mark.customers ? theme_.low : customersColour();
    canvas_.fill({mark.x - 3, std::min(a, b), 6, std::abs(a - b)}, look::faded(colour, 0.32));
  }

  /// Beyond the customers' point, away from the team's.
  void gapWords(const CurveMark& mark) const {
    const bool below = *mark.customers < mark.score;
    const look::TextStyle style{look_.small, Weight::Bold, Align::Centre};
    const double width = canvas_.measure(mark.gap, style).w + 5, height = 1.7 * look_.small;
    const Point at{mark.x, curve_.y(*mark.customers) + (below ? 1 : -1) * (5 + height / 2)};
    canvas_.fill(base::around(at, {width, height}), below ? theme_.low : customersColour(), 2.6);
    canvas_.label(mark.gap, at, style, theme_.onDark);
  }

  void customers() const {
    std::vector<Point> piece;
    const auto finish = [&] {
      if (piece.size() > 1) dashed(smooth(piece));
      piece.clear();
    };
    for (const CurveMark& mark : marks_)
      if (mark.customers)
        piece.push_back({mark.x, curve_.y(*mark.customers)});
      else
        finish();
    finish();
  }

  /// Dashes go on around corners.
  void dashed(const std::vector<Point>& line) const {
    constexpr double dash = 4.9, space = 3.7;
    double walked = 0;
    std::vector<Point> piece;
    const auto stroke = [&] {
      if (piece.size() > 1) canvas_.polyline(piece, customersColour(), 1.8);
      piece.clear();
    };
    for (std::size_t i = 1; i < line.size(); ++i) {
      const double length = base::distance(line[i - 1], line[i]);
      for (double at = 0; at < length;) {
        const double phase = std::fmod(walked + at, dash + space);
        const bool on = phase < dash;
        const double step = std::min(length - at, (on ? dash : dash + space) - phase + 1e-6);
        if (on) {
          if (piece.empty()) piece.push_back(base::mix(line[i - 1], line[i], at / length));
          piece.push_back(base::mix(line[i - 1], line[i], (at + step) / length));
        } else {
          stroke();
        }
        at += step;
      }
      walked += length;
    }
    stroke();
  }

  void diamond(Point at) const {
    constexpr double r = 3.9, rim = 4.8;
    for (const double size : {rim, r}) {
      const std::array<Point, 4> corners{
          {at + Point{0, -size}, at + Point{size, 0}, at + Point{0, size}, at + Point{-size, 0}}};
      canvas_.polygon(corners, size == rim ? theme_.paper : customersColour());
    }
  }

  look::Colour customersColour() const { return look_.customers; }

  void point(std::size_t i) const {
    const CurveMark& mark = marks_[i];
    if (!mark.given) {
      canvas_.disc(at(mark), 2.3, theme_.paper);
      canvas_.ring(at(mark), 2, look::mixed(theme_.quiet, theme_.secondInk, 0.2), 0.8);
      return;
    }
    const double radius = radiusOf(mark, pitch(i)), ring = std::clamp(radius * 0.22, 0.7, 1.5);
    const Tone tone = toneOf(mark.score, look_.bar);
    canvas_.disc(at(mark), radius + 0.7, theme_.paper);
    if (mark.after) {
      canvas_.ring(at(mark), radius, colourOf(tone, theme_), ring);
      canvas_.disc(at(mark), radius * 0.3, colourOf(tone, theme_));
      return;
    }
    canvas_.disc(at(mark), radius, colourOf(tone, theme_));
    if (tone == Tone::Plain) canvas_.disc(at(mark), radius - ring, theme_.white);
  }

  /// Where the line is not: below a valley, above a peak, beside a slope.
  void label(std::size_t i) const {
    const CurveMark& mark = marks_[i];
    const bool weighs = mark.importance >= 8;
    const bool telling = mark.importance >= 9 || toneOf(mark.score, look_.bar) == Tone::High;
    const look::TextStyle style{weighs ? look_.text : look_.small, weighs ? Weight::Bold : Weight::SemiBold};
    const Rect size{0, 0, canvas_.measure(mark.words, style).w, canvas_.measure(mark.words, style).h};
    if (pitch(i) < size.w * 0.75 && !(telling && mark.shown)) return;
    const CurveMark* before = i > 0 && marks_[i - 1].given ? &marks_[i - 1] : nullptr;
    const CurveMark* after = i + 1 < marks_.size() && marks_[i + 1].given ? &marks_[i + 1] : nullptr;
    const bool lower = (before == nullptr || before->score >= mark.score) &&
                       (after == nullptr || after->score >= mark.score) &&
                       (before != nullptr || after != nullptr);
    const bool rises =
        after != nullptr && after->score > mark.score && (before == nullptr || before->score < mark.score);
    const bool falls =
        before != nullptr && before->score > mark.score && (after == nullptr || after->score < mark.score);
    const double r = radiusOf(mark, pitch(i)), cap = style.capHeight;
    Point place{mark.x, at(mark).y - r - 1.6 - cap / 2};
    look::TextStyle set = style;
    set.align = Align::Centre;
    if (lower && !(before == nullptr || after == nullptr)) {
      place.y = at(mark).y + r + 2.4 + cap / 2;
    } else if (rises && mark.x > size.w + r) { // there is room before the first one
      set.align = Align::Right;
      place = {mark.x - r * 0.5 - 1.6, at(mark).y - r * 0.5 - 1.4 - cap / 2};
    } else if (falls) {
      set.align = Align::Left;
      place = {mark.x + r * 0.5 + 1.6, at(mark).y - r * 0.5 - 1.4 - cap / 2};
    }
    canvas_.label(mark.words, place, set, colourOf(toneOf(mark.score, look_.bar), theme_));
    if (!mark.star) return;
    const bool below = place.y < at(mark).y;
    canvas_.icon(look::Icon::Star, {mark.x, at(mark).y + (below ? r + 6 : -r - 6)}, 9, theme_.star);
  }

  void numbers() const {
    double end = std::numeric_limits<double>::lowest();
    const look::TextStyle style{look_.small, Weight::Regular, Align::Centre};
    for (const CurveMark& mark : marks_) {
      if (mark.number == 0) continue;
      const std::string words = std::to_string(mark.number);
      // Digits are all of one width.
      const double half = look_.small * 0.46 * static_cast<double>(words.size());
      if (mark.x - half < end + 1.5) continue;
      end = mark.x + half;
      if (isSeen(mark))
        canvas_.label(words, {mark.x, curve_.box.bottom() - look_.small - 0.5}, style, theme_.secondInk);
    }
  }

  ui::Canvas& canvas_;
  const look::Theme& theme_;
  const BoardLayout::Curve& curve_;
  std::span<const CurveMark> marks_;
  const CurveLook& look_;
  const Rect& bounds_;
};

} // namespace

void paintScale(ui::Canvas& canvas, const BoardLayout::Curve& curve, double bar, double left, double right) {
  const look::Theme& theme = canvas.theme();
  const double width = right - left, top = std::max(curve.box.y, curve.ten - 7);
  canvas.fill({left, top, width, curve.y(bar) - top}, look::faded(theme.accent, 0.075));
  canvas.line({left, curve.y(bar)}, {right, curve.y(bar)}, look::mixed(theme.paper, theme.accent, 0.4), 0.5);
  canvas.line({left, curve.one}, {right, curve.one}, theme.line, 0.5);
  canvas.dashes({left, curve.y(journey::middleScore)}, {right, curve.y(journey::middleScore)}, theme.line,
                0.5, 1.5, 3.4);
}

void paintCurve(ui::Canvas& canvas, const BoardLayout::Curve& curve, std::span<const CurveMark> marks,
                const CurveLook& look, const Rect& bounds) {
  Pen(canvas, curve, marks, look, bounds).all();
}

double radiusOf(const CurveMark& mark, double pitch) {
  const double wanted = 2.3 + 0.62 * (mark.importance > 0 ? mark.importance : unweighted);
  return std::max(1.2, std::min(wanted, pitch * 0.42));
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
    const int pieces = std::clamp(static_cast<int>(w / 2), 4, 24);
    for (int k = 1; k <= pieces; ++k) {
      const double t = static_cast<double>(k) / pieces, u = 1 - t;
      const double y = (1 + 2 * t) * u * u * a.y + t * u * u * w * slope[i] + t * t * (3 - 2 * t) * b.y -
                       t * t * u * w * slope[i + 1];
      line.push_back({a.x + w * t, y});
    }
  }
  return line;
}

} // namespace steps
