#pragma once
// Where a card that is let go comes to lie, and what that does: shown beforehand by the same rules by which
// it is done. Pure.
#include "board/cards.hpp"
#include "document/deed.hpp"

#include <optional>
#include <vector>

namespace board {

/// What becomes of a card that is let go: shown while it is held, done when it is let go.
struct Landing {
  enum class Where { Home, Bin, Onto, Step, Table } where = Where::Home;
  surface::CardRef onto{};             ///< Onto: a loose note or a pile
  Id<journey::Step> step{};            ///< Step
  std::int64_t before = 0;             ///< Step: the touchpoint or note there, 0: at the end
  Point at{};                          ///< Table: its middle
  std::optional<language::Text> why{}; ///< Home: the words that say so, or none
};

/// One of the cards that are let go together: where it lay, and where it comes to rest.
struct Let {
  surface::CardRef card;
  base::Transform start, rest;
};

/// `thrown`: it slides, and never into the bin.
Landing landingOf(Room& room, const Cards& cards, surface::CardRef card, const base::Transform& place,
                  bool thrown);
/// What letting these go there does; nothing where they do not land.
std::optional<document::Deed> deedOf(const Room& room, const Places& places, const std::vector<Let>& all,
                                     const Landing& landing);
/// Shows where the card would come.
void drawLanding(ui::Frame& frame, const Cards& cards, surface::CardRef card, const Landing& landing);

} // namespace board
