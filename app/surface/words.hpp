#pragma once
// How much room people's words need in the smallest letters that can be read. Who lays out the sheet asks;
// who can set letters answers.
#include "base/geometry.hpp"

#include <functional>
#include <string_view>
#include <vector>

namespace surface {

/// The distance of two lines of letters of this height.
double lineOf(double capHeight);
/// Around the words of a note; and of a slip, whose bar is below them.
constexpr double noteSide = 3, noteEdge = 2, slipSide = 2, slipEdges = 5;

/// Each tells how high these words become in lines of this width, millimetres. Where one is not given words
/// need no room.
struct WordsNeed {
  using Height = std::function<double(std::string_view words, double width)>;
  Height note{}, slip{};  ///< of a note, on the map or in a lane; of a low one
  Height stage{}, step{}; ///< of their names
};

/// Words are set for these widths only, which are equal for the eye: a sheet that is stretched would
/// otherwise set all of its words anew in every frame.
double wordsWidth(double width);
/// So wide, in the middle of the box.
base::Rect wordsBox(const base::Rect& box);

/// Those of many texts that need most room, however narrow they are set: the longest ones, and those with the
/// longest words. Of thousands only they have to be set.
std::vector<std::string_view> tellingOf(std::vector<std::string_view> texts);

} // namespace surface
