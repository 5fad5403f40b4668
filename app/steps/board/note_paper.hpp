#pragma once
// How a note looks: paper in its channel's colour, its words, its channel small below, its signs at the
// corner.
#include "journey/workshop.hpp"
#include "ui/canvas.hpp"

#include <string_view>

namespace steps {

struct NoteFace {
  std::string_view text, foot;
  look::Colour paper;
  bool star = false, heart = false, bolt = false;
  bool lifted = false; ///< held: its shadow grows
};

/// Where a note and its shadow and signs reach.
base::Rect noteReach(const base::Rect& box);
/// Shows less the smaller it comes out on the screen: first no foot and no shadow, then no words.
void paintNote(ui::Canvas& canvas, const base::Rect& box, const NoteFace& face);

NoteFace faceOf(const journey::Workshop& workshop, const journey::Touchpoint& touchpoint,
                const look::Theme& theme);
/// The paper of a channel; the first one where there is none.
look::Colour paperOf(const journey::Workshop& workshop, base::Id<journey::Channel> channel,
                     const look::Theme& theme);
NoteFace faceOf(const journey::Note& note, const look::Theme& theme);
/// A place where a note comes: a dashed line with a plus, and a hint where there is one.
void paintPlace(ui::Canvas& canvas, const base::Rect& box, std::string_view hint, bool awaited);

} // namespace steps
