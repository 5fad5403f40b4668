#include "figures/dot_plot.hpp"

#include "journey/ballot.hpp"
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

void drawAxis(look::Drawing& drawing, const DotPlot& plot, const Rect& dots, double letters) {
  const look::Theme& theme = drawing.theme();
  const double column = dots.w / DotPlot::numbers;
  const Scale x{dots.x + column / 2, dots.right() - column / 2};
  const double thin = letters * 0.18;
  if (plot.bar) {
    const double at = x(*plot.bar) - column / 2;
    drawing.fill({at, dots.y, dots.right() - at, dots.h}, look::faded(theme.accent, 0.08));
    drawing.dashes({at, dots.y}, {at, dots.bottom()}, theme.accent, thin, letters * 0.9, letters * 0.7);
  }
  drawing.line({dots.x, dots.bottom()}, {dots.right(), dots.bottom()}, theme.quiet, thin);
  if (plot.all.n > 0) {
    const double from = x(static_cast<double>(plot.all.lowest)),
                 to = x(static_cast<double>(plot.all.highest));
    const double half = letters * 0.27;
    drawing.fill({from - half, dots.bottom() - half, to - from + 2 * half, 2 * half}, theme.secondInk, half);
    const double mean = x(plot.all.mean), y = dots.bottom() + letters * 0.45, high = letters * 1.1;
    const std::array<Point, 3> mark{
        {{mean, y}, {mean + high * 0.64, y + high}, {mean - high * 0.64, y + high}}};
    drawing.polygon(mark, theme.accent);
  }
  for (std::size_t i = 0; i < DotPlot::numbers; ++i) {
    const double number = static_cast<double>(i) + journey::leastScore;
    drawing.label(std::to_string(i + 1), {x(number), dots.bottom() + letters * 2.7},
                  {.capHeight = letters, .align = look::Align::Centre}, theme.secondInk);
  }
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

void drawDotPlot(look::Drawing& drawing, const DotPlot& plot, const Rect& box, double letters, double grown) {
  const look::Theme& theme = drawing.theme();
  const Rect dots{box.x, box.y, box.w, box.h - letters * 3.6};
  drawAxis(drawing, plot, dots, letters);
  std::size_t highest = 8; // everybody at the table, so that plots beside each other have dots alike
  for (const auto& stack : plot.stacks) highest = std::max(highest, stack.size());
  const double column = dots.w / DotPlot::numbers;
  const double pitch = std::min({column * 0.94, letters * 5.8, dots.h * 0.97 / static_cast<double>(highest)});
  const double radius = pitch * 0.44;
  for (std::size_t i = 0; i < plot.stacks.size(); ++i)
    for (std::size_t k = 0; k < plot.stacks[i].size(); ++k) {
      const VoteDot& dot = plot.stacks[i][k];
      const double up = (static_cast<double>(k) + 0.5) * pitch * grown + letters * 0.65;
      const Point at{dots.x + (static_cast<double>(i) + 0.5) * column, dots.bottom() - up};
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
