#include "board/lane_cards.hpp"

#include "board/faces.hpp"
#include "journey/amount.hpp"

#include <algorithm>

namespace board {

using journey::Holds;
using look::Align;
using look::Weight;

namespace {

/// The upper and the lower half of a fail point with its remedy; where their words are.
Rect halfOf(const Rect& box, bool isRemedy) {
  return {box.x, box.y + (isRemedy ? box.h / 2 : 0), box.w, box.h / 2};
}
Rect wordsIn(const Rect& half, const Measures& measures) {
  const Rect words = surface::wordsOf(half, 0);
  const double sign = remedySign(measures);
  return {words.x + sign, words.y, words.w - sign, words.h};
}

/// How much, in words, over a bar that is as long as it is of the most.
void paintAmount(ui::Canvas& canvas, const Rect& box, const Measures& m, const journey::Note& note,
                 Holds holds, double most) {
  const look::Theme& theme = canvas.theme();
  const auto amount = journey::amountIn(holds, note.text);
  const double words = surface::lineOf(m.small);
  const Rect all = base::around(box.centre(), {box.w, std::min(box.h, amountHeight(m))});
  canvas.text(note.text, surface::wordsBox({all.x + 1, all.y, all.w - 2, words}),
              {m.small, Weight::Medium, Align::Centre, 1, m.small}, theme.secondInk);
  if (!amount || most <= 0) return;
  const double wide = std::max(3.0, (all.w - 8) * *amount / most);
  canvas.fill({all.centre().x - wide / 2, all.y + words + 0.8, wide, 2.8}, theme.quiet, 1.4);
}

/// Two texts that are one piece: where it can fail, and how that is put right.
void paintRemedied(ui::Canvas& canvas, const Rect& box, const Measures& m, double cap,
                   const journey::Note& note, const std::string& unknown, bool lifted) {
  const look::Theme& theme = canvas.theme();
  canvas.shadow(box, theme.noteCorner, lifted ? 4.5 : 1.4);
  const look::TextStyle style{cap, Weight::Medium, Align::Left, surface::noteLeading, cap};
  const auto half = [&](bool isRemedy, const std::string& words, look::Icon icon, look::Colour colour,
                        look::Colour ink) {
    const Rect there = halfOf(box, isRemedy), set = wordsIn(there, m);
    canvas.fill(there, look::mixed(theme.white, colour, 0.12), theme.noteCorner,
                isRemedy ? ui::Corners::Bottom : ui::Corners::Top);
    canvas.icon(icon, {there.x + surface::noteSide + remedySign(m) / 2 - 1, there.centre().y}, 1.3 * m.small,
                colour);
    canvas.text(words, set, style, ink);
  };
  half(false, note.text, look::Icon::Bolt, theme.low, theme.ink);
  const bool isKnown = !note.remedy.empty();
  half(true, isKnown ? note.remedy : unknown, look::Icon::Done, theme.accent,
       isKnown ? theme.ink : look::mixed(theme.white, theme.secondInk, 0.8));
}

} // namespace

void addTellings(const BoardLayout& layout, const BoardLayout::Column& column, const Measures& measures,
                 std::vector<surface::Telling>& all) {
  for (std::size_t i = 0; i < column.lanes.size(); ++i) {
    const Holds holds = layout.lanes[i].lane.holds;
    for (const auto& [note, box] : column.lanes[i].notes) {
      if (holds == Holds::Words) all.push_back({&note->text, surface::wordsOf(box, 0)});
      if (holds != Holds::Remedied) continue;
      all.push_back({&note->text, wordsIn(halfOf(box, false), measures)});
      all.push_back({&note->remedy, wordsIn(halfOf(box, true), measures)});
    }
  }
}

void paintLaneCard(ui::Canvas& canvas, const Room& room, const Sheet& sheet, const Rect& box,
                   const journey::Note& note, bool lifted) {
  const BoardLayout& layout = sheet.layout();
  const auto at = layout.laneNamed(note.kind);
  const Holds holds = at ? layout.lanes[*at].lane.holds : Holds::Words;
  if (at && layout.lanes[*at].lane.isAmount())
    return paintAmount(canvas, box, sheet.measures(), note, holds, sheet.scores().totals(*at).most);
  if (holds == Holds::Remedied)
    return paintRemedied(canvas, box, sheet.measures(), sheet.letters().laneCap(), note,
                         room.words->named("lane." + note.kind + ".remedy"), lifted);
  surface::NoteFace face = faceOf(sheet, note, canvas.theme());
  face.lifted = lifted;
  paintNote(canvas, box, face);
}

} // namespace board
