#include "board/heading.hpp"

#include "figures/channel.hpp"
#include "ui/letters.hpp"

namespace board {

using look::Weight;

namespace {

double channelHeight(const ui::Frame& frame) { return 1.4 * letters(frame, frame.theme().small); }

} // namespace

double headingHeight(const ui::Frame& frame, const journey::Touchpoint& touchpoint, double width) {
  const double heading = letters(frame, frame.theme().heading);
  const double words = static_cast<double>(touchpoint.text.size()) * 0.54 * heading;
  const int lines = words > width - frame.theme().smallTarget ? 2 : 1;
  return lines * 1.24 * heading + channelHeight(frame) + 3;
}

void drawHeading(ui::Frame& frame, const Room& room, const journey::Touchpoint& touchpoint, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const double height = headingHeight(frame, touchpoint, box.w), channel = channelHeight(frame);
  const journey::Channel* through = room.workshop().channels.find(touchpoint.channel);
  const double width = box.w - theme.smallTarget - 2;
  frame.draw({box.x, box.y, box.w, height}, [&](ui::Canvas& canvas) {
    const look::TextStyle style{theme.heading, Weight::Bold};
    const double most = height - channel - 3;
    const double words = std::min(most, canvas.measure(touchpoint.text, style, width).h);
    canvas.text(touchpoint.text, {box.x, box.y, width, words + 0.5}, style, theme.ink);
    if (through == nullptr) return;
    const double y = box.y + words + 1 + channel / 2;
    const look::TextStyle small{theme.small, Weight::Medium};
    const double reach = std::min(box.w - 8, canvas.measure(through->name, small).w);
    const Rect paper{box.x, y - channel * 0.46, reach + 8, channel * 0.92};
    canvas.fill(paper, figures::paperOf(theme, through), 3);
    canvas.outline(paper, theme.line, 0.3, 3);
    canvas.text(through->name, {paper.x + 4, paper.y, reach + 0.5, paper.h}, small, theme.ink);
  });
}

} // namespace board
