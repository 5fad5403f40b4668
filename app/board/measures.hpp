#pragma once
// How large letters, and what is laid out by them, come out on the sheet of this display. Where pixels are
// coarse the smallest letters that can be read are large, and everything else keeps its rank above them.
#include "look/theme.hpp"

namespace board {

/// Millimetres.
struct Measures {
  double small = 4.4, text = 6, head = 9; ///< heights of a capital: numbers and names; notes; stages
  double heads = 39, far = 18;            ///< of the strip with stages and steps, and of the far side's
  double gutter = 52, tools = 52;         ///< left: names of lanes; right: the same turned, and the tools
  double fold = 12;                       ///< of a lane that is a line
  double laneNote = 44;                   ///< of a note in a lane
  double foot = 9;                        ///< of a note: its channel, number and score
  double leastNoteWidth = 68, leastNoteHeight = 52;
  double widestNote = 120, tallestNote = 92; ///< larger ones say no more
  double slipWidth = 58, slipHeight = 27;
  friend bool operator==(const Measures&, const Measures&) = default;
};

/// `upright`: nobody sits at the far side.
Measures measuresFor(const look::Theme& theme, double pixelsPerMillimetre, bool upright);

/// Beside the words of a fail point and of its remedy.
inline double remedySign(const Measures& measures) { return 1.6 * measures.small; }

} // namespace board
