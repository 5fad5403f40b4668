// Piles on the table, and piles that are fanned out.
#include "board/board.hpp"
#include "document/piles.hpp"
#include "surface/note_paper.hpp"
#include "table/search/found_mark.hpp"
#include "table/seats/seats.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace board {

using namespace language::literals;
using base::Point;
using base::Transform;
using journey::Pile;

const journey::Outline::PilePart* Board::pilePart(Id<Pile> pile) const {
  const auto& piles = room_.outline().piles;
  const auto found = std::ranges::find_if(piles, [&](const auto& part) { return part.pile->id == pile; });
  return found == piles.end() ? nullptr : &*found;
}

Transform Board::pilePlace(const Pile& pile) const {
  return Transform::placed({pile.x, pile.y}, base::radians(pile.angle));
}

surface::FanPlan Board::planOf(const journey::Outline::PilePart& part) const {
  return surface::fanOut(part.touchpoints.size(), {part.pile->x, part.pile->y},
                         fans_.at(part.pile->id).facing, room_.table, looseSize());
}

Transform Board::inPile(const Pile& pile, const journey::Touchpoint& touchpoint) const {
  const auto* part = fans_.contains(pile.id) ? pilePart(pile.id) : nullptr;
  if (part == nullptr) return pilePlace(pile);
  const surface::FanPlan plan = planOf(*part);
  const auto at = std::ranges::find(part->touchpoints, &touchpoint) - part->touchpoints.begin();
  return plan.place * Transform::translation(plan.notes[static_cast<std::size_t>(at)]) *
         Transform::scaling(plan.scale);
}

void Board::drawPile(ui::Frame& frame, const journey::Outline::PilePart& part, const Transform& place,
                     bool lifted) {
  const look::Theme& theme = frame.theme();
  const auto& notes = part.touchpoints;
  const Rect note = base::around({}, looseSize());
  const surface::CardRef ref = surface::refOf(part.pile->id);
  const auto put = frame.at(place);
  constexpr double step = 4;
  constexpr std::size_t most =
      4; // papers that are seen under the top one tell that it is a pile, not how high
  const std::size_t below = std::min(notes.size() - 1, most - 1);
  const auto paper = [&](std::size_t i) { return note.moved(Point{step, -step} * static_cast<double>(i)); };
  const std::string& name = part.pile->name;
  frame.draw(surface::noteReach(paper(below)).inset(-24), [&](ui::Canvas& canvas) {
    for (std::size_t i = below; i > 0; --i) {
      const auto& under = *notes[notes.size() - 1 - i];
      const look::Colour colour = surface::paperOf(room_.workshop(), under.channel, theme);
      canvas.shadow(paper(i), theme.noteCorner, 1);
      canvas.fill(paper(i), look::mixed(colour, theme.ink, 0.04), theme.noteCorner);
    }
    surface::NoteFace face = surface::faceOf(room_.workshop(), *notes.back(), theme);
    face.lifted = lifted;
    paintNote(canvas, note, face);
    if (room_.lights.any())
      holdsFound(room_, part) ? table::paintFound(canvas, note) : table::paintSteppedBack(canvas, note);
    const Point badge{note.x + 2, note.y + 2};
    canvas.disc(badge, 10, theme.ink);
    canvas.label(std::to_string(notes.size()), badge,
                 {theme.text, look::Weight::SemiBold, look::Align::Centre}, theme.onDark);
    if (name.empty()) return;
    const Rect strip{note.x, note.bottom() - 4, note.w, 20};
    canvas.shadow(strip, theme.noteCorner, 1);
    canvas.fill(strip, theme.white, theme.noteCorner);
    canvas.text(name, strip.inset(3, 1), {theme.text, look::Weight::SemiBold, look::Align::Centre},
                theme.ink);
  });
  frame.area({.name = areaOf(ref),
              .box = note,
              .touch = [this, ref](const touch::Touch& touch) { touchNote(ref, touch); },
              .role = "pile",
              .label = name.empty() ? notes.back()->text : name,
              .value = std::to_string(notes.size())});
}

void Board::drawFans(ui::Frame& frame) {
  std::erase_if(fans_, [&](const auto& fan) { return pilePart(fan.first) == nullptr; });
  for (const auto& [pile, fan] : fans_) drawFan(frame, *pilePart(pile));
}

