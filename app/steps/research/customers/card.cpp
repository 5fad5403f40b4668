// The card of one touchpoint: the customers' score, how many answered, and where it comes from.
#include "board/heading.hpp"
#include "document/customers.hpp"
#include "document/touchpoints.hpp"
#include "figures/behaviour.hpp"
#include "report/words.hpp"
#include "steps/research/customers/step.hpp"
#include "table/seats/seats.hpp"
#include "ui/letters.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps::customers {

using namespace language::literals;
using document::Draft;
using look::Weight;

namespace {

constexpr double between = 6;

double rowHeight(const ui::Frame& frame) {
  return std::max(frame.theme().target, 1.6 * ui::letters(frame, frame.theme().text));
}
double scoreHeight(const ui::Frame& frame) {
  return rowHeight(frame) + 1.25 * ui::letters(frame, frame.theme().small);
}

/// Three lines of words.
double seenHeight(const ui::Frame& frame) { return 4 * ui::letters(frame, frame.theme().text) + 4; }

double starWidth(const ui::Frame& frame, const std::string& words) {
  return (static_cast<double>(words.size()) * 0.56 + 3.5) * ui::letters(frame, frame.theme().text);
}

} // namespace

Size Customers::cardSize(const ui::Frame& frame, TouchpointId id) const {
  const double rows = scoreHeight(frame) + 3 * rowHeight(frame) + seenHeight(frame) + 4 * between;
  const double width = std::max(216.0, 24 * ui::letters(frame, frame.theme().text));
  const journey::Touchpoint& touchpoint = *room().workshop().touchpoints.find(id);
  return {width, board::headingHeight(frame, touchpoint, width - 18) + rows + 18};
}

void Customers::drawCard(ui::Frame& frame, TouchpointId id, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const journey::Touchpoint* touchpoint = room().workshop().touchpoints.find(id);
  board::drawHeading(frame, room(), *touchpoint, box);
  double y = box.y + board::headingHeight(frame, *touchpoint, box.w) + 5;
  drawScore(frame, id, {box.x, y, box.w, scoreHeight(frame)});
  y += scoreHeight(frame) + between;
  const Rect row{box.x, y, box.w, rowHeight(frame)}, last{box.x, y + row.h + between, box.w, row.h};
  const Rect seen{box.x, last.bottom() + between, box.w, seenHeight(frame)};
  drawSeen(frame, id, seen);
  drawStar(frame, *touchpoint,
           {box.x, seen.bottom() + between, std::min(box.w, starWidth(frame, room().say("sign.star"_text))),
            row.h});
  if (!scoreOf(id)) {
    frame.draw(row, [&](ui::Canvas& canvas) {
      canvas.text(room().say("customers.first"_text), row, {theme.text, Weight::Medium, look::Align::Centre},
                  theme.secondInk);
    });
    return;
  }
  const double answers = row.w * 0.42;
  drawAnswers(frame, id, {row.x, row.y, answers, row.h});
  drawSource(frame, id, {row.x + answers + between, row.y, row.w - answers - between, row.h});
  if (typing_.contains(id)) return drawDigits(frame, id, last);
  const std::string words = room().say("customers.remove"_text);
  const double width = (static_cast<double>(words.size()) * 0.58 + 3.2) * ui::letters(frame, theme.text);
  ui::button(frame,
             {.name = areaOf(id) + "/remove",
              .box = {last.x, last.y, std::min(width, last.w), last.h},
              .label = words,
              .emphasis = ui::Emphasis::Quiet,
              .icon = look::Icon::Bin},
             [this, id] { room().perform({}, document::removeCustomerScore(id)); });
}

