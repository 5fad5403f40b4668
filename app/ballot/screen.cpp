#include "ballot/screen.hpp"

#include "ballot/matter.hpp"
#include "ballot/turnout.hpp"
#include "journey/ballot.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace ballot {

using namespace language::literals;
using look::Align;
using look::Icon;
using look::Weight;
using ui::Canvas;

void Screen::draw(ui::Frame& frame, Sheet& sheet, const Rect& middle, const Matter& matter, const Ways& ways,
                  const std::function<void(const Rect&)>& beside) {
  pads_.show(matter);
  if (journey::mayShowVotes(room_.workshop(), matter.round())) {
    const auto result = [&](const Rect& inner) { drawResult(frame, inner, matter, ways, beside); };
    if (!ways.inRim) return sheet.draw(frame, room_, middle.inset(6), result);
    // Said to both long sides, it is not turned.
    const Rect box = middle.inset(6);
    ui::sheet(frame, box);
    frame.area({.name = "sheet", .box = box, .role = "group"});
    result(box.inset(Sheet::margin, Sheet::margin - 4));
    return;
  }
  // On a table others go on beside it; before a wall it is what everybody looks at.
  const double part = room_.isUpright() ? 0.66 : 0;
  const Rect card =
      base::around(middle.centre(), {std::min(std::max(860.0, part * middle.w), middle.w - 12),
                                     std::min(std::max(520.0, part * middle.h), middle.h - 12)});
  drawOpen(frame, sheet, card, matter, ways);
}

table::Step::Action Screen::action(const Matter& matter, const Ways& ways, const std::string& shortNext) {
  const Round& round = matter.round();
  const bool shown = journey::mayShowVotes(room_.workshop(), round);
  if (!round.revealed)
    return {.name = "facilitator/reveal",
            .label = shown ? room_.say("ballot.close"_text) : room_.say("ballot.reveal"_text),
            .enabled = !journey::votesOf(room_.workshop(), round).empty(),
            .strong = journey::turnoutOf(room_.workshop(), round).all(),
            .tap = [this] { pads_.reveal(); }};
  if (ways.nextWords.empty())
    return {.name = "facilitator/overview", .label = room_.say("ballot.to_overview"_text), .tap = ways.back};
  return {.name = "facilitator/next", .label = shortNext, .told = ways.nextWords, .tap = ways.next};
}

void Screen::drawBack(ui::Frame& frame, const Ways& ways, const Rect& box) {
  ui::button(frame,
             {.name = "facilitator/overview",
              .box = box,
              .label = room_.say("ballot.overview"_text),
              .emphasis = ui::Emphasis::Quiet,
              .icon = Icon::Back},
             ways.back);
}

/// All that is said to both long sides stands around the note; the note faces one of them.
void Screen::drawOpen(ui::Frame& frame, Sheet& sheet, const Rect& card, const Matter& matter,
                      const Ways& ways) {
  const look::Theme& theme = frame.theme();
  ui::sheet(frame, card);
  frame.area({.name = "sheet", .box = card, .role = "group"});
  const Rect inner = card.inset(Sheet::margin);
  const Rect foot{inner.x, inner.bottom() - Sheet::head, inner.w, Sheet::head};
  drawBack(frame, ways, {foot.x - 4, foot.y, 116, foot.h});
  sheet.drawTurn(frame, room_, {foot.right() - Sheet::head, foot.y});
  if (journey::seatedOf(room_.workshop()).empty()) {
    const double half = (foot.y - inner.y) / 2;
    drawMiddle(frame, sheet, {inner.x, inner.y, inner.w, half}, matter);
    drawEmpty(frame, room_, {inner.x, inner.y + half, inner.w, half}, room_.say("ballot.nobody"_text),
              room_.say("ballot.to_team"_text), "team");
    return;
  }
  const bool on = pads_.revealsItself();
  const double choice = std::min(220.0, inner.w - 260);
  drawChoice(frame, "facilitator/auto", {inner.centre().x - choice / 2, foot.y, choice, foot.h},
             room_.say("ballot.auto"_text), on, [this, on] { pads_.setRevealsItself(!on); });

  // From the edge inwards: who is in, how many, and what it is about.
  const double radius = std::clamp(card.h * 0.026, 8.0, 12.0), side = 3.4 * radius;
  const Rect ring{card.x, card.y, card.w, foot.y + radius - card.y};
  drawSigns(frame, room_, matter.round(), ring, radius);
  double top = room_.isUpright() ? inner.y : ring.y + side, bottom = ring.bottom() - side;
  const double line = 1.9 * theme.title, reveal = 26;
  if (!ways.inRim) {
    bottom -= reveal;
    drawReveal(frame, matter.round(), {card.centre().x - 115, bottom, 230, reveal});
    bottom -= 4;
  }
  const Rect near{ring.x + side, bottom - line, ring.w - 2 * side, line};
  drawCount(frame, room_, matter.round(), near, theme.title);
  frame.area(
      {.name = "turnout", .box = near, .role = "status", .label = turnoutWords(room_, matter.round())});
  if (!room_.isUpright()) {
    const Rect far{near.x, top, near.w, line};
    const auto put = frame.at(base::Transform::placed(far.centre() * 2, base::pi));
    drawCount(frame, room_, matter.round(), far, theme.title);
    top = far.bottom();
  }
  drawMiddle(frame, sheet, {near.x, top + 5, near.w, near.y - top - 10}, matter);
}

/// The note as large as it can be: everybody reads it from where they stand.
void Screen::drawMiddle(ui::Frame& frame, const Sheet& sheet, const Rect& box, const Matter& matter) const {
  const double most = room_.isUpright() ? std::max(260.0, box.h) : 260;
  const double height = std::clamp(box.h, 40.0, most), width = std::min(box.w, height * 2.1);
  const Rect note = base::around(box.centre(), {width, height});
  const auto put = frame.at(sheet.isTurned(room_) ? base::Transform::placed(note.centre() * 2, base::pi)
                                                  : base::Transform{});
  frame.draw(note.inset(-8), [&](Canvas& canvas) { drawMatter(canvas, note, matter, room_); });
  frame.area({.name = "matter", .box = note, .role = "note", .label = matter.text, .value = matter.caption});
}

void Screen::drawReveal(ui::Frame& frame, const Round& round, const Rect& box) {
  const journey::Turnout turnout = journey::turnoutOf(room_.workshop(), round);
  const bool some = !journey::votesOf(room_.workshop(), round).empty();
  const std::string words = journey::mayShowVotes(room_.workshop(), round) ? room_.say("ballot.close"_text)
                            : turnout.all() ? room_.say("ballot.reveal_all"_text)
                                            : room_.say("ballot.reveal"_text);
  ui::button(frame,
             {.name = "facilitator/reveal",
              .box = box,
              .label = words,
              .emphasis = turnout.all() ? ui::Emphasis::Primary : ui::Emphasis::Normal,
              .enabled = some,
              .capHeight = frame.theme().heading},
             [this] { pads_.reveal(); });
}

} // namespace ballot
