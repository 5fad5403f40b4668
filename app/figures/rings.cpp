#include "figures/rings.hpp"

#include "figures/portrait.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace figures {
namespace {

using base::Point;
using base::Rect;

std::vector<Point> ellipse(const Rect& box) {
  constexpr int pieces = 120;
  std::vector<Point> out;
  for (int i = 0; i < pieces; ++i) {
    const double angle = 2 * base::pi * i / pieces;
    out.push_back(box.centre() + Point{box.w / 2 * std::cos(angle), box.h / 2 * std::sin(angle)});
  }
  return out;
}

void drawArrow(look::Drawing& drawing, Point tip, Point along, double size, look::Colour colour) {
  const Point across{-along.y, along.x}, base = tip - along * (1.7 * size);
  const std::array<Point, 3> head{tip, base + across * size, base - across * size};
  drawing.polygon(head, colour);
}

/// From the middle's edge to the card; nothing where the card lies in the middle.
std::optional<std::array<Point, 2>> between(const Strokes& strokes) {
  const Point to = edgeOf(strokes.card, strokes.middle), way = to - strokes.middle;
  const double far = base::length(way);
  if (far <= strokes.radius || strokes.card.contains(strokes.middle)) return {};
  return std::array{strokes.middle + way * (strokes.radius / far), to};
}

} // namespace

std::array<std::string, 3> ringNames(const language::Catalogue& words, const journey::Brief& brief) {
  using namespace language::literals;
  std::array<std::string, 3> names{words("ring.near"_text), words("ring.middle"_text),
                                   words("ring.far"_text)};
  for (std::size_t i = 0; i < names.size(); ++i)
    if (const auto& own = journey::ringName(brief, static_cast<std::int64_t>(i)); !own.empty())
      names[i] = own;
  return names;
}

Rect ringBox(const Rect& sheet, std::int64_t ring) {
  const double reach = journey::ringReach[static_cast<std::size_t>(ring)];
  return base::around(sheet.centre(), {sheet.w * reach, sheet.h * reach});
}

void drawRings(look::Drawing& drawing, const Rect& sheet, const std::array<bool, 3>& lit) {
  const look::Theme& theme = drawing.theme();
  for (std::int64_t ring = journey::rings - 1; ring >= 0; --ring) {
    const bool isLit = lit[static_cast<std::size_t>(ring)];
    auto edge = ellipse(ringBox(sheet, ring));
    const double depth = 0.35 * static_cast<double>(journey::rings - ring);
    const look::Colour ground = look::mixed(theme.paper, theme.table, depth);
    drawing.polygon(edge, isLit ? look::mixed(ground, theme.accent, 0.12) : ground);
    edge.push_back(edge.front());
    const double thin = sheet.h * 0.0009;
    drawing.polyline(edge, isLit ? theme.accent : theme.line, isLit ? 2 * thin : thin);
  }
}

look::Colour giveColour(const look::Theme& theme) { return theme.accent; }
look::Colour getColour(const look::Theme& theme) { return theme.late; }

Point edgeOf(const Rect& box, Point to) {
  const Point way = to - box.centre();
  const double x = std::abs(way.x) > 0 ? box.w / 2 / std::abs(way.x) : HUGE_VAL;
  const double y = std::abs(way.y) > 0 ? box.h / 2 / std::abs(way.y) : HUGE_VAL;
  return box.centre() + way * std::min({1.0, x, y});
}

void drawStrokes(look::Drawing& drawing, const Strokes& strokes) {
  const auto ends = between(strokes);
  if (!ends) return;
  const auto [from, to] = *ends;
  const Point along = (to - from) * (1 / std::max(1e-9, base::length(to - from))), across{-along.y, along.x};
  const look::Theme& theme = drawing.theme();
  const double apart = 1.9 * strokes.width;
  const auto stroke = [&](Point out, Point in, Point side, std::int64_t strength, look::Colour colour) {
    const double width = strokes.width * static_cast<double>(strength);
    const Point way = (out - in) * (1 / std::max(1e-9, base::length(out - in)));
    const look::Colour soft = look::mixed(theme.band, colour, 0.45);
    const double head = 1.4 * strokes.width + 0.5 * width;
    drawing.line(in + side, out + side - way * (1.6 * head), soft, width);
    drawArrow(drawing, out + side, way, head, soft);
  };
  stroke(to, from, across * apart, strokes.give, giveColour(theme));
  stroke(from, to, across * -apart, strokes.get, getColour(theme));
}

Rect boundsOf(const Strokes& strokes) {
  const auto ends = between(strokes);
  if (!ends) return {};
  const auto [from, to] = *ends;
  const Rect whole{std::min(from.x, to.x), std::min(from.y, to.y), std::abs(to.x - from.x),
                   std::abs(to.y - from.y)};
  return whole.inset(-8 * strokes.width);
}

void drawAround(look::Drawing& drawing, const Rect& sheet, const Around& around) {
  const look::Theme& theme = drawing.theme();
  const double cap = sheet.h * 0.02, radius = sheet.h * 0.075;
  const look::TextStyle style{cap, look::Weight::SemiBold, look::Align::Centre};
  const Point middle = sheet.centre();
  drawRings(drawing, sheet);
  for (std::int64_t ring = 0; ring < journey::rings; ++ring) {
    const Rect box = ringBox(sheet, ring);
    drawing.label(around.rings[static_cast<std::size_t>(ring)], {middle.x, box.y + 1.6 * cap},
                  {cap * 0.85, look::Weight::Medium, look::Align::Centre}, theme.secondInk);
  }
  std::vector<Rect> cards;
  for (const auto* who : around.stakeholders) {
    const base::Size words = drawing.measure(who->name, style);
    const double width = std::min(words.w, sheet.w * 0.16);
    const double height = words.w > width ? drawing.measure(who->name, style, width).h : words.h;
    const Point at{sheet.x + who->x * sheet.w, sheet.y + who->y * sheet.h};
    cards.push_back(base::around(at, {width + 2 * cap, height + cap}));
    drawStrokes(drawing, {middle, radius, cards.back(), who->giveStrength, who->getStrength, cap * 0.28});
  }
  drawing.disc(middle, radius, theme.white);
  if (around.persona != nullptr)
    drawPortrait(drawing, base::around(middle - Point{0, radius * 0.2}, {radius * 1.3, radius * 1.3}),
                 *around.persona, *around.pictures);
  drawing.words(around.middle,
                {middle.x - radius * 0.9, middle.y + radius * 0.35, radius * 1.8, radius * 0.5}, style,
                theme.ink, look::Upright::Middle);
  for (std::size_t i = 0; i < cards.size(); ++i) {
    drawing.fill(cards[i], theme.white, cap * 0.6);
    drawing.outline(cards[i], theme.line, 0.2, cap * 0.6);
    drawing.words(around.stakeholders[i]->name, cards[i].inset(cap * 0.4, cap * 0.2), style, theme.ink,
                  look::Upright::Middle);
  }
}

} // namespace figures
