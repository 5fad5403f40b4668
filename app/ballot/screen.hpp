#pragma once
// One ballot on the table, from its opening to its result: 1. everybody votes in their pads, and the sheet
// shows what it is about and who has voted. 2. The votes are revealed: by a finger, or by themselves when all
// are in. 3. The sheet shows them, a further round beside an earlier one, and leads on.
#include "ballot/pads.hpp"
#include "ballot/sheet.hpp"
#include "table/step.hpp"

namespace ballot {

class Screen {
 public:
  explicit Screen(Room& room) : room_(room), pads_(room) {}

  Pads& pads() { return pads_; }
  const Pads& pads() const { return pads_; }

  /// Where the sheet leads to.
  struct Ways {
    std::function<void()> back, again, next;
    std::string nextWords; ///< what `next` will do; empty: nothing is next, `back` is the way on
    bool inRim = false; ///< the step tells the rim what to do now (action()); else the sheet has the buttons
  };
  /// What to do now: show the votes, or go on from them. `nextWords` in short: for the rim.
  table::Step::Action action(const Matter& matter, const Ways& ways, const std::string& shortNext);
  /// `beside` draws what a step adds to the result, on its right; without it the plots take all the room.
  void draw(ui::Frame& frame, Sheet& sheet, const Rect& middle, const Matter& matter, const Ways& ways,
            const std::function<void(const Rect&)>& beside = {});

 private:
  void drawOpen(ui::Frame& frame, Sheet& sheet, const Rect& card, const Matter& matter, const Ways& ways);
  void drawMiddle(ui::Frame& frame, const Sheet& sheet, const Rect& box, const Matter& matter) const;
  void drawReveal(ui::Frame& frame, const Round& round, const Rect& box);
  void drawBack(ui::Frame& frame, const Ways& ways, const Rect& box);
  void drawResult(ui::Frame& frame, const Rect& box, const Matter& matter, const Ways& ways,
                  const std::function<void(const Rect&)>& beside);
  void drawHead(ui::Frame& frame, const Rect& box, const Matter& matter, const Ways& ways);
  void drawSubject(ui::Canvas& canvas, const Rect& box, const Matter& matter) const;
  void drawEarlier(ui::Frame& frame, const Rect& box, const Matter& matter);
  void drawPlots(ui::Frame& frame, const Rect& box, const Matter& matter);
  const Round* earlierOf(const Matter& matter) const;

  Room& room_;
  Pads pads_;
  Id<Round> earlier_{}; ///< the round that people want to see under the newest; none: the one before it
};

} // namespace ballot
