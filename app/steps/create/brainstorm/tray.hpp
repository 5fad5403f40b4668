#pragma once
// A person's private tray in their pad: ideas written in silence, face down; laying them down on the sheet;
// and the dots that the person has to give. With nothing in it it is one row.
#include "steps/create/brainstorm/ideas_board.hpp"
#include "table/seats/pad.hpp"

#include <map>
#include <set>

namespace steps {

/// Areas, with the pad's before: /idea/add, /idea/<id>, /idea/more; while ideas are shared /lay, /dot, and
/// where that was tapped /dot/<id>, /dot/more.
class Tray {
 public:
  Tray(Room& room, IdeasBoard& board) : room_(room), board_(board) {}

  /// `sharing`: ideas can leave the tray and dots can be given.
  double depth(const Pad& pad, bool sharing) const;
  void draw(ui::Frame& frame, const Pad& pad, const Rect& box, bool sharing);
  /// Shows the columns where ideas would come that are dragged out of pads. Before the board is drawn.
  void aim();
  /// What is being dragged out of pads, above everything else.
  void drawHeld(ui::Frame& frame);
  void clear() { held_.clear(), giving_.clear(); }

 private:
  struct Held {
    Id<Participant> who{};
    Id<journey::Idea> idea{}; ///< nobody: a dot
    Point at;
    double facing = 0;
  };
  void drawHead(ui::Frame& frame, const Rect& box, std::size_t ideas);
  void drawIdeas(ui::Frame& frame, const Pad& pad, const Rect& row, bool sharing);
  void drawIdea(ui::Frame& frame, const Pad& pad, const journey::Idea& idea, const Rect& box, bool sharing);
  void drawAdd(ui::Frame& frame, const Pad& pad, const Rect& box);
  void touchIdea(const Pad& pad, Id<journey::Idea> idea, const touch::Touch& touch, bool sharing);
  void layAll(Id<Participant> who, Point at);
  void drawDots(ui::Frame& frame, const Pad& pad, const Rect& box);
  void touchDot(const Pad& pad, const touch::Touch& touch);
  void drawGiving(ui::Frame& frame, const Pad& pad, const Rect& box);
  void giveDot(Id<Participant> who, Id<journey::Idea> idea, Point at);

  Room& room_;
  IdeasBoard& board_;
  std::map<touch::ContactId, Held> held_;
  std::map<Id<Participant>, std::size_t> before_; ///< pages before the last one, of a tray that does not fit
  std::set<Id<Participant>> giving_;              ///< who gives dots by tapping in the pad
  std::map<Id<Participant>, std::size_t> givingPage_;
};

} // namespace steps
