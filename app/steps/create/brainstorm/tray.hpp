#pragma once
// A person's private tray in their pad: writing ideas in silence, sharing them, and the dots they have to
// give.
#include "steps/create/brainstorm/ideas_board.hpp"
#include "steps/seats/pad.hpp"

#include <map>
#include <optional>
#include <set>

namespace steps {

class Tray {
 public:
  Tray(Room& room, IdeasBoard& board) : room_(room), board_(board) {}

  static constexpr double depth = 118;
  /// `sharing`: ideas can leave the tray and dots can be given.
  void draw(ui::Frame& frame, const Pad& pad, const Rect& box, bool sharing);
  /// What is being dragged out of pads, above everything else.
  void drawHeld(ui::Frame& frame);
  void clear() { held_.clear(), giving_.clear(); }

 private:
  struct Held {
    Id<Participant> who{};
    Id<journey::Idea> idea{}; ///< nobody: a dot
    base::Point at;
    double facing = 0;
  };
  void drawIdea(ui::Frame& frame, const Pad& pad, const journey::Idea& idea, const Rect& box, bool sharing);
  void drawDots(ui::Frame& frame, const Pad& pad, const Rect& box);
  void touchIdea(const Pad& pad, Id<journey::Idea> idea, const touch::Touch& touch, bool sharing);
  void drawGiving(ui::Frame& frame, const Pad& pad, const Rect& box);
  void touchDot(const Pad& pad, const touch::Touch& touch);
  void giveDot(Id<Participant> who, Id<journey::Idea> idea, base::Point at);

  Room& room_;
  IdeasBoard& board_;
  std::map<touch::ContactId, Held> held_;
  std::map<Id<Participant>, std::size_t> page_; ///< of a tray that does not fit
  std::set<Id<Participant>> giving_;            ///< who gives dots by tapping in the pad
  std::map<Id<Participant>, std::size_t> givingPage_;
};

} // namespace steps
