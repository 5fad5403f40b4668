// One follow-up through both loops: what the customer said; what is done for them, by whom and when; why it
// happened; and what changes for everybody.
#include "base/utf8.hpp"
#include "document/follow_ups.hpp"
#include "document/text_kind.hpp"
#include "figures/follow_up.hpp"
#include "figures/measure.hpp"
#include "figures/words.hpp"
#include "steps/research/loop/screen.hpp"
#include "table/line_field.hpp"
#include "table/seats/seats.hpp"
#include "ui/letters.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <array>

namespace steps::loop {

using namespace language::literals;
using journey::Progress;
using look::Icon;
using look::Weight;

namespace {

constexpr double side = 8, gap = 3;

look::Colour inkOf(const look::Theme& theme, Progress progress) {
  return progress == Progress::Open    ? theme.secondInk
         : progress == Progress::Doing ? theme.customers
                                       : theme.accent;
}

/// After the last it begins anew.
Progress nextOf(Progress progress) {
  const std::size_t count = journey::enumerators<Progress>.size();
  return static_cast<Progress>((static_cast<std::size_t>(progress) + 1) % count);
}

double chipHeight(const ui::Frame& frame) {
  return std::max(16.0, 1.55 * ui::letters(frame, frame.theme().heading));
}

/// About so much for each letter of a chip.
double letterWidth(const ui::Frame& frame) { return 0.49 * ui::letters(frame, frame.theme().heading); }

} // namespace

std::string LoopScreen::aboutWords(const FollowUp& one) const {
  if (const auto* touchpoint = room().workshop().touchpoints.find(one.touchpoint)) return touchpoint->text;
  return room().say("inquiry.whole"_text);
}

void LoopScreen::drawRow(ui::Frame& frame, const FollowUp& one, const Rect& row) {
  const look::Theme& theme = frame.theme();
  const Parts parts = partsOf(row);
  const bool late = journey::isLate(one, today()), open = journey::isOpen(one);
  frame.draw(row.inset(-6), [&](ui::Canvas& canvas) {
    canvas.shadow(row, 6, 0.8);
    canvas.fill(row, open ? theme.white : look::mixed(theme.white, theme.paper, 0.8), 6);
    canvas.outline(row, theme.line, 0.4, 6);
    if (late) canvas.fill({row.x, row.y + 4, 2.5, row.h - 8}, theme.late, 1.2);
    for (const double x : {parts.inner.x, parts.cause.x, parts.outer.x})
      canvas.line({x, row.y + 5}, {x, row.bottom() - 5}, theme.hair, 0.6);
  });
  frame.area({.name = areaOf(one),
              .box = row,
              .role = "group",
              .label = one.said,
              .value = late ? "late" : "",
              .takesFingers = false});
  drawSaid(frame, one, parts.said.inset(side, 4));
  drawInner(frame, one, parts.inner.inset(side, 4));
  // As high as the texts beside it, which have signs below them: words in a row are of one size.
  const Rect cause = parts.cause.inset(side, 4);
  drawText(frame, one, "cause", {cause.x, cause.y, cause.w, cause.h - chipHeight(frame) - gap},
           room().say("loop.cause.hint"_text));
  drawOuter(frame, one, parts.outer.inset(side, 4));
}

void LoopScreen::drawSaid(ui::Frame& frame, const FollowUp& one, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const double chip = chipHeight(frame);
  const Icon from = one.quote ? Icon::Discuss : one.measure ? Icon::Chart : Icon::Edit;
  std::string about = aboutWords(one);
  if (const auto* measure = room().workshop().measures.find(one.measure))
    about +=
        " · " + figures::nameOf(*measure, *room().words) + " " + figures::figureIn(*measure, *room().words);
  // Below, where rows are high enough for it.
  const bool isBelow = box.h > 4.2 * chip;
  const double contact = isBelow ? 0 : contactWidth(frame, one, box.w) + gap;
  const double width = box.w - contact;
  const bool isLong = static_cast<double>(about.size()) * letterWidth(frame) > width - 19;
  const Rect line{box.x, box.y, width, isLong ? 1.7 * chip : chip}; // of two lines, before it gets too small
  drawChip(
      frame, areaOf(one) + "/about", line, from, about, theme.secondInk, {},
      [this, id = one.id, line](Point) { choose(*room().workshop().followUps.find(id), What::About, line); });
  drawContact(frame, one,
              isBelow ? Rect{box.x, box.bottom() - chip, box.w, chip}
                      : Rect{line.right() + gap, box.y, contact - gap, chip},
              isBelow);
  const double top = line.bottom() + gap, low = box.bottom() - (isBelow ? chip + gap : 0);
  drawText(frame, one, "said", {box.x, top, box.w, low - top}, room().say("loop.said.hint"_text), true);
}

/// Beside what it is about there is little room: only what is kept gets much of it.
double LoopScreen::contactWidth(const ui::Frame& frame, const FollowUp& one, double width) const {
  if (one.contact != 0) return width * 0.4;
  const auto letters = static_cast<double>(room().say("loop.contact.short"_text).size());
  return std::min(width * 0.4, 27 + letters * letterWidth(frame));
}

/// How the customer is reached: in the vault, never in the history and in no export.
void LoopScreen::drawContact(ui::Frame& frame, const FollowUp& one, const Rect& box, bool hasRoom) {
  const look::Theme& theme = frame.theme();
  const document::Secrets& secrets = room().document.secrets();
  const auto kept = secrets.find(one.contact);
  const bool isKept = kept != secrets.end(), isErased = one.contact != 0 && !isKept;
  const std::string area = areaOf(one) + "/contact";
  const double erase = isKept ? box.h : 0;
  drawChip(
      frame, area, {box.x, box.y, box.w - erase, box.h}, Icon::Person,
      isKept     ? kept->second
      : isErased ? room().say("loop.contact.erased"_text)
                 : room().say(hasRoom ? "loop.contact"_text : "loop.contact.short"_text),
      isKept ? theme.ink : theme.secondInk,
      isKept     ? "kept"
      : isErased ? "erased"
                 : "",
      [this, id = one.id](Point at) { room().seats->askAgain(&document::text::contact, id.value, {}, at); });
  if (!isKept) return;
  ui::iconButton(frame, area + "/erase", Icon::Bin, {box.right() - erase / 2, box.centre().y},
                 room().say("loop.contact.erase"_text),
                 [this, id = one.id, at = frame.place()(box.centre())] {
                   room().perform(room().seats->nearest(at), document::eraseContact(id), at);
                 });
}

void LoopScreen::drawInner(ui::Frame& frame, const FollowUp& one, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const double chip = chipHeight(frame), low = box.bottom() - chip;
  drawText(frame, one, "promise", {box.x, box.y, box.w, box.h - chip - gap},
           room().say("loop.promise.hint"_text), true);
  const double state = box.w * 0.2, rest = box.w - state - 2 * gap, who = rest * 0.44;
  const std::string& name = journey::followerOf(room().workshop(), one);
  const Rect whoBox{box.x, low, who, chip}, dueBox{box.x + who + gap, low, rest - who, chip};
  const auto opens = [this, id = one.id](What what, const Rect& at) {
    return [this, id, what, at](Point) { choose(*room().workshop().followUps.find(id), what, at); };
  };
  drawChip(frame, areaOf(one) + "/who", whoBox, Icon::Person,
           name.empty() ? room().say("loop.who.hint"_text) : name, name.empty() ? theme.secondInk : theme.ink,
           name, opens(What::Who, whoBox));
  const auto due = base::dayIn(one.due);
  const bool late = journey::isLate(one, today());
  const std::string day =
      figures::dayWords(*room().words, one.due).value_or(room().say("loop.due.hint"_text));
  drawChip(frame, areaOf(one) + "/due", dueBox, late ? Icon::Warning : Icon::Agenda,
           late ? room().say("loop.due.late"_text, {day}) : day,
           late  ? theme.late
           : due ? theme.ink
                 : theme.secondInk,
           one.due, opens(What::Due, dueBox));
  drawProgress(frame, one, "/state", &FollowUp::state, {box.right() - state, low, state, chip});
}

void LoopScreen::drawOuter(ui::Frame& frame, const FollowUp& one, const Rect& box) {
  const double chip = chipHeight(frame), state = box.w * 0.3;
  drawText(frame, one, "change", {box.x, box.y, box.w, box.h - chip - gap},
           room().say("loop.change.hint"_text), true);
  if (!one.change.empty())
    drawProgress(frame, one, "/changed", &FollowUp::changed,
                 {box.right() - state, box.bottom() - chip, state, chip});
}

void LoopScreen::drawText(ui::Frame& frame, const FollowUp& one, const char* field, const Rect& box,
                          std::string hint, bool strong) {
  // Large where there is room.
  const double capitals = std::clamp(box.h * 0.14, frame.theme().heading, 11.0);
  document::Draft draft;
  draft.what = &document::text::followUp;
  draft.about = one.id.value;
  draft.field = field;
  std::string text = document::startText(room().workshop(), draft);
  if (!text.empty() && draft.field == "said") text = room().say("report.quote"_text, {base::isolated(text)});
  drawLineField(frame, room(),
                {.name = areaOf(one) + "/" + field,
                 .box = box,
                 .text = std::move(text),
                 .hint = std::move(hint),
                 .what = draft.what,
                 .about = draft.about,
                 .field = draft.field,
                 .style = {capitals, strong ? Weight::Medium : Weight::Regular},
                 .stand = table::LineField::Stand::Top,
                 .ruled = false});
}

/// One tap goes on to what comes next.
void LoopScreen::drawProgress(ui::Frame& frame, const FollowUp& one, const char* part,
                              Progress FollowUp::*loop, const Rect& box) {
  const Progress now = one.*loop;
  const auto name = journey::enumerators<Progress>[static_cast<std::size_t>(now)];
  drawChip(frame, areaOf(one) + part, box, figures::progressIcon(now), room().say(figures::progressText(now)),
           inkOf(frame.theme(), now), std::string{name},
           [this, id = one.id, loop, next = nextOf(now)](Point at) {
             room().perform(room().seats->nearest(at), document::setProgress(id, loop, next), at);
           });
}

void LoopScreen::drawChip(ui::Frame& frame, const std::string& area, const Rect& box, Icon icon,
                          const std::string& words, look::Colour ink, const std::string& value,
                          std::function<void(Point)> tap) {
  const look::Theme& theme = frame.theme();
  const bool pressed = frame.isPressed(area);
  frame.draw(box.inset(-1), [&](ui::Canvas& canvas) {
    canvas.fill(box, pressed ? look::mixed(theme.paper, theme.ink, 0.1) : theme.paper, theme.keyCorner);
    canvas.outline(box, theme.line, 0.4, theme.keyCorner);
    canvas.icon(icon, {box.x + 9, box.centre().y}, std::min(12.0, box.h * 0.7), ink);
    canvas.text(words, {box.x + 17, box.y, box.w - 19, box.h}, {theme.heading, Weight::Medium}, ink);
  });
  frame.area({.name = area,
              .box = box,
              .touch =
                  [tap = std::move(tap)](const touch::Touch& touch) {
                    if (touch.isTap()) tap(touch.position);
                  },
              .role = "button",
              .label = words,
              .value = value});
}

} // namespace steps::loop
