// The lanes under the curve: their notes, the lines between them, what amounts come to, and in one sentence
// what a lane is that nobody used yet.
#include "board/board.hpp"
#include "board/widths.hpp"
#include "document/notes.hpp"
#include "document/text_kind.hpp"
#include "figures/lane_marks.hpp"
#include "figures/words.hpp"
#include "surface/note_paper.hpp"
#include "table/search/found_mark.hpp"

#include <cmath>

namespace board {

using namespace language::literals;
using base::Point;
using base::Transform;
using journey::Holds;
using look::Align;
using look::Weight;
using touch::Touch;

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

} // namespace

std::string Board::nameOf(const journey::Lane& lane) const {
  return figures::laneName(*room_.words, lane.id);
}

void Board::addTellings(const BoardLayout::Column& column, std::vector<surface::Telling>& all) const {
  for (std::size_t i = 0; i < column.lanes.size(); ++i) {
    const Holds holds = layout_.lanes[i].lane.holds;
    for (const auto& [note, box] : column.lanes[i].notes) {
      if (holds == Holds::Words) all.push_back({&note->text, surface::wordsOf(box, 0)});
      if (holds != Holds::Remedied) continue;
      all.push_back({&note->text, wordsIn(halfOf(box, false), wish_.measures)});
      all.push_back({&note->remedy, wordsIn(halfOf(box, true), wish_.measures)});
    }
  }
}

/// A lane's name, and where it is folded all of its line: a tap folds or unfolds it.
void Board::declareLanes(ui::Frame& frame, const Rect& gutter) {
  if (showsPanel()) return;
  for (const auto& band : layout_.lanes) {
    const double width = band.isFolded ? sheet_.w - wish_.measures.tools : gutter.w;
    frame.area({.name = "map/lane/" + std::string{band.lane.id},
                .box = {gutter.x, gutter.y + band.top, width, band.bottom - band.top},
                .touch =
                    [this, id = std::string{band.lane.id}, folded = band.isFolded](const Touch& touch) {
                      if (touch.isTap()) room_.sheet.foldLane(id, !folded);
                    },
                .role = "lane",
                .label = nameOf(band.lane),
                .value = band.isFolded ? "folded" : "open"});
  }
}

void Board::declareLaneNotes(ui::Frame& frame, const BoardLayout::Column& column) {
  const auto step = column.step->id;
  const auto seen = [&](const Rect& box) { return camera().view().contains(camera().place()(box.centre())); };
  for (std::size_t i = 0; i < column.lanes.size(); ++i) {
    const BoardLayout::Lane& lane = column.lanes[i];
    declareSeen(frame, lane);
    const std::string id{layout_.lanes[i].lane.id};
    if (!lane.add.empty() && seen(lane.add))
      frame.area({.name = "map/" + std::to_string(step.value) + "/" + id + "/add",
                  .box = lane.add,
                  .touch =
                      [this, step, id](const Touch& touch) {
                        if (touch.isTap()) addAt(&document::text::newNote, step.value, touch.position, id);
                      },
                  .role = "place",
                  .label = room_.say("map.add_in"_text, {nameOf(layout_.lanes[i].lane)})});
    for (const auto& [note, box] : lane.notes)
      if (seen(box)) declareNote(frame, surface::refOf(note->id), box, note->angle, note->text);
  }
}

void Board::paintLanes(ui::Canvas& canvas, const BoardLayout::Column& column, const Rect& damage) const {
  const look::Theme& theme = canvas.theme();
  for (std::size_t i = 0; i < column.lanes.size(); ++i) {
    const BoardLayout::Lane& lane = column.lanes[i];
    if (!lane.box.inset(-14).intersects(damage)) continue;
    const journey::Lane& kind = layout_.lanes[i].lane;
    if (!lane.seen.empty()) {
      paintSeen(canvas, lane);
      continue;
    }
    if (lane.add.empty()) { // folded: a dash for each
      constexpr double dash = 9.5, space = 3.2;
      const auto count = static_cast<double>(std::min<std::size_t>(lane.filled, 8));
      const look::Colour colour =
          kind.holds == Holds::Remedied ? look::mixed(theme.paper, theme.low, 0.45) : theme.quiet;
      double x = lane.box.centre().x - (count * (dash + space) - space) / 2;
      const std::size_t found = found_.in(column.step->id, kind.id); // they come first, and are thicker
      for (std::size_t k = 0; k < static_cast<std::size_t>(count); ++k, x += dash + space) {
        const double high = k < found ? 5.5 : 3;
        canvas.fill({x, lane.box.centre().y - high / 2, dash, high},
                    k < found            ? canvas.theme().accent
                    : room_.lights.any() ? look::faded(colour, 0.5)
                                         : colour,
                    high / 2);
      }
      continue;
    }
    for (const auto& [note, box] : lane.notes) {
      if (!surface::noteReach(box).inset(-box.w / 2).intersects(damage) || isMoving(surface::refOf(note->id)))
        continue;
      const auto put = canvas.at(Transform::placed(box.centre(), base::radians(note->angle)));
      const Rect at{-box.w / 2, -box.h / 2, box.w, box.h};
      paintLaneNote(canvas, at, *note, false);
      paintLight(canvas, room_, at, {journey::Note::table, note->id.value});
    }
    if (!lane.notes.empty()) {
      canvas.icon(look::Icon::Add, lane.add.centre(), std::min(8.0, lane.add.h), theme.quiet);
      continue;
    }
    surface::paintPlace(canvas, lane.add, "", false);
    if (room_.lights.any()) table::paintSteppedBack(canvas, lane.add);
  }
}

