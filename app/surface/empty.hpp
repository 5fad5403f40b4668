#pragma once
// A chart without figures: one line that says what will be here, and the way to where they come from.
#include "surface/names.hpp"
#include "ui/frame.hpp"

#include <string>
#include <string_view>

namespace surface {

/// `area` names the button that moves everybody to the step `to`.
void drawEmpty(ui::Frame& frame, Room& room, const Rect& sheet, const std::string& words,
               const std::string& area, std::string_view to);

} // namespace surface
