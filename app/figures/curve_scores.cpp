#include "figures/curve_scores.hpp"

#include "figures/marks.hpp"
#include "journey/level.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <numeric>

namespace figures {
namespace {

using base::Point;
using base::Rect;
using base::Size;

constexpr double important = 8,
                 telling = 9;      // importance from which a figure is large; from which it matters most
constexpr double lineHeight = 1.3; // of a figure, in capitals

class Placing {
 public:
  Placing(Scale y, std::span<const CurveMark> marks, const CurveLook& look, double digit, double sign)
      : y_(y), marks_(marks), look_(look), digit_(digit), sign_(sign),
        taken_(marks.size()), lines_{teamLines(marks, y), customerLines(marks, y)} {}

  std::vector<CurveScore> all() {
    std::vector<CurveScore> placed;
    for (const std::size_t i : order())
      if (const auto score = place(i)) {
        taken_[i].push_back(score->box);
        if (marks_[i].star) taken_[i].push_back(starBox(score->star));
        placed.push_back(*score);
      }
    std::ranges::sort(placed, {}, &CurveScore::mark);
    return placed;
  }

 private:
  Point at(std::size_t i) const { return {marks_[i].x, y_(marks_[i].score)}; }
  double radius(std::size_t i) const { return radiusOf(marks_, i, look_.largest); }
  bool isLarge(std::size_t i) const { return look_.striking || marks_[i].importance >= important; }
  double cap(std::size_t i) const { return isLarge(i) ? look_.large : look_.small; }
  double starSize() const { return 2 * look_.small; }
  Rect starBox(Point at) const { return base::around(at, {starSize(), starSize()}); }
  /// How far a low score is under its limit, a high one over its own; negative for the others.
  double strikes(std::size_t i) const {
    const double score = marks_[i].score;
    switch (journey::levelOf(score, look_.bar)) {
    case journey::Level::Low: return journey::lowScore - score;
    case journey::Level::High: return score - look_.bar;
    case journey::Level::Middle: return -1;
    }
    return -1;
  }

  Size sizeOf(std::size_t i) const {
    double width = 0;
    for (const char c : marks_[i].words)
      width += std::isdigit(static_cast<unsigned char>(c)) != 0 ? digit_ : sign_;
    return {width * cap(i), lineHeight * cap(i)};
  }

  /// Those that matter most come first.
  std::vector<std::size_t> order() const {
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < marks_.size(); ++i)
      if (marks_[i].given && !isHopeless(i) && (!look_.striking || strikes(i) >= 0)) all.push_back(i);
    const auto weight = [&](std::size_t i) {
      const CurveMark& mark = marks_[i];
      return std::pair{look_.striking ? strikes(i) : mark.importance + (strikes(i) >= 0 ? 1.5 : 0),
                       mark.importance};
    };
    std::ranges::stable_sort(all, std::ranges::greater{}, weight);
    return all;
  }

  /// In a crowd only what matters and is opened gets a figure at all.
  bool isHopeless(std::size_t i) const {
    if (marks_[i].shown && (look_.striking || marks_[i].importance >= telling || strikes(i) >= 0))
      return false;
    double pitch = std::numeric_limits<double>::max();
    if (i > 0) pitch = std::min(pitch, marks_[i].x - marks_[i - 1].x);
    if (i + 1 < marks_.size()) pitch = std::min(pitch, marks_[i + 1].x - marks_[i].x);
    return pitch < 0.6 * sizeOf(i).w;
  }

  /// Where the line is not, first: under a valley, above a peak, beside a slope.
  std::vector<Point> places(std::size_t i) const {
    const Size size = sizeOf(i);
    const double r = radius(i), far = r + 0.35 * cap(i) + size.h / 2, aside = size.w / 2 + 0.75 * r;
    const Point above{0, -far}, below{0, far}, left{-aside, -0.65 * r - size.h / 2},
        right{aside, -0.65 * r - size.h / 2};
    const double score = marks_[i].score;
    const CurveMark* before = i > 0 && marks_[i - 1].given ? &marks_[i - 1] : nullptr;
    const CurveMark* after = i + 1 < marks_.size() && marks_[i + 1].given ? &marks_[i + 1] : nullptr;
    const Point under{right.x, -right.y}, beneath{left.x, -left.y}, more{0, -1.7 * far}, less{0, 1.7 * far};
    const Point behind{-r - 0.35 * cap(i) - size.w / 2, 0}, ahead{-behind.x, 0};
    if (before != nullptr && after != nullptr && before->score >= score && after->score >= score)
      return {below, above, under, beneath, less, more, ahead, behind};
    if (after != nullptr && after->score > score && (before == nullptr || before->score < score))
      return {left, above, under, below, right, more, less, behind, ahead};
    if (before != nullptr && before->score > score && (after == nullptr || after->score < score))
      return {right, above, beneath, below, left, more, less, ahead, behind};
    return {above, right, left, below, more, less, ahead, behind};
  }

