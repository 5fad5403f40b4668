#pragma once
// The step as its files share it: the overview of all touchpoints, and one of them on the ballot.
#include "steps/ballot/screen.hpp"
#include "steps/ballot/scroll.hpp"
#include "steps/board/board.hpp"
#include "steps/step.hpp"

namespace steps::voting {

using journey::Touchpoint;

class Voting : public Step {
 public:
  explicit Voting(Room& room) : Step(room), screen_(room) {}

  std::string_view name() const override { return "voting"; }
  bool fillsTable() const override { return true; }
  void draw(ui::Frame& frame, const Rect& middle) override;
  double padDepth(const Pad& pad) override { return screen_.pads().depth(pad); }
  void drawPad(ui::Frame& frame, const Pad& pad, const Rect& box) override {
    screen_.pads().draw(frame, pad, box);
  }
  std::string padNote(const Pad& pad) override { return screen_.pads().note(pad); }
  std::optional<std::string> missing() override;
  std::optional<Action> action() override;
  std::optional<Id<journey::Round>> openRound() override { return screen_.pads().openRound(); }
  void left() override { screen_.pads().showNothing(), board_.clear(); }

 private:
  using Touchpoints = std::vector<const Touchpoint*>;
  /// The touchpoint on the ballot, as the view keeps it; nullptr: the overview.
  const Touchpoint* current() const;
  /// Chosen and not yet revealed.
  bool isToDo(const Touchpoint& touchpoint) const;
  /// The first to do after this one, or from the beginning; nullptr: all are done.
  const Touchpoint* next(const Touchpoint* after) const;
  ballot::Matter matterOf(const Touchpoint& touchpoint) const;
  ballot::Screen::Ways waysFrom(const Touchpoint& touchpoint);
  /// Puts it on the ballot, in the round that is open or its first; or only shows its result.
  void show(Id<Touchpoint> touchpoint);
  void openRound(Id<Touchpoint> touchpoint);
  void showOverview();

  void drawOverview(ui::Frame& frame, const Rect& box);
  void drawProgress(ui::Frame& frame, const Rect& box, const Touchpoints& all);
  void drawChoices(ui::Frame& frame, const Rect& box);
  void drawList(ui::Frame& frame, const Rect& place);
  void drawTouchpoint(ui::Frame& frame, const Rect& place, const Rect& box, const Touchpoint& touchpoint);
  void drawNext(ui::Frame& frame, const Rect& box);

  /// The sheet under what is voted on: it steps back for as long as everybody looks at one touchpoint.
  void drawShade(ui::Frame& frame, const Rect& sheet);

  Board board_{room()};
  ballot::Screen screen_;
  ballot::Sheet sheet_;
  ballot::Scroll scroll_;
  std::set<Id<Touchpoint>> discussed_{}; ///< marked in this frame
};

/// "post · levering": its channel and its stage.
std::string captionOf(const Room& room, const Touchpoint& touchpoint);
look::Colour paperOf(const Room& room, const look::Theme& theme, const Touchpoint& touchpoint);

} // namespace steps::voting
