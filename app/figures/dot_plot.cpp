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

std::optional<std::int64_t> answer(const journey::Vote& vote, Asked asked) {
  switch (asked) {
  case Asked::Experience: return vote.experience;
  case Asked::Importance: return vote.importance;
  case Asked::Score: return vote.score;
  }
  return {};
}

constexpr double numbersBelow = 1.7, earlierBelow = 3.5, shiftBelow = 5; // letters under the axis

double below(const DotPlot& plot) { return plot.earlier ? 5.9 : 2.6; }

Scale scaleOn(const Rect& dots) {
  const double column = dots.w / DotPlot::numbers;
  return {dots.x + column / 2, dots.right() - column / 2};
}

void drawAxis(look::Drawing& drawing, const DotPlot& plot, const Rect& dots, double letters) {
  const look::Theme& theme = drawing.theme();
  const double column = dots.w / DotPlot::numbers;
  const Scale x = scaleOn(dots);
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
  for (std::size_t i = 0; i < DotPlot::numbers; ++i) {
    const double number = static_cast<double>(i) + journey::leastScore;
    const bool high = plot.bar && number >= *plot.bar;
    drawing.label(std::to_string(i + 1), {x(number), dots.bottom() + letters * numbersBelow},
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
  const Scale x = scaleOn(dots);
  const auto ring = [&](Point at, double radius) {
    drawing.disc(at, radius, theme.secondInk);
    drawing.disc(at, radius * 0.68, theme.paper);
  };
  const double radius = letters * 0.4, y = dots.bottom() + letters * earlierBelow;
  for (std::size_t i = 0; i < DotPlot::numbers; ++i) {
    const auto count = static_cast<double>(plot.earlier->counts[i]);
    const double pitch = std::min(2.3 * radius, dots.w / DotPlot::numbers / std::max(1.0, count));
    const double middle = x(static_cast<double>(i) + journey::leastScore);
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

DotPlot dotPlotOf(const journey::Workshop& workshop, const journey::Round& round, Asked asked) {
  DotPlot plot;
  std::vector<std::int64_t> values;
  for (const journey::Vote* vote : journey::votesOf(workshop, round.id)) {
    const auto value = answer(*vote, asked);
    if (!value || *value < 1 || *value > static_cast<std::int64_t>(DotPlot::numbers)) continue;
    const journey::Participant* who = journey::namedAuthor(workshop, vote->participant);
    values.push_back(*value);
    plot.stacks[static_cast<std::size_t>(*value - 1)].push_back(
        {who != nullptr ? who->seat : -1, journey::mayTellLate(workshop) && vote->late});
  }
  plot.all = journey::statisticsOf(values);
  return plot;
}

std::size_t DotPlot::highest() const {
  std::size_t most = 0;
  for (const auto& stack : stacks) most = std::max(most, stack.size());
  return most;
}

look::Colour meanColour(const look::Theme& theme, const DotPlot& plot) {
  const double bar = plot.bar.value_or(journey::mostScore);
  switch (journey::levelOf(plot.all.mean, bar)) {
  case journey::Level::Low: return plot.lowIsBad ? theme.low : theme.ink;
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
    const double mean = scaleOn(dots)(plot.all.mean);
    if (risen > 0)
      drawing.line({mean, dots.bottom()}, {mean, dots.bottom() - dots.h * risen}, meanColour(theme, plot),
                   letters * 0.3);
  }
  if (plot.earlier) drawEarlier(drawing, plot, dots, letters, risen);

  const std::size_t highest = std::max(plot.tallest, plot.highest());
  const double column = dots.w / DotPlot::numbers;
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
