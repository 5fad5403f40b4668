// The scale of a chart: the lines of 10, the middle and 1, and the band of what passes the bar.
#include "steps/chart/chart.hpp"
#include "steps/chart/letters.hpp"

namespace steps::chart {

using look::Align;
using look::Weight;

void Chart::drawScale(ui::Frame& frame) const {
  const look::Theme& theme = frame.theme();
  const journey::Brief& brief = room_.brief();
  const bool far = farHeader_.h > theme.gap;
  frame.draw({sheet_.x, plot_.y, sheet_.w, plot_.h}, [&](ui::Canvas& canvas) {
    canvas.fill({sheet_.x, plot_.y, sheet_.w, y(brief.bar) - plot_.y}, look::faded(theme.accent, 0.07));
    const double beside = plot_.x - 4;
    const auto number = [&](double score, const std::string& words, Weight weight, look::Colour colour) {
      const look::TextStyle set{theme.small, weight, Align::Right};
      canvas.label(words, {beside, y(score)}, set, colour);
      if (!far) return;
      const auto turned =
          canvas.at(base::Transform::placed({sheet_.x + sheet_.right(), 2 * y(score)}, base::pi));
      canvas.label(words, {beside, y(score)}, set, colour);
    };
    for (const double score : {1.0, 5.5, 10.0}) {
      const bool middle = score == 5.5;
      const Point from{plot_.x, y(score)}, to{plot_.right(), y(score)};
      middle ? canvas.dashes(from, to, theme.line, 0.5, 3, 3) : canvas.line(from, to, theme.line, 0.5);
      number(score, room_.words->number(score, middle ? 1 : 0), Weight::Medium, theme.secondInk);
    }
    number(brief.bar, brief.barLabel, Weight::Bold, theme.accent);
  });
}

} // namespace steps::chart
