// The table seen from above, with who stands where and which places are free.
#include "steps/prepare/team/screen.hpp"
#include "table/seats/short_names.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace steps {

using namespace language::literals;
using journey::Edge;
using look::Align;
using look::Weight;
using ui::Canvas;

namespace {

constexpr double radius = 15, outside = 20;  // of a sign, and its middle from the edge
constexpr double besideX = 74, besideY = 62; // room for signs and names around the drawn table

/// Away from the table, square to the edge.
Point outwards(Edge edge) {
  switch (edge) {
  case Edge::None:
  case Edge::Bottom: return {0, 1};
  case Edge::Right: return {1, 0};
  case Edge::Top: return {0, -1};
  case Edge::Left: return {-1, 0};
  }
  return {};
}

std::string nameOf(Edge edge) {
  return std::string{journey::enumerators<Edge>[static_cast<std::size_t>(edge)]};
}

} // namespace

void TeamScreen::drawAround(ui::Frame& frame, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const auto people = journey::participantsOf(room().workshop());
  const auto seated = journey::seatedOf(room().workshop());
  const double foot = people.empty() ? 0 : 34;
  const double besideTop = room().isUpright() ? 6 : besideY;
  const Size whole = {box.w - 2 * (room().isUpright() ? 6 : besideX), box.h - foot - besideTop - besideY};
  const double scale = std::min(whole.w / room().table.w, whole.h / room().table.h);
  table_ = base::around({box.centre().x, box.y + besideTop + whole.h / 2},
                        {room().table.w * scale, room().table.h * scale});
  const Participant* chosen = room().workshop().participants.find(chosen_);
  const std::string hint = chosen != nullptr    ? room().say("team.place_for"_text, {chosen->name})
                           : room().isUpright() ? room().say("team.drag.wall"_text)
                                                : room().say("team.drag"_text);
  frame.draw(table_.inset(-12), [&](Canvas& canvas) {
    canvas.shadow(table_, 6, 3);
    canvas.fill(table_, theme.table, 6);
    canvas.outline(table_, theme.line, 0.6, 6);
    if (!people.empty())
      canvas.text(hint, table_.inset(table_.w * 0.16, table_.h * 0.2),
                  {theme.title, Weight::Medium, Align::Centre},
                  chosen != nullptr ? theme.accent : theme.secondInk);
  });
  if (people.empty()) return;
  drawPlaces(frame, table_);
  for (const Participant* person : seated) drawSeated(frame, table_, *person);

  const bool all = seated.size() >= std::min<std::size_t>(people.size(), room().isUpright() ? 12 : 8);
  ui::button(frame,
             {.name = "team/seat_all",
              .box = base::around({box.centre().x, box.bottom() - 13}, {216, 26}),
              .label = room().say("team.seat_all"_text),
              .emphasis = seated.empty() ? ui::Emphasis::Primary
                          : all          ? ui::Emphasis::Quiet
                                         : ui::Emphasis::Normal,
              .icon = look::Icon::People,
              .capHeight = theme.heading},
             [this, at = Point{box.centre().x, box.bottom() - 30}] { seatAll(at); });
}

void TeamScreen::drawPlaces(ui::Frame& frame, const Rect& table) {
  const look::Theme& theme = frame.theme();
  std::map<Edge, int> numbers;
  const auto taken = othersThan({});
  for (const Place& place : placesOf(room().table, room().isUpright())) {
    const std::string area = "team/place/" + nameOf(place.edge) + "/" + std::to_string(++numbers[place.edge]);
    const Point at = pointAt(place, table) + outwards(place.edge) * outside;
    const bool isFree = std::ranges::none_of(taken, [&](const Place& other) {
      return other.edge == place.edge &&
             base::distance(pointAt(other, table), pointAt(place, table)) < 3 * radius;
    });
    if (!isFree) continue;
    const bool wanted = chosen_.value != 0, pressed = frame.isPressed(area);
    frame.draw(base::around(at, {2 * radius + 4, 2 * radius + 4}), [&](Canvas& canvas) {
      if (pressed) canvas.disc(at, radius, look::faded(theme.accent, 0.2));
      for (int i = 0; i < 12; ++i)
        canvas.arc(at, radius - 2, i * base::pi / 6, (i + 0.55) * base::pi / 6,
                   wanted ? theme.accent : theme.quiet, wanted ? 1.3 : 0.9);
      if (wanted) canvas.icon(look::Icon::Add, at, 13, theme.accent);
    });
    frame.area({.name = area,
                .box = base::around(at, {2 * radius, 2 * radius}),
                .touch =
                    [this, place](const touch::Touch& touch) {
                      if (!touch.isTap()) return;
                      if (!chosen_)
                        return room().notices.add(room().say("team.choose_first"_text), touch.position);
                      sit(chosen_, place, touch.position);
                      chosen_ = {};
                    },
                .role = "place",
                .label = room().say("team.place"_text),
                .value = nameOf(place.edge)});
  }
}

