#pragma once
// Words that are set without breaking any of them.
#include "ui/canvas.hpp"

#include <string_view>

namespace board {

/// Whether no word has to be broken.
bool hasRoomForWords(ui::Canvas& canvas, std::string_view words, double width, const look::TextStyle& style);

} // namespace board
