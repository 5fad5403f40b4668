#pragma once
// What was voted, for all to see: a dot for each vote above 1..10, and the figures that say it in short.
#include "steps/ballot/ballot.hpp"
#include "ui/frame.hpp"

namespace steps::ballot {

/// Its area is "plot/<question>/<round>", with the figures in words as its value. Draw it only where
/// journey::mayShowVotes.
void drawPlot(ui::Frame& frame, const Room& room, const Round& round, const Question& question,
              const std::string& title, const Rect& box);

} // namespace steps::ballot
