#include "board/card_drawing.hpp"

#include "board/faces.hpp"
#include "board/found_on_sheet.hpp"
#include "board/lane_cards.hpp"
#include "table/search/found_mark.hpp"

#include <algorithm>

namespace board {

using base::Transform;
using journey::Outline;
using journey::Pile;
using journey::Touchpoint;
using surface::CardRef;
using surface::isA;

namespace {

// Papers that are seen under the top one tell that it is a pile, not how high.
constexpr double pileStep = 4;
constexpr std::size_t mostPapers = 4;

std::size_t papersBelow(const Outline::PilePart& part) {
  return std::min(part.touchpoints.size() - 1, mostPapers - 1);
}

Rect paper(const Rect& note, std::size_t below) {
  return note.moved(Point{pileStep, -pileStep} * static_cast<double>(below));
}

} // namespace

void CardDrawing::drawLoose(ui::Frame& frame) {
  const Outline& outline = room_.outline();
  std::vector<std::pair<std::uint64_t, CardRef>> loose; // the last let go on top
  const auto add = [&](CardRef card) {
    if (!cards_.isMoving(card)) loose.emplace_back(cards_.heightOf(card), card);
  };
  for (const Touchpoint* touchpoint : outline.loose)
    if (journey::pileOf(room_.workshop(), *touchpoint) == nullptr) add(surface::refOf(touchpoint->id));
  for (const auto& part : outline.piles)
    if (const CardRef pile = surface::refOf(part.pile->id); !cards_.fans.isOpen(pile)) add(pile);
  std::ranges::stable_sort(loose, {}, [](const auto& one) { return one.first; });
  for (const auto& [height, card] : loose) draw(frame, card, *cards_.places.of(card), false);
}

void CardDrawing::drawMoving(ui::Frame& frame) {
  surface::Hands& hands = cards_.hands;
  for (const CardRef card : hands.gliding()) {
    const auto to = cards_.places.of(card);
    if (!to) {
      hands.glideNoMore(card);
      continue;
    }
    const auto now = hands.gliding(card, *to, cards_.now, cards_.calm);
    draw(frame, card, now.value_or(*to), false);
    frame.again();
  }
  const auto isThere = [&](CardRef card) {
    return cards_.places.of(card) || cards_.places.isElsewhere(card);
  };
  for (const auto& [card, held] : hands.all()) {
    for (const auto& [other, lay] : held.with)
      if (isThere(other)) draw(frame, other, held.moved(lay), held.lifted);
    if (isThere(card)) draw(frame, card, held.place(), held.lifted);
  }
}

void CardDrawing::draw(ui::Frame& frame, CardRef card, const Transform& place, bool lifted) {
  if (!isA<Pile>(card)) return drawNote(frame, card, place, lifted);
  const Id<Pile> id{card.id};
  if (const auto* part = cards_.places.pilePart(id)) return drawPile(frame, *part, place, lifted);
  const Pile* pile = room_.workshop().piles.find(id); // of another journey, in a hand
  const auto notes = journey::touchpointsIn(room_.workshop(), id);
  if (pile != nullptr && !notes.empty()) drawPile(frame, {pile, notes}, place, lifted);
}

void CardDrawing::declare(ui::Frame& frame, CardRef card, touch::Area area) {
  area.name = areaOf(card);
  area.touch = [this, card](const touch::Touch& touch) { touch_.feed(card, touch); };
  frame.area(std::move(area));
}

void CardDrawing::drawNote(ui::Frame& frame, CardRef card, const Transform& place, bool lifted) {
  const journey::Workshop& workshop = room_.workshop();
  const Rect box = base::around({}, cards_.places.sizeOf(card));
  constexpr double lift = 1.03;
  const auto put = frame.at(lifted ? place * Transform::scaling(lift) : place);
  std::string words;
  frame.draw(surface::noteReach(box), [&](ui::Canvas& canvas) {
    const Touchpoint* touchpoint = workshop.touchpoints.find(Id<Touchpoint>{card.id});
    const journey::Note* note = workshop.notes.find(Id<journey::Note>{card.id});
    if (isA<Touchpoint>(card)) {
      if (touchpoint == nullptr) return;
      words = paintTouchpoint(canvas, box, *touchpoint, lifted);
    } else {
      if (note == nullptr) return;
      words = note->text;
      paintLaneCard(canvas, room_, sheet_, box, *note, lifted);
    }
    paintLight(canvas, room_, box, card);
  });
  declare(frame, card,
          {.box = box, .role = "note", .label = words, .value = lightOf(room_, card) > 1 ? "lit" : ""});
}

std::string CardDrawing::paintTouchpoint(ui::Canvas& canvas, const Rect& box, const Touchpoint& touchpoint,
                                         bool lifted) {
  const auto* cell = sheet_.layout().find(touchpoint.id);
  surface::NoteFace face = cell == nullptr ? surface::faceOf(room_.workshop(), touchpoint, canvas.theme())
                                           : faceOf(room_, sheet_, *cell, canvas.theme());
  face.lifted = lifted;
  paintFace(canvas, box, face, sheet_.formOf(touchpoint.id));
  return std::string{face.text};
}

void CardDrawing::drawPile(ui::Frame& frame, const Outline::PilePart& part, const Transform& place,
                           bool lifted) {
  const Rect note = base::around({}, cards_.places.looseSize());
  const auto put = frame.at(place);
  frame.draw(surface::noteReach(paper(note, papersBelow(part))).inset(-24),
             [&](ui::Canvas& canvas) { paintPile(canvas, part, note, lifted); });
  const std::string& name = part.pile->name;
  declare(frame, surface::refOf(part.pile->id),
          {.box = note,
           .role = "pile",
           .label = name.empty() ? part.touchpoints.back()->text : name,
           .value = std::to_string(part.touchpoints.size())});
}

void CardDrawing::paintPile(ui::Canvas& canvas, const Outline::PilePart& part, const Rect& note,
                            bool lifted) {
  const look::Theme& theme = canvas.theme();
  const auto& notes = part.touchpoints;
  for (std::size_t i = papersBelow(part); i > 0; --i) {
    const auto& under = *notes[notes.size() - 1 - i];
    const look::Colour colour = surface::paperOf(room_.workshop(), under.channel, theme);
    canvas.shadow(paper(note, i), theme.noteCorner, 1);
    canvas.fill(paper(note, i), look::mixed(colour, theme.ink, 0.04), theme.noteCorner);
  }
  surface::NoteFace face = surface::faceOf(room_.workshop(), *notes.back(), theme);
  face.lifted = lifted;
  paintNote(canvas, note, face);
  if (room_.lights.any())
    holdsFound(room_, part) ? table::paintFound(canvas, note) : table::paintSteppedBack(canvas, note);
  const Point badge{note.x + 2, note.y + 2};
  canvas.disc(badge, 10, theme.ink);
  canvas.label(std::to_string(notes.size()), badge, {theme.text, look::Weight::SemiBold, look::Align::Centre},
               theme.onDark);
  const std::string& name = part.pile->name;
  if (name.empty()) return;
  const Rect strip{note.x, note.bottom() - 4, note.w, 20};
  canvas.shadow(strip, theme.noteCorner, 1);
  canvas.fill(strip, theme.white, theme.noteCorner);
  canvas.text(name, strip.inset(3, 1), {theme.text, look::Weight::SemiBold, look::Align::Centre}, theme.ink);
}

} // namespace board
