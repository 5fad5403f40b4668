#pragma once
// The signs that figures are made of, the same on the table and on paper, at any size.
#include "journey/curve.hpp"
#include "look/drawing.hpp"

#include <span>

namespace figures {

/// How a score is coloured: low ones warm, those that reach the bar in the accent, the others in `usual`.
look::Colour scoreColour(const look::Theme& theme, double score, double bar, look::Colour usual);
/// Of the difference between customers and team: warm where the team was too favourable, the customers' where
/// it was too gloomy.
look::Colour gapColour(const look::Theme& theme, double gap);

/// The radius of a point: as large as it is important; `largest` where importance is 10; 0: nobody said.
double dotRadius(double importance, double largest);
/// A disc: filled where the score is low or reaches the bar, otherwise paper with a ring.
void drawDot(look::Drawing& drawing, base::Point at, double radius, double score, double bar);
/// Voted on since the estimate was frozen: a ring with a small dot in it.
void drawAfter(look::Drawing& drawing, base::Point at, double radius, double score, double bar);
/// What customers say.
void drawDiamond(look::Drawing& drawing, base::Point at, double radius, look::Colour colour);
/// Where no score is: a small ring on the base line.
void drawGap(look::Drawing& drawing, base::Point at, double radius);
/// What customers had expected: a bar across, open, so that it is no point of the curve.
void drawExpected(look::Drawing& drawing, base::Point at, double radius);
/// From the lowest to the highest vote; `discuss`: they lie far apart.
void drawRange(look::Drawing& drawing, base::Point highest, base::Point lowest, double width, bool discuss);
/// A star that is only suggested has no filling.
void drawStarOutline(look::Drawing& drawing, base::Point centre, double size);
/// A dashed line whose dashes go on around its corners.
void drawDashed(look::Drawing& drawing, std::span<const base::Point> points, look::Colour colour,
                double width, double dash, double space);
/// A row of dots along the line, `apart` from middle to middle, around its corners too.
void drawDotted(look::Drawing& drawing, std::span<const base::Point> points, look::Colour colour,
                double radius, double apart);

} // namespace figures
