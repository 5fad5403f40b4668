#pragma once
// The screen of the emotion curve: the sheet with its curve large, and a card for every point that somebody
// tapped.
#include "board/board.hpp"
#include "steps/step.hpp"
#include "surface/cards.hpp"
#include "ui/legend.hpp"

#include <map>
#include <set>

namespace steps::curve {

/// Areas: "curve/point/<touchpoint>", "curve/name/<touchpoint>", "curve/card/<touchpoint>" with ".../close",
/// "curve/point/<touchpoint>/star", ".../heart", ".../bolt", or ".../vote" on its card, "facilitator/freeze",
/// "facilitator/thaw", "curve/to_voting"; and those of the sheet.
class Curve final : public Step {
 public:
  explicit Curve(Room& room) : Step(room) {}
  std::string_view name() const override { return "curve"; }
  bool fillsTable() const override { return true; }
  void draw(ui::Frame& frame, const Rect& sheet) override;
  std::optional<std::string> missing() override;
  void left() override { cards_.closeAll(), board_.clear(); }

 private:
  using TouchpointId = Id<journey::Touchpoint>;

  std::map<TouchpointId, Size> cardSizes(const ui::Frame& frame) const;
  void drawFooter(ui::Frame& frame, const Rect& panel, const std::vector<ui::Meaning>& meanings);
  void drawFrozen(ui::Frame& frame, const Rect& box);
  std::vector<ui::Meaning> meanings() const;
  /// Millimetres at the right of the legend: as much as either state of the estimate needs, so that freezing
  /// moves nothing else.
  double actionWidth(const ui::Frame& frame) const;
  /// From there to the sheet's right end, millimetres: what is said of the freezing ends where they do.
  double endOfColumns() const;
  double freezeWidth(const ui::Frame& frame) const;
  double thawWidth(const ui::Frame& frame) const;
  std::string frozenWords() const;
  /// What has no vote yet, before the freezing; what 1.0 holds and what came after it, from then on.
  std::string unvotedWords() const;
  std::string heldWords() const;

  Size cardSize(const ui::Frame& frame, TouchpointId id) const;
  void drawCard(ui::Frame& frame, TouchpointId id, const Rect& box);
  void drawFigures(ui::Frame& frame, const journey::CurvePoint& point, const Rect& box) const;
  void drawStartButton(ui::Frame& frame, TouchpointId id, const Rect& box);
  void drawSignButtons(ui::Frame& frame, const journey::Touchpoint& touchpoint, const Rect& box);

  std::optional<std::size_t> find(TouchpointId id) const;
  bool isFrozen() const { return room().brief().frozenAt != 0; }

  board::Board board_{room()};
  bool others_ = false; ///< the curves of the other journeys are shown
  surface::Cards cards_{room(), "curve"};
  std::vector<journey::CurvePoint> curve_; ///< of this frame
  std::set<TouchpointId> suggested_;
};

} // namespace steps::curve
