#pragma once
// The shared ideas on the sheet, in columns by the touchpoint that they lift: none covers another. They are
// dragged to another column, which links them, or elsewhere in their own; they take dots; and go to the bin
// and come back from it.
#include "steps/create/brainstorm/columns.hpp"
#include "steps/step.hpp"
#include "surface/hands.hpp"
#include "surface/open_menus.hpp"
#include "surface/thrown_list.hpp"
#include "ui/frame.hpp"

#include <map>

namespace steps {

class IdeasBoard {
 public:
  explicit IdeasBoard(Room& room) : room_(room) {}

  /// In `area` of the sheet; the bin's sign stands in `bin`.
  void draw(ui::Frame& frame, const Rect& area, const Rect& bin);
  /// The bin alone, while everybody writes for themselves.
  void drawBin(ui::Frame& frame, const Rect& area, const Rect& sign) {
    area_ = area;
    drawBin(frame, sign);
  }
  void clear();
  /// The idea at a place on the table, its shelf too; nobody where there is none.
  Id<journey::Idea> at(Point place) const;
  bool contains(Point place) const { return area_.contains(place); }
  /// What puts a shared idea there: in which column, and after which of the others.
  document::Deed put(Id<journey::Idea> idea, Point place) const;
  /// How large ideas lie now.
  Size noteSize() const { return layout_.noteSize(); }
  /// A column is shown as the one where what a finger holds there would come; in this frame.
  void aim(Point place) { aims_.push_back(place); }

  bool isHeld(Id<journey::Idea> id) const;

 private:
  /// ideas_board.cpp
  void layOut(ui::Frame& frame, const Rect& area);
  void drawIdea(ui::Frame& frame, const IdeaColumn& column, const journey::Idea& idea);
  void drawShelf(ui::Frame& frame, const IdeaColumn& column, const journey::Idea& idea);
  void drawDot(ui::Frame& frame, const journey::Dot& dot, std::size_t number, Point at, double radius);
  void touchIdea(Id<journey::Idea> idea, const touch::Touch& touch);
  void drop(Id<journey::Idea> idea, const base::Transform& place);
  base::Transform lying(Id<journey::Idea> idea) const;
  Rect note() const { return base::around({}, layout_.noteSize()); }
  /// idea_columns.cpp
  void drawColumns(ui::Frame& frame);
  void drawPlace(ui::Frame& frame, std::size_t column);
  bool isFarRead() const;
  /// ideas_menu.cpp
  void drawMenuOf(ui::Frame& frame, const std::string& area, const surface::OpenMenu& open);
  using Entries = std::vector<surface::MenuEntry>;
  Entries entriesOf(const std::string& area, const surface::OpenMenu& open);
  Entries linksOf(Id<journey::Idea> idea, Id<Participant> by, look::Colour on);
  /// ideas_bin.cpp
  std::vector<surface::CardRef> thrown() const; ///< the newest first
  void drawBin(ui::Frame& frame, const Rect& sign);
  void drawOpenBin(ui::Frame& frame, const std::vector<surface::CardRef>& ideas);
  bool isOverBin(Point place) const { return bin_.inset(-6).contains(place); }

  Room& room_;
  Rect area_{}, bin_{};
  std::vector<IdeaColumn> columns_;
  ColumnsLayout layout_;
  std::map<Id<journey::Idea>, Rect> lies_; ///< the paper of every shared idea
  double shelf_ = 14, cap_ = 6;            ///< of this frame
  std::vector<Point> aims_;
  surface::Hands hands_{};
  surface::OpenMenus menus_{};
  surface::ThrownList thrown_{room_, "ideas/bin"};
  base::Seconds now_ = 0;
};

} // namespace steps
