#pragma once
// The rings around the customer, and the strokes between the middle and who stands around it: one for what we
// do for them, one for what they do for us, as thick as it is much.
#include "journey/people.hpp"
#include "language/language.hpp"
#include "look/drawing.hpp"

#include <array>
#include <string>
#include <vector>

namespace figures {

/// What a place in each ring means, the nearest first: what the team called it, or what the language does.
std::array<std::string, 3> ringNames(const language::Catalogue& words, const journey::Brief& brief);

/// Where a ring ends: an ellipse as wide and high as this part of the sheet.
base::Rect ringBox(const base::Rect& sheet, std::int64_t ring);
/// All three, `lit` those that something comes to.
void drawRings(look::Drawing& drawing, const base::Rect& sheet, const std::array<bool, 3>& lit = {});

struct Strokes {
  base::Point middle; ///< of the rings
  double radius = 0;  ///< of what lies there: the strokes begin at its edge
  base::Rect card;    ///< they end where it begins
  std::int64_t give = 1, get = 1;
  double width = 1; ///< of the thinnest
};
/// The arrow of what we do points outwards, that of what they do inwards.
void drawStrokes(look::Drawing& drawing, const Strokes& strokes);
/// All that they cover.
base::Rect boundsOf(const Strokes& strokes);
look::Colour giveColour(const look::Theme& theme);
look::Colour getColour(const look::Theme& theme);

/// Where the line from the middle of a box to a point leaves the box.
base::Point edgeOf(const base::Rect& box, base::Point to);

/// All of it on one sheet, to be looked at.
struct Around {
  std::vector<const journey::Stakeholder*> stakeholders;
  const journey::Persona* persona = nullptr;   ///< in the middle; none: only the word
  const journey::Pictures* pictures = nullptr; ///< set where there is a persona
  std::string middle;
  std::array<std::string, 3> rings; ///< what they are called
};
void drawAround(look::Drawing& drawing, const base::Rect& sheet, const Around& around);

} // namespace figures
