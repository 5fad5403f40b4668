#include "board/lane_words.hpp"

#include "figures/lane_marks.hpp"
#include "surface/note_paper.hpp"

namespace board {

namespace {

/// On a line across the sheet, around this height of it.
void tell(ui::Frame& frame, const Sheet& sheet, double middle, const std::string& words, journey::Line line) {
  const look::Theme& theme = frame.theme();
  const Rect& view = sheet.camera().view();
  const bool twice = sheet.isSaidTwice();
  const double small = sheet.measures().small, high = surface::lineOf(small);
  const Rect strip{view.x, sheet.camera().place().f + middle - high / 2, view.w, high};
  frame.draw(strip, [&](ui::Canvas& canvas) {
    const look::TextStyle style{small, look::Weight::Regular, look::Align::Left, 1, small};
    const double width = canvas.measure(words, style).w, most = view.w / (twice ? 2 : 1) - 12;
    const double y = strip.centre().y;
    if (width > most) return figures::drawLine(canvas, line, {view.x + 4, y}, {view.right() - 4, y}, 0.7);
    const Rect near{view.x + 5, strip.y, width + 1, high},
        far{view.right() - width - 6, strip.y, width + 1, high};
    canvas.text(words, near, style, theme.secondInk);
    if (twice) {
      const auto put = canvas.at(surface::turnedAround(far.centre()));
      canvas.text(words, far, style, theme.secondInk);
    }
    figures::drawLine(canvas, line, {near.right() + 4, y}, {twice ? far.x - 4 : view.right() - 4, y}, 0.7);
  });
}

} // namespace

void drawLaneWords(ui::Frame& frame, const Room& room, const Sheet& sheet) {
  if (sheet.showsPanel()) return;
  for (const auto& band : sheet.layout().lanes) {
    if (band.line > 0)
      tell(frame, sheet, band.top - band.line / 2, room.say(figures::nameOf(band.lane.above)),
           band.lane.above);
    if (band.isFolded && band.filled == 0)
      tell(frame, sheet, (band.top + band.bottom) / 2,
           room.words->named("lane." + std::string{band.lane.id} + ".says"), journey::Line::None);
  }
}

} // namespace board
