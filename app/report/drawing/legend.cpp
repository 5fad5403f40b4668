#include "report/drawing/legend.hpp"

#include "figures/basis.hpp"
#include "figures/marks.hpp"
#include "journey/level.hpp"

#include <algorithm>
#include <cmath>

namespace report {
namespace {

using namespace language::literals;
using journey::CurvePoint;

constexpr double lineHeight = 6, cap = 1.7, afterSign = 2, afterWords = 7;
constexpr look::TextStyle style{.capHeight = cap, .weight = look::Weight::Regular};

struct Item {
  language::Text text;
  double width; ///< of its sign
  void (*draw)(Pen& pen, base::Point leftMiddle, const journey::Brief& brief);
};

void dot(Pen& pen, base::Point at, double experience, const journey::Brief& brief) {
  figures::drawDot(pen, at + base::Point{1.8, 0}, 1.8, experience, brief.bar);
}

/// The line of a note with the sign in it.
void drawBasisItem(Pen& pen, base::Point at, journey::Basis basis) {
  figures::outlineBasis(pen, basis, {at.x, at.y - 1.8, 5, 3.6}, 0.8, 0.2);
  figures::drawBasis(pen, basis, at + base::Point{2.5, 0}, 1);
}

template <class Is> bool any(const std::vector<CurvePoint>& points, Is is) {
  return std::any_of(points.begin(), points.end(), is);
}

std::vector<Item> itemsOf(const Story& story) {
  std::vector<Item> items;
  const auto add = [&](bool there, Item item) {
    if (there) items.push_back(item);
  };
  const auto& team = story.team;
  const auto given = [](const CurvePoint& p) { return p.given; };
  add(any(team, given), {"legend.mean"_text, 3.6, [](Pen& pen, base::Point at, const journey::Brief& b) {
                           dot(pen, at, std::min(b.bar - 0.1, journey::lowScore), b);
                         }});
  add(any(team, [&](const CurvePoint& p) { return isHigh(p, *story.brief); }),
      {"legend.high"_text, 3.6,
       [](Pen& pen, base::Point at, const journey::Brief& b) { dot(pen, at, 10, b); }});
  add(!story.lows.empty(), {"legend.low"_text, 3.6,
                            [](Pen& pen, base::Point at, const journey::Brief& b) { dot(pen, at, 1, b); }});
  add(any(team, [](const CurvePoint& p) { return p.given && p.weighted; }),
      {"legend.importance"_text, 14.2, [](Pen& pen, base::Point at, const journey::Brief& b) {
         for (double x = 0; const double importance : {1.0, 5.0, 10.0}) {
           const double radius = figures::dotRadius(importance, largestDot);
           figures::drawDot(pen, at + base::Point{x + radius, 0}, radius, journey::lowScore, b.bar);
           x += 2 * radius + 1.2;
         }
       }});
  add(any(team, [](const CurvePoint& p) { return p.given && p.n > 1; }),
      {"legend.range"_text, 1.7, [](Pen& pen, base::Point at, const journey::Brief&) {
         figures::drawRange(pen, at + base::Point{0.85, -1.5}, at + base::Point{0.85, 1.5}, 1.7, false);
       }});
  add(any(team, [](const CurvePoint& p) { return p.given && p.discuss; }),
      {"legend.discuss"_text, 3, [](Pen& pen, base::Point at, const journey::Brief&) {
         pen.icon(look::Icon::Discuss, at + base::Point{1.5, 0}, 3.2, pen.theme().star);
       }});
  add(any(team, [](const CurvePoint& p) { return p.after; }),
      {"legend.after"_text, 3.6, [](Pen& pen, base::Point at, const journey::Brief& b) {
         figures::drawAfter(pen, at + base::Point{1.8, 0}, 1.8, journey::middleScore, b.bar);
       }});
  add(any(team, [](const CurvePoint& p) { return !p.given; }),
      {"legend.gap"_text, 2, [](Pen& pen, base::Point at, const journey::Brief&) {
         figures::drawGap(pen, at + base::Point{1, 0}, 1);
       }});
  add(any(story.customers, given),
      {"legend.customers"_text, 9, [](Pen& pen, base::Point at, const journey::Brief&) {
         const base::Point line[] = {at, at + base::Point{9, 0}};
         figures::drawDashed(pen, line, pen.theme().customers, 0.62, 1.6, 1.4);
         figures::drawDiamond(pen, at + base::Point{4.5, 0}, 1.36, pen.theme().customers);
       }});
  add(any(story.customers, [](const CurvePoint& p) { return p.expected.has_value(); }),
      {"legend.expected"_text, 4.4, [](Pen& pen, base::Point at, const journey::Brief&) {
         figures::drawExpected(pen, at + base::Point{2.2, 0}, 1.36);
       }});
  const auto marked = [&](bool journey::Touchpoint::*mark) {
    return std::any_of(story.touchpoints.begin(), story.touchpoints.end(),
                       [&](const auto* t) { return t->*mark; });
  };
  add(marked(&journey::Touchpoint::star),
      {"legend.star"_text, 3.2, [](Pen& pen, base::Point at, const journey::Brief&) {
         pen.icon(look::Icon::Star, at + base::Point{1.6, 0}, 3.4, pen.theme().star);
       }});
  add(marked(&journey::Touchpoint::heart),
      {"legend.heart"_text, 3.2, [](Pen& pen, base::Point at, const journey::Brief&) {
         pen.icon(look::Icon::Heart, at + base::Point{1.6, 0}, 3.4, pen.theme().heart);
       }});
  add(marked(&journey::Touchpoint::bolt),
      {"legend.bolt"_text, 3.2, [](Pen& pen, base::Point at, const journey::Brief&) {
         pen.icon(look::Icon::Bolt, at + base::Point{1.6, 0}, 3.4, pen.theme().low);
       }});
  add(marked(&journey::Touchpoint::picked),
      {"legend.picked"_text, 4.4, [](Pen& pen, base::Point at, const journey::Brief&) {
         pen.outline({at.x, at.y - 1.6, 4.4, 3.2}, pen.theme().accent, 0.55, 0.8);
       }});
  const auto rests = [&](journey::Basis basis) {
    return !story.grounds.empty() && std::ranges::any_of(story.touchpoints, [&](const auto* touchpoint) {
      return journey::groundsOf(story.grounds, touchpoint->id).basis() == basis;
    });
  };
  add(rests(journey::Basis::Assumed),
      {"legend.assumed"_text, 5, [](Pen& pen, base::Point at, const journey::Brief&) {
         drawBasisItem(pen, at, journey::Basis::Assumed);
       }});
  add(rests(journey::Basis::Partly),
      {"legend.partly"_text, 5, [](Pen& pen, base::Point at, const journey::Brief&) {
         drawBasisItem(pen, at, journey::Basis::Partly);
       }});
  add(rests(journey::Basis::Researched),
      {"legend.researched"_text, 5, [](Pen& pen, base::Point at, const journey::Brief&) {
         drawBasisItem(pen, at, journey::Basis::Researched);
       }});
  return items;
}

struct Placed {
  Item item;
  base::Point at;
  look::Setting words;
};

std::vector<Placed> place(const Context& context, look::Lettering& lettering, double width) {
  std::vector<Placed> placed;
  const double nine = context.story.brief->bar;
  const std::string bar = context.catalogue.number(nine, nine == std::floor(nine) ? 0 : 1);
  base::Point at{0, lineHeight / 2};
  for (const Item& item : itemsOf(context.story)) {
    look::Setting words =
        lettering.set(context.catalogue(item.text, {bar}), {}, style, cap, context.catalogue.code());
    const double needs = item.width + afterSign + words.size().w;
    if (at.x > 0 && at.x + needs > width) at = {0, at.y + lineHeight};
    placed.push_back({item, at, std::move(words)});
    at.x += needs + afterWords;
  }
  return placed;
}

} // namespace

double legendHeight(const Context& context, look::Lettering& lettering, double width) {
  const auto placed = place(context, lettering, width);
  return placed.empty() ? 0 : placed.back().at.y + lineHeight / 2;
}

void drawLegend(const Context& context, Pen& pen, const base::Rect& area) {
  for (const Placed& one : place(context, pen.lettering(), area.w)) {
    const base::Point at = base::Point{area.x, area.y} + one.at;
    one.item.draw(pen, at, *context.story.brief);
    pen.draw(one.words, at + base::Point{one.item.width + afterSign, -one.words.size().h / 2},
             pen.theme().secondInk);
  }
}

} // namespace report