void Board::paintLaneNote(ui::Canvas& canvas, const Rect& box, const journey::Note& note, bool lifted) const {
  const auto at = layout_.laneNamed(note.kind);
  const Holds holds = at ? layout_.lanes[*at].lane.holds : Holds::Words;
  if (at && layout_.lanes[*at].lane.isAmount()) return paintAmount(canvas, box, note, *at);
  if (holds == Holds::Remedied) return paintRemedied(canvas, box, note, lifted);
  surface::NoteFace face = faceOf(note, canvas.theme());
  face.lifted = lifted;
  paintNote(canvas, box, face);
}

/// How much, in words, over a bar that is as long as it is of the most.
void Board::paintAmount(ui::Canvas& canvas, const Rect& box, const journey::Note& note,
                        std::size_t lane) const {
  const look::Theme& theme = canvas.theme();
  const Measures& m = wish_.measures;
  const auto amount = journey::amountIn(layout_.lanes[lane].lane.holds, note.text);
  const double most = totals_[lane].most, words = surface::lineOf(m.small);
  const Rect all = base::around(box.centre(), {box.w, std::min(box.h, amountHeight(m))});
  canvas.text(note.text, surface::wordsBox({all.x + 1, all.y, all.w - 2, words}),
              {m.small, Weight::Medium, Align::Centre, 1, m.small}, theme.secondInk);
  if (!amount || most <= 0) return;
  const double long_ = std::max(3.0, (all.w - 8) * *amount / most);
  canvas.fill({all.centre().x - long_ / 2, all.y + words + 0.8, long_, 2.8}, theme.quiet, 1.4);
}

/// Two texts that are one piece: where it can fail, and how that is put right.
void Board::paintRemedied(ui::Canvas& canvas, const Rect& box, const journey::Note& note, bool lifted) const {
  const look::Theme& theme = canvas.theme();
  const Measures& m = wish_.measures;
  canvas.shadow(box, theme.noteCorner, lifted ? 4.5 : 1.4);
  const look::TextStyle style{laneCap_, Weight::Medium, Align::Left, surface::noteLeading, laneCap_};
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
  half(true, isKnown ? note.remedy : room_.words->named("lane." + note.kind + ".remedy"), look::Icon::Done,
       theme.accent, isKnown ? theme.ink : look::mixed(theme.white, theme.secondInk, 0.8));
}

void Board::paintLaneLines(ui::Canvas& canvas, const Rect& damage) const {
  if (showsPanel()) return;
  for (const auto& band : layout_.lanes)
    canvas.line({damage.x - 1, band.bottom}, {damage.right() + 1, band.bottom}, canvas.theme().hair, 0.5);
}

/// What a stage's steps come to, over them.
void Board::paintTotals(ui::Canvas& canvas, const BoardLayout::StageBox& stage, std::size_t at) const {
  if (showsPanel()) return;
  for (std::size_t i = 0; i < layout_.lanes.size(); ++i) {
    const auto& band = layout_.lanes[i];
    if (band.totals <= 0 || totals_[i].stages[at].steps == 0) continue;
    const std::string words =
        figures::amountWords(*room_.words, band.lane.holds, totals_[i].stages[at].amount);
    canvas.text(words, surface::wordsBox({stage.box.x + 2, band.top + 1, stage.box.w - 4, band.totals}),
                {wish_.measures.text, Weight::Bold, Align::Centre, 1, wish_.measures.small},
                canvas.theme().ink);
  }
}

/// The lines of the blueprint with their names, and what unused lanes are, said to both long sides whatever
/// part of the journey is in view.
void Board::drawLaneWords(ui::Frame& frame) {
  if (showsPanel()) return;
  const look::Theme& theme = frame.theme();
  const Rect& view = camera().view();
  const double small = wish_.measures.small, high = surface::lineOf(small);
  const auto told = [&](double middle, const std::string& words, journey::Line line) {
    const Rect strip{view.x, camera().place().f + middle - high / 2, view.w, high};
    frame.draw(strip, [&](ui::Canvas& canvas) {
      const look::TextStyle style{small, Weight::Regular, Align::Left, 1, small};
      const double width = canvas.measure(words, style).w, most = view.w / (isSaidTwice() ? 2 : 1) - 12;
      if (width > most)
        return figures::drawLine(canvas, line, {view.x + 4, strip.centre().y},
                                 {view.right() - 4, strip.centre().y}, 0.7);
      const Rect near{view.x + 5, strip.y, width + 1, high},
          far{view.right() - width - 6, strip.y, width + 1, high};
      canvas.text(words, near, style, theme.secondInk);
      if (isSaidTwice()) {
        const auto put = canvas.at(surface::turnedAround(far.centre()));
        canvas.text(words, far, style, theme.secondInk);
      }
      figures::drawLine(canvas, line, {near.right() + 4, strip.centre().y},
                        {isSaidTwice() ? far.x - 4 : view.right() - 4, strip.centre().y}, 0.7);
    });
  };
  for (const auto& band : layout_.lanes) {
    if (band.line > 0)
      told(band.top - band.line / 2, room_.say(figures::nameOf(band.lane.above)), band.lane.above);
    if (band.isFolded && band.filled == 0)
      told((band.top + band.bottom) / 2, room_.words->named("lane." + std::string{band.lane.id} + ".says"),
           journey::Line::None);
  }
}

} // namespace board
