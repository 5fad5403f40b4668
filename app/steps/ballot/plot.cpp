#include "steps/ballot/plot.hpp"

#include "figures/dot_plot.hpp"
#include "figures/marks.hpp"

#include <algorithm>
#include <array>

namespace steps::ballot {

using namespace language::literals;
using look::Align;
using look::Colour;
using look::Weight;
using ui::Canvas;

namespace {

struct Figure {
  std::string number, word;
  Colour colour;
};

std::array<Figure, 4> figuresOf(const Room& room, const look::Theme& theme, const Question& question,
                                const journey::Statistics& all) {
  const bool none = all.n == 0;
  const auto coloured = [&](double score) {
    return none || !question.lowIsBad ? theme.ink
                                      : figures::scoreColour(theme, score, room.brief().bar, theme.ink);
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

figures::Asked askedIn(const Question& question) {
  switch (question.dimension) {
  case Dimension::Experience: return figures::Asked::Experience;
  case Dimension::Importance: return figures::Asked::Importance;
  case Dimension::Score: return figures::Asked::Score;
  }
  return figures::Asked::Score;
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

  constexpr double head = 16;
  const double figuresHeight = std::clamp(box.h * 0.2, 34.0, 44.0);
  const Rect row{box.x, box.y, box.w, head};
  const Rect dots{box.x, row.bottom() + figuresHeight + 4, box.w, box.h - head - figuresHeight - 4};
  figures::DotPlot plot = figures::dotPlotOf(room.workshop(), round, askedIn(question));
  plot.bar = question.bar;
  frame.draw(box.inset(-2), [&](Canvas& canvas) {
    canvas.text(title, {row.x, row.y, row.w * (discuss ? 0.58 : 1), row.h}, {theme.heading, Weight::Bold},
                theme.ink);
    if (discuss) drawDiscuss(canvas, room, {row.x + row.w * 0.58, row.y, row.w * 0.42, row.h});
    drawFigures(canvas, shown, {box.x, row.bottom(), box.w, figuresHeight});
    figures::drawDotPlot(canvas, plot, dots, theme.text, grown);
  });
  frame.area({.name = name,
              .box = box,
              .role = "image",
              .label = title + (discuss ? ", " + room.say("plot.discuss"_text) : ""),
              .value = inWords(shown)});
}

} // namespace steps::ballot
