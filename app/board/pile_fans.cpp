#include "board/pile_fans.hpp"

#include "document/piles.hpp"
#include "surface/menu.hpp"
#include "table/seats/seats.hpp"
#include "ui/widgets.hpp"

namespace board {

using namespace language::literals;
using base::Transform;
using journey::Pile;
using surface::CardRef;

void PileFans::draw(ui::Frame& frame) {
  cards_.fans.foldWhere(
      [&](CardRef pile, const auto&) { return cards_.places.pilePart({pile.id}) == nullptr; });
  for (const auto& [pile, fan] : cards_.fans.all()) drawFan(frame, *cards_.places.pilePart({pile.id}));
}

void PileFans::drawFan(ui::Frame& frame, const journey::Outline::PilePart& part) {
  const CardRef pile = surface::refOf(part.pile->id);
  const surface::FanPlan plan = cards_.places.fanOf(part);
  const std::string area = areaOf(pile);
  const double shown = frame.ease("fan/" + area, 1, frame.theme().calm, 0.0);
  {
    const auto put = frame.at(plan.place * Transform::scaling(0.92 + 0.08 * shown));
    cards_.fans.setLies(pile, plan.place(plan.sheet));
    frame.area({.name = area + "/fan", .box = plan.sheet, .role = "group", .label = part.pile->name});
    ui::sheet(frame, plan.sheet, 8, 4);
    drawHead(frame, *part.pile, plan.head);
  }
  for (const auto* touchpoint : part.touchpoints) {
    const CardRef card = surface::refOf(touchpoint->id);
    if (!cards_.isMoving(card)) drawing_.draw(frame, card, *cards_.places.of(card), false);
  }
}

void PileFans::drawHead(ui::Frame& frame, const Pile& pile, const Rect& head) {
  const look::Theme& theme = frame.theme();
  const CardRef card = surface::refOf(pile.id);
  const std::string area = areaOf(card);
  constexpr double button = 62, gap = 4;
  const Rect name{head.x, head.y, head.w - 2 * (button + gap), head.h};
  const bool named = !pile.name.empty();
  frame.draw(name, [&](ui::Canvas& canvas) {
    canvas.text(named ? pile.name : room_.say("map.pile.unnamed"_text), name,
                {theme.heading, named ? look::Weight::SemiBold : look::Weight::Regular},
                named ? theme.ink : theme.secondInk);
  });
  frame.area({.name = area + "/name",
              .box = name,
              .touch =
                  [this, id = pile.id](const touch::Touch& touch) {
                    if (touch.isTap())
                      room_.seats->askAgain(&document::text::pile, id.value, {}, touch.position);
                  },
              .role = "text",
              .label = room_.say("map.menu.name"_text),
              .value = pile.name});
  ui::button(frame,
             {.name = area + "/split",
              .box = {name.right() + gap, head.y, button, head.h},
              .label = room_.say("map.menu.split"_text)},
             [this, id = pile.id, by = cards_.fans.of(card).by] { splitPile(room_, cards_, id, by); });
  ui::button(frame,
             {.name = area + "/fold",
              .box = {name.right() + button + 2 * gap, head.y, button, head.h},
              .label = room_.say("map.menu.fold"_text)},
             [this, card] { cards_.fans.fold(card); });
}

namespace {

/// In rows as wide as a person overlooks, as the pile lies, from where it lies.
std::vector<document::Apart> apart(const Room& room, const Places& places,
                                   const journey::Outline::PilePart& part) {
  const auto& notes = part.touchpoints;
  const Size note = places.looseSize();
  const double width = note.w + surface::FanPlan::gap, height = note.h + surface::FanPlan::gap;
  const std::size_t rows = notes.size() <= 5 ? 1 : 2, perRow = (notes.size() + rows - 1) / rows;
  const Rect all =
      base::around({}, {static_cast<double>(perRow) * width, static_cast<double>(rows) * height});
  const Pile& pile = *part.pile;
  const Transform place = surface::keptOnTable(Transform::placed({pile.x, pile.y}, base::radians(pile.angle)),
                                               all, {0, 0, room.table.w, room.table.h});
  std::vector<document::Apart> apart;
  for (std::size_t i = 0; i < notes.size(); ++i) {
    const auto column = static_cast<double>(i % perRow), row = static_cast<double>(i / perRow);
    const Point kept =
        places.keptOnTable(place(Point{all.x + (column + 0.5) * width, all.y + (row + 0.5) * height}));
    apart.push_back({notes[i]->id, kept.x, kept.y, pile.angle});
  }
  return apart;
}

} // namespace

void splitPile(Room& room, Cards& cards, Id<Pile> id, Id<Participant> by) {
  const auto* part = cards.places.pilePart(id);
  if (part == nullptr) return;
  const auto notes = apart(room, cards.places, *part);
  Cards::From from;
  for (const auto* touchpoint : part->touchpoints) {
    const CardRef card = surface::refOf(touchpoint->id);
    from.push_back({card, *cards.places.of(card)});
  }
  const CardRef pile = surface::refOf(id);
  cards.fans.fold(pile);
  cards.menus.close(areaOf(pile));
  if (room.perform(by, document::splitPile(id, notes))) cards.glide(from);
}

} // namespace board
