#pragma once
// The emotion curve: what the team and its customers say along one scale, from touchpoint to touchpoint. The
// same on the table, on paper and in pictures; how large its marks are follows from one length.
#include "figures/scale.hpp"
#include "journey/curve.hpp"
#include "language/language.hpp"

#include <limits>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace figures {

/// A touchpoint on the curve, in the order of the journey.
struct CurveMark {
  double x = 0;
  std::optional<double> tie{}; ///< where a hair line to it begins: the bottom of its note
  int number = 0;              ///< 0: none (a whole step)
  bool given = false;          ///< false: a small ring on the base line
  double score = 0, lowest = 0, highest = 0;
  double importance = 0;             ///< 0: nobody said
  std::optional<double> customers{}; ///< what they say
  std::optional<double> expected{};  ///< what they had expected
  std::optional<double> later{};     ///< votes since the estimate was frozen
  bool after = false;                ///< all of its votes are: no part of the line
  bool loose = false;                ///< of no stage: the same
  bool star = false, discuss = false;
  bool shown = true;          ///< one of those that are opened, or all are
  std::string words{}, gap{}; ///< the score; how far the customers are from it, where that says something
  std::string missed{};       ///< how far what they found is from what they had expected, the same
};
/// Of this point, without words.
CurveMark markOf(const journey::CurvePoint& team, double x);
/// With its score in words; `customers`: nullptr where nothing is asked of them.
CurveMark markOf(const journey::CurvePoint& team, const journey::CurvePoint* customers, double x,
                 const language::Catalogue& words);

/// "−1,2"; empty where it is too small to say something.
std::string gapWords(double gap, double least, const language::Catalogue& words);

struct CurveLook {
  double bar = 9;                     ///< scores from here on pass
  double largest = 8;                 ///< radius of the most important point
  double small = 4.4;                 ///< height of a capital of figures; 0: without
  double large = 6;                   ///< the same where the touchpoint is important
  bool ranges = true;                 ///< of the team's votes
  bool scores = true;                 ///< figures at points
  bool striking = false;              ///< only at the low and the high ones, and large
  std::optional<double> numbers{};    ///< the middle of the line that numbers of touchpoints stand on
  std::optional<base::Rect> inside{}; ///< what figures stay in
  std::vector<base::Rect> taken{};    ///< what figures keep clear of
  double from = -std::numeric_limits<double>::max(), to = std::numeric_limits<double>::max(); ///< seen of x

  double line() const { return 0.22 * largest; }
};

/// All of it.
void drawCurve(look::Drawing& drawing, Scale y, std::span<const CurveMark> marks, const CurveLook& look);
/// Only the team's line and points: for a picture so small that nothing else can be seen.
void drawCurveAlone(look::Drawing& drawing, Scale y, std::span<const CurveMark> marks, const CurveLook& look);

/// The line through these points: monotone between neighbours (Fritsch and Carlson, 1980), so that it never
/// says more than the points do, in short pieces.
std::vector<base::Point> smooth(std::span<const base::Point> points);
/// What the team says from touchpoint to touchpoint, and what customers say: lines as they are drawn, each
/// from left to right; a gap is between two of them.
using CurveLines = std::vector<std::vector<base::Point>>;
CurveLines teamLines(std::span<const CurveMark> marks, Scale y);
CurveLines customerLines(std::span<const CurveMark> marks, Scale y);
/// As large as the mark is important, and no larger than its neighbours allow.
double radiusOf(std::span<const CurveMark> marks, std::size_t at, double largest);

} // namespace figures
