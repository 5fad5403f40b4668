#include "steps/ballot/plot.hpp"

#include "journey/ballot.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <array>

namespace steps::ballot {

using namespace language::literals;
using look::Align;
using look::Colour;
using look::Weight;
using ui::Canvas;

namespace {

constexpr int numbers = 10;

struct Figure {
  std::string number, word;
  Colour colour;
};

std::array<Figure, 4> figuresOf(const Room& room, const look::Theme& theme, const Question& question,
                                const journey::Statistics& all) {
  const bool none = all.n == 0;
  const auto coloured = [&](double score) {
    return none || !question.lowIsBad ? theme.ink : scoreColour(theme, score);
  };
  const std::string dash = "–";
  return {{{none ? dash : room.words->number(all.mean, 1), room.say("plot.mean"_text), coloured(all.mean)},
           {none ? dash : shortNumber(room, all.median), room.say("plot.median"_text), coloured(all.median)},
           {none ? dash : std::to_string(all.spread()), room.say("plot.spread"_text), theme.ink},
           {std::to_string(all.n), room.words->count("plot.votes"_text, all.n), theme.ink}}};
}

void drawFigures(Canvas& canvas, const std::array<Figure, 4>& figures, const Rect& box) {
  const look::Theme& theme = canvas.theme();
  const double width = box.w / static_cast<double>(figures.size()), half = box.h * 0.54;
  double x = box.x;
  for (const Figure& figure : figures) {
    canvas.text(figure.number, {x, box.y, width, half}, {1.25 * theme.title, Weight::Bold, Align::Centre},
                figure.colour);
    canvas.text(figure.word, {x + 1, box.y + half, width - 2, box.h - half},
                {theme.text, Weight::Medium, Align::Centre}, theme.secondInk);
    x += width;
  }
}

/// The dots of one number, from the axis upwards, in the order of the seats.
struct Stack {
  std::vector<const Vote*> votes;
};

std::array<Stack, numbers> stacksOf(const Room& room, const Round& round, Dimension dimension) {
  std::array<Stack, numbers> stacks;
  for (const Vote* vote : journey::votesOf(room.workshop(), round.id))
    if (const auto value = answer(*vote, dimension))
      stacks[static_cast<std::size_t>(*value - 1)].votes.push_back(vote);
  return stacks;
}

void drawAxis(Canvas& canvas, const Question& question, const journey::Statistics& all, const Rect& dots,
              double numbersHeight) {
  const look::Theme& theme = canvas.theme();
  const double column = dots.w / numbers;
  const auto x = [&](double value) { return dots.x + (value - 0.5) * column; };
  if (question.bar) {
    const double at = x(*question.bar) - column / 2;
    canvas.fill({at, dots.y, dots.right() - at, dots.h}, look::faded(theme.accent, 0.08));
    canvas.dashes({at, dots.y}, {at, dots.bottom()}, theme.accent, 0.8, 4, 3);
  }
  canvas.line({dots.x, dots.bottom()}, {dots.right(), dots.bottom()}, theme.quiet, 0.8);
  if (all.n > 0) {
    // The range lies on the axis as a bar, the mean as a mark under it.
    const double from = x(static_cast<double>(all.lowest)), to = x(static_cast<double>(all.highest));
    canvas.fill({from - 2, dots.bottom() - 1.2, to - from + 4, 2.4}, theme.secondInk, 1.2);
    const double mean = x(all.mean), y = dots.bottom() + 2;
    const std::array<Point, 3> mark{{{mean, y}, {mean + 3.2, y + 5}, {mean - 3.2, y + 5}}};
    canvas.polygon(mark, theme.accent);
  }
  for (int number = 1; number <= numbers; ++number)
    canvas.text(std::to_string(number),
                {x(number) - column / 2, dots.bottom() + 6, column, numbersHeight - 6},
                {theme.text, Weight::Medium, Align::Centre}, theme.secondInk);
}

void drawDots(Canvas& canvas, const Room& room, const std::array<Stack, numbers>& stacks, const Rect& dots,
              double grown) {
  const look::Theme& theme = canvas.theme();
  std::size_t highest = 8; // everybody at the table, so that plots beside each other have dots alike
  for (const Stack& stack : stacks) highest = std::max(highest, stack.votes.size());
  const double column = dots.w / numbers;
  const double pitch = std::min({column * 0.94, 26.0, (dots.h - 4) / static_cast<double>(highest)});
  const double radius = pitch * 0.44;
  for (std::size_t i = 0; i < stacks.size(); ++i)
    for (std::size_t k = 0; k < stacks[i].votes.size(); ++k) {
      const double up = (static_cast<double>(k) + 0.5) * pitch * grown + 3;
      const Point at{dots.x + (static_cast<double>(i) + 0.5) * column, dots.bottom() - up};
      const Participant* who = journey::namedAuthor(room.workshop(), stacks[i].votes[k]->participant);
      if (who != nullptr && who->seat >= 0)
        ui::seatSign(canvas, static_cast<std::size_t>(who->seat), at, radius);
      else
        canvas.disc(at, radius, theme.ink);
      // Late votes have a ring: the others could be seen before they were given.
      if (stacks[i].votes[k]->late) canvas.ring(at, radius * 0.62, theme.paper, radius * 0.16);
    }
}

void drawDiscuss(Canvas& canvas, const Room& room, const Rect& box) {
  const look::Theme& theme = canvas.theme();
  const std::string words = room.say("plot.discuss"_text);
  const look::TextStyle style{theme.text, Weight::Bold, Align::Right};
  const double width = std::min(canvas.measure(words, style).w, box.w - 16);
  canvas.icon(look::Icon::Discuss, {box.right() - width - 9, box.centre().y}, 12, theme.low);
  canvas.text(words, {box.right() - width - 0.5, box.y, width + 0.5, box.h}, style, theme.low);
}

std::string inWords(const std::array<Figure, 4>& figures) {
  std::string words;
  for (std::size_t i = 0; i < 3; ++i) words += figures[i].word + " " + figures[i].number + ", ";
  return words + figures[3].number + " " + figures[3].word;
}

} // namespace

void drawPlot(ui::Frame& frame, const Room& room, const Round& round, const Question& question,
              const std::string& title, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const journey::Statistics all = figures(journey::resultOf(room.workshop(), round), question.dimension);
  const bool discuss = all.n > 1 && all.spread() >= room.brief().discussSpread;
  const auto shown = figuresOf(room, theme, question, all);
  const std::string name = "plot/" + std::string{question.name} + "/" + std::to_string(round.number);
  const double grown = frame.ease(name + "/" + std::to_string(round.id.value), 1, theme.calm, 0.0);

  constexpr double head = 16, numbersHeight = 20;
  const double figuresHeight = std::clamp(box.h * 0.2, 34.0, 44.0);
  const Rect row{box.x, box.y, box.w, head};
  const Rect dots{box.x, row.bottom() + figuresHeight + 4, box.w,
                  box.h - head - figuresHeight - numbersHeight - 4};
  const auto stacks = stacksOf(room, round, question.dimension);
  frame.draw(box.inset(-2), [&](Canvas& canvas) {
    canvas.text(title, {row.x, row.y, row.w * (discuss ? 0.58 : 1), row.h}, {theme.heading, Weight::Bold},
                theme.ink);
    if (discuss) drawDiscuss(canvas, room, {row.x + row.w * 0.58, row.y, row.w * 0.42, row.h});
    drawFigures(canvas, shown, {box.x, row.bottom(), box.w, figuresHeight});
    drawAxis(canvas, question, all, dots, numbersHeight);
    drawDots(canvas, room, stacks, dots, grown);
  });
  frame.area({.name = name,
              .box = box,
              .role = "image",
              .label = title + (discuss ? ", " + room.say("plot.discuss"_text) : ""),
              .value = inWords(shown)});
}

} // namespace steps::ballot
