#include "ballot/plot.hpp"

#include <algorithm>
#include <cmath>

namespace ballot {

using namespace language::literals;
using look::Align;
using look::Weight;
using ui::Canvas;

namespace {

struct Figures {
  std::string mean, median, spread, n;
};

Figures figuresOf(const Room& room, const journey::Statistics& all) {
  const bool none = all.n == 0;
  const std::string dash = "–";
  return {none ? dash : room.words->number(all.mean, 1), none ? dash : shortNumber(room, all.median),
          none ? dash : std::to_string(all.spread()), std::to_string(all.n)};
}

std::string inWords(const Room& room, const journey::Statistics& all) {
  const Figures f = figuresOf(room, all);
  return room.say("plot.mean"_text) + " " + f.mean + ", " + room.say("plot.median"_text) + " " + f.median +
         ", " + room.say("plot.spread"_text) + " " + f.spread + ", " + f.n + " " +
         room.words->count("plot.votes"_text, all.n);
}

bool isWide(const Room& room, const Plotted& plotted, const journey::Statistics& all) {
  return journey::isWide(room.workshop(), *plotted.asked->question, all);
}

/// What it is about, its mean for all to read, and what that rests on.
void drawFigures(Canvas& canvas, const Room& room, const Plotted& plotted, const Rect& box) {
  const look::Theme& theme = canvas.theme();
  const journey::Statistics& all = plotted.plot.all;
  const Figures said = figuresOf(room, all);
  const double letters =
      std::max(theme.text, theme.smallestPixels * look::Lettering::capOverSize / canvas.pixels());
  const double line = 1.75 * letters, rest = (isWide(room, plotted, all) ? 4 : 3) * line;
  const double head = std::min(20.0, box.h * 0.18);
  double y = box.y;
  canvas.text(plotted.title, {box.x, y, box.w, head}, {theme.title, Weight::Bold}, theme.ink);
  y += head;
  const double large = std::clamp(box.h - head - rest, 20.0, 62.0);
  canvas.text(said.mean, {box.x, y, box.w, large}, {std::clamp(large * 0.58, 14.0, 36.0), Weight::Bold},
              all.n == 0 ? theme.ink : figures::meanColour(theme, plotted.plot));
  y += large;
  const auto say = [&](const std::string& words, look::Colour colour, Weight weight) {
    if (y + line <= box.bottom() + 1)
      canvas.text(words, {box.x, y, box.w, line}, {theme.text, weight}, colour);
    y += line;
  };
  if (isWide(room, plotted, all)) say(room.say("plot.discuss"_text), theme.low, Weight::Bold);
  say(room.say("plot.median"_text) + " " + said.median, theme.secondInk, Weight::Medium);
  say(room.say("plot.spread"_text) + " " + said.spread, theme.secondInk, Weight::Medium);
  say(said.n + " " + room.words->count("plot.votes"_text, all.n), theme.secondInk, Weight::Medium);
}

/// The numbers once more above the dots, for those who sit at the far side.
void drawFarNumbers(Canvas& canvas, const Rect& dots, double y, double letters,
                    const figures::DotPlot& plot) {
  const look::Theme& theme = canvas.theme();
  const double column = dots.w / static_cast<double>(plot.stacks.size());
  for (std::size_t i = 0; i < plot.stacks.size(); ++i) {
    const bool high = plot.bar && static_cast<double>(plot.number(i)) >= *plot.bar;
    const Point at{dots.x + (static_cast<double>(i) + 0.5) * column, y};
    const auto put = canvas.at(base::Transform::placed(at, base::pi));
    canvas.label(std::to_string(plot.number(i)), {},
                 {letters, high ? Weight::Bold : Weight::Medium, Align::Centre},
                 high ? theme.accent : theme.secondInk);
  }
}

} // namespace

Plotted plottedOf(const Room& room, const Asked& asked, const Round& round, const Round* earlier) {
  const Question& question = *asked.question;
  Plotted out{&asked, &round, earlier, asked.title, figures::dotPlotOf(room.workshop(), round, question)};
  if (out.title.empty()) out.title = room.say("ballot.round"_text, {std::to_string(round.number)});
  out.plot.bar = question.ofScore(asked.bar.value_or(room.brief().bar));
  if (earlier == nullptr) return out;
  const figures::DotPlot before = figures::dotPlotOf(room.workshop(), *earlier, question);
  if (before.all.n == 0) return out;
  out.plot.earlier.emplace().mean = before.all.mean;
  for (const auto& stack : before.stacks) out.plot.earlier->counts.push_back(stack.size());
  return out;
}

void drawPlot(ui::Frame& frame, const Room& room, const Plotted& plotted, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const std::string name = "plot/" + std::string{plotted.asked->question->name} + "/";
  const std::string now = name + std::to_string(plotted.round->number);
  const double eased =
      frame.ease(now + "/" + std::to_string(plotted.round->id.value), 1, theme.calm > 0 ? dotsFall : 0, 0.0);
  const double grown = 1 - std::cbrt(1 - eased); // dots fall as the clock goes, not as things glide
  const bool twice = !room.isUpright();
  const double letters = 1.2 * theme.heading, side = std::clamp(box.w * 0.2, 74.0, 130.0);
  const double above = twice ? 2.4 * letters : 0;
  const Rect left{box.x, box.y, side, box.h}, right{box.right() - side, box.y, side, box.h};
  const Rect plot{left.right() + 3, box.y + above, box.w - side * (twice ? 2 : 1) - 6, box.h - above};
  const Rect dots = figures::dotsIn(plotted.plot, plot, letters);
  const std::string before = plotted.plot.earlier
                                 ? room.say("ballot.round"_text, {std::to_string(plotted.earlier->number)}) +
                                       ": " + room.words->number(plotted.plot.earlier->mean, 1)
                                 : std::string{};
  frame.draw(box.inset(-2), [&](Canvas& canvas) {
    const double under = plotted.plot.earlier ? 2.2 * letters : 0;
    drawFigures(canvas, room, plotted, {left.x, left.y, left.w, left.h - under});
    if (under > 0)
      canvas.text(before, {left.x, left.bottom() - under, left.w + 6, under}, {theme.text, Weight::Medium},
                  theme.secondInk);
    if (twice) {
      const auto put = canvas.at(base::Transform::placed(right.centre() * 2, base::pi));
      drawFigures(canvas, room, plotted, right);
    }
    figures::drawDotPlot(canvas, plotted.plot, plot, letters, grown);
    if (twice) drawFarNumbers(canvas, dots, box.y + above / 2, letters, plotted.plot);
  });
  const auto titled = [&](const Round& round, const journey::Statistics& all) {
    const std::string words = room.say("ballot.round"_text, {std::to_string(round.number)});
    std::string title = plotted.title;
    if (plotted.earlier != nullptr && !plotted.asked->title.empty()) title += "  ·  " + words;
    if (plotted.earlier != nullptr && plotted.asked->title.empty()) title = words;
    return title + (isWide(room, plotted, all) ? ", " + room.say("plot.discuss"_text) : "");
  };
  frame.area({.name = now,
              .box = box,
              .role = "image",
              .label = titled(*plotted.round, plotted.plot.all),
              .value = inWords(room, plotted.plot.all)});
  if (plotted.earlier == nullptr) return;
  const journey::Statistics then =
      journey::resultOf(room.workshop(), *plotted.earlier).of(plotted.asked->question->name);
  frame.area(
      {.name = name + std::to_string(plotted.earlier->number),
       .box = {dots.x, dots.bottom() + 2.6 * letters, dots.w, box.bottom() - dots.bottom() - 2.6 * letters},
       .role = "image",
       .label = titled(*plotted.earlier, then),
       .value = inWords(room, then)});
}

} // namespace ballot
