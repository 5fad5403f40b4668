#pragma once
// How much of each step the sheet can show: in how many rows its notes lie, or as slips or bars, and how wide
// each step becomes with it.
#include "board/layout.hpp"

namespace board {

/// The heights of the sheet's parts from top to bottom, for a number of rows.
struct Heights {
  double heads = 0, stageHead = 0; ///< names of stages and steps; of a stage alone
  double notes = 0;                ///< the whole region
  double note = 0;                 ///< one of them
  double curve = 0;
  std::vector<double> lanes{}; ///< of each
  std::vector<double> lines{}; ///< of the line above each; 0: there is none
};

struct Widths {
  struct Step {
    double width = 0;
    std::size_t across = 1, down = 1; ///< the grid of its notes
    BoardLayout::Form form = BoardLayout::Form::Notes;
    bool opened = false;
    double noteHeight = 0; ///< of an opened one
    bool low = false;      ///< its slips lie where the notes do
  };
  int rows = 0;
  BoardLayout::Form form = BoardLayout::Form::Notes;
  std::vector<Step> steps; ///< those of the outline; one for a stage that has none
  double noteWidth = 0, together = 0, strip = 0;
  std::vector<bool> folded{}; ///< of each lane
  bool isTight = false;       ///< lanes are as low as their words allow
  double pitch = 31;          ///< from one slip or bar to the next
  bool silent = false;        ///< bars, or slips most of which have no words
  Heights heights{};

  /// Makes all columns as wide together as that, if they are not; no note becomes wider than `widestNote`.
  void stretch(double wider, double widestNote);
};

Widths widthsFor(const journey::Outline& outline, const LayoutWish& wish, const surface::WordsNeed& words);

/// How the cards of a lane lie in a step of this width.
struct LaneGrid {
  std::size_t across = 1, rows = 1;
  double width = 0; ///< of a card and the space beside it
};
LaneGrid laneGrid(std::size_t cards, double width, const Measures& measures);

/// The place for the next note below a full column; beside the cards of a lane.
constexpr double stripHeight = 12, laneAdd = 12;
constexpr double laneLabel = 11; ///< above and below the cards of a lane
/// Of the strip with the totals of a lane of amounts.
double totalsHeight(const Measures& measures);
/// Of the strip with the name of a lane of behaviour, above its rows; below them.
double seenHead(const Measures& measures);
constexpr double seenFoot = 2;
/// How high an amount and its bar are.
double amountHeight(const Measures& measures);

} // namespace board
