#include "board/promise.hpp"

#include "figures/marks.hpp"
#include "surface/note_paper.hpp"

#include <algorithm>
#include <array>
#include <functional>

namespace board {

using namespace language::literals;
using look::Align;
using look::Weight;

namespace {

/// In the left half for those who stand below it, in the right half for those at the far side; `band`: where
/// from top to bottom, millimetres of the sheet.
void sayTwice(ui::Frame& frame, const Sheet& sheet, const Rect& band,
              const std::function<void(ui::Canvas&, const Rect&)>& words) {
  const Rect& view = sheet.camera().view();
  constexpr double inset = 20, share = 0.44;
  const double y = sheet.camera().place().f + band.y, width = view.w * share;
  const Rect near{view.x + inset, y, width, band.h}, far{view.right() - inset - width, y, width, band.h};
  frame.draw(near, [&](ui::Canvas& canvas) { words(canvas, near); });
  if (!sheet.isSaidTwice()) return;
  frame.draw(far, [&](ui::Canvas& canvas) {
    const auto put = canvas.at(surface::turnedAround(far.centre()));
    words(canvas, far);
  });
}

} // namespace

void paintPromise(ui::Canvas& canvas, const BoardLayout& layout) {
  constexpr std::array scores{5.6, 6.4, 4.2, 3.2, 5.4, 7.0, 6.0, 3.4, 2.6, 4.6, 7.4, 8.6, 6.2, 5.4, 6.0};
  std::vector<Point> points;
  for (std::size_t i = 0; i < scores.size(); ++i)
    points.push_back({layout.size.w * (0.04 + 0.92 * static_cast<double>(i) / (scores.size() - 1)),
                      layout.curve.y(scores[i])});
  figures::drawDotted(canvas, figures::smooth(points), canvas.theme().line, 1.1, 6.5);
}

void drawPromise(ui::Frame& frame, const Room& room, const Sheet& sheet) {
  if (!sheet.isEmpty()) return;
  const look::Theme& theme = frame.theme();
  const Measures& m = sheet.measures();
  const BoardLayout& layout = sheet.layout();
  const double big = 1.4 * m.head, line = surface::lineOf(m.head);
  const look::TextStyle title{big, Weight::Bold, Align::Left, 1.15, m.text};
  const look::TextStyle hint{m.head, Weight::Regular, Align::Left, 1.2, m.text};
  const double under = layout.notesTop + layout.note.h + 8;
  const double high = layout.curve.box.y - under - 4, first = std::min(surface::lineOf(big), high / 2);
  sayTwice(frame, sheet, {0, under, 0, high}, [&](ui::Canvas& canvas, const Rect& box) {
    canvas.text(room.say("map.first"_text), {box.x, box.y, box.w, first}, title, theme.ink);
    const Rect rest{box.x, box.y + first, box.w, std::min(box.h - first, 2 * line)};
    if (rest.h > surface::lineOf(m.text))
      canvas.text(room.say("map.first.hint"_text), rest, hint, theme.secondInk);
  });
  sayTwice(frame, sheet, {0, layout.curve.one - line - 6, 0, line}, [&](ui::Canvas& canvas, const Rect& box) {
    canvas.text(room.say("map.curve_grows"_text), box, hint, theme.secondInk);
  });
}

} // namespace board
