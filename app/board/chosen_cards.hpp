#pragma once
// Cards that people chose together: by a line drawn around them, or one by one in their menus. They are
// outlined in the person's colour, and are held and piled as one.
#include "board/cards.hpp"
#include "surface/ground.hpp"

namespace board {

class ChosenCards {
 public:
  ChosenCards(Room& room, Cards& cards) : room_(room), cards_(cards), sheet_(cards.sheet) {}

  /// All that the line encircles, for whoever sits nearest to where it began.
  void choose(const surface::Line& line);
  void toggle(surface::CardRef card, Id<Participant> by);
  void letGo(Id<Participant> by);
  /// The held card with which this one moves: a finger on each of two chosen things is two fingers on the
  /// whole, where they are one person's.
  surface::CardRef heldWith(surface::CardRef card, const touch::Touch& touch) const;
  /// What was chosen with a card that was lifted goes where it goes.
  void take(surface::CardRef leader);
  void pile(Id<Participant> by);
  void draw(ui::Frame& frame);

 private:
  void drawOutline(ui::Frame& frame, surface::CardRef card, look::Colour colour);

  Room& room_;
  Cards& cards_;
  const Sheet& sheet_;
};

} // namespace board
