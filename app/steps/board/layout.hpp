#pragma once
// Where everything of the map lies: stages across, their steps, notes in rows under each, lanes below. In
// board millimetres, which are table millimetres where the camera stands at scale 1.
#include "base/geometry.hpp"
#include "journey/outline.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace steps {

struct BoardLayout {
  struct Cell {
    const journey::Touchpoint* touchpoint;
    base::Rect box;
    base::Id<journey::Touchpoint>
        id; ///< outlives the touchpoint: what moved is told by comparing two layouts
  };
  struct LaneCell {
    const journey::Note* note;
    base::Rect box;
  };
  struct Lane {
    base::Rect box;
    std::vector<LaneCell> notes;
    base::Rect add; ///< where the next note comes
  };
  struct Column {
    const journey::Step* step;
    base::Rect box, name, region; ///< all of it; its name (empty where no step is named); where its notes lie
    std::vector<Cell> cells;
    std::vector<base::Rect> drafts; ///< places for notes that are being written
    base::Rect add;
    Lane needs, expectations;
  };
  struct StageBox {
    const journey::Stage* stage;
    base::Rect box, header;
    base::Rect add; ///< without steps: where the first one comes; empty otherwise
    std::vector<Column> columns;
  };
  /// In how many rows columns may hold their notes: what holds more becomes wider. Those of a lane likewise.
  struct Rows {
    std::size_t notes = 1, lane = 1;
  };
  Rows rows{};
  std::vector<StageBox> stages{};
  /// Where in `stages` a touchpoint or a note is, so that nobody has to look for it.
  struct Index {
    std::size_t stage, column, cell;
  };
  std::unordered_map<base::Id<journey::Touchpoint>, Index> touchpoints{};
  std::unordered_map<base::Id<journey::Note>, Index> notes{};
  base::Size size{};
  double needsTop = 0, expectationsTop = 0; ///< of the lanes

  /// The column at a place; nullptr beside the map.
  const Column* columnAt(base::Point place) const;
  const StageBox* stageAt(base::Point place) const;
  const Column* find(base::Id<journey::Step> step) const;
  const Cell* find(base::Id<journey::Touchpoint> touchpoint) const;
  const LaneCell* find(base::Id<journey::Note> note) const;

  static constexpr double noteWidth = 88, noteHeight = 60, gap = 6, laneNoteWidth = 76, laneNoteHeight = 42;
};

/// Points into the outline. `sheet`: the size that it should fill; it may become larger, in the same shape,
/// never smaller. `writing`: how many new notes are being written under a step. `before`: the rows of the map
/// as people see it now, which are kept as long as that does not make all of it much smaller.
BoardLayout layOut(const journey::Outline& outline, base::Size sheet,
                   const std::map<base::Id<journey::Step>, int>& writing,
                   std::optional<BoardLayout::Rows> before = {});

/// The cells of a column or a lane, which lie in rows, that a band from `top` to `bottom` may show.
template <class Cell>
std::span<const Cell> cellsBetween(const std::vector<Cell>& cells, double top, double bottom) {
  const auto above = [](const Cell& cell, double y) { return cell.box.bottom() < y; };
  const auto below = [](double y, const Cell& cell) { return y < cell.box.y; };
  const auto first = std::lower_bound(cells.begin(), cells.end(), top, above);
  return {first, std::upper_bound(first, cells.end(), bottom, below)};
}

/// The touchpoint of this column before which a note dropped at `place` goes; nobody: at the end. `moving`
/// does not count.
base::Id<journey::Touchpoint> placeBefore(const BoardLayout::Column& column, base::Point place,
                                          base::Id<journey::Touchpoint> moving);

} // namespace steps
