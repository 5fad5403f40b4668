#pragma once
// How a note looks: paper in its channel's colour, its words, its channel, number and score small below, its
// signs at the corner.
#include "journey/evidence.hpp"
#include "journey/lanes.hpp"
#include "ui/canvas.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace surface {

/// How a score is shown: a low one and one that passes the bar are filled, each in its colour.
enum class Tone { Plain, Low, High };
Tone toneOf(double score, double bar);
look::Colour colourOf(Tone tone, const look::Theme& theme);

/// As those at the far side see it, around this middle.
inline base::Transform turnedAround(base::Point middle) {
  return base::Transform::placed(middle, base::pi) * base::Transform::translation(middle * -1);
}

struct NoteFace {
  std::string_view text, foot; ///< foot: the channel, in words where there is room for them
  look::Colour paper;
  bool star = false, heart = false, bolt = false;
  bool lifted = false;              ///< held: its shadow grows
  double cap = 0;                   ///< of the words, the same for all notes of a map; 0: as large as fits
  std::optional<look::Icon> sign{}; ///< of the channel
  int number = 0;                   ///< along the journey; 0: none
  std::string score{};              ///< empty: none
  double share = 0;                 ///< of the scale, 0..1, where there is a score
  Tone tone = Tone::Plain;
  bool silent = false;                   ///< a slip without words: its number and score stand for them
  std::optional<journey::Basis> basis{}; ///< of a touchpoint: what it rests on; nothing: nobody asks yet
};

/// Words and where they are set.
struct Telling {
  const std::string* words;
  base::Rect box;
};
/// Where a note and its shadow and signs reach.
base::Rect noteReach(const base::Rect& box);
/// The distance of lines over the size of letters: of notes, of slips, of the names of stages and steps.
constexpr double noteLeading = 1.16, slipLeading = 1.12, headLeading = 1.1;
/// Where its words are set.
base::Rect wordsOf(const base::Rect& box, double foot);
base::Rect slipWords(const base::Rect& box);
/// How high the foot of a note is on this canvas; 0: a low note has none.
double footIn(const ui::Canvas& canvas, const base::Rect& box);
/// Shows less the smaller it comes out on the screen: first no foot and no shadow, then no words.
void paintNote(ui::Canvas& canvas, const base::Rect& box, const NoteFace& face);
/// A low one: words in short lines, or its number and score; the score as a line below them.
void paintSlip(ui::Canvas& canvas, const base::Rect& box, const NoteFace& face);
/// Without words: its colour and its score.
void paintBar(ui::Canvas& canvas, const base::Rect& box, const NoteFace& face);

NoteFace faceOf(const journey::Workshop& workshop, const journey::Touchpoint& touchpoint,
                const look::Theme& theme);
/// The paper of a channel; the first one where there is none.
look::Colour paperOf(const journey::Workshop& workshop, base::Id<journey::Channel> channel,
                     const look::Theme& theme);
NoteFace faceOf(const journey::Note& note, const look::Theme& theme);
/// A place where a note comes: a dashed line with a plus, and a hint where there is one.
void paintPlace(ui::Canvas& canvas, const base::Rect& box, std::string_view hint, bool awaited);

} // namespace surface
