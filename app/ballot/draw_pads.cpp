// How a ballot looks in a pad: open with its squares, covered, or put away by who abstains.
#include "ballot/pads.hpp"
#include "journey/ballot.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace ballot {

using namespace language::literals;
using look::Align;
using look::Icon;
using look::Weight;
using ui::Canvas;

namespace {

// From the top of an open ballot: what it is about, each question above its squares, and the foot.
constexpr double top = 5, aboutHeight = 20, askHeight = 15.5, between = 3, footHeight = 22, bottom = 2;
constexpr std::int64_t fewest = 10; // squares are never larger than where there are so many

/// Of the squares in one row.
double squareSide(const Question& question, double width) {
  const auto count = static_cast<double>(std::max(question.width() + 1, fewest));
  return (width - (count - 1) * between) / count;
}
/// All rows are as high as those of the usual scale.
double rowSide(double width) { return squareSide({}, width); }

/// "1", of the ends of the scale with what they mean: "1, slecht".
std::string labelOf(const Room& room, const Question& question, std::int64_t number) {
  const std::string digits = std::to_string(number), id = "question." + std::string{question.name};
  if (number == question.lowest) return digits + ", " + room.words->named(id + ".lowest");
  if (number == question.highest) return digits + ", " + room.words->named(id + ".highest");
  return digits;
}

} // namespace

double Pads::openDepth(std::size_t questions) {
  const double row = askHeight + rowSide(table::Pad::width - 2 * table::Pad::margin) + between;
  return top + aboutHeight + static_cast<double>(questions) * row + footHeight + bottom;
}

double Pads::drawAbout(ui::Frame& frame, const Rect& box) const {
  const look::Theme& theme = frame.theme();
  const Rect about{box.x, box.y + top, box.w, aboutHeight};
  frame.draw(about, [&](Canvas& canvas) {
    canvas.text(about_, about, {theme.heading, Weight::Bold, Align::Left}, theme.ink);
  });
  return about.bottom();
}

void Pads::drawChoosing(ui::Frame& frame, const table::Pad& pad, const Rect& box) {
  double y = drawAbout(frame, box);
  const double height = askHeight + rowSide(box.w);
  const Given given = voteOf(pad);
  for (const Asked& asked : questions_) {
    drawRow(frame, pad, asked, given, {box.x, y, box.w, height});
    y += height + between;
  }
  drawFoot(frame, pad, {box.x, y, box.w, footHeight});
}

void Pads::drawRow(ui::Frame& frame, const table::Pad& pad, const Asked& asked, const Given& given,
                   const Rect& box) {
  const look::Theme& theme = frame.theme();
  const Rect words{box.x, box.y, box.w, askHeight};
  frame.draw(words, [&](Canvas& canvas) {
    const look::TextStyle bold{theme.text, Weight::Bold};
    const double title = asked.title.empty() ? 0 : canvas.measure(asked.title, bold).w + 5;
    if (title > 0) canvas.text(asked.title, {words.x, words.y, title, words.h}, bold, theme.ink);
    const look::TextStyle ask{theme.text, Weight::Regular, title > 0 ? Align::Right : Align::Centre};
    canvas.text(asked.words, {words.x + title, words.y, words.w - title, words.h}, ask, theme.secondInk);
  });
  const Question& question = *asked.question;
  const double side = squareSide(question, box.w), height = std::min(rowSide(box.w), 1.6 * side);
  double x = box.x;
  for (std::int64_t number = question.lowest; number <= question.highest; ++number) {
    drawSquare(frame, pad, {question, number, given.to(question.name)}, {x, words.bottom(), side, height});
    x += side + between;
  }
}

void Pads::drawSquare(ui::Frame& frame, const table::Pad& pad, const Square& square, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const auto& [question, number, given] = square;
  const bool chosen = given == number, fixed = given && round()->revealed;
  const std::string digits = std::to_string(number);
  const std::string name = pad.area + "/ballot/" + std::string{question.name} + "/" + digits;
  const bool pressed = !fixed && frame.isPressed(name);
  frame.draw(box.inset(-1), [&](Canvas& canvas) {
    const look::Colour face = chosen ? theme.ink : theme.white;
    canvas.fill(box, pressed ? look::mixed(face, chosen ? theme.white : theme.ink, 0.16) : face,
                theme.keyCorner);
    if (!chosen) canvas.outline(box, theme.line, 0.5, theme.keyCorner);
    const look::Colour ink = chosen ? theme.onDark : fixed ? theme.secondInk : theme.ink;
    canvas.text(digits, box.inset(1), {theme.heading, Weight::SemiBold, Align::Centre}, ink);
  });
  const Id<Participant> who = pad.participant;
  // A finger that slid a little while it lay on a square has still chosen it.
  frame.area({.name = name,
              .box = box,
              .reach = between / 2,
              .touch =
                  [this, who, asked = &question, value = number](const touch::Touch& touch) {
                    if (touch.phase == touch::Touch::Phase::Ended && touch.inside)
                      give(who, *asked, value, touch.position);
                  },
              .role = "choice",
              .label = labelOf(room_, question, number),
              .enabled = !fixed});
}

