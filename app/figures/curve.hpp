#pragma once
// The emotion curve: up to three voices along one scale. Straight from point to point: it never says more
// than the scores do, and a touchpoint without one is a gap. Loose touchpoints have points and no line.
#include "figures/scale.hpp"
#include "journey/curve.hpp"
#include "language/language.hpp"

#include <span>
#include <vector>

namespace figures {

enum class Voice {
  Team,      ///< ink, solid, circle
  Customers, ///< their colour, dashed, diamond
  Aim        ///< accent, thick, circle with a tick up
};

/// How large its marks are, in the millimetres of what it is drawn on.
struct CurveSize {
  double largest = 9.4; ///< radius of the most important point
  double letters = 0;   ///< height of a capital of the figures at the points; 0: without figures
};

/// Where it lies.
struct CurvePlace {
  Scale y;
  std::vector<double> x; ///< of every point
  CurveSize size{};

  base::Point at(std::size_t point, double score) const { return {x[point], y(score)}; }
  double lineWidth() const { return size.largest * 0.2; }
};

/// The points of each voice, in one order and number, or none at all.
struct Curve {
  std::span<const journey::CurvePoint> team{}, customers{}, aim{};
  double bar = 9;
  bool ranges = true; ///< of the team's votes
};

/// All of it: ranges, lines, points, figures and the stars of moments of truth.
void drawCurve(look::Drawing& drawing, const Curve& curve, const CurvePlace& place,
               const language::Catalogue& words);

// Its pieces, for who draws only a part of them.
void drawVoice(look::Drawing& drawing, std::span<const journey::CurvePoint> points, const CurvePlace& place,
               Voice voice);
void drawRange(look::Drawing& drawing, const journey::CurvePoint& point, const CurvePlace& place,
               std::size_t at);
void drawPoint(look::Drawing& drawing, const journey::CurvePoint& point, base::Point at, double largest,
               Voice voice, double bar);
/// Whether what belongs to a point stands above it: where the line comes from below, it is out of its way
/// there.
bool isAbove(std::span<const journey::CurvePoint> points, std::size_t at);

} // namespace figures
