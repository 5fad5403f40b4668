#pragma once
// The shared ideas on their sheet: notes that are moved and turned, linked to touchpoints, and given dots.
#include "steps/board/hands.hpp"
#include "steps/room.hpp"

#include <map>

namespace steps {

class IdeasBoard {
 public:
  explicit IdeasBoard(Room& room) : room_(room) {}

  void draw(ui::Frame& frame, const Rect& sheet);
  void clear();
  /// The idea at a place on the table; nobody where there is none.
  Id<journey::Idea> at(base::Point place) const;
  /// A place on the table as an idea keeps it: parts of the sheet's width and height.
  base::Point toShare(base::Point place) const;
  bool contains(base::Point place) const { return sheet_.contains(place); }

  static constexpr double noteWidth = 96, noteHeight = 66;

  bool isHeld(Id<journey::Idea> id) const;
  /// The place nearest to this one where the idea hides no other one completely, nor is hidden.
  base::Point besideOthers(base::Point place, Id<journey::Idea> idea) const;

 private:
  void drawIdea(ui::Frame& frame, const journey::Idea& idea);
  void drawDots(ui::Frame& frame, const journey::Idea& idea);
  void drawMenuOf(ui::Frame& frame, Id<journey::Idea> idea);
  void drawLinks(ui::Frame& frame, Id<journey::Idea> idea, double facing);
  void touchIdea(Id<journey::Idea> idea, const touch::Touch& touch);
  void drop(Id<journey::Idea> idea, const base::Transform& start, const base::Transform& place);
  base::Transform lying(const journey::Idea& idea) const;

  struct Open {
    base::Point at;
    Id<Participant> by{};
    bool links = false;
    double facing = 0; ///< radians: as the sheet, until somebody turns it
  };
  Room& room_;
  Rect sheet_{};
  double scale_ = 1;
  Hands hands_{};
  std::map<Id<journey::Idea>, Open> menus_;
  base::Seconds now_ = 0;
};

} // namespace steps
