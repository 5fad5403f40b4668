#pragma once
// What fingers can land on, on the columns of the sheet.
#include "board/asked.hpp"
#include "board/behaviour_cards.hpp"
#include "board/card_touch.hpp"
#include "board/name_drags.hpp"
#include "board/sheet_ground.hpp"

namespace board {

/// Who takes the touches.
struct Takers {
  SheetGround& ground;
  CardTouch& cards;
  NameDrags& names;
  BehaviourCards& behaviour;
};

class Areas {
 public:
  Areas(Room& room, const Cards& cards, const Asked& asked, const Takers& takers)
      : room_(room), cards_(cards), sheet_(cards.sheet), asked_(asked), takers_(takers) {}

  /// Of the columns, from back to front.
  void declare(ui::Frame& frame);
  /// The points of the curve and their numbers, where a lens asks for them.
  void declarePoints(ui::Frame& frame);
  /// A lane's name, and where it is folded all of its line: a tap folds or unfolds it.
  void declareLanes(ui::Frame& frame);

 private:
  void declareStage(ui::Frame& frame, const BoardLayout::StageBox& stage);
  void declareColumn(ui::Frame& frame, const BoardLayout::Column& column);
  void declareName(ui::Frame& frame, const BoardLayout::Column& column);
  /// A step whose notes are slips or bars opens where it is touched.
  void declareClosed(ui::Frame& frame, const BoardLayout::Column& column);
  void declareLanesOf(ui::Frame& frame, const BoardLayout::Column& column);
  void declareSeen(ui::Frame& frame, const BoardLayout::Lane& lane);
  void declarePoint(ui::Frame& frame, const BoardLayout::Cell& cell, Point at, double width);
  /// A place where something new comes.
  void declareAdd(ui::Frame& frame, const std::string& name, const Rect& box, std::string label,
                  const document::TextKind* what, std::int64_t about, std::string lane = {});
  void declareCard(ui::Frame& frame, surface::CardRef card, const Rect& box, double angle,
                   const std::string& words);

  Room& room_;
  const Cards& cards_;
  const Sheet& sheet_;
  const Asked& asked_;
  Takers takers_;
};

} // namespace board
