#pragma once
// The step as its files share it: the overview of all touchpoints, and one of them on the ballot.
#include "ballot/ballot_step.hpp"
#include "ballot/touchpoint_ballots.hpp"
#include "board/board.hpp"
#include "steps/step.hpp"

namespace steps::voting {

using journey::Touchpoint;

class Voting : public ballot::BallotStep {
 public:
  explicit Voting(Room& room) : BallotStep(room, ballot::touchpointBallots(room)) {}

  std::string_view name() const override { return "voting"; }
  void draw(ui::Frame& frame, const Rect& middle) override;
  std::optional<std::string> missing() override;
  std::optional<Action> action() override;
  void left() override { BallotStep::left(), board_.clear(); }

 private:
  using Touchpoints = std::vector<const Touchpoint*>;
  /// The touchpoint on the ballot; nullptr: the overview.
  const Touchpoint* current() const;
  const Touchpoint& touchpoint(const ballot::Subject& subject) const;
  ballot::Matter matterOf(const Touchpoint& touchpoint) const;
  ballot::Screen::Ways waysFrom(const Touchpoint& touchpoint);

  void drawOverview(ui::Frame& frame, const Rect& box);
  void drawProgress(ui::Frame& frame, const Rect& box, const Touchpoints& all);
  void drawChoices(ui::Frame& frame, const Rect& box);
  void drawList(ui::Frame& frame, const Rect& place);
  void drawTouchpoint(ui::Frame& frame, const Rect& place, const Rect& box, const Touchpoint& touchpoint);
  void drawNext(ui::Frame& frame, const Rect& box);

  /// The sheet under what is voted on: it steps back for as long as everybody looks at one touchpoint.
  void drawShade(ui::Frame& frame, const Rect& sheet);

  board::Board board_{room()};
  std::set<Id<Touchpoint>> discussed_{}; ///< marked in this frame
};

/// "post · levering": its channel and its stage.
std::string captionOf(const Room& room, const Touchpoint& touchpoint);
look::Colour paperOf(const Room& room, const look::Theme& theme, const Touchpoint& touchpoint);

} // namespace steps::voting
