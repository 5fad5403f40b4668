// How a ballot looks in a pad: open with its squares, covered, or put away by who abstains.
#include "journey/ballot.hpp"
#include "steps/ballot/pads.hpp"
#include "ui/widgets.hpp"

namespace steps::ballot {

using namespace language::literals;
using look::Align;
using look::Icon;
using look::Weight;
using ui::Canvas;

namespace {

// From the top of an open ballot: what it is about, each question above its squares, and the foot.
constexpr double top = 4, aboutHeight = 17, askHeight = 14.5, between = 3, footHeight = 21, bottom = 2;
constexpr int numbers = 10;

double squareSide(double width) { return (width - (numbers - 1) * between) / numbers; }

} // namespace

double Pads::openDepth(std::size_t questions) {
  const double row = askHeight + squareSide(Pad::width - 2 * Pad::margin) + between;
  return top + aboutHeight + static_cast<double>(questions) * row + footHeight + bottom;
}

void Pads::drawChoosing(ui::Frame& frame, const Pad& pad, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const Rect about{box.x, box.y + top, box.w, aboutHeight};
  frame.draw(about, [&](Canvas& canvas) {
    canvas.text(about_, about, {theme.heading, Weight::Bold, Align::Centre}, theme.ink);
  });
  double y = about.bottom();
  const double height = askHeight + squareSide(box.w);
  for (const Question& question : questions_) {
    drawRow(frame, pad, question, {box.x, y, box.w, height});
    y += height + between;
  }
  drawFoot(frame, pad, {box.x, y, box.w, footHeight});
}

void Pads::drawRow(ui::Frame& frame, const Pad& pad, const Question& question, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const Rect words{box.x, box.y, box.w, askHeight};
  frame.draw(words, [&](Canvas& canvas) {
    const look::TextStyle bold{theme.text, Weight::Bold};
    const double title = question.title.empty() ? 0 : canvas.measure(question.title, bold).w + 5;
    if (title > 0) canvas.text(question.title, {words.x, words.y, title, words.h}, bold, theme.ink);
    const look::TextStyle ask{theme.text, Weight::Regular, title > 0 ? Align::Right : Align::Centre};
    canvas.text(question.asked, {words.x + title, words.y, words.w - title, words.h}, ask, theme.secondInk);
  });
  const double side = squareSide(box.w);
  for (int number = 1; number <= numbers; ++number)
    drawSquare(frame, pad, question, number,
               {box.x + (number - 1) * (side + between), words.bottom(), side, side});
}

void Pads::drawSquare(ui::Frame& frame, const Pad& pad, const Question& question, int number,
                      const Rect& box) {
  const look::Theme& theme = frame.theme();
  const Vote* vote = voteOf(pad);
  const auto given = vote == nullptr ? std::optional<std::int64_t>{} : answer(*vote, question.dimension);
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
  const Dimension dimension = question.dimension;
  // A finger that slid a little while it lay on a square has still chosen it.
  frame.area({.name = name,
              .box = box,
              .reach = between / 2,
              .touch =
                  [this, who, dimension, number](const touch::Touch& touch) {
                    if (touch.phase == touch::Touch::Phase::Ended && touch.inside)
                      give(who, dimension, number, touch.position);
                  },
              .role = "choice",
              .label = digits,
              .enabled = !fixed});
}

void Pads::drawFoot(ui::Frame& frame, const Pad& pad, const Rect& box) {
  const Vote* vote = voteOf(pad);
  const bool begun = vote != nullptr && (vote->experience || vote->importance || vote->score);
  if (round()->revealed && begun) return; // what was given stays: there is nothing to abstain from
  const Id<Participant> who = pad.participant;
  const Point at = frame.place()(box.centre());
  const bool changing = changing_.contains(who);
  const double width = 104;
  const Rect left{changing ? box.x : box.centre().x - width / 2, box.y + 1, width, box.h - 2};
  ui::button(frame,
             {.name = pad.area + "/ballot/abstain",
              .box = left,
              .label = room_.say("ballot.abstain"_text),
              .emphasis = ui::Emphasis::Quiet},
             [this, who, at] { abstain(who, true, at); });
  if (!changing) return;
  ui::button(frame,
             {.name = pad.area + "/ballot/cover",
              .box = {box.right() - width, left.y, width, left.h},
              .label = room_.say("ballot.cover"_text),
              .icon = Icon::Hidden},
             [this, who] { cover(who); });
}

void Pads::drawLine(ui::Frame& frame, const Rect& box, Icon icon, look::Colour colour,
                    const std::string& words) {
  frame.draw(box, [&](Canvas& canvas) {
    const look::TextStyle style{frame.theme().heading, Weight::SemiBold, Align::Left};
    const double width = std::min(canvas.measure(words, style).w, box.w - 22);
    const double left = box.centre().x - (width + 18) / 2;
    canvas.icon(icon, {left + 6, box.centre().y}, 13, colour);
    canvas.text(words, {left + 18, box.y, width + 0.5, box.h}, style, colour);
  });
}

void Pads::drawCovered(ui::Frame& frame, const Pad& pad, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const Rect line{box.x, box.y + 7, box.w, 22};
  const std::string look = pad.area + "/ballot/look", change = pad.area + "/ballot/change";
  const Vote* vote = voteOf(pad);
  std::string shown;
  if (frame.isPressed(look))
    for (const Question& question : questions_)
      if (const auto value = answer(*vote, question.dimension)) {
        const std::string number = std::to_string(*value);
        const std::string words = question.title.empty() ? number : question.title + " " + number;
        shown += (shown.empty() ? "" : "  ·  ") + words;
      }
  if (shown.empty())
    drawLine(frame, line, Icon::Done, theme.accent, room_.say("ballot.yours_is_in"_text));
  else
    drawLine(frame, line, Icon::Seen, theme.ink, shown);
  const double y = line.bottom() + 5, height = 20, narrow = 78;
  ui::button(frame,
             {.name = look,
              .box = {box.x, y, box.w - narrow - between, height},
              .label = room_.say("ballot.look"_text),
              .icon = Icon::Seen},
             {});
  const Id<Participant> who = pad.participant;
  ui::button(frame,
             {.name = change,
              .box = {box.right() - narrow, y, narrow, height},
              .label = room_.say("ballot.change"_text),
              .icon = Icon::Edit},
             [this, who] { changing_.try_emplace(who); });
}

void Pads::drawAbstained(ui::Frame& frame, const Pad& pad, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const Rect line{box.x, box.y + 7, box.w, 22};
  drawLine(frame, line, Icon::Hidden, theme.secondInk, room_.say("ballot.you_abstain"_text));
  const Id<Participant> who = pad.participant;
  const Point at = frame.place()(line.centre());
  constexpr double width = 120;
  ui::button(frame,
             {.name = pad.area + "/ballot/abstain",
              .box = {box.centre().x - width / 2, line.bottom() + 5, width, 20},
              .label = room_.say("ballot.vote_after_all"_text)},
             [this, who, at] { abstain(who, false, at); });
}

} // namespace steps::ballot
