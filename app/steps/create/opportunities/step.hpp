#pragma once
// Opportunities: every touchpoint in importance x experience, unfolded over the sheet, and those that the
// team picked to work on, from their note to their point.
#include "board/board.hpp"
#include "figures/quadrant.hpp"
#include "steps/step.hpp"
#include "surface/cards.hpp"
#include "ui/scroll.hpp"

#include <set>

namespace steps::opportunities {

using TouchpointId = Id<journey::Touchpoint>;

/// Areas: "opportunities/<touchpoint>"; "opportunities/cross/middle", "opportunities/cross/mean";
/// "opportunities/list" with "opportunities/drop/<touchpoint>" in it; "opportunities/card/<touchpoint>" with
/// ".../close"; "opportunities/to_voting".
class Opportunities final : public Step {
 public:
  explicit Opportunities(Room& room) : Step(room) { cards_.setStay(readingTime); }
  std::string_view name() const override { return "opportunities"; }
  bool fillsTable() const override { return true; }
  void draw(ui::Frame& frame, const Rect& middle) override;
  std::optional<std::string> missing() override;
  void left() override { cards_.closeAll(), board_.clear(); }

 private:
  static constexpr base::Seconds readingTime = 6; ///< a card is only to be read, and closes by itself

  using Spot = figures::QuadrantSpot;
  void layOut(ui::Frame& frame, const Rect& sheet);
  void gather();

  void drawGround(ui::Frame& frame) const;
  void drawSpots(ui::Frame& frame);
  void drawLabels(ui::Canvas& canvas);
  void declareSpots(ui::Frame& frame);
  /// Its name and figures in full, for a point whose name has no room.
  void tell(TouchpointId id, Size card);
  void drawCrossChoice(ui::Frame& frame);
  void drawPicked(ui::Frame& frame);
  /// The part of the row that lies in `place`.
  void drawRow(ui::Frame& frame, const Spot& spot, const Rect& row, const Rect& place);
  Size cardSize(const ui::Frame& frame, TouchpointId id) const;
  void drawCard(ui::Frame& frame, TouchpointId id, const Rect& box) const;

  std::vector<const Spot*> picked() const; ///< what promises most first
  const Spot* find(TouchpointId id) const;
  void setPicked(TouchpointId id, bool on, Point at);

  board::Board board_{room()};
  surface::Cards cards_{room(), "opportunities"};
  ui::Scroll scroll_;
  bool mean_ = false; ///< the cross-hair lies at the means
  // Of this frame.
  std::vector<Spot> spots_;
  std::set<TouchpointId> named_; ///< whose name has room beside it
  std::size_t leftOut_ = 0;      ///< touchpoints without both figures
  journey::CrossHair cross_;
  Rect sheet_, list_, footer_;
  figures::QuadrantPlace place_;
  double letters_ = 6;
  double cornerLetters_ = 4.5; ///< capitals of the words of the corners
};

} // namespace steps::opportunities
