// The card of one point: its figures in words, and the signs that the group gives it.
#include "ballot/touchpoint_ballots.hpp"
#include "board/heading.hpp"
#include "document/touchpoints.hpp"
#include "steps/estimate/curve/step.hpp"
#include "ui/letters.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <array>

namespace steps::curve {

using namespace language::literals;
using look::Weight;

namespace {

constexpr double between = 3;

double rowHeight(const ui::Frame& frame) {
  return std::max(15.0, 1.65 * ui::letters(frame, frame.theme().text));
}

/// A figure in large letters with what it is beside it.
double drawFigure(ui::Canvas& canvas, Point at, const std::string& number, const std::string& words) {
  const look::Theme& theme = canvas.theme();
  const Rect ink = canvas.label(number, at, {theme.title, Weight::Bold}, theme.ink);
  canvas.label(words, {std::max(ink.right(), at.x + 22) + 4, at.y + 1}, {theme.small, Weight::Medium},
               theme.secondInk);
  return ink.h;
}

} // namespace

Size Curve::cardSize(const ui::Frame& frame, TouchpointId id) const {
  const double text = ui::letters(frame, frame.theme().text);
  const double figures =
      2 * 1.24 * ui::letters(frame, frame.theme().title) + 4 * 1.3 * ui::letters(frame, frame.theme().small);
  const double body = std::max(figures, 3 * rowHeight(frame) + 2 * between);
  const double width = std::max(158.0, 25 * text);
  const journey::Touchpoint& touchpoint = *room().workshop().touchpoints.find(id);
  return {width, board::headingHeight(frame, touchpoint, width - 18) + body + 17};
}

void Curve::drawCard(ui::Frame& frame, TouchpointId id, const Rect& box) {
  const auto at = find(id);
  if (!at) return;
  const journey::CurvePoint& point = curve_[*at];
  board::drawHeading(frame, room(), *point.touchpoint, box);
  const double top = box.y + board::headingHeight(frame, *point.touchpoint, box.w) + 3, split = box.w * 0.4;
  const Rect figures{box.x, top, split - 4, box.bottom() - top};
  drawFigures(frame, point, figures);
  if (!point.given) drawStartButton(frame, id, figures);
  drawSignButtons(frame, *point.touchpoint, {box.x + split, top, box.w - split, box.bottom() - top});
}

void Curve::drawFigures(ui::Frame& frame, const journey::CurvePoint& point, const Rect& box) const {
  const look::Theme& theme = frame.theme();
  const language::Catalogue& words = *room().words;
  const double large = 1.24 * ui::letters(frame, theme.title), small = 1.3 * ui::letters(frame, theme.small);
  frame.draw(box.inset(-1), [&](ui::Canvas& canvas) {
    const look::TextStyle style{theme.small, Weight::Medium};
    if (!point.given) {
      canvas.text(room().say("curve.point.no_vote"_text), {box.x, box.y, box.w, box.h * 0.6},
                  {theme.text, Weight::Medium}, theme.secondInk);
      return;
    }
    double y = box.y + large / 2;
    drawFigure(canvas, {box.x, y}, words.number(point.experience, 1), room().say("curve.experience"_text));
    if (point.weighted)
      drawFigure(canvas, {box.x, y += large}, words.number(point.importance, 1),
                 room().say("curve.importance"_text));
    y += large / 2;
    const auto line = [&](const std::string& text, look::Colour colour) {
      canvas.text(text, {box.x, y, box.w, small}, style, colour);
      y += small;
    };
    line(room().say("curve.range"_text, {words.number(point.lowest, 0), words.number(point.highest, 0)}),
         theme.secondInk);
    line(words.count("curve.votes"_text, point.n), theme.secondInk);
    if (point.after) line(room().say("curve.after"_text), theme.customers);
    if (point.later)
      line(room().say("curve.later"_text,
                      {words.number(*point.later, 1), words.count("curve.votes"_text, point.laterVotes)}),
           theme.customers);
    const bool apart = point.highest - point.lowest >= static_cast<double>(room().brief().discussSpread);
    if (point.discuss)
      line(apart ? room().say("curve.discuss"_text) : room().say("curve.discuss_importance"_text), theme.low);
    else if (suggested_.contains(point.touchpoint->id) && !point.touchpoint->star)
      line(room().say("curve.suggested"_text), theme.star);
  });
}

/// Nobody voted yet: the vote begins here.
void Curve::drawStartButton(ui::Frame& frame, TouchpointId id, const Rect& box) {
  ui::button(frame,
             {.name = "curve/point/" + std::to_string(id.value) + "/vote",
              .box = {box.x, box.bottom() - rowHeight(frame), box.w, rowHeight(frame)},
              .label = room().say("curve.point.vote"_text),
              .emphasis = ui::Emphasis::Primary,
              .icon = look::Icon::Vote},
             [this, id] {
               if (ballot::touchpointBallots(room()).show(id)) room().go("voting");
             });
}

void Curve::drawSignButtons(ui::Frame& frame, const journey::Touchpoint& touchpoint, const Rect& box) {
  struct Choice {
    const char* name;
    document::Sign sign;
    look::Icon icon;
    bool on;
    std::string words;
  };
  const std::array<Choice, 3> choices{
      {{"star", document::Sign::Star, look::Icon::Star, touchpoint.star, room().say("sign.star"_text)},
       {"heart", document::Sign::Heart, look::Icon::Heart, touchpoint.heart, room().say("sign.heart"_text)},
       {"bolt", document::Sign::Bolt, look::Icon::Bolt, touchpoint.bolt, room().say("sign.bolt"_text)}}};
  double y = box.y;
  for (const Choice& choice : choices) {
    ui::button(frame,
               {.name = "curve/point/" + std::to_string(touchpoint.id.value) + "/" + choice.name,
                .box = {box.x, y, box.w, rowHeight(frame)},
                .label = choice.words,
                .icon = choice.icon,
                .on = choice.on,
                .value = choice.on ? "on" : "off",
                .role = "toggle"},
               [this, id = touchpoint.id, sign = choice.sign, on = !choice.on] {
                 room().perform({}, document::setSign(id, sign, on));
               });
    y += rowHeight(frame) + between;
  }
}

} // namespace steps::curve
