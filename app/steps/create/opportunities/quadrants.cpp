// The ground of the quadrant: what the corners mean, the cross-hair and the axes; and the points on it.
#include "steps/create/opportunities/labels.hpp"
#include "steps/create/opportunities/step.hpp"

#include <algorithm>

namespace steps::opportunities {

using namespace language::literals;
using journey::Quadrant;
using look::Align;
using look::Weight;

std::string Opportunities::quadrantName(Quadrant quadrant) const {
  switch (quadrant) {
  case Quadrant::Improve: return room().say("opportunities.improve"_text);
  case Quadrant::Keep: return room().say("opportunities.keep"_text);
  case Quadrant::Watch: return room().say("opportunities.watch"_text);
  case Quadrant::NoInvestment: return room().say("opportunities.no_investment"_text);
  }
  return {};
}

std::array<Rect, 4> Opportunities::cornerBoxes() const {
  const Point middle = at(cross_.experience, cross_.importance);
  const double high = 1.6 * letters_, left = plot_.x + 6, right = plot_.right() - 6;
  const double top = plot_.y + 4, bottom = plot_.bottom() - 4 - high;
  return {{{left, top, middle.x - left - 6, high},
           {middle.x + 6, top, right - middle.x - 6, high},
           {left, bottom, middle.x - left - 6, high},
           {middle.x + 6, bottom, right - middle.x - 6, high}}};
}

void Opportunities::drawGround(ui::Frame& frame) const {
  const look::Theme& theme = frame.theme();
  frame.draw({sheet_.x, sheet_.y, plot_.right() - sheet_.x + 2, footer_.y - sheet_.y},
             [&](ui::Canvas& canvas) {
               const Point middle = at(cross_.experience, cross_.importance);
               canvas.fill(plot_, theme.white, 6);
               canvas.fill({plot_.x, plot_.y, middle.x - plot_.x, middle.y - plot_.y},
                           look::faded(theme.accent, 0.09), 6);
               canvas.outline(plot_, theme.line, 0.4, 6);
               canvas.dashes({middle.x, plot_.y}, {middle.x, plot_.bottom()}, theme.secondInk, 0.5, 3, 3);
               canvas.dashes({plot_.x, middle.y}, {plot_.right(), middle.y}, theme.secondInk, 0.5, 3, 3);
               constexpr std::array<Quadrant, 4> order{Quadrant::Improve, Quadrant::Keep, Quadrant::Watch,
                                                       Quadrant::NoInvestment};
               const auto boxes = cornerBoxes();
               for (std::size_t i = 0; i < order.size(); ++i)
                 canvas.text(quadrantName(order[i]), boxes[i],
                             {theme.text, Weight::SemiBold, i % 2 == 0 ? Align::Left : Align::Right},
                             i == 0 ? theme.accent : theme.secondInk);
               drawAxes(canvas);
             });
}

void Opportunities::drawAxes(ui::Canvas& canvas) const {
  const look::Theme& theme = canvas.theme();
  const double below = plot_.bottom() + 0.8 * letters_, beside = plot_.x - 0.8 * letters_;
  const look::TextStyle style{theme.small, Weight::Medium, Align::Centre};
  for (const double score : {1.0, 10.0}) {
    const std::string words = room().words->number(score, 0);
    canvas.label(words, {at(score, 1).x, below}, style, theme.secondInk);
    canvas.label(words, {beside, at(1, score).y}, style, theme.secondInk);
  }
  const look::TextStyle title{theme.small, Weight::SemiBold, Align::Centre};
  canvas.label(room().say("opportunities.experience"_text), {plot_.centre().x, below}, title,
               theme.secondInk);
  const auto turned = canvas.at(base::Transform::placed({beside, plot_.centre().y}, -base::pi / 2));
  canvas.label(room().say("opportunities.importance"_text), {}, title, theme.secondInk);
}

void Opportunities::drawSpots(ui::Frame& frame) {
  const look::Theme& theme = frame.theme();
  frame.draw(plot_, [&](ui::Canvas& canvas) {
    for (const Spot& spot : spots_) {
      if (base::distance(spot.truth, spot.place) < radius_ * 0.5) continue;
      canvas.line(spot.truth, spot.place, theme.secondInk, 0.5);
      canvas.disc(spot.truth, 1.4, theme.secondInk);
    }
    drawLabels(canvas);
    for (const Spot& spot : spots_) drawSpot(canvas, spot);
  });
}

void Opportunities::drawSpot(ui::Canvas& canvas, const Spot& spot) const {
  const look::Theme& theme = canvas.theme();
  const bool picked = spot.point.touchpoint->picked;
  canvas.disc(spot.place, radius_, picked ? theme.accent : theme.ink);
  if (!picked) canvas.disc(spot.place, radius_ - 0.7, theme.white);
  const double width = radius_ * 1.8;
  canvas.text(std::to_string(spot.number), base::around(spot.place, {width, radius_ * 2}),
              {theme.small, Weight::SemiBold, Align::Centre}, picked ? theme.onDark : theme.ink);
  if (!picked) return;
  canvas.ring(spot.place, radius_ + 0.2, theme.paper, 0.8);
  const double badge = radius_ * 0.5;
  const Point corner{spot.place.x + radius_ * 0.75, spot.place.y - radius_ * 0.75};
  canvas.disc(corner, badge + 0.7, theme.accent);
  canvas.disc(corner, badge, theme.paper);
  canvas.icon(look::Icon::Done, corner, badge * 1.7, theme.accent);
}

void Opportunities::drawLabels(ui::Canvas& canvas) {
  const look::Theme& theme = canvas.theme();
  // What promises most chooses its place first, and what was picked before all others.
  std::vector<Spot*> order;
  for (Spot& spot : spots_) order.push_back(&spot);
  std::ranges::stable_sort(order, std::ranges::greater{}, [](const Spot* spot) {
    return std::pair(spot->point.touchpoint->picked, spot->point.importance - spot->point.experience);
  });
  const look::TextStyle style{theme.small, Weight::Medium, Align::Left, 1.12};
  std::vector<Label> labels;
  for (const Spot* spot : order) {
    const std::string& words = spot->point.touchpoint->text;
    Size size = canvas.measure(words, style);
    if (size.w > 9 * letters_) size = canvas.measure(words, style, 8 * letters_);
    labels.push_back({spot->place, {size.w + 0.5, size.h}});
  }
  const auto corners = cornerBoxes();
  const auto places = placeLabels(labels, radius_, plot_.inset(2), {corners.begin(), corners.end()});
  for (std::size_t i = 0; i < places.size(); ++i) {
    order[i]->named = places[i].has_value();
    if (!places[i]) continue;
    const bool before = places[i]->centre().x < order[i]->place.x - radius_;
    look::TextStyle placed = style;
    placed.align = before ? Align::Right : places[i]->x > order[i]->place.x ? Align::Left : Align::Centre;
    canvas.text(order[i]->point.touchpoint->text, *places[i], placed, theme.ink);
  }
}

} // namespace steps::opportunities
