#include "journey/ink.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace journey {
namespace {

using base::Point;

constexpr double tolerance = 2.5; ///< of the square: a quarter of a millimetre where that is 100 wide

/// Takes one number of the text: whole, without zeros before it, within the square.
std::optional<double> takeNumber(std::string_view& text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const auto digits = static_cast<std::size_t>(end - text.data());
  if (error != std::errc{} || text.front() == '-' || (text.front() == '0' && digits > 1)) return {};
  if (number > static_cast<int>(inkSide)) return {};
  text.remove_prefix(digits);
  return number;
}

bool take(std::string_view& text, char sign) {
  if (!text.starts_with(sign)) return false;
  text.remove_prefix(1);
  return true;
}

std::optional<Point> takePoint(std::string_view& text) {
  const auto x = takeNumber(text);
  if (!x || !take(text, ' ')) return {};
  const auto y = takeNumber(text);
  return y ? std::optional{Point{*x, *y}} : std::nullopt;
}

std::optional<Stroke> takeStroke(std::string_view& text) {
  Stroke stroke;
  if (!take(text, 'M')) return {};
  do {
    const auto point = takePoint(text);
    if (!point || (!stroke.empty() && stroke.back() == *point)) return {};
    stroke.push_back(*point);
  } while (take(text, ' '));
  return stroke;
}

Point onGrid(Point point) {
  const auto whole = [](double value) { // what is no number is in the corner
    return value >= 0 ? std::round(std::min(value, inkSide)) : 0.0;
  };
  return {whole(point.x), whole(point.y)};
}

double distanceToLine(Point point, Point from, Point to) {
  const Point way = to - from, there = point - from;
  const double square = way.x * way.x + way.y * way.y;
  const double t = square > 0 ? std::clamp((there.x * way.x + there.y * way.y) / square, 0.0, 1.0) : 0;
  return base::distance(point, from + way * t);
}

/// Each place is the mean of itself and its neighbours; the ends stay.
Stroke evened(const Stroke& places) {
  Stroke out = places;
  for (std::size_t i = 1; i + 1 < places.size(); ++i)
    out[i] = places[i - 1] * 0.25 + places[i] * 0.5 + places[i + 1] * 0.25;
  return out;
}

/// Ramer, Douglas and Peucker: of all between two points that stay, the farthest from the line between them
/// stays too, if it is farther than the tolerance.
Stroke simplified(const Stroke& places) {
  std::vector<bool> stays(places.size());
  stays.front() = stays.back() = true;
  std::vector<std::pair<std::size_t, std::size_t>> open{{0, places.size() - 1}};
  while (!open.empty()) {
    const auto [from, to] = open.back();
    open.pop_back();
    double most = tolerance;
    std::size_t farthest = from;
    for (std::size_t i = from + 1; i < to; ++i)
      if (const double away = distanceToLine(places[i], places[from], places[to]); away > most)
        most = away, farthest = i;
    if (farthest == from) continue;
    stays[farthest] = true;
    open.emplace_back(from, farthest), open.emplace_back(farthest, to);
  }
  Stroke out;
  for (std::size_t i = 0; i < places.size(); ++i)
    if (stays[i]) out.push_back(places[i]);
  return out;
}

} // namespace

std::optional<Ink> inkIn(std::string_view text) {
  Ink ink;
  while (!text.empty()) {
    auto stroke = takeStroke(text);
    if (!stroke) return {};
    ink.push_back(std::move(*stroke));
  }
  return ink;
}

std::string inkText(const Ink& ink) {
  std::string text;
  for (const Stroke& stroke : ink) {
    std::optional<Point> before;
    for (const Point place : stroke) {
      const Point point = onGrid(place);
      if (before == point) continue;
      text += before ? ' ' : 'M';
      text += std::to_string(static_cast<int>(point.x)) + ' ' + std::to_string(static_cast<int>(point.y));
      before = point;
    }
  }
  return text;
}

Stroke thinned(const Stroke& places) {
  return places.size() < 3 ? places : simplified(evened(evened(places)));
}

Stroke smoothLine(const Stroke& stroke) {
  if (stroke.size() < 3) return stroke;
  Stroke line{stroke.front()};
  for (std::size_t i = 0; i + 1 < stroke.size(); ++i) {
    const Point a = stroke[i], b = stroke[i + 1];
    const Point before = i == 0 ? a : stroke[i - 1], after = i + 2 < stroke.size() ? stroke[i + 2] : b;
    // Catmull and Rom's curve, its ends drawn no farther than a third of the way: where points are far apart
    // beside near ones, nothing overshoots.
    const double way = base::distance(a, b);
    const auto pull = [&](Point from, Point to) {
      const Point along = to - from;
      const double far = base::length(along);
      return far > 0 ? along * (std::min(far / 6, way / 3) / far) : Point{};
    };
    const Point c = a + pull(before, b), d = b - pull(a, after);
    const int pieces = std::clamp(static_cast<int>(way / 12), 2, 16);
    for (int k = 1; k <= pieces; ++k) {
      const double t = static_cast<double>(k) / pieces;
      const Point ac = base::mix(a, c, t), cd = base::mix(c, d, t), db = base::mix(d, b, t);
      line.push_back(base::mix(base::mix(ac, cd, t), base::mix(cd, db, t), t));
    }
  }
  return line;
}

} // namespace journey