void Board::drawFan(ui::Frame& frame, const journey::Outline::PilePart& part) {
  const look::Theme& theme = frame.theme();
  const surface::FanPlan plan = planOf(part);
  const Id<Pile> pile = part.pile->id;
  const Id<Participant> by = fans_.at(pile).by;
  const std::string area = "pile/" + std::to_string(pile.value);
  const double shown = frame.ease("fan/" + area, 1, theme.calm, 0.0);
  {
    const auto put = frame.at(plan.place * Transform::scaling(0.92 + 0.08 * shown));
    fans_.at(pile).lies = plan.place(plan.sheet);
    frame.area({.name = area + "/fan", .box = plan.sheet, .role = "group", .label = part.pile->name});
    ui::sheet(frame, plan.sheet, 8, 4);
    constexpr double button = 62, gap = 4;
    const Rect& head = plan.head;
    const Rect name{head.x, head.y, head.w - 2 * (button + gap), head.h};
    const bool named = !part.pile->name.empty();
    frame.draw(name, [&](ui::Canvas& canvas) {
      canvas.text(named ? part.pile->name : room_.say("map.pile.unnamed"_text), name,
                  {theme.heading, named ? look::Weight::SemiBold : look::Weight::Regular},
                  named ? theme.ink : theme.secondInk);
    });
    frame.area({.name = area + "/name",
                .box = name,
                .touch =
                    [this, pile](const touch::Touch& touch) {
                      if (touch.isTap())
                        room_.seats->askAgain(&document::text::pile, pile.value, {}, touch.position);
                    },
                .role = "text",
                .label = room_.say("map.menu.name"_text),
                .value = part.pile->name});
    ui::button(frame,
               {.name = area + "/split",
                .box = {name.right() + gap, head.y, button, head.h},
                .label = room_.say("map.menu.split"_text)},
               [this, pile, by] { splitPile(pile, by); });
    ui::button(frame,
               {.name = area + "/fold",
                .box = {name.right() + button + 2 * gap, head.y, button, head.h},
                .label = room_.say("map.menu.fold"_text)},
               [this, pile] { fans_.erase(pile); });
  }
  for (const auto* touchpoint : part.touchpoints) {
    const surface::CardRef ref = surface::refOf(touchpoint->id);
    if (!isMoving(ref)) drawNote(frame, ref, *lying(ref), false);
  }
}

void Board::splitPile(Id<Pile> id, Id<Participant> by) {
  const auto* part = pilePart(id);
  if (part == nullptr) return;
  // In rows as wide as a person overlooks, as the pile lies, from where it lies.
  const auto& notes = part->touchpoints;
  const Size note = looseSize();
  const double width = note.w + surface::FanPlan::gap, height = note.h + surface::FanPlan::gap;
  const std::size_t rows = notes.size() <= 5 ? 1 : 2, perRow = (notes.size() + rows - 1) / rows;
  const Rect all{-static_cast<double>(perRow) * width / 2, -static_cast<double>(rows) * height / 2,
                 static_cast<double>(perRow) * width, static_cast<double>(rows) * height};
  const Pile& pile = *part->pile;
  const Transform place = surface::keptOnTable(Transform::placed({pile.x, pile.y}, base::radians(pile.angle)),
                                               all, {0, 0, room_.table.w, room_.table.h});
  std::vector<document::Apart> apart;
  for (std::size_t i = 0; i < notes.size(); ++i) {
    const auto column = static_cast<double>(i % perRow), row = static_cast<double>(i / perRow);
    const Point at = place(Point{all.x + (column + 0.5) * width, all.y + (row + 0.5) * height});
    const Point kept = keptOnTable(at);
    apart.push_back({notes[i]->id, kept.x, kept.y, pile.angle});
  }
  std::vector<surface::Hands::Lying> from;
  for (const auto* touchpoint : notes) {
    const surface::CardRef ref = surface::refOf(touchpoint->id);
    from.push_back({ref, *lying(ref)});
  }
  fans_.erase(id);
  menus_.erase("pile/" + std::to_string(id.value));
  if (room_.perform(by, document::splitPile(id, apart)))
    for (const auto& [ref, was] : from) hands_.glide(ref, was, now_);
}

} // namespace board
