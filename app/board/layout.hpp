#pragma once
// The plan of the sheet: stages across and their steps, touchpoints in columns under each, the curve below on
// the same columns, and the lanes. Pure. Millimetres of the table, from the left end of the columns and the
// top of the sheet; whatever is seen of it, letters and heights stay as they are.
#include "base/geometry.hpp"
#include "board/measures.hpp"
#include "figures/scale.hpp"
#include "journey/behaviour.hpp"
#include "journey/level.hpp"
#include "journey/outline.hpp"
#include "surface/words.hpp"

#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

namespace board {

struct BoardLayout {
  /// How the touchpoints of a step are shown: the more there are, the less of each.
  enum class Form {
    Notes,
    Slips, ///< low ones: a short line of words, or only number and score
    Bars   ///< colour and score, without words
  };
  struct Cell {
    const journey::Touchpoint* touchpoint;
    base::Rect box;
    base::Id<journey::Touchpoint>
        id;         ///< outlives the touchpoint: what moved is told by comparing two layouts
    int number = 0; ///< along the journey, from 1
    double x = 0;   ///< its place on the curve
  };
  struct LaneCell {
    const journey::Note* note;
    base::Rect box;
  };
  /// What was seen at one touchpoint, under its place on the curve.
  struct SeenCell {
    base::Id<journey::Touchpoint> touchpoint;
    const journey::Behaviour* behaviour; ///< nullptr: nothing was counted yet
    base::Rect box;
  };
  /// A lane's part in one column.
  struct Lane {
    base::Rect box;
    std::vector<LaneCell> notes; ///< empty where it is folded
    base::Rect add;              ///< where the next note comes; empty where it is folded, or takes none
    std::size_t filled = 0;      ///< how many notes it holds
    std::vector<SeenCell> seen;  ///< instead of notes, in a lane of behaviour that is open
  };
  /// A lane across the sheet.
  struct LaneBand {
    journey::Lane lane;
    double top = 0, bottom = 0;
    bool isFolded = false;
    double line = 0; ///< height of the strip above it, where one of the lines of a blueprint stands; 0: none
    double totals = 0;      ///< of the strip in it, above the notes, where stages say their totals
    std::size_t filled = 0; ///< notes in all columns
  };
  struct Column {
    const journey::Step* step;
    base::Rect box, name, region; ///< all of it; its name; where its notes lie
    std::vector<Cell> cells;
    std::vector<base::Rect> drafts; ///< places for notes that are being written
    base::Rect add;
    std::vector<Lane> lanes; ///< in the order of the bands
    Form form = Form::Notes;
    bool opened = false; ///< somebody opened it where steps are shown as slips or bars
  };
  struct StageBox {
    const journey::Stage* stage;
    base::Rect box, header;
    base::Rect add; ///< without steps: where the first one comes; empty otherwise
    std::vector<Column> columns;
  };
  /// The lane of the curve: where scores come.
  struct Curve {
    base::Rect box;
    double ten = 0, one = 0; ///< where these scores are
    figures::Scale scale() const { return {one, ten}; }
    double y(double score) const { return scale()(score); }
  };
  /// In how many rows notes lie under a step before it becomes wider; 0: as slips or bars.
  int rows = 0;
  Form form = Form::Notes;       ///< of the steps that nobody opened
  std::vector<LaneBand> lanes{}; ///< from top to bottom
  std::vector<StageBox> stages{};
  /// Where in `stages` a touchpoint or a note is, so that nobody has to look for it.
  struct Index {
    std::size_t stage, column, cell;
    std::size_t lane = 0; ///< of a note
  };
  std::unordered_map<base::Id<journey::Touchpoint>, Index> touchpoints{};
  std::unordered_map<base::Id<journey::Note>, Index> notes{};
  base::Size size{}, note{88, 60};   ///< of the plan; of a note that lies whole
  double heads = 39, stageHead = 22; ///< heights of the strip with stages and steps; of a stage's name in it
  Curve curve{};
  double notesTop = 0, lanesTop = 0, lanesEnd = 0;
  journey::SeenInAll seen{}; ///< what a lane of behaviour shows
  base::Rect panel{};        ///< what a step asked for under the curve

  /// The column at a place; nullptr beside the map.
  const Column* columnAt(base::Point place) const;
  const StageBox* stageAt(base::Point place) const;
  const Column* find(base::Id<journey::Step> step) const;
  const Cell* find(base::Id<journey::Touchpoint> touchpoint) const;
  const LaneCell* find(base::Id<journey::Note> note) const;
  /// The lane at this height, or in whose line it is; nothing: above or below them.
  std::optional<std::size_t> laneAt(double y) const;
  /// That of this id; nothing: it is not shown.
  std::optional<std::size_t> laneNamed(std::string_view id) const;

  static constexpr double gap = 6;
};

/// What the sheet shows more of: lenses on it trade the heights of notes, curve and lanes.
struct Proportions {
  double curve = 1.0 / 3; ///< of the sheet's height, at least; for people's words it gives down to a quarter
  double tallest = 92;    ///< of a note, millimetres
  double lanes = 1;       ///< part of their height
  double panel = 0;       ///< millimetres below the curve, over the lanes
  double words = 0;       ///< millimetres below the notes
  friend bool operator==(const Proportions&, const Proportions&) = default;
};

struct LayoutWish {
  base::Size sheet{}; ///< what is seen at once: the columns between the gutters, as high as the sheet
  double zoom = 1;    ///< how much wider than that all columns together shall be
  Measures measures{};
  Proportions proportions{};
  std::map<base::Id<journey::Step>, int> writing{}; ///< new notes that are being written under a step
  std::vector<base::Id<journey::Step>> opened{};    ///< the oldest first
  /// Whether people folded or unfolded each lane of the outline; nothing, or none: it is open where there is
  /// room.
  std::vector<std::optional<bool>> folded{};
  /// Those that people unfolded, the oldest first: it gives way where there is no room for all.
  std::vector<std::size_t> unfolded{};
  int rowsBefore = 0; ///< as people see it now, kept as long as that costs little; 0: nothing to keep
  friend bool operator==(const LayoutWish&, const LayoutWish&) = default;
};

/// Points into the outline. Wider than was asked for only where even bars need more. Notes are as high as
/// their words need; where that cannot be they are slips, until somebody opens a step.
BoardLayout layOut(const journey::Outline& outline, const LayoutWish& wish,
                   const surface::WordsNeed& words = {});
/// The same where it is known how much of each step is shown (board/widths.hpp).
struct Widths;
BoardLayout layOut(const journey::Outline& outline, const LayoutWish& wish, Widths widths);

/// The touchpoint of this column before which a note dropped at `place` goes; nobody: at the end. `moving`
/// does not count.
base::Id<journey::Touchpoint> placeBefore(const BoardLayout::Column& column, base::Point place,
                                          base::Id<journey::Touchpoint> moving);

} // namespace board
