#include "figures/dot_plot.hpp"

#include "journey/ballot.hpp"
#include "journey/level.hpp"
#include "look/seat_sign.hpp"

#include <algorithm>
#include <cmath>

namespace figures {
namespace {

using base::Point;
using base::Rect;

constexpr double numbersBelow = 1.7, earlierBelow = 3.5, shiftBelow = 5; // letters under the axis

double below(const DotPlot& plot) { return plot.earlier ? 5.9 : 2.6; }

double columnOf(const DotPlot& plot, const Rect& dots) {
  return dots.w / static_cast<double>(plot.stacks.size());
}

/// Where the numbers of the scale lie along the axis.
struct Along {
  double lowest, at, column;

  Along(const DotPlot& plot, const Rect& dots)
      : lowest(static_cast<double>(plot.question.lowest)), at(dots.x), column(columnOf(plot, dots)) {}
  double operator()(double number) const { return at + (number - lowest + 0.5) * column; }
};

void drawAxis(look::Drawing& drawing, const DotPlot& plot, const Rect& dots, double letters) {
  const look::Theme& theme = drawing.theme();
  const double column = columnOf(plot, dots);
  const Along x{plot, dots};
  const double thin = letters * 0.14;
  if (plot.bar) {
    const double at = x(*plot.bar) - column / 2;
    drawing.fill({at, dots.y, dots.right() - at, dots.h + letters * 2.6}, look::faded(theme.accent, 0.07),
                 letters * 0.6);
  }
  drawing.line({dots.x, dots.bottom()}, {dots.right(), dots.bottom()}, theme.secondInk, thin);
  if (plot.all.n > 1 && plot.all.highest > plot.all.lowest) {
    const double from = x(static_cast<double>(plot.all.lowest)),
                 to = x(static_cast<double>(plot.all.highest));
    const double half = letters * 0.24;
    drawing.fill({from - half, dots.bottom() - half, to - from + 2 * half, 2 * half}, theme.secondInk, half);
  }
  for (std::size_t i = 0; i < plot.stacks.size(); ++i) {
    const auto number = static_cast<double>(plot.number(i));
    const bool high = plot.bar && number >= *plot.bar;
    drawing.label(std::to_string(plot.number(i)), {x(number), dots.bottom() + letters * numbersBelow},
                  {.capHeight = letters,
                   .weight = high ? look::Weight::Bold : look::Weight::Medium,
                   .align = look::Align::Centre},
                  high ? theme.accent : theme.ink);
  }
}

/// The earlier round as small rings, and how the mean shifted.
void drawEarlier(look::Drawing& drawing, const DotPlot& plot, const Rect& dots, double letters,
                 double grown) {
  const look::Theme& theme = drawing.theme();
  const Along x{plot, dots};
  const auto ring = [&](Point at, double radius) {
    drawing.disc(at, radius, theme.secondInk);
    drawing.disc(at, radius * 0.68, theme.paper);
  };
  const double radius = letters * 0.4, y = dots.bottom() + letters * earlierBelow;
  for (std::size_t i = 0; i < plot.earlier->counts.size(); ++i) {
    const auto count = static_cast<double>(plot.earlier->counts[i]);
    const double pitch = std::min(2.3 * radius, columnOf(plot, dots) / std::max(1.0, count));
    const double middle = x(static_cast<double>(plot.number(i)));
    for (double k = 0; k < count; ++k) ring({middle + (k - (count - 1) / 2) * pitch, y}, radius);
  }
  if (plot.all.n == 0) return;
  const Point from{x(plot.earlier->mean), dots.bottom() + letters * shiftBelow};
  const Point now{from.x + (x(plot.all.mean) - from.x) * grown, from.y};
  const look::Colour colour = meanColour(theme, plot);
  const double way = now.x - from.x, side = way < 0 ? -1 : 1;
  if (std::abs(way) > 3 * radius)
    drawing.dashes(from, {now.x - side * 1.6 * radius, now.y}, theme.secondInk, letters * 0.12, letters * 0.2,
                   letters * 0.3);
  ring(from, radius);
  drawing.disc(now, radius * 1.15, colour);
}

} // namespace

DotPlot dotPlotOf(const journey::Workshop& workshop, const journey::Round& round,
                  const journey::Question& question) {
  DotPlot plot{question};
  std::vector<std::int64_t> values;
  for (const journey::Given& given : journey::votesOf(workshop, round)) {
    const auto value = given.to(question.name);
    if (!value || !question.takes(*value)) continue;
    const journey::Participant* who = journey::namedAuthor(workshop, given.vote->participant);
    values.push_back(*value);
    plot.stacks[static_cast<std::size_t>(*value - question.lowest)].push_back(
        {who != nullptr ? who->seat : -1, journey::mayTellLate(workshop) && given.vote->late});
  }
  plot.all = journey::statisticsOf(std::move(values));
  return plot;
}

std::size_t DotPlot::highest() const {
  std::size_t most = 0;
  for (const auto& stack : stacks) most = std::max(most, stack.size());
  return most;
}

look::Colour meanColour(const look::Theme& theme, const DotPlot& plot) {
  const double bar = plot.bar ? plot.question.asScore(*plot.bar) : journey::mostScore;
  switch (journey::levelOf(plot.question.asScore(plot.all.mean), bar)) {
  case journey::Level::Low: return plot.question.lowIsBad ? theme.low : theme.ink;
  case journey::Level::High: return plot.bar ? theme.accent : theme.ink;
  case journey::Level::Middle: break;
  }
  return theme.ink;
}

Rect dotsIn(const DotPlot& plot, const Rect& box, double letters) {
  return {box.x, box.y, box.w, box.h - letters * below(plot)};
}

void drawDotPlot(look::Drawing& drawing, const DotPlot& plot, const Rect& box, double letters, double grown) {
  const look::Theme& theme = drawing.theme();
  const Rect dots = dotsIn(plot, box, letters);
  drawAxis(drawing, plot, dots, letters);
  // All fall within the first part of the time, one after the other; in the rest the mean comes.
  constexpr double falls = 0.75, one = 0.5;
  const double risen = std::clamp((grown - falls) / (1 - falls), 0.0, 1.0);
  if (plot.all.n > 0) {
    const double mean = Along{plot, dots}(plot.all.mean);
    if (risen > 0)
      drawing.line({mean, dots.bottom()}, {mean, dots.bottom() - dots.h * risen}, meanColour(theme, plot),
                   letters * 0.3);
  }
  if (plot.earlier) drawEarlier(drawing, plot, dots, letters, risen);

  const std::size_t highest = std::max(plot.tallest, plot.highest());
  const double column = columnOf(plot, dots);
  const double pitch = std::min({column * 0.94, letters * 5.8, dots.h * 0.97 / static_cast<double>(highest)});
  const double radius = pitch * 0.44;
  const auto count = static_cast<double>(std::max<std::int64_t>(1, plot.all.n));
  double fallen = 0;
  for (std::size_t i = 0; i < plot.stacks.size(); ++i)
    for (std::size_t k = 0; k < plot.stacks[i].size(); ++k) {
      const VoteDot& dot = plot.stacks[i][k];
      const double begins = (1 - one) * fallen++ / count;
      const double t = std::clamp((grown / falls - begins) / one, 0.0, 1.0);
      if (t <= 0) continue;
      const double rest = dots.bottom() - (static_cast<double>(k) + 0.5) * pitch - letters * 0.5;
      const double top = dots.y + radius;
      const Point at{dots.x + (static_cast<double>(i) + 0.5) * column, top + (rest - top) * t * t};
      if (dot.late) {
        drawing.disc(at, radius, theme.ink);
        drawing.disc(at, radius * 0.88, theme.paper);
      }
      const double inner = dot.late ? radius * 0.74 : radius;
      if (dot.seat >= 0)
        look::drawSeatSign(drawing, static_cast<std::size_t>(dot.seat), at, inner);
      else
        drawing.disc(at, inner, theme.ink);
    }
}

} // namespace figures
