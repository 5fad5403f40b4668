#include "report/drawing/map.hpp"

#include "figures/basis.hpp"
#include "figures/behaviour.hpp"
#include "figures/channel.hpp"
#include "figures/lane_marks.hpp"
#include "report/drawing/curve.hpp"
#include "report/drawing/header.hpp"
#include "report/drawing/legend.hpp"
#include "report/words.hpp"

namespace report {
namespace {

using namespace language::literals;

constexpr double sheetCorner = 4, noteCorner = 1.1;

void drawSheet(Pen& pen, const base::Rect& sheet, Ground ground) {
  if (ground == Ground::Table) pen.shadow(sheet, sheetCorner, 1.6);
  pen.fill(sheet, pen.theme().paper, sheetCorner);
  if (ground == Ground::Paper) pen.outline(sheet, pen.theme().line, 0.3, sheetCorner);
}

void drawHeads(const Context& context, Pen& pen, const Band& band) {
  const look::Theme& theme = pen.theme();
  for (const StagePlace& place : band.stages) {
    const std::string name =
        place.stage != nullptr ? place.stage->name : context.catalogue("report.loose"_text);
    pen.write(name, place.head.inset(2, 0),
              {.capHeight = stageCap, .weight = look::Weight::SemiBold, .align = look::Align::Centre},
              theme.ink, Upright::Middle);
    if (place.head.x > band.curve.x + 1)
      pen.line({place.head.x, band.sheet.y + 4}, {place.head.x, band.sheet.bottom() - 4}, theme.line, 0.3);
  }
  for (const StepPlace& place : band.steps) {
    if (place.step == nullptr || place.step->name.empty()) continue;
    pen.write(place.step->name, place.head.inset(1, 0), {.capHeight = stepCap, .align = look::Align::Centre},
              theme.secondInk, Upright::Bottom);
    const double under = place.head.bottom() + 1.1;
    pen.line({place.head.x + 1.5, under}, {place.head.right() - 1.5, under}, theme.quiet, 0.35);
  }
}

void drawNote(const Context& context, Pen& pen, const MapPlan& plan, const NotePlace& place) {
  const look::Theme& theme = pen.theme();
  const journey::Touchpoint& touchpoint = *place.touchpoint;
  const journey::Channel* channel = context.workshop.channels.find(touchpoint.channel);
  pen.shadow(place.box, noteCorner, 0.7);
  pen.fill(place.box, figures::paperOf(theme, channel), noteCorner);
  const auto& all = context.story.grounds;
  const journey::Basis basis = journey::groundsOf(all, touchpoint.id).basis();
  if (!all.empty()) {
    figures::outlineBasis(pen, basis, place.box, noteCorner, 0.2);
    figures::drawBasis(pen, basis, {place.box.x + 2.2, place.box.bottom() - 2.2}, 1);
  }
  if (touchpoint.picked) pen.outline(place.box.inset(-0.15), theme.accent, 0.6, noteCorner);

  base::Rect inside = place.box.inset(noteInset);
  const base::Rect foot{inside.x, inside.bottom() - noteFoot + 1.6, inside.w, noteFoot - 1.6};
  inside.h -= noteFoot;
  pen.write(touchpoint.text, inside, {.capHeight = plan.noteCap, .align = look::Align::Centre}, theme.ink,
            Upright::Middle);
  if (channel != nullptr)
    pen.write(channel->name, foot,
              {.capHeight = Pen::smallestCap,
               .weight = look::Weight::Regular,
               .align = look::Align::Centre,
               .leading = 1.1},
              theme.secondInk, Upright::Bottom);

  base::Point sign{place.box.right() - 0.6, place.box.y + 0.4};
  const auto add = [&](bool there, look::Icon icon, look::Colour colour) {
    if (!there) return;
    drawSign(pen, sign, icon, colour);
    sign.x -= 4.1;
  };
  add(touchpoint.star, look::Icon::Star, theme.star);
  add(touchpoint.heart, look::Icon::Heart, theme.heart);
  add(touchpoint.bolt, look::Icon::Bolt, theme.low);
}

/// A line of the blueprint, with its name.
void drawLine(const Context& context, Pen& pen, const Band& band, const LanePlace& place,
              journey::Line line) {
  constexpr look::TextStyle style{.capHeight = 1.5};
  const std::string name = context.catalogue(figures::nameOf(line));
  const double y = place.top + laneLine / 2, width = pen.measure(name, style).w;
  pen.label(name, {band.sheet.x + 3, y}, style, pen.theme().secondInk);
  figures::drawLine(pen, line, {band.sheet.x + 5 + width, y}, {band.sheet.right() - 3, y}, 0.35);
}

/// What was seen, under each touchpoint's place on the curve, each row with its name.
void drawBehaviour(const Context& context, Pen& pen, const Band& band, const LanePlace& place) {
  const journey::SeenInAll& seen = context.story.seen;
  const double height = figures::seenHeight(seenCap);
  double width = 30;
  for (std::size_t i = 1; i < band.notes.size(); ++i)
    width = std::min(width, std::abs(band.notes[i].x - band.notes[i - 1].x) - 1);
  double y = place.top + laneLabel;
  for (const journey::Seen kind : seen.kinds) {
    pen.label(context.catalogue(figures::nameOf(kind)), {band.sheet.x + 1.5, y + 0.8 * seenCap},
              {.capHeight = Pen::smallestCap}, pen.theme().secondInk);
    std::vector<figures::SeenPlace> row;
    for (const NotePlace& note : band.notes)
      if (note.behaviour != nullptr) row.push_back({note.behaviour, width});
    const std::size_t shortness = figures::shortnessOf(pen, row, kind, seenCap, context.catalogue);
    for (const NotePlace& note : band.notes)
      if (note.behaviour != nullptr)
        figures::drawSeen(pen, *note.behaviour, kind, seen, {note.x - width / 2, y, width, height}, seenCap,
                          context.catalogue, shortness);
    y += height;
  }
}

/// The name of a lane; of amounts with what they come to, and how many steps say nothing.
void drawLane(const Context& context, Pen& pen, const Band& band, const LanePlace& place) {
  const journey::Lane& lane = context.story.outline.lanes[place.lane];
  const bool isLined = lane.above != journey::Line::None;
  pen.line({band.sheet.x + 3, place.top}, {band.sheet.right() - 3, place.top}, pen.theme().line, 0.3);
  if (isLined) drawLine(context, pen, band, place, lane.above);
  std::string name = laneName(context.catalogue, lane.id);
  if (lane.isAmount())
    name += ": " + sumWords(context.catalogue, lane.holds, context.story.totals[place.lane].all);
  pen.write(name, {band.sheet.x + 3, place.top + 1.2 + (isLined ? laneLine : 0), 160, 4},
            {.capHeight = 1.7, .weight = look::Weight::SemiBold}, pen.theme().secondInk);
  if (!lane.takesNotes()) drawBehaviour(context, pen, band, place);
}

void drawHalf(Pen& pen, const base::Rect& box, const std::string& words, look::Icon icon,
              look::Colour colour) {
  pen.fill(box, look::mixed(pen.theme().white, colour, 0.12), 0.9);
  pen.icon(icon, {box.x + cardInset + cardSign / 2 - 0.5, box.centre().y}, 2.6, colour);
  const base::Rect inner = box.inset(cardInset);
  pen.write(words, {inner.x + cardSign, inner.y, inner.w - cardSign, inner.h}, {.capHeight = cardCap},
            pen.theme().ink, Upright::Middle);
}

void drawAmount(Pen& pen, const CardPlace& card, journey::Holds holds, double most) {
  const base::Rect inner = card.box.inset(cardInset);
  pen.write(card.note->text, {inner.x, inner.y, inner.w, inner.h - cardBar}, {.capHeight = cardCap},
            pen.theme().ink, Upright::Middle);
  const auto amount = journey::amountIn(holds, card.note->text);
  if (!amount || most <= 0) return;
  pen.fill({inner.x, inner.bottom() - 1.1, std::max(1.2, inner.w * *amount / most), 1.1}, pen.theme().quiet,
           0.5);
}

void drawCard(const Context& context, Pen& pen, const CardPlace& card) {
  const journey::Lane& lane = context.story.outline.lanes[card.lane];
  if (lane.isAmount()) return drawAmount(pen, card, lane.holds, context.story.totals[card.lane].most);
  if (lane.holds == journey::Holds::Remedied) {
    base::Rect text = card.box;
    text.h -= card.remedy;
    drawHalf(pen, text, card.note->text, look::Icon::Bolt, pen.theme().low);
    if (card.remedy > 0)
      drawHalf(pen, {text.x, text.bottom(), text.w, card.remedy}, card.note->remedy, look::Icon::Done,
               pen.theme().accent);
    return;
  }
  pen.fill(card.box, figures::paperOf(lane.paper, pen.theme()), 0.9);
  pen.outline(card.box, pen.theme().line, 0.25, 0.9);
  pen.write(card.note->text, card.box.inset(cardInset), {.capHeight = cardCap}, pen.theme().ink,
            Upright::Middle);
}

void drawInvitation(const Context& context, Pen& pen, const Band& band) {
  for (const NotePlace& note : band.notes)
    if (note.team != nullptr && note.team->given) return;
  const base::Rect room = band.curve.inset(band.curve.w * 0.15, band.curve.h * 0.2);
  const look::Setting words =
      pen.set(context.catalogue(band.notes.empty() ? "report.empty.map"_text : "report.empty.votes"_text),
              room.size(), {.capHeight = 3});
  pen.fill(base::around(room.centre(), words.size()).inset(-4, -2), pen.theme().paper, 2);
  pen.draw(words, {room.centre().x - words.size().w / 2, room.centre().y - words.size().h / 2},
           pen.theme().secondInk);
}

} // namespace

void drawMap(const Context& context, const MapPlan& plan, Pen& pen, Ground ground, const base::Rect& part) {
  constexpr double reach = 3; // of shadows and signs, out of what they belong to
  const auto isSeen = [&](const base::Rect& box) { return box.inset(-reach).intersects(part); };
  pen.fill({0, 0, plan.page.w, plan.page.h}, ground == Ground::Table ? pen.theme().table : pen.theme().white);
  if (isSeen(plan.header)) drawHeader(context, pen, plan.header);
  for (const Band& band : plan.bands) {
    if (!isSeen(band.sheet)) continue;
    drawSheet(pen, band.sheet, ground);
    drawScale(context, pen, band);
    drawHeads(context, pen, band);
    for (const LanePlace& place : band.lanes) drawLane(context, pen, band, place);
    for (const CardPlace& card : band.cards)
      if (isSeen(card.box)) drawCard(context, pen, card);
    const base::Rect& curve = band.curve; // and the hair lines that come down to it
    if (isSeen({curve.x, band.sheet.y, curve.w, curve.bottom() + 12 - band.sheet.y}))
      drawCurves(context, pen, band);
    for (const NotePlace& note : band.notes)
      if (isSeen(note.box)) drawNote(context, pen, plan, note);
    drawInvitation(context, pen, band);
  }
  if (isSeen(plan.legend)) drawLegend(context, pen, plan.legend);
}

} // namespace report
