#include "figures/lane_marks.hpp"

namespace figures {

using namespace language::literals;
using journey::Line;
using journey::Paper;

look::Colour paperOf(Paper paper, const look::Theme& theme) {
  switch (paper) {
  case Paper::White: return theme.white;
  case Paper::Quiet: return look::mixed(theme.white, theme.ink, 0.06);
  case Paper::Yellow: return theme.papers[0];
  case Paper::Blue: return theme.papers[1];
  case Paper::Green: return theme.papers[2];
  case Paper::Lilac: return theme.papers[4];
  }
  return theme.white;
}

language::Text nameOf(Line line) {
  switch (line) {
  case Line::Contact: return "lanes.line.contact"_text;
  case Line::Sight: return "lanes.line.sight"_text;
  case Line::Internal: return "lanes.line.internal"_text;
  case Line::None: break;
  }
  return {};
}

void drawLine(look::Drawing& drawing, Line line, base::Point from, base::Point to, double width) {
  const look::Colour colour = drawing.theme().secondInk;
  switch (line) {
  case Line::None: return;
  case Line::Contact: return drawing.line(from, to, colour, width);
  case Line::Sight: return drawing.dashes(from, to, colour, width, 7 * width, 4 * width);
  case Line::Internal: return drawing.dashes(from, to, colour, width, 1.5 * width, 3 * width);
  }
}

} // namespace figures
