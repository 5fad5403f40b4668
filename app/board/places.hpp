#pragma once
// Where each card of the sheet lies, and how large, when nobody holds it: touchpoints and notes under their
// steps or in their lanes, loose ones and piles on the table. Pure.
#include "board/sheet.hpp"
#include "surface/fan.hpp"
#include "surface/fans.hpp"

namespace board {

class Places {
 public:
  Places(Room& room, const Sheet& sheet, const surface::Fans& fans)
      : room_(room), sheet_(sheet), fans_(fans) {}

  /// Nothing where it is gone, or hidden in its pile.
  std::optional<base::Transform> of(surface::CardRef card) const;
  Size sizeOf(surface::CardRef card) const;
  /// Whether it belongs to another journey than the sheet shows. What is held stays in the hand, and stays
  /// where it belongs when it is let go.
  bool isElsewhere(surface::CardRef card) const;
  /// Of what lies loose on the table.
  Size looseSize() const;
  Point keptOnTable(Point at) const;
  /// Where a person's own things come to lie: before their seat.
  base::Transform before(Id<Participant> who) const;

  /// nullptr: there is no such pile on this sheet.
  const journey::Outline::PilePart* pilePart(Id<journey::Pile> pile) const;
  /// Of a pile that is fanned out.
  surface::FanPlan fanOf(const journey::Outline::PilePart& part) const;

 private:
  std::optional<base::Transform> ofTouchpoint(Id<journey::Touchpoint> id) const;
  base::Transform ofPile(const journey::Pile& pile) const;
  /// Where one note of it lies: at its place in the fan, or with the pile.
  base::Transform inPile(const journey::Pile& pile, const journey::Touchpoint& touchpoint) const;
  base::Transform onColumns(const Rect& box, double angle) const;

  Room& room_;
  const Sheet& sheet_;
  const surface::Fans& fans_;
};

} // namespace board
