#pragma once
// The sheet of the journey, for everybody's fingers: notes are tapped, held, moved, turned, piled and
// dropped; empty places make new ones; a line drawn around things chooses them; two fingers or the wheel move
// the journey and stretch it.
//
// In each frame it is laid out (sheet.hpp) and drawn from back to front: what lies still (still_sheet.hpp) is
// repaired where it changed, what is held, glides or is being written comes above it. Fingers land on areas
// (areas.hpp, card_drawing.hpp) and change what people do with the cards now (cards.hpp); when the last one
// lifts, that becomes one change of the workshop (card_touch.hpp, landing.hpp).
#include "board/areas.hpp"
#include "board/bringing.hpp"
#include "board/menus.hpp"
#include "board/other_curves.hpp"
#include "board/pile_fans.hpp"
#include "board/still_sheet.hpp"
#include "board/tools.hpp"

namespace board {

class Board {
 public:
  explicit Board(Room& room) : room_(room) {}

  void draw(ui::Frame& frame, const Rect& sheet, const Lens& lens = {});
  /// What a lens asked for under the curve, as wide as the sheet.
  Rect panel() const { return sheet_.panel(); }
  /// Where the touchpoint's point is on the curve, or its ring on the base line; nothing where it is not
  /// seen.
  std::optional<Point> pointPlace(Id<journey::Touchpoint> touchpoint) const {
    return sheet_.pointPlace(touchpoint);
  }
  /// A touchpoint's number along the journey; 0: it lies on no step.
  int numberOf(Id<journey::Touchpoint> touchpoint) const;
  /// Opens, or closes, the card on which is written what was counted at a touchpoint; `at`: where it belongs
  /// to.
  void toggleBehaviour(Id<journey::Touchpoint> touchpoint, Point at) { behaviour_.toggle(touchpoint, at); }
  /// Gestures were cancelled: nothing is held or chosen, menus and fans close.
  void clear();
  /// Whether this record of the workshop is in somebody's hand.
  bool isHeld(std::string_view table, std::int64_t id) const { return cards_.hands.isHeld({table, id}); }
  table::Camera& camera() const { return sheet_.camera(); }
  const BoardLayout& layout() const { return sheet_.layout(); }

 private:
  void layOut(ui::Frame& frame, const Rect& box, const Lens& lens);
  void drawSheet(ui::Frame& frame);
  void drawLens(ui::Frame& frame);
  void drawCards(ui::Frame& frame);
  void drawOpened(ui::Frame& frame);
  /// Taps, lassos and pinches on empty ground: one area for the sheet, so that two fingers of one hand meet.
  void declareGround(ui::Frame& frame);
  void tapGround(Point at);
  /// What is unfolded right there; how much that was.
  std::size_t closeAt(Point at);
  void writeAt(Point at);

  Room& room_;
  Sheet sheet_{room_};
  Cards cards_{room_, sheet_};
  StillSheet still_{room_, cards_};
  ChosenCards chosen_{room_, cards_};
  SheetGround ground_{room_, sheet_, chosen_};
  NameDrags names_{room_, cards_};
  CardTouch touch_{room_, cards_, chosen_};
  CardDrawing drawing_{room_, cards_, touch_};
  PileFans fans_{room_, cards_, drawing_};
  Menus menus_{room_, cards_, chosen_};
  BehaviourCards behaviour_{room_};
  Asked asked_{room_, cards_};
  Areas areas_{room_, cards_, asked_, {ground_, touch_, names_, behaviour_}};
  Bringing bringing_{};
  OtherCurves others_{room_};
  Tools tools_{room_, cards_};
};

} // namespace board
