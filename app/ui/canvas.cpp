#include "ui/canvas.hpp"

#include "ui/images.hpp"
#include "ui/path.hpp"
#include "ui/polygon.hpp"

#include <cmath>

namespace ui {
namespace {

constexpr double thinnest = 1; // pixels: nothing that is drawn vanishes

/// Fills a polygon of pixels that goes clockwise and is not convex, with an edge one pixel wide that fades
/// out.
void fillConcave(ImDrawList& list, std::span<const Point> points, ImU32 colour) {
  const std::size_t n = points.size();
  const auto triangles = triangulated(points);
  const ImVec2 white = whiteTexel();
  const ImU32 faded = colour & ~IM_COL32_A_MASK;
  list.PrimReserve(static_cast<int>(triangles.size() * 3 + n * 6), static_cast<int>(n * 2));
  const unsigned first = list._VtxCurrentIdx;
  const auto inner = [&](std::size_t i) { return static_cast<ImDrawIdx>(first + 2 * i); };
  const auto outer = [&](std::size_t i) { return static_cast<ImDrawIdx>(first + 2 * i + 1); };
  const auto outward = [&](std::size_t i) {
    const Point edge = points[(i + 1) % n] - points[i];
    const double l = base::length(edge);
    return l > 0 ? Point{edge.y / l, -edge.x / l} : Point{};
  };
  for (const Triangle& t : triangles)
    for (const std::size_t i : t) list.PrimWriteIdx(inner(i));
  for (std::size_t i = 0; i < n; ++i) {
    const std::size_t next = (i + 1) % n;
    for (const ImDrawIdx index : {inner(i), inner(next), outer(next), outer(next), outer(i), inner(i)})
      list.PrimWriteIdx(index);
  }
  for (std::size_t i = 0; i < n; ++i) {
    const Point sum = (outward((i + n - 1) % n) + outward(i)) * 0.5;
    // A mitre as long as sharp corners need, but not longer than four half pixels.
    const double square = std::max(sum.x * sum.x + sum.y * sum.y, 1.0 / 16);
    const Point offset = sum * (0.5 / square);
    list.PrimWriteVtx(vec(points[i] - offset), white, colour);
    list.PrimWriteVtx(vec(points[i] + offset), white, faded);
  }
}

} // namespace

Canvas::Canvas(ImDrawList& list, Images& images, const look::Theme& theme, base::Transform toPixels)
    : list_(list), images_(images), theme_(theme), toPixels_(toPixels) {}

double Canvas::pixels() const { return toPixels_.scale(); }
double Canvas::scale() const { return pixels() / images_.texts.usualScale(); }
bool Canvas::isQuarterTurn() const { return ui::isQuarterTurn(toPixels_); }

void Canvas::fill(const Rect& box, Colour colour, double corner, Corners which) {
  if (box.empty() || colour.a == 0) return;
  const PixelBox pixels(toPixels_, box, corner, which);
  if (pixels.isPlain()) {
    list_.AddRectFilled(vec(pixels.leastCorner()), vec(pixels.greatestCorner()), packed(colour));
    return;
  }
  pixels.trace(list_);
  list_.PathFillConvex(packed(colour));
}

void Canvas::outline(const Rect& box, Colour colour, double width, double corner, Corners which) {
  if (box.empty() || colour.a == 0) return;
  double thick = std::max(thinnest, width * pixels());
  if (isQuarterTurn()) thick = std::round(thick);
  PixelBox(toPixels_, box, corner, which).trace(list_, -thick / 2);
  list_.PathStroke(packed(colour), ImDrawFlags_Closed, static_cast<float>(thick));
}

void Canvas::line(Point from, Point to, Colour colour, double width) {
  const Point a = toPixels_(from), b = toPixels_(to);
  double thick = std::max(thinnest, width * pixels());
  const bool level = std::abs(a.y - b.y) < 0.01, plumb = std::abs(a.x - b.x) < 0.01;
  if (level == plumb) {
    if (!level) list_.AddLine(vec(a), vec(b), packed(colour), static_cast<float>(thick));
    return;
  }
  // On whole pixels a thin line has its own colour, not a mixture with what is beside it.
  thick = std::round(thick);
  const Point side = level ? Point{0, thick / 2} : Point{thick / 2, 0};
  const Point least = {std::min(a.x, b.x), std::min(a.y, b.y)},
              most = {std::max(a.x, b.x), std::max(a.y, b.y)};
  const Point start = {std::round((least - side).x), std::round((least - side).y)};
  const Point size = most - least + side * 2;
  list_.AddRectFilled(vec(start), vec(start + Point{std::round(size.x), std::round(size.y)}), packed(colour));
}

void Canvas::dashes(Point from, Point to, Colour colour, double width, double dash, double space) {
  const double whole = base::distance(from, to);
  if (whole <= 0 || dash <= 0 || space < 0) return;
  for (double at = 0; at < whole; at += dash + space)
    line(base::mix(from, to, at / whole), base::mix(from, to, std::min(whole, at + dash) / whole), colour,
         width);
}

void Canvas::polyline(std::span<const Point> points, Colour colour, double width) {
  if (points.size() < 2) return;
  const double thick = std::max(thinnest, width * pixels());
  // Dear ImGui's corners are mitred: a sharp one is drawn as two ends with a disc on both.
  constexpr double sharp = 0.8; // cosine of the change of direction
  const auto stroke = [&] { list_.PathStroke(packed(colour), 0, static_cast<float>(thick)); };
  Point before{};
  for (std::size_t i = 0; i < points.size(); ++i) {
    const Point here = toPixels_(points[i]);
    list_.PathLineTo(vec(here));
    if (i > 0 && i + 1 < points.size()) {
      const Point in = here - before, out = toPixels_(points[i + 1]) - here;
      const double lengths = base::length(in) * base::length(out);
      if (lengths > 0 && (in.x * out.x + in.y * out.y) / lengths < sharp) {
        stroke();
        disc(points[i], thick / 2 / pixels(), colour);
        list_.PathLineTo(vec(here));
      }
    }
    before = here;
  }
  stroke();
}

void Canvas::polygon(std::span<const Point> points, Colour colour) {
  if (points.size() < 3 || colour.a == 0) return;
  std::vector<Point> outline;
  outline.reserve(points.size());
  for (const Point p : points) outline.push_back(toPixels_(p));
  if (doubleArea(outline) < 0) std::reverse(outline.begin(), outline.end());
  if (!isConvex(outline)) return fillConcave(list_, outline, packed(colour));
  for (const Point p : outline) list_.PathLineTo(vec(p));
  list_.PathFillConvex(packed(colour));
}

void Canvas::disc(Point centre, double radius, Colour colour) {
  if (radius <= 0 || colour.a == 0) return;
  const Point c = toPixels_(centre);
  const double r = radius * pixels();
  const int pieces = 4 * quarterPieces(r);
  for (int i = 0; i < pieces; ++i) {
    const double angle = 2 * base::pi * i / pieces;
    list_.PathLineTo(vec(c + Point{std::cos(angle), std::sin(angle)} * r));
  }
  list_.PathFillConvex(packed(colour));
}

void Canvas::ring(Point centre, double radius, Colour colour, double width) {
  arc(centre, radius, 0, 2 * base::pi, colour, width);
}

void Canvas::arc(Point centre, double radius, double from, double to, Colour colour, double width) {
  if (radius <= 0 || to <= from || colour.a == 0) return;
  const double r = radius * pixels(), part = std::min(1.0, (to - from) / (2 * base::pi));
  const bool closed = part > 1 - 1e-9;
  const int pieces = std::max(1, static_cast<int>(std::ceil(4 * quarterPieces(r) * part)));
  for (int i = 0; i < pieces + (closed ? 0 : 1); ++i) {
    const double angle = from + 2 * base::pi * part * i / pieces;
    list_.PathLineTo(vec(toPixels_(centre + Point{std::sin(angle), -std::cos(angle)} * radius)));
  }
  const auto thick = static_cast<float>(std::max(thinnest, width * pixels()));
  list_.PathStroke(packed(colour), closed ? ImDrawFlags_Closed : 0, thick);
}

void Canvas::symbol(look::Symbol symbol, Point centre, double radius, Colour colour) {
  if (symbol == look::Symbol::Disc) return disc(centre, radius, colour);
  auto points = look::outline(symbol);
  for (Point& p : points) p = centre + p * radius;
  polygon(points, colour);
}

} // namespace ui
