#include "figures/basis.hpp"

#include "figures/marks.hpp"

#include <cmath>
#include <vector>

namespace figures {

using namespace language::literals;
using base::Point;
using base::Rect;
using journey::Basis;

namespace {

/// Points on a quarter of a circle around `middle`, clockwise from `from` (radians, 0: right).
void addQuarter(std::vector<Point>& points, Point middle, double radius, double from) {
  constexpr int pieces = 3;
  for (int i = 0; i <= pieces; ++i) {
    const double angle = from + base::pi / 2 * i / pieces;
    points.push_back(middle + Point{std::cos(angle), std::sin(angle)} * radius);
  }
}

std::vector<Point> rounded(const Rect& box, double corner) {
  const Rect inner = box.inset(corner);
  std::vector<Point> points;
  addQuarter(points, {inner.x, inner.y}, corner, base::pi);
  addQuarter(points, {inner.right(), inner.y}, corner, 1.5 * base::pi);
  addQuarter(points, {inner.right(), inner.bottom()}, corner, 0);
  addQuarter(points, {inner.x, inner.bottom()}, corner, 0.5 * base::pi);
  points.push_back(points.front());
  return points;
}

} // namespace

void drawBasis(look::Drawing& drawing, Basis basis, Point centre, double radius) {
  const look::Theme& theme = drawing.theme();
  drawing.disc(centre, radius, theme.secondInk);
  if (basis == Basis::Researched) return;
  const double inner = 0.76 * radius;
  drawing.disc(centre, inner, theme.white);
  if (basis == Basis::Assumed) return;
  std::vector<Point> half;
  addQuarter(half, centre, inner + 0.02 * radius, 0.5 * base::pi);
  addQuarter(half, centre, inner + 0.02 * radius, base::pi);
  drawing.polygon(half, theme.secondInk);
}

void outlineBasis(look::Drawing& drawing, Basis basis, const Rect& box, double corner, double width) {
  // Quieter than words: it goes around every note of the map.
  const look::Colour colour = look::mixed(drawing.theme().white, drawing.theme().secondInk, 0.78);
  switch (basis) {
  case Basis::Assumed:
    return drawDashed(drawing, rounded(box.inset(width / 2), corner), colour, width, 6 * width, 5 * width);
  case Basis::Partly: return drawing.outline(box, colour, width, corner);
  case Basis::Researched: return drawing.outline(box, colour, 2.2 * width, corner);
  }
}

language::Text nameOf(Basis basis) {
  switch (basis) {
  case Basis::Assumed: return "basis.assumed"_text;
  case Basis::Partly: return "basis.partly"_text;
  case Basis::Researched: return "basis.researched"_text;
  }
  return "basis.assumed"_text;
}

std::string told(const journey::Grounds& grounds, const language::Catalogue& words) {
  std::string out;
  const auto add = [&](bool is, const std::string& what) {
    if (is) out += (out.empty() ? ": " : ", ") + what;
  };
  const auto count = [&](language::Text text, std::size_t n) {
    return words.count(text, static_cast<long long>(n));
  };
  add(grounds.asked, words("basis.customers"_text));
  add(grounds.stageAsked, words("basis.stage"_text));
  add(grounds.documents > 0, count("basis.documents"_text, grounds.documents));
  add(grounds.interviews > 0, count("basis.interviews"_text, grounds.interviews));
  return words(nameOf(grounds.basis())) + out;
}

} // namespace figures
