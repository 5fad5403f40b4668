#pragma once
// How something looks that people look for, and how the rest steps back.
#include "ui/frame.hpp"

namespace table {

class Room;

/// A strong line around it and the sign of searching at its corner; `brought`: somebody went to it.
void paintFound(ui::Canvas& canvas, const base::Rect& box, bool brought = false);
/// Pale, upon what is painted already.
void paintSteppedBack(ui::Canvas& canvas, const base::Rect& box);

/// Whether the middle of an area of a frame is its own, or a part's of it: no other lies over it.
bool isOnTop(const std::vector<touch::Area>& areas, std::size_t at);

/// "brief/goal": a field of the brief, which is lit by what is written in it.
bool isBriefField(std::string_view area);

/// Lights what the screen shows, by the names of its areas ("persona/12"); `from`: the first of them. What
/// another area covers is left out. What is lit is told as "found/persona/12". The sheet of the journey
/// lights its own.
void drawFound(ui::Frame& frame, const Room& room, std::size_t from);

} // namespace table
