#pragma once
// The curve on the sheet, on the columns of its touchpoints: the scale, what votes said, and the line between
// them, which never goes beyond a point.
#include "steps/board/layout.hpp"
#include "ui/canvas.hpp"

#include <optional>
#include <span>
#include <string>

namespace steps {

/// A touchpoint on the curve, in the order of the journey.
struct CurveMark {
  double x = 0, tie = 0; ///< where its hair line begins: the bottom of its note
  int number = 0;        ///< 0: a whole step
  bool given = false;    ///< false: a small ring on the base line
  double score = 0, lowest = 0, highest = 0;
  double importance = 0;             ///< 0: not voted
  std::optional<double> customers{}; ///< what they say
  std::optional<double> later{};     ///< votes since the estimate was frozen
  bool after = false;                ///< all of its votes are: no part of the line
  bool star = false;
  bool shown = true;          ///< one of those that are opened, or all are
  std::string words{}, gap{}; ///< the score; how far the customers are from it, where that says something
};

struct CurveLook {
  double bar = 9;               ///< scores from here on pass
  double small = 4.4, text = 6; ///< heights of a capital
  look::Colour customers{};     ///< of what customers say
  bool ranges = true, labels = true, numbers = true;
};

/// Lines across and the band of what passes, from `left` to `right`.
void paintScale(ui::Canvas& canvas, const BoardLayout::Curve& curve, double bar, double left, double right);
/// What lies on it; `bounds`: the part that must be painted.
void paintCurve(ui::Canvas& canvas, const BoardLayout::Curve& curve, std::span<const CurveMark> marks,
                const CurveLook& look, const base::Rect& bounds);
/// Millimetres: as large as it is important, and no larger than its neighbours allow.
double radiusOf(const CurveMark& mark, double pitch);
/// The line through these points: monotone between neighbours (Fritsch and Carlson, 1980), in short pieces.
std::vector<base::Point> smooth(std::span<const base::Point> points);

} // namespace steps
