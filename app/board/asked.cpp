#include "board/asked.hpp"

#include "board/found_on_sheet.hpp"

namespace board {

using journey::Touchpoint;

void Asked::gather(const BehaviourCards& behaviour) {
  asked_ = {sheet_.lens().asked.begin(), sheet_.lens().asked.end()};
  const auto add = [this](const surface::CardRef& card) {
    if (surface::isA<Touchpoint>(card)) asked_.insert(Id<Touchpoint>{card.id});
  };
  for (const Id<Touchpoint> id : behaviour.all()) asked_.insert(id);
  for (const auto& [area, menu] : cards_.menus.all()) add(menu.card);
  for (const journey::RecordName& brought : room_.lights.brought()) add(brought);
}

bool Asked::isLit(surface::CardRef card) const {
  if (surface::isA<Touchpoint>(card) && asked_.contains({card.id})) return true;
  return lightOf(room_, card) > 1;
}

void Asked::draw(ui::Frame& frame) const {
  for (const Id<Touchpoint> id : asked_) {
    const auto* cell = sheet_.layout().find(id);
    const auto at = cell == nullptr ? std::nullopt : sheet_.pointPlace(id);
    if (at && !cards_.isMoving(surface::refOf(id))) drawOne(frame, *cell, *at);
  }
}

void Asked::drawOne(ui::Frame& frame, const BoardLayout::Cell& cell, Point at) const {
  const look::Theme& theme = frame.theme();
  const Rect note = sheet_.camera().place()(cell.box);
  const Measures& m = sheet_.measures();
  const std::string words = std::to_string(cell.number);
  const Point number{at.x, sheet_.camera().place().f + sheet_.numbersLine()};
  const double radius = 1.5 * m.small, reach = theme.noteCorner;
  const Rect all = base::unite(note.inset(-reach), base::around(number, {3 * m.text, 3 * m.text}));
  frame.draw(all, [&](ui::Canvas& canvas) {
    canvas.outline(note.inset(-1.2), theme.accent, 1.2, theme.noteCorner + 1);
    canvas.dashes({at.x, note.bottom() + 1.5}, {at.x, number.y - radius}, theme.accent, 0.7, 1.6, 2.2);
    canvas.ring(at, 6.5, theme.accent, 1.1);
    const Rect box =
        base::around(number, {static_cast<double>(words.size()) * m.small + radius, 1.7 * m.small});
    canvas.fill(box, theme.accent, box.h / 2);
    canvas.label(words, number, {m.small, look::Weight::Bold, look::Align::Centre}, theme.onDark);
  });
}

} // namespace board
