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
    figures::drawScale(canvas, scale(), brief.bar, {sheet_.x, plot_.y, sheet_.w, 0}, plot_.x, plot_.right(),
                       0.5);
    const double beside = plot_.x - 4;
    const auto number = [&](double score, const std::string& words, Weight weight, look::Colour colour) {
      const look::TextStyle set{theme.small, weight, Align::Right};
      canvas.label(words, {beside, y(score)}, set, colour);
      if (!far) return;
      const auto turned =
          canvas.at(base::Transform::placed({sheet_.x + sheet_.right(), 2 * y(score)}, base::pi));
      canvas.label(words, {beside, y(score)}, set, colour);
    };
    for (const double score : {journey::leastScore, journey::middleScore, journey::mostScore}) {
      const bool middle = score == journey::middleScore;
      number(score, room_.words->number(score, middle ? 1 : 0), Weight::Medium, theme.secondInk);
    }
    number(brief.bar, brief.barLabel, Weight::Bold, theme.accent);
  });
}

} // namespace steps::chart
