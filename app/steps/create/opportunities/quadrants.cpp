// The quadrant on the table: its ground, the points on it, and their names where there is room.
#include "steps/create/opportunities/labels.hpp"
#include "steps/create/opportunities/step.hpp"

#include <algorithm>

namespace steps::opportunities {

using look::Align;
using look::Weight;

void Opportunities::drawGround(ui::Frame& frame) const {
  const Rect bounds{sheet_.x, sheet_.y, place_.plot.right() - sheet_.x + 2, footer_.y - sheet_.y};
  frame.draw(bounds, [&](ui::Canvas& canvas) {
    figures::drawQuadrantGround(canvas, place_, cross_, cornerLetters_, *room().words);
  });
}

void Opportunities::drawSpots(ui::Frame& frame) {
  frame.draw(place_.plot, [&](ui::Canvas& canvas) {
    figures::drawTies(canvas, spots_, place_);
    drawLabels(canvas);
    for (const Spot& spot : spots_) figures::drawTag(canvas, spot, place_);
  });
}

void Opportunities::drawLabels(ui::Canvas& canvas) {
  const look::Theme& theme = canvas.theme();
  named_.clear();
  // What promises most chooses its place first, and what was picked before all others.
  std::vector<const Spot*> order;
  for (const Spot& spot : spots_) order.push_back(&spot);
  std::ranges::stable_sort(order, std::ranges::greater{}, [](const Spot* spot) {
    return std::pair(spot->point.touchpoint->picked, spot->point.importance - spot->point.experience);
  });
  const look::TextStyle style{theme.small, Weight::Medium, Align::Left, 1.12};
  std::vector<Label> labels;
  for (const Spot* spot : order) {
    const std::string& words = spot->point.touchpoint->text;
    Size size = canvas.measure(words, style);
    if (size.w > 9 * letters_) size = canvas.measure(words, style, 8 * letters_);
    labels.push_back({spot->tag, {size.w + 0.5, size.h}});
  }
  const auto corners = figures::quadrantCorners(place_, cross_, cornerLetters_);
  std::vector<Rect> taken{corners.begin(), corners.end()};
  const Point middle = place_.at(cross_.experience, cross_.importance);
  constexpr double line = 2; // of the cross-hair, with some air
  taken.push_back({middle.x - line / 2, place_.plot.y, line, place_.plot.h});
  taken.push_back({place_.plot.x, middle.y - line / 2, place_.plot.w, line});
  for (const Spot& spot : spots_)
    taken.push_back(base::around(spot.dot, {2 * place_.dot(), 2 * place_.dot()}));
  const auto places = placeLabels(labels, place_.radius, place_.plot.inset(2), std::move(taken));
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (!places[i]) continue;
    named_.insert(order[i]->point.touchpoint->id);
    const bool before = places[i]->centre().x < order[i]->tag.x - place_.radius;
    look::TextStyle placed = style;
    placed.align = before ? Align::Right : places[i]->x > order[i]->tag.x ? Align::Left : Align::Centre;
    canvas.text(order[i]->point.touchpoint->text, *places[i], placed, theme.ink);
  }
}

} // namespace steps::opportunities
