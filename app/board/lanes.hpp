#pragma once
// The lanes under the curve as they are painted on the sheet: their cards, dashes where they are folded, the
// lines between them and the totals of the stages.
#include "board/cards.hpp"
#include "board/found_on_sheet.hpp"

namespace board {

class Lanes {
 public:
  Lanes(Room& room, const Cards& cards, const FoundOnSheet& found)
      : room_(room), cards_(cards), sheet_(cards.sheet), found_(found) {}

  void paint(ui::Canvas& canvas, const BoardLayout::Column& column, const Rect& damage) const;
  void paintLines(ui::Canvas& canvas, const Rect& damage) const;
  /// What a stage's steps come to, over them.
  void paintTotals(ui::Canvas& canvas, const BoardLayout::StageBox& stage, std::size_t at) const;

 private:
  void paintDashes(ui::Canvas& canvas, const BoardLayout::Lane& lane, const journey::Lane& kind,
                   std::size_t found) const;
  void paintNotes(ui::Canvas& canvas, const BoardLayout::Lane& lane, const Rect& damage) const;

  Room& room_;
  const Cards& cards_;
  const Sheet& sheet_;
  const FoundOnSheet& found_;
};

} // namespace board
