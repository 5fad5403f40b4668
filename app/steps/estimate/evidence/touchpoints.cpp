// The touchpoints by stage, each with the sign of what it rests on; and what is known about one of them.
#include "base/utf8.hpp"
#include "board/heading.hpp"
#include "document/evidence.hpp"
#include "figures/basis.hpp"
#include "steps/estimate/evidence/screen.hpp"
#include "surface/note_paper.hpp"
#include "table/seats/seats.hpp"
#include "ui/letters.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace steps {

using namespace language::literals;
using look::Align;
using look::Weight;

namespace {

constexpr double cardWidth = 170, cardInset = 9;
constexpr std::size_t mostRows = 6;

/// Of these words beside their sign on a card, about.
double toldHeight(const ui::Frame& frame, const std::string& words) {
  const double letter = ui::letters(frame, frame.theme().text);
  const double lines =
      std::ceil(static_cast<double>(words.size()) * 0.56 * letter / (cardWidth - 2 * cardInset - 12));
  return lines * 1.2 * letter + 3;
}
double signRadius(const Rect& slip) { return std::clamp(slip.h * 0.16, 2.0, 4.0); }
double numberWidth(const ui::Frame& frame) { return 1.2 * ui::letters(frame, frame.theme().small) + 5; }
Rect wordsIn(const ui::Frame& frame, const Rect& slip) {
  const double left = numberWidth(frame), right = 2 * signRadius(slip) + 6;
  return {slip.x + left, slip.y + 1, slip.w - left - right, slip.h - 2};
}
look::TextStyle styleOf(double cap) { return {cap, Weight::Medium, Align::Left, surface::slipLeading}; }

} // namespace

/// One size of letters for all whose words fit in it; longer ones become smaller.
bool EvidenceScreen::measureSlips(ui::Frame& frame) {
  const look::Theme& theme = frame.theme();
  const double least = ui::letters(frame, theme.text) * look::Lettering::capOverSize;
  slipCap_ = theme.heading;
  bool isRead = true;
  frame.measure([&](ui::Canvas& canvas) {
    for (const Slip& slip : slips_) {
      const double fits = canvas.fitted(slip.touchpoint->text, wordsIn(frame, slip.box), styleOf(slipCap_));
      isRead = isRead && fits > least - 0.01;
      if (isRead) slipCap_ = std::min(slipCap_, fits);
    }
  });
  slipCap_ = std::max(slipCap_, least);
  return isRead;
}

void EvidenceScreen::drawTouchpoints(ui::Frame& frame) {
  if (slips_.empty()) return drawNoMap(frame);
  const look::Theme& theme = frame.theme();
  for (std::size_t i = 0; i < stages_.size(); ++i) {
    const StageHead& stage = stages_[i];
    frame.draw(stage.box, [&](ui::Canvas& canvas) {
      if (i % 2 == 0) canvas.fill(stage.box, theme.band, 7);
      canvas.text(stage.name.empty() ? room().say("map.unnamed_stage"_text) : stage.name,
                  stage.head.inset(4, 1),
                  {theme.heading, Weight::SemiBold, Align::Centre, surface::headLeading}, theme.ink);
    });
  }
  for (const Slip& slip : slips_) drawSlip(frame, slip);
}

/// The words, or where they do not fit the number alone; at the right the sign, over how many findings there
/// are.
void EvidenceScreen::drawSlip(ui::Frame& frame, const Slip& slip) {
  const look::Theme& theme = frame.theme();
  const std::string area = "evidence/touchpoint/" + std::to_string(slip.id.value);
  const journey::Grounds grounds = journey::groundsOf(room().grounds(), slip.id);
  const std::size_t findings = grounds.documents + grounds.interviews;
  bool aimed = frame.isPressed(area);
  for (const auto& [id, at] : fingers_) aimed = aimed || slipAt(at) == &slip;
  for (const auto& [contact, pull] : pulls_.all()) aimed = aimed || slipAt(pull.at) == &slip;
  const Rect& box = slip.box;
  frame.draw(surface::noteReach(box), [&](ui::Canvas& canvas) {
    const look::Colour paper = surface::paperOf(room().workshop(), slip.touchpoint->channel, theme);
    canvas.shadow(box, theme.noteCorner, 1);
    canvas.fill(box, aimed ? look::mixed(paper, theme.accent, 0.18) : paper, theme.noteCorner);
    figures::outlineBasis(canvas, grounds.basis(), box, theme.noteCorner, 0.6);
    if (aimed) canvas.outline(box.inset(-1.4), theme.accent, 1.8, theme.noteCorner + 1);
    const double radius = signRadius(box);
    const bool isTall = box.h >= 20 && findings > 0;
    const Point sign{box.right() - radius - 3.5, isTall ? box.y + box.h * 0.32 : box.centre().y};
    figures::drawBasis(canvas, grounds.basis(), sign, radius);
    if (isTall)
      canvas.label(std::to_string(findings), {sign.x, box.y + box.h * 0.7},
                   {theme.text, Weight::SemiBold, Align::Centre}, theme.secondInk);
    const look::TextStyle small{theme.small, Weight::Regular};
    const std::string number = std::to_string(slip.number);
    const Rect words = wordsIn(frame, box);
    const look::TextStyle style = styleOf(slipCap_);
    // People come close to small words, but not to smaller ones than these.
    constexpr double part = 0.6; // of the smallest that can be read from where they stand
    const double least = part * ui::letters(frame, theme.small) * look::Lettering::capOverSize;
    const bool fits = words.w > 14 && canvas.fitted(slip.touchpoint->text, words, style) >= least;
    if (fits) {
      canvas.label(number, {box.x + 3, box.centre().y}, small, theme.secondInk);
      canvas.text(slip.touchpoint->text, words, style, theme.ink);
    } else {
      canvas.label(number, {box.x + 4, box.centre().y}, {theme.text, Weight::SemiBold}, theme.ink);
    }
  });
  frame.area({.name = area,
              .box = box,
              .touch =
                  [this, id = slip.id, size = cardSize(frame, slip.id), at = on_(box),
                   within = on_(inner_)](const touch::Touch& touch) {
                    if (touch.isTap()) cards_.toggle(id, at, size, within);
                  },
              .role = "note",
              .label = slip.touchpoint->text,
              .value = room().say(figures::nameOf(grounds.basis()))});
}

