// What somebody looks into is seen in all its places at once: its note, its point on the curve and its
// number.
#include "board/board.hpp"

namespace board {

using base::Point;
using journey::Touchpoint;

void Board::gatherAsked() {
  asked_ = {lens_.asked.begin(), lens_.asked.end()};
  for (const Id<Touchpoint> id : behaviour_.all()) asked_.insert(id);
  for (const auto& [area, open] : menus_)
    if (open.of == Open::Of::Touchpoint) asked_.insert(Id<Touchpoint>{open.id});
  for (const journey::RecordName& brought : room_.lights.brought())
    if (brought.table == Touchpoint::table) asked_.insert(Id<Touchpoint>{brought.id});
}

bool Board::isLit(surface::CardRef note) const {
  if (surface::isA<journey::Touchpoint>(note) && asked_.contains({note.id})) return true;
  return lightOf(room_, note) > 1;
}

void Board::drawAsked(ui::Frame& frame) {
  for (const Id<Touchpoint> id : asked_) {
    const auto* cell = layout_.find(id);
    const auto at = cell == nullptr ? std::nullopt : pointPlace(id);
    if (!at || isMoving(surface::refOf(id))) continue;
    const look::Theme& theme = frame.theme();
    const Rect note = camera().place()(cell->box);
    const Measures& m = wish_.measures;
    const std::string words = std::to_string(cell->number);
    const Point number{at->x, camera().place().f + numbersLine()};
    const double radius = 1.5 * m.small, reach = theme.noteCorner;
    frame.draw(
        base::unite(note.inset(-reach), base::around(number, {3 * m.text, 3 * m.text})),
        [&](ui::Canvas& canvas) {
          canvas.outline(note.inset(-1.2), theme.accent, 1.2, theme.noteCorner + 1);
          canvas.dashes({at->x, note.bottom() + 1.5}, {at->x, number.y - radius}, theme.accent, 0.7, 1.6,
                        2.2);
          canvas.ring(*at, 6.5, theme.accent, 1.1);
          const Rect box =
              base::around(number, {static_cast<double>(words.size()) * m.small + radius, 1.7 * m.small});
          canvas.fill(box, theme.accent, box.h / 2);
          canvas.label(words, number, {m.small, look::Weight::Bold, look::Align::Centre}, theme.onDark);
        });
  }
}

} // namespace board
