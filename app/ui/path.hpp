#pragma once
// Outlines in pixels, clockwise on the screen, as Dear ImGui wants them for its smooth edges.
#include "ui/atlas.hpp"
#include "ui/canvas.hpp"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace ui {

inline ImVec2 vec(Point p) { return {static_cast<float>(p.x), static_cast<float>(p.y)}; }
inline ImU32 packed(Colour c) { return IM_COL32(c.r, c.g, c.b, c.a); }

/// Where every page of the atlas is white: what shapes are drawn with, so that words between them change
/// nothing.
inline ImVec2 whiteTexel() { return {Atlas::whitePixel / Atlas::width, Atlas::whitePixel / Atlas::height}; }

/// Upright, or turned by a multiple of 90 degrees: there edges and letters are put on whole pixels.
bool isQuarterTurn(const base::Transform& t);

/// A rectangle anywhere on the screen, with rounded corners.
class PixelBox {
 public:
  /// On whole pixels where it is a quarter turn; at least one pixel wide and high.
  PixelBox(const base::Transform& toPixels, const Rect& box, double corner, Corners which);

  /// Adds the outline to the list's path, `out` pixels outside the edge (inside where negative).
  void trace(ImDrawList& list, double out = 0) const;
  /// The same as points, with these directions at every corner: as many points at any distance from the edge.
  void trace(std::vector<Point>& points, double out, std::span<const Point> quarter) const;
  bool isPlain() const { return plain_; } ///< on whole pixels, without rounded corners
  Point leastCorner() const;
  Point greatestCorner() const;
  double shortest() const { return std::min(width_, height_); }

 private:
  double radius(std::size_t corner, double out) const;
  /// On a corner's arc, in a direction of a quarter of a circle.
  Point on(std::size_t corner, double radius, double out, Point direction) const;

  std::array<Point, 4> corners_; ///< left-top, right-top, right-bottom, left-bottom of its own
  std::array<Point, 4> along_;   ///< direction from each corner to the next
  double width_, height_, radius_;
  Corners which_;
  bool plain_;
};

/// Pieces for a quarter of a circle that is at most `error` pixels away from a round one.
int quarterPieces(double radius, double error = 0.1);
/// The directions, (1, 0) to (0, 1), between that many pieces.
std::vector<Point> quarterOf(int pieces);

} // namespace ui