/// The touchpoints come from the map.
void EvidenceScreen::drawNoMap(ui::Frame& frame) {
  const look::Theme& theme = frame.theme();
  constexpr double high = 40, apart = 24;
  const Rect line = base::around(map_.centre() + Point{0, apart + high / 2}, {map_.w - 60, high});
  const std::string words = room().say("evidence.no_map"_text);
  const look::TextStyle style{theme.title, Weight::Medium, Align::Centre};
  frame.draw(map_, [&](ui::Canvas& canvas) {
    canvas.icon(look::Icon::Map, map_.centre(), 30, theme.quiet);
    canvas.text(words, line, style, theme.secondInk);
    if (room().isUpright()) return;
    const auto put = canvas.at(surface::turnedAround(map_.centre()));
    canvas.text(words, line, style, theme.secondInk);
  });
  constexpr double width = 130;
  ui::button(frame,
             {.name = "evidence/go",
              .box = {map_.centre().x - width / 2, line.bottom() + 9, width, 24},
              .label = room().say("chart.go"_text, {room().say("step.map"_text)}),
              .icon = look::Icon::Forward,
              .capHeight = theme.heading},
             [this] { room().go("map"); });
}

/// Of the card: what it is about, what that rests on, and a row for each finding.
Size EvidenceScreen::cardSize(const ui::Frame& frame, TouchpointId id) const {
  const journey::Touchpoint* touchpoint = room().workshop().touchpoints.find(id);
  if (touchpoint == nullptr) return {cardWidth, 60};
  const auto rows =
      static_cast<double>(std::min(mostRows + 1, journey::evidenceAbout(room().workshop(), id).size()));
  const std::string told = figures::told(journey::groundsOf(room().grounds(), id), *room().words);
  return {cardWidth, board::headingHeight(frame, *touchpoint, cardWidth - 2 * cardInset) +
                         toldHeight(frame, told) + 2 * cardInset + 9 + rows * rowHeight(frame)};
}

double EvidenceScreen::rowHeight(const ui::Frame& frame) {
  return std::max(30.0, 4.4 * ui::letters(frame, frame.theme().text));
}

void EvidenceScreen::drawCard(ui::Frame& frame, TouchpointId id, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const journey::Workshop& workshop = room().workshop();
  const journey::Touchpoint* touchpoint = workshop.touchpoints.find(id);
  if (touchpoint == nullptr) return;
  const Rect inner = box.inset(cardInset);
  board::drawHeading(frame, room(), *touchpoint, inner);
  double y = inner.y + board::headingHeight(frame, *touchpoint, inner.w) + 3;
  const journey::Grounds grounds = journey::groundsOf(room().grounds(), id);
  const std::string words = figures::told(grounds, *room().words);
  const Rect told{inner.x, y, inner.w, toldHeight(frame, words)};
  frame.draw(told, [&](ui::Canvas& canvas) {
    figures::drawBasis(canvas, grounds.basis(), {told.x + 4, told.centre().y}, 4);
    canvas.text(words, {told.x + 12, told.y, told.w - 12, told.h},
                {theme.text, Weight::Medium, Align::Left, 1.15}, theme.ink);
  });
  y += told.h + 3;
  const auto all = journey::evidenceAbout(workshop, id);
  for (std::size_t i = 0; i < std::min(all.size(), mostRows); ++i, y += rowHeight(frame)) {
    const Rect row{inner.x, y, inner.w - 18, rowHeight(frame) - 3};
    const journey::Evidence& evidence = *all[i];
    frame.draw({row.x, row.y - 1, inner.w, row.h + 2}, [&](ui::Canvas& canvas) {
      canvas.line({row.x, row.y - 1}, {inner.right(), row.y - 1}, theme.hair, 0.5);
      const double source = row.h * 0.3;
      canvas.text(evidence.text, {row.x, row.y, row.w, row.h - source},
                  {theme.text, Weight::Medium, Align::Left, 1.12}, theme.ink);
      canvas.text(workshop.sources.find(evidence.source)->title,
                  {row.x, row.bottom() - source, row.w, source}, {theme.small, Weight::Regular},
                  theme.secondInk);
    });
    ui::iconButton(
        frame, "evidence/card/" + std::to_string(id.value) + "/unlink/" + std::to_string(evidence.id.value),
        look::Icon::Close, {inner.right() - 7, row.centre().y},
        room().say("evidence.unlink"_text, {touchpoint->text}),
        [this, id, finding = evidence.id, at = frame.place()(row.centre())] {
          room().perform(room().seats->nearest(at), document::linkEvidence(finding, id, false), at);
        });
  }
  if (all.size() > mostRows) {
    const Rect row{inner.x, y, inner.w, rowHeight(frame) - 3};
    frame.draw(row, [&](ui::Canvas& canvas) {
      canvas.text(room().words->count("evidence.further"_text, static_cast<long long>(all.size() - mostRows)),
                  row, {theme.text, Weight::Medium}, theme.secondInk);
    });
  }
}

} // namespace steps
