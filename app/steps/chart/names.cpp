// Touchpoints under a chart by name; by number where names have no room, and only some numbers where they
// have none either.
#include "steps/chart/chart.hpp"
#include "steps/chart/letters.hpp"

#include <cmath>

namespace steps::chart {

using look::Align;
using look::Weight;

void Chart::drawNames(ui::Frame& frame, const std::vector<journey::CurvePoint>& curve) const {
  const look::Theme& theme = frame.theme();
  const double small = letters(frame, theme.small), pitch = view_.restingPitch();
  const bool tight = pitch < 2.1 * small;
  const auto every = static_cast<std::size_t>(!tight ? 1 : pitch * 5 >= 2.1 * small ? 5 : 10);
  // Words are set for where they come to rest, in whole steps: a stretched chart sets few of them anew.
  const double width = std::floor((pitch - theme.gap) / 3) * 3;
  frame.draw(names_.inset(-width / 2 - 3, 0), [&](ui::Canvas& canvas) {
    for (std::size_t i = 0; i < curve.size(); ++i) {
      if (!isSeen(i)) continue;
      const look::Colour colour = curve[i].given ? theme.ink : theme.secondInk;
      const double middle = x(i);
      if (named_) {
        const look::TextStyle style{theme.small, Weight::Medium, Align::Centre, 1.18};
        const std::string& words = curve[i].touchpoint->text;
        const double height = std::min(canvas.measure(words, style, width).h, names_.h - 3);
        canvas.text(words, {middle - width / 2, names_.y + 2, width, height + 0.5}, style, colour);
      } else if ((i + 1) % every == 0 || (every > 1 && i == 0)) {
        canvas.label(std::to_string(i + 1), {middle, names_.centre().y},
                     {theme.small, Weight::Medium, Align::Centre}, theme.secondInk);
      }
    }
  });
}

} // namespace steps::chart
