#pragma once
// The sheet as it is laid out now: its place on the table, the lens, the plan, what was said of the
// touchpoints, and the curve on the same columns. All that is drawn or touched on it reads it.
#include "board/lens.hpp"
#include "board/letters.hpp"
#include "board/names.hpp"
#include "board/scores.hpp"
#include "board/stretching.hpp"
#include "board/widths.hpp"
#include "figures/curve.hpp"
#include "ui/frame.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace board {

class Sheet {
 public:
  explicit Sheet(Room& room) : room_(room) {}

  static constexpr const char* picture = "board"; ///< the key of the lazy drawing of all that lies still

  /// To be called for every frame; is planned anew only where something changed.
  void layOut(ui::Frame& frame, const Rect& box, const Lens& lens);

  const Rect& box() const { return box_; }
  const Lens& lens() const { return lens_; }
  const BoardLayout& layout() const { return layout_; }
  const Measures& measures() const { return wish_.measures; }
  const Scores& scores() const { return scores_; }
  const Letters& letters() const { return letters_; }
  const std::vector<figures::CurveMark>& marks() const { return marks_; }
  table::Camera& camera() const { return room_.sheet.camera; }
  /// Goes up with everything that makes the sheet another one, but not while it is only stretched.
  std::uint64_t revision() const { return laid_; }
  /// Goes up whenever columns come to lie elsewhere on it, or their scores change.
  std::uint64_t placing() const { return placed_; }
  /// In this frame it was stretched, and nothing else.
  bool isStretched() const { return stretched_; }
  const Stretching& stretching() const { return stretching_; }

  bool isEmpty() const { return layout_.touchpoints.empty() && room_.outline().loose.empty(); }
  bool isSaidTwice() const { return !room_.isUpright(); }
  bool showsPanel() const { return wish_.proportions.panel > 0.5; }
  /// What the lens asked for under the curve, as wide as the sheet.
  Rect panel() const;
  /// Where things are thrown away.
  Rect bin() const;
  /// What of a box of the layout is in view, in table millimetres.
  Rect seenPart(const Rect& box) const;
  /// Whether the middle of a box of the layout is in view.
  bool isSeen(const Rect& box) const { return camera().view().contains(camera().place()(box.centre())); }
  /// The place of the layout at this place of the table.
  Point under(Point at) const { return camera().place().inverse()(at); }
  /// Where the touchpoint's point is on the curve, or its ring on the base line; nothing where it is not
  /// seen.
  std::optional<Point> pointPlace(Id<journey::Touchpoint> touchpoint) const;
  /// The middle of the line that numbers stand on, below the curve.
  double numbersLine() const { return layout_.curve.box.bottom() - measures().small - 0.5; }
  /// How its step shows it; what lies loose lies whole.
  BoardLayout::Form formOf(Id<journey::Touchpoint> touchpoint) const;
  /// On the curve things lie loose.
  bool isLooseGround(Point at) const;

  bool isPicked(Id<journey::Touchpoint> touchpoint) const;
  bool stepsBack(Id<journey::Touchpoint> touchpoint) const { return lens_.lit && *lens_.lit != touchpoint; }
  bool stepsForth(Id<journey::Touchpoint> touchpoint) const { return lens_.lit && *lens_.lit == touchpoint; }
  /// The lit point has dropped: from now on the curve goes through it.
  void landLit();
  bool hasLanded() const { return lens_.lit && landed_ == *lens_.lit; }

  /// A touchpoint that an event moved to another place in this frame, and where it lay on the layout.
  struct Moved {
    Id<journey::Touchpoint> touchpoint;
    Rect was;
  };
  const std::vector<Moved>& moved() const { return moved_; }

 private:
  void lookThrough(const Lens& lens);
  /// Where nobody chose how much of the journey is seen, so much that it can be read.
  void rest(ui::Frame& frame, LayoutWish& wish);
  /// How much is shown of each step, and the letters that fit: for the zoom that was wished for.
  void plan(ui::Frame& frame);
  /// The plan as wide as it is seen: letters and heights stay.
  void stretch(double zoom);
  void fitCamera(const ui::Frame& frame);
  using Boxes = std::map<Id<journey::Touchpoint>, Rect>;
  Boxes boxes() const;
  std::vector<Moved> movedFrom(const Boxes& before) const;

  Room& room_;
  Rect box_{};
  Lens lens_{};
  bool lensChanged_ = false;         ///< since the sheet was laid out
  Id<journey::Touchpoint> landed_{}; ///< the lit point that has dropped; until then the curve goes without it
  Id<journey::Journey> journey_{};   ///< whose sheet was laid out
  std::uint64_t workshop_ = ~std::uint64_t{0}, laid_ = 0, placed_ = 0;
  LayoutWish wish_{};
  Widths widths_{};
  double zoom_ = 1; ///< as it is laid out
  bool stretched_ = false;
  Stretching stretching_{};
  BoardLayout layout_{};
  Letters letters_{};
  Scores scores_{};
  std::vector<figures::CurveMark> marks_{};
  std::vector<Moved> moved_{};
};

} // namespace board
