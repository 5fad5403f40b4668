#include "figures/quadrant.hpp"

#include <algorithm>

namespace figures {

using namespace language::literals;
using base::Point;
using look::Align;
using look::Upright;
using look::Weight;

Point QuadrantPlace::at(double experience, double importance) const {
  const base::Rect inner = plot.inset(radius * 1.3);
  return {Scale{inner.x, inner.right()}(experience), Scale{inner.bottom(), inner.y}(importance)};
}

language::Text quadrantText(journey::Quadrant quadrant) {
  switch (quadrant) {
  case journey::Quadrant::Improve: return "quadrant.improve"_text;
  case journey::Quadrant::Keep: return "quadrant.keep"_text;
  case journey::Quadrant::Watch: return "quadrant.watch"_text;
  case journey::Quadrant::NoInvestment: return "quadrant.no_investment"_text;
  }
  return "quadrant.watch"_text;
}

std::array<base::Rect, 4> quadrantCorners(const QuadrantPlace& place, const journey::CrossHair& cross,
                                          double letters) {
  const Point middle = place.at(cross.experience, cross.importance);
  const base::Rect inner = place.plot.inset(letters, letters * 0.7);
  const double high = 2.1 * letters, west = std::max(0.0, middle.x - inner.x - letters),
               east = std::max(0.0, inner.right() - middle.x - letters), bottom = inner.bottom() - high;
  return {{{inner.x, inner.y, west, high},
           {inner.right() - east, inner.y, east, high},
           {inner.x, bottom, west, high},
           {inner.right() - east, bottom, east, high}}};
}

void drawQuadrantGround(look::Drawing& drawing, const QuadrantPlace& place, const journey::CrossHair& cross,
                        double letters, const language::Catalogue& words) {
  const look::Theme& theme = drawing.theme();
  const base::Rect& plot = place.plot;
  const Point middle = place.at(cross.experience, cross.importance);
  const double corner = letters, width = letters * 0.1;
  drawing.fill(plot, theme.white, corner);
  drawing.fill({plot.x, plot.y, middle.x - plot.x, middle.y - plot.y}, look::faded(theme.accent, 0.09),
               corner);
  drawing.outline(plot, theme.line, width, corner);
  drawing.dashes({middle.x, plot.y}, {middle.x, plot.bottom()}, theme.secondInk, width, letters * 0.6,
                 letters * 0.6);
  drawing.dashes({plot.x, middle.y}, {plot.right(), middle.y}, theme.secondInk, width, letters * 0.6,
                 letters * 0.6);

  constexpr std::array<journey::Quadrant, 4> order{journey::Quadrant::Improve, journey::Quadrant::Keep,
                                                   journey::Quadrant::Watch, journey::Quadrant::NoInvestment};
  const auto boxes = quadrantCorners(place, cross, letters);
  for (std::size_t i = 0; i < order.size(); ++i)
    drawing.words(
        words(quadrantText(order[i])), boxes[i],
        {.capHeight = letters, .weight = Weight::SemiBold, .align = i % 2 == 0 ? Align::Left : Align::Right},
        i == 0 ? theme.accent : theme.secondInk, i < 2 ? Upright::Top : Upright::Bottom);

  const double above = plot.y - 1.1 * letters, below = plot.bottom() + 1.2 * letters;
  look::TextStyle style{.capHeight = letters * 0.85, .weight = Weight::Medium, .align = Align::Left};
  drawing.label(words("quadrant.importance"_text), {plot.x, above}, style, theme.secondInk);
  style.align = Align::Centre;
  drawing.label(words("quadrant.experience"_text), {plot.centre().x, below}, style, theme.secondInk);
  for (const double score : {journey::leastScore, journey::mostScore}) {
    const std::string figure = words.number(score, 0);
    style.align = Align::Centre;
    drawing.label(figure, {place.at(score, 1).x, below}, style, theme.secondInk);
    style.align = Align::Right;
    drawing.label(figure, {plot.x - 0.6 * letters, place.at(1, score).y}, style, theme.secondInk);
  }
}

void drawTies(look::Drawing& drawing, const std::vector<QuadrantSpot>& spots, const QuadrantPlace& place) {
  const look::Theme& theme = drawing.theme();
  const double width = place.radius * 0.09;
  for (const QuadrantSpot& spot : spots)
    if (spot.isApart()) drawing.line(spot.dot, spot.tag, theme.secondInk, width);
  for (const QuadrantSpot& spot : spots) {
    if (!spot.isApart()) continue;
    drawing.disc(spot.dot, place.dot() + width, theme.white);
    drawing.disc(spot.dot, place.dot(), spot.point.touchpoint->picked ? theme.accent : theme.ink);
  }
}

void drawTag(look::Drawing& drawing, const QuadrantSpot& spot, const QuadrantPlace& place) {
  const look::Theme& theme = drawing.theme();
  const bool picked = spot.point.touchpoint->picked;
  const double radius = place.radius;
  drawing.disc(spot.tag, radius, picked ? theme.accent : theme.secondInk);
  if (!picked) drawing.disc(spot.tag, radius * 0.89, theme.white);
  drawing.words(std::to_string(spot.number), base::around(spot.tag, {radius * 1.8, radius * 2}),
                {.capHeight = radius * 0.66, .weight = Weight::SemiBold, .align = Align::Centre},
                picked ? theme.onDark : theme.ink, Upright::Middle);
  if (!picked) return;
  const double badge = radius * 0.5;
  const Point corner = spot.tag + Point{radius * 0.75, -radius * 0.75};
  drawing.disc(corner, badge * 1.2, theme.accent);
  drawing.disc(corner, badge, theme.paper);
  drawing.icon(look::Icon::Done, corner, badge * 1.7, theme.accent);
}

} // namespace figures
