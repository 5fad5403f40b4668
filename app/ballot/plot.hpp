#pragma once
// What was voted, for all to see: a dot for each vote above its scale with an earlier round under the axis,
// and the figures that say it in short, facing both long sides where people sit there.
#include "ballot/ballot.hpp"
#include "figures/dot_plot.hpp"
#include "ui/frame.hpp"

namespace ballot {

struct Plotted {
  const Asked* asked;
  const Round *round, *earlier; ///< earlier: nullptr where there is none to lie under the axis
  std::string title;
  figures::DotPlot plot;
};
Plotted plottedOf(const Room& room, const Asked& asked, const Round& round, const Round* earlier);

/// Its areas are "plot/<question>/<round>", the earlier round's within, with the figures in words as their
/// values. Draw it only where journey::mayShowVotes.
void drawPlot(ui::Frame& frame, const Room& room, const Plotted& plotted, const Rect& box);

/// How long dots fall and means rise; what comes after them waits so long.
constexpr base::Seconds dotsFall = 0.9;

} // namespace ballot