void TeamScreen::drawSeated(ui::Frame& frame, const Rect& table, const Participant& person) {
  const look::Theme& theme = frame.theme();
  const Id<Participant> who = person.id;
  const bool carried = std::ranges::any_of(carried_, [&](const auto& one) { return one.second.who == who; });
  const Place place = shownPlace(person);
  const Point out = outwards(place.edge);
  const std::string area = "team/seated/" + std::to_string(who.value);
  const Point at = frame.ease(area, pointAt(place, table) + out * outside, theme.calm);
  // Names keep clear of the table, and of each other where everybody is on one side.
  constexpr double high = 24;
  const double width =
      std::min(88.0, table.w * (Pad::tabWidth + 4) / room().table.w * (room().isUpright() ? 1 : 2));
  const double under = out.y < 0 ? at.y - radius - high - 1 : at.y + radius + 1;
  Rect words{at.x - width / 2, under, width, high};
  Align align = Align::Centre;
  if (out.x < 0) words.x = at.x + radius - width, align = Align::Right;
  if (out.x > 0) words.x = at.x - radius, align = Align::Left;
  frame.draw(unite(base::around(at, {2 * radius + 8, 2 * radius + 8}), words), [&](Canvas& canvas) {
    if (carried) {
      ui::seatSign(canvas, static_cast<std::size_t>(person.seat), at, radius, false);
    } else {
      ui::seatSign(canvas, static_cast<std::size_t>(person.seat), at, radius);
      if (chosen_ == who) canvas.ring(at, radius + 2, theme.accent, 1.4);
    }
    // In full it stands in the list.
    const look::TextStyle style{theme.title, Weight::SemiBold, align, 1.12};
    const std::vector<std::string> names = table::shortNames(person.name);
    const auto fits = std::ranges::find_if(
        names, [&](const std::string& name) { return canvas.measure(name, style).w <= words.w; });
    canvas.text(fits == names.end() ? names.back() : *fits, words, style, theme.ink);
  });
  frame.area({.name = area,
              .box = base::around(at, {2 * radius, 2 * radius}),
              .touch =
                  [this, who](const touch::Touch& touch) {
                    if (!carry(touch, who, true) && touch.isTap()) choose(who);
                  },
              .role = "person",
              .label = person.name,
              .value = nameOf(place.edge)});
}

void TeamScreen::drawCarried(ui::Frame& frame) {
  const look::Theme& theme = frame.theme();
  for (const auto& [contact, carried] : carried_) {
    const Participant* person = room().workshop().participants.find(carried.who);
    if (person == nullptr) continue;
    if (const auto place = placeFor(carried)) {
      const Point at = pointAt(*place, table_) + outwards(place->edge) * outside;
      frame.draw(base::around(at, {2 * radius + 8, 2 * radius + 8}), [&](Canvas& canvas) {
        canvas.disc(at, radius, look::faded(theme.accent, 0.15));
        canvas.ring(at, radius, theme.accent, 1.3);
      });
    }
    const Point at = carried.at;
    frame.draw(base::around(at, {130, 60}), [&](Canvas& canvas) {
      const double lifted = radius + 2;
      canvas.shadow(base::around(at, {2 * lifted, 2 * lifted}), lifted, 5);
      if (person->seat >= 0) {
        ui::seatSign(canvas, static_cast<std::size_t>(person->seat), at, lifted);
      } else {
        canvas.disc(at, lifted, theme.white);
        canvas.icon(look::Icon::Person, at, lifted * 1.3, theme.secondInk);
      }
      canvas.label(person->name, {at.x, at.y - lifted - 9}, {theme.heading, Weight::Bold, Align::Centre},
                   theme.ink);
    });
  }
}

} // namespace steps
