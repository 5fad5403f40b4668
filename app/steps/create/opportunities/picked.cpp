// What the team picked, at the side in order of what it promises; and the card that tells a point in full.
#include "board/heading.hpp"
#include "journey/measures.hpp"
#include "steps/create/opportunities/step.hpp"
#include "ui/letters.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps::opportunities {

using namespace language::literals;
using look::Align;
using look::Weight;

void Opportunities::drawPicked(ui::Frame& frame) {
  const look::Theme& theme = frame.theme();
  const auto rows = picked();
  const double heading = 1.6 * ui::letters(frame, theme.heading);
  frame.draw(list_, [&](ui::Canvas& canvas) {
    canvas.text(rows.empty()
                    ? room().say("opportunities.picked"_text)
                    : room().words->count("opportunities.picked_n"_text, static_cast<long long>(rows.size())),
                {list_.x, list_.y, list_.w, heading}, {theme.heading, Weight::Bold}, theme.ink);
    if (rows.empty())
      canvas.text(room().say("opportunities.hint"_text),
                  {list_.x, list_.y + heading, list_.w, 4 * 1.3 * letters_}, {theme.text, Weight::Medium},
                  theme.secondInk);
  });
  if (rows.empty()) return;

  const Rect place{list_.x, list_.y + heading + 3, list_.w, list_.h - heading - 3};
  const double row = std::max(theme.smallTarget + 3, 2.7 * letters_ + 4);
  const double content = row * static_cast<double>(rows.size());
  const double offset = scroll_.offset(content, place.h);
  frame.area({.name = "opportunities/list",
              .box = place,
              .touch = [this](const touch::Touch& touch) { scroll_.feed(touch); },
              .role = "list"});
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Rect box{place.x, place.y + static_cast<double>(i) * row - offset, place.w, row};
    if (box.intersects(place)) drawRow(frame, *rows[i], box, place);
  }
  scroll_.drawMark(frame, place, content);
}

void Opportunities::drawRow(ui::Frame& frame, const Spot& spot, const Rect& row, const Rect& place) {
  const look::Theme& theme = frame.theme();
  const journey::Touchpoint& touchpoint = *spot.point.touchpoint;
  const Point disc{row.x + place_.radius, row.centre().y};
  const double left = disc.x + place_.radius + 4, right = row.right() - theme.smallTarget - 4;
  const double half = (row.h - 4) / 2;
  frame.draw(base::intersect(row, place), [&](ui::Canvas& canvas) {
    canvas.line({row.x, row.bottom() - 0.3}, {row.right() - 4, row.bottom() - 0.3}, theme.line, 0.4);
    canvas.disc(disc, place_.radius, theme.accent);
    canvas.text(std::to_string(spot.number), base::around(disc, {place_.radius * 1.8, place_.radius * 2}),
                {theme.small, Weight::SemiBold, Align::Centre}, theme.onDark);
    canvas.text(touchpoint.text, {left, row.y + 2, right - left, half}, {theme.text, Weight::SemiBold},
                theme.ink);
    const std::string figures =
        room().say("opportunities.figures"_text, {room().words->number(spot.point.importance, 1),
                                                  room().words->number(spot.point.experience, 1)});
    canvas.text(figures, {left, row.y + 2 + half, right - left, half}, {theme.small, Weight::Medium},
                theme.secondInk);
  });
  if (row.y < place.y || row.bottom() > place.bottom()) return;
  ui::iconButton(frame, "opportunities/drop/" + std::to_string(touchpoint.id.value), look::Icon::Close,
                 {row.right() - theme.smallTarget / 2 - 3, row.centre().y},
                 room().say("opportunities.drop"_text), [this, id = touchpoint.id, place = row.centre()] {
                   setPicked(id, false, place);
                   cards_.close(id);
                 });
}

Size Opportunities::cardSize(const ui::Frame& frame, TouchpointId id) const {
  const double text = ui::letters(frame, frame.theme().text), width = std::max(126.0, 16.5 * text);
  const journey::Touchpoint& touchpoint = *room().workshop().touchpoints.find(id);
  return {width, board::headingHeight(frame, touchpoint, width - 18) + 2 * 1.35 * text + 15};
}

void Opportunities::drawCard(ui::Frame& frame, TouchpointId id, const Rect& box) const {
  const Spot* spot = find(id);
  if (spot == nullptr) return;
  const look::Theme& theme = frame.theme();
  const language::Catalogue& words = *room().words;
  board::drawHeading(frame, room(), *spot->point.touchpoint, box);
  const double line = 1.35 * ui::letters(frame, theme.text), top = box.bottom() - 2 * line;
  const bool customers = journey::customersSay(room().workshop()).contains(id);
  frame.draw({box.x, top, box.w, 2 * line}, [&](ui::Canvas& canvas) {
    const std::string experience = words.number(spot->point.experience, 1);
    canvas.text(customers ? room().say("opportunities.experience_customers"_text, {experience})
                          : room().say("opportunities.experience_team"_text, {experience}),
                {box.x, top, box.w, line}, {theme.text, Weight::SemiBold}, theme.ink);
    canvas.text(room().say("opportunities.importance_is"_text, {words.number(spot->point.importance, 1)}) +
                    " · " + room().say(figures::quadrantText(journey::quadrantOf(spot->point, cross_))),
                {box.x, top + line, box.w, line}, {theme.text, Weight::Medium}, theme.secondInk);
  });
}

} // namespace steps::opportunities
