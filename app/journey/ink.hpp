#pragma once
// What fingers draw, as a text: strokes in a square of 1000 by 1000, y downwards, whoever shows it and
// however large. "M120 300 140 330M500 500" is a stroke of two points and a dot; SVG reads it as a path, too.
//
// 1. A finger's places are evened out and thinned to the few points that a smooth line is drawn through.
// 2. The points are whole numbers, and each ink has one text: what cannot be told apart is written the same.
// 3. Whatever comes in - fingers, an import, a file - is read by inkIn(), and refused where it is no ink.
#include "base/geometry.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace journey {

inline constexpr double inkSide = 1000;

using Stroke = std::vector<base::Point>; ///< of one point: a dot
using Ink = std::vector<Stroke>;         ///< what was drawn later lies on top

/// Nothing: it is not exactly what inkText() writes. An empty text is ink without strokes.
std::optional<Ink> inkIn(std::string_view text);
/// Points are rounded, and kept in the square; strokes without points are left out.
std::string inkText(const Ink& ink);

/// The places of one finger as a stroke: trembling evened out, and no more points than its form needs. The
/// first and the last one stay.
Stroke thinned(const Stroke& places);
/// The line through the points of a stroke, in pieces so short that it looks smooth.
Stroke smoothLine(const Stroke& stroke);

} // namespace journey
