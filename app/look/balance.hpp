#pragma once
// How many lines words would take at another width, worked out from one setting of them: setting them again
// costs as much as the first time.
#include "look/setting_inner.hpp"

#include <optional>

namespace look {

/// What no line may end in, and what is behind it where a line goes on and where it ends: a space or nothing,
/// nothing or a hyphen. Pixels.
struct Piece {
  double width = 0, on = 0, end = 0;
};

/// Nothing where only Pango can tell: words of several lines by themselves, with wide spaces, with hyphens of
/// which none is shown.
std::optional<std::vector<Piece>> piecesOf(PangoLayout* layout, const Words& words);
/// 0: a piece is wider than the line may be.
std::size_t linesOf(const std::vector<Piece>& pieces, double width, double tolerance);

} // namespace look