void Pads::drawFoot(ui::Frame& frame, const table::Pad& pad, const Rect& box) {
  if (round()->revealed && !voteOf(pad).answers.empty())
    return; // what was given stays: there is nothing to abstain from
  const Id<Participant> who = pad.participant;
  const Point at = frame.place()(box.centre());
  const bool changing = changing_.contains(who);
  const double width = 104;
  const Rect left{changing ? box.x : box.centre().x - width / 2, box.y + 1, width, box.h - 2};
  ui::button(frame,
             {.name = pad.area + "/ballot/abstain", .box = left, .label = room_.say("ballot.abstain"_text)},
             [this, who, at] { abstain(who, true, at); });
  if (!changing) return;
  ui::button(frame,
             {.name = pad.area + "/ballot/cover",
              .box = {box.right() - width, left.y, width, left.h},
              .label = room_.say("ballot.cover"_text),
              .icon = Icon::Hidden},
             [this, who] { cover(who); });
}

/// A calm field in the place of the squares: a sign, a word and what fingers can do. Gives where its button
/// comes.
Rect Pads::drawField(ui::Frame& frame, const Rect& box, const Field& field) const {
  const look::Theme& theme = frame.theme();
  const double y = drawAbout(frame, box) + 2;
  const Rect place{box.x, y, box.w, box.bottom() - y - 5};
  constexpr double button = 20, edge = 6;
  const double words = place.h - button - 2 * edge, disc = std::min(12.0, words * 0.24);
  frame.draw(place, [&](Canvas& canvas) {
    canvas.fill(place, field.held ? look::mixed(theme.band, theme.ink, 0.05) : theme.band, theme.keyCorner);
    const Point at{place.centre().x, place.y + edge + disc};
    if (field.strong) {
      canvas.disc(at, disc, theme.accent);
    } else {
      canvas.disc(at, disc, theme.white);
      canvas.ring(at, disc, theme.line, 0.6);
    }
    canvas.icon(field.icon, at, disc * 1.3, field.strong ? theme.onDark : theme.secondInk);
    const double upper = at.y + disc + 1, left = words - 2 * disc - 1;
    const double large = field.hint.empty() ? left : left * 0.56;
    canvas.text(field.words, {place.x + edge, upper, place.w - 2 * edge, large},
                {theme.heading, Weight::Bold, Align::Centre}, theme.ink);
    canvas.text(field.hint, {place.x + edge, upper + large, place.w - 2 * edge, left - large},
                {theme.text, Weight::Regular, Align::Centre}, theme.secondInk);
  });
  constexpr double width = 104;
  return {place.centre().x - width / 2, place.bottom() - edge - button, width, button};
}

void Pads::drawCovered(ui::Frame& frame, const table::Pad& pad, const Rect& box) {
  const std::string look = pad.area + "/ballot/look", change = pad.area + "/ballot/change";
  const Given given = voteOf(pad);
  const bool held = frame.isPressed(look);
  std::string shown;
  for (const Asked& asked : questions_)
    if (const auto value = given.to(asked.question->name); held && value) {
      const std::string number = std::to_string(*value);
      const std::string words = asked.title.empty() ? number : asked.title + " " + number;
      shown += (shown.empty() ? "" : "  ·  ") + words;
    }
  const std::string hint = room_.say("ballot.look"_text);
  const Rect button = drawField(frame, box,
                                {.icon = held ? Icon::Seen : Icon::Done,
                                 .words = held ? shown : room_.say("ballot.yours_is_in"_text),
                                 .hint = hint,
                                 .strong = true,
                                 .held = held});
  // Anywhere on it: a hand finds it without looking.
  frame.area({.name = look,
              .box = {box.x, box.y + top + aboutHeight, box.w, button.y - box.y - top - aboutHeight},
              .touch = [](const touch::Touch&) {},
              .role = "button",
              .label = hint});
  const Id<Participant> who = pad.participant;
  ui::button(frame,
             {.name = change, .box = button, .label = room_.say("ballot.change"_text), .icon = Icon::Edit},
             [this, who] { changing_.try_emplace(who); });
}

void Pads::drawAbstained(ui::Frame& frame, const table::Pad& pad, const Rect& box) {
  const Rect button =
      drawField(frame, box, {.icon = Icon::Hidden, .words = room_.say("ballot.you_abstain"_text)});
  const Id<Participant> who = pad.participant;
  const Point at = frame.place()(box.centre());
  ui::button(
      frame,
      {.name = pad.area + "/ballot/abstain", .box = button, .label = room_.say("ballot.vote_after_all"_text)},
      [this, who, at] { abstain(who, false, at); });
}

} // namespace ballot
