#pragma once
// What fingers do with the cards of the sheet: a tap opens their menu, or their step where it is closed;
// held, they follow, with all that was chosen with them; let go, a gesture becomes one change of the
// workshop: also a fling, whose end is known by then.
#include "board/chosen_cards.hpp"
#include "board/landing.hpp"

namespace board {

class CardTouch {
 public:
  CardTouch(Room& room, Cards& cards, ChosenCards& chosen)
      : room_(room), cards_(cards), sheet_(cards.sheet), chosen_(chosen) {}

  void feed(surface::CardRef card, const touch::Touch& touch);
  /// Where what is held now would come.
  void drawLandings(ui::Frame& frame);

 private:
  void tap(surface::CardRef card, Point at);
  /// They go back to where they lie.
  void cancel(surface::CardRef card, const surface::Hands::Answer& answer);
  void land(surface::CardRef card, const surface::Hands::Answer& answer);
  /// How it slides when it is let go.
  Point slideOf(surface::CardRef card, const surface::Hands::Answer& answer) const;
  /// The step of a touchpoint that is shown as a slip there; nullptr: it lies whole.
  const Id<journey::Step>* closedStepOf(surface::CardRef card) const;

  Room& room_;
  Cards& cards_;
  const Sheet& sheet_;
  ChosenCards& chosen_;
};

} // namespace board