  /// Across a line only where there is no place beside all of them.
  std::optional<CurveScore> place(std::size_t i) const {
    const Point middle = at(i);
    std::optional<CurveScore> across;
    for (const Point by : places(i)) {
      const Rect box = base::around(middle + by, sizeOf(i));
      const double side = by.y < 0 ? 1 : -1;
      const Point star = middle + Point{0, side * (radius(i) + 0.65 * starSize())};
      if (!isFree(i, box) || (marks_[i].star && !isFree(i, starBox(star)))) continue;
      const CurveScore score{i, box, isLarge(i), star};
      if (!isCrossed(box)) return score;
      if (!across) across = score;
    }
    return across;
  }

  /// Whether a line goes through it.
  bool isCrossed(const Rect& box) const {
    return std::ranges::any_of(lines_, [&](const auto& pieces) {
      return std::ranges::any_of(pieces, [&](const auto& piece) { return crosses(piece, box); });
    });
  }
  /// A piece goes on to the right.
  static bool crosses(const std::vector<Point>& piece, const Rect& box) {
    auto to = std::ranges::lower_bound(piece, box.x, {}, &Point::x);
    if (to == piece.begin()) ++to;
    for (; to < piece.end() && (to - 1)->x <= box.right(); ++to) {
      const Point a = *(to - 1), b = *to;
      const auto heightAt = [&](double x) {
        return a.y + (b.y - a.y) * std::clamp((x - a.x) / std::max(1e-6, b.x - a.x), 0.0, 1.0);
      };
      const double from = heightAt(box.x), until = heightAt(box.right());
      if (std::max(from, until) >= box.y && std::min(from, until) <= box.bottom()) return true;
    }
    return false;
  }

  bool isInside(const Rect& box) const {
    if (!look_.inside) return true;
    const Rect& all = *look_.inside;
    return box.x >= all.x && box.right() <= all.right() && box.y >= all.y && box.bottom() <= all.bottom();
  }

  bool isFree(std::size_t i, const Rect& box) const {
    if (!isInside(box) || hidesVoices(i, box)) return false;
    if (std::ranges::any_of(look_.taken, [&](const Rect& other) { return other.intersects(box); }))
      return false;
    const double reach = box.w + look_.largest + 4 * look_.large;
    for (std::size_t j = i; j-- > 0 && marks_[i].x - marks_[j].x < reach;)
      if (hides(j, box)) return false;
    for (std::size_t j = i + 1; j < marks_.size() && marks_[j].x - marks_[i].x < reach; ++j)
      if (hides(j, box)) return false;
    return true;
  }

  bool liesOn(std::size_t j, double score, double radius, const Rect& box) const {
    return base::around(Point{marks_[j].x, y_(score)}, {1.7 * radius, 1.7 * radius}).intersects(box);
  }
  /// What else stands at a touchpoint: what customers say, what later votes say.
  bool hidesVoices(std::size_t j, const Rect& box) const {
    const CurveMark& mark = marks_[j];
    return (mark.expected && liesOn(j, *mark.expected, 0.5 * look_.largest, box)) ||
           (mark.customers && liesOn(j, *mark.customers, 0.5 * look_.largest, box)) ||
           (mark.later && liesOn(j, *mark.later, 0.4 * look_.largest, box));
  }
  /// Whether it lies on this other mark's point or on what is written there.
  bool hides(std::size_t j, const Rect& box) const {
    if (std::ranges::any_of(taken_[j], [&](const Rect& other) { return other.intersects(box); })) return true;
    return (marks_[j].given && liesOn(j, marks_[j].score, radius(j), box)) || hidesVoices(j, box);
  }

  Scale y_;
  std::span<const CurveMark> marks_;
  const CurveLook& look_;
  double digit_, sign_;
  std::vector<std::vector<Rect>> taken_; ///< by the figures that are placed, of each mark
  std::array<CurveLines, 2> lines_;
};

} // namespace

std::vector<CurveScore> scoresOf(Scale y, std::span<const CurveMark> marks, const CurveLook& look,
                                 double digit, double sign) {
  return Placing(y, marks, look, digit, sign).all();
}

void drawScores(look::Drawing& drawing, Scale y, std::span<const CurveMark> marks, const CurveLook& look) {
  const look::Theme& theme = drawing.theme();
  const auto style = [&](bool large) {
    return look::TextStyle{.capHeight = large ? look.large : look.small,
                           .weight = large ? look::Weight::Bold : look::Weight::SemiBold,
                           .align = look::Align::Centre};
  };
  const double digit = drawing.measure("0", style(true)).w / look.large,
               sign = drawing.measure(",", style(true)).w / look.large;
  for (const CurveScore& score : scoresOf(y, marks, look, digit, sign)) {
    const CurveMark& mark = marks[score.mark];
    const auto isSeen = [&](const Rect& box) { return box.right() >= look.from && box.x <= look.to; };
    if (isSeen(score.box))
      drawing.label(mark.words, score.box.centre(), style(score.large),
                    scoreColour(theme, mark.score, look.bar, theme.ink));
    if (mark.star && isSeen(base::around(score.star, {2 * look.small, 2 * look.small})))
      drawing.icon(look::Icon::Star, score.star, 2 * look.small, theme.star);
  }
}

} // namespace figures