/// What was counted here; a tap puts the card on which that is written in the place of this one.
void Customers::drawSeen(ui::Frame& frame, TouchpointId id, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const journey::Behaviour* behaviour = journey::behaviourOf(room().workshop(), id);
  const std::string told =
      behaviour == nullptr ? room().say("behaviour.open"_text) : figures::told(*behaviour, *room().words);
  const std::string area = areaOf(id) + "/behaviour";
  const bool isPressed = frame.isPressed(area);
  frame.draw(box, [&](ui::Canvas& canvas) {
    canvas.fill(box, isPressed ? look::mixed(theme.white, theme.line, 0.5) : theme.white, theme.keyCorner);
    canvas.outline(box, theme.line, 0.4, theme.keyCorner);
    canvas.words(told, box.inset(theme.gap * 1.5, 1), {theme.text, Weight::Regular},
                 behaviour == nullptr ? theme.secondInk : theme.ink, look::Upright::Middle);
  });
  frame.area({.name = area,
              .box = box,
              .touch =
                  [this, id](const touch::Touch& touch) {
                    if (!touch.isTap()) return;
                    cards_.close(id);
                    board_.toggleBehaviour(id, touch.position);
                  },
              .role = "button",
              .label = report::laneName(*room().words, "behaviour"),
              .value = behaviour == nullptr ? std::string{} : told});
}

/// A moment of truth is revised by what customers say; 1.0 keeps what it held.
void Customers::drawStar(ui::Frame& frame, const journey::Touchpoint& touchpoint, const Rect& box) {
  ui::button(frame,
             {.name = areaOf(touchpoint.id) + "/star",
              .box = box,
              .label = room().say("sign.star"_text),
              .icon = look::Icon::Star,
              .on = touchpoint.star,
              .value = touchpoint.star ? "on" : "off",
              .role = "toggle"},
             [this, id = touchpoint.id, on = !touchpoint.star, at = frame.place()(box.centre())] {
               room().perform(room().seats->nearest(at), document::setSign(id, document::Sign::Star, on), at);
             });
}

void Customers::drawAnswers(ui::Frame& frame, TouchpointId id, const Rect& box) {
  const journey::CustomerScore* score = document::customerScoreOf(room().workshop(), id);
  const std::int64_t n = score == nullptr ? 0 : score->n;
  ui::field(frame,
            {.name = areaOf(id) + "/n",
             .box = box,
             .label = room().say("customers.answers"_text),
             .text = n > 0 ? room().words->count("customers.n"_text, n) : "",
             .hint = room().say("customers.answers"_text),
             .writing = typing_.contains(id),
             .caret = n > 0 ? std::to_string(n).size() : 0},
            [this, id] {
              if (typing_.erase(id) == 0) typing_.insert(id);
            });
}

void Customers::drawSource(ui::Frame& frame, TouchpointId id, const Rect& box) {
  const journey::CustomerScore* score = document::customerScoreOf(room().workshop(), id);
  room().seats->offer(&document::text::customerSource, id.value, {});
  const table::Writing* writing = room().seats->writingAbout(&document::text::customerSource, id.value);
  const Point place = frame.place()(box.centre());
  ui::field(
      frame,
      {.name = areaOf(id) + "/source",
       .box = box,
       .label = room().say("customers.source"_text),
       .text = writing != nullptr ? writing->draft.text
               : score != nullptr ? score->source
                                  : "",
       .hint = room().say("customers.source"_text),
       .writing = writing != nullptr,
       .caret = writing != nullptr ? writing->draft.caret : 0},
      [this, id, place] { room().seats->askAgain(&document::text::customerSource, id.value, {}, place); });
}

void Customers::drawDigits(ui::Frame& frame, TouchpointId id, const Rect& box) {
  const journey::CustomerScore* score = document::customerScoreOf(room().workshop(), id);
  const std::int64_t n = score == nullptr ? 0 : score->n;
  constexpr std::int64_t most = 1000000;
  const double pitch = (box.w + 3) / 11, width = pitch - 3;
  const Point place = frame.place()(box.centre());
  for (int key = 0; key < 11; ++key) {
    const bool back = key == 10;
    const int digit = (key + 1) % 10; // as on a keyboard: 1 to 9, then 0
    const std::int64_t next = back ? n / 10 : n >= most ? n : n * 10 + digit;
    ui::button(frame,
               {.name = areaOf(id) + "/n/" + (back ? "back" : std::to_string(digit)),
                .box = {box.x + key * pitch, box.y, width, box.h},
                .label = back ? "" : std::to_string(digit),
                .icon = back ? std::optional(look::Icon::Backspace) : std::nullopt,
                .role = "key"},
               [this, id, next, place] { setAnswers(id, next, place); });
  }
}

} // namespace steps::customers
