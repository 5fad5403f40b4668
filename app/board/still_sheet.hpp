#pragma once
// The still part of the sheet: painted once, repaired where it changed. What is held, glides or is being
// written is drawn anew in each frame above it, by others.
#include "board/lanes.hpp"
#include "board/stills.hpp"

#include <set>

namespace board {

class StillSheet {
 public:
  StillSheet(Room& room, const Cards& cards) : room_(room), cards_(cards), sheet_(cards.sheet) {}

  void draw(ui::Frame& frame);

 private:
  /// Something lies, reads or looks otherwise than it was painted, but for how wide all is.
  bool isOther();
  /// What has to be painted again, within what is seen.
  std::vector<Rect> changed(bool isOther, const look::Theme& theme, const Rect& seen);
  /// How it is shown while people stretch it.
  ui::Stretched stretched(bool isOther, const base::Transform& place, const Rect& seen);
  void paint(ui::Canvas& canvas, const Rect& damage) const;
  /// Every other stage has a band; lines between stages, hair lines between steps.
  void paintStages(ui::Canvas& canvas, const Rect& damage) const;
  void paintCurve(ui::Canvas& canvas, const Rect& damage) const;
  void paintColumn(ui::Canvas& canvas, const BoardLayout::Column& column, const Rect& damage) const;
  void paintCell(ui::Canvas& canvas, const BoardLayout::Cell& cell, BoardLayout::Form form) const;
  void paintAdd(ui::Canvas& canvas, const BoardLayout::Column& column) const;
  /// A step without words: how many touchpoints it holds, and its lowest score.
  void paintSum(ui::Canvas& canvas, const BoardLayout::Column& column) const;
  const BoardLayout::Column* firstColumn() const;
  /// Where a person has opened a step, in the person's colour.
  look::Colour openedColour(Id<journey::Step> step, const look::Theme& theme) const;

  Room& room_;
  const Cards& cards_;
  const Sheet& sheet_;
  FoundOnSheet found_{};
  Lanes lanes_{room_, cards_, found_};
  // As it was painted last.
  std::uint64_t revision_ = ~std::uint64_t{0};
  const language::Catalogue* words_ = nullptr;
  std::set<surface::CardRef> moving_{}; ///< what was not still
  Stills stills_{};
  bool isOld_ = false; ///< they are those of another zoom; all of the sheet was painted
  // As it was kept for being stretched.
  bool isKept_ = false;
  base::Transform keptPlace_{};
  Rect keptSeen_{};
  double keptWidth_ = 1; ///< of all columns together
};

/// The lines of the scale across, from `left` to `right`.
void paintScale(ui::Canvas& canvas, const Room& room, const BoardLayout::Curve& curve, double left,
                double right);

} // namespace board
