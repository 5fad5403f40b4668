#pragma once
// Every contact of the touch check where it is: its number, and, where there is room for it, its size, its
// rate and its device.
#include "language/language.hpp"
#include "touch/panels.hpp"
#include "ui/frame.hpp"

#include <string>
#include <vector>

namespace shell {

/// What people call a device.
std::string nameOf(const touch::Panels::Panel& panel, const language::Catalogue& words);

/// Words lie above or below their finger, on no other finger and on no other words: where sixty fingers are
/// down some have their number only.
void drawFingers(ui::Frame& frame, const language::Catalogue& words,
                 const std::vector<touch::Panels::Panel>& panels);

} // namespace shell
