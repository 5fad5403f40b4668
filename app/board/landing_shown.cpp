// Where a held card would come is shown.
#include "board/landing.hpp"
#include "surface/note_paper.hpp"

namespace board {

using journey::Note;
using surface::CardRef;
using surface::isA;

namespace {

void outline(ui::Frame& frame, const Cards& cards, CardRef onto) {
  const auto lies = cards.places.of(onto);
  if (!lies || cards.fans.isOpen(onto)) return;
  const Rect box = base::around({}, cards.places.sizeOf(onto)).inset(-4);
  const auto put = frame.at(*lies);
  frame.draw(box.inset(-2), [&](ui::Canvas& canvas) { canvas.outline(box, frame.theme().accent, 1.6, 6); });
}

/// Before which one it comes, and where it comes at the end.
struct Gap {
  Rect next{}, add{};
};

Gap gapFor(const BoardLayout& layout, const BoardLayout::Column& column, CardRef card, std::int64_t before) {
  Gap gap{.next = {}, .add = column.add};
  if (isA<Note>(card)) {
    const auto own = layout.notes.find(Id<Note>{card.id});
    const auto* cell = layout.find(Id<Note>{before});
    if (cell != nullptr) gap.next = cell->box;
    if (own != layout.notes.end()) gap.add = column.lanes[own->second.lane].add;
  } else if (const auto* cell = layout.find(Id<journey::Touchpoint>{before})) {
    gap.next = cell->box;
  }
  return gap;
}

void showGap(ui::Frame& frame, const Sheet& sheet, CardRef card, const Gap& gap) {
  const Rect& next = gap.next;
  const auto put = frame.at(sheet.camera().place());
  // Notes lie below each other, those of a lane and of a single row beside each other.
  const bool beside = isA<Note>(card) || sheet.layout().rows == 1;
  constexpr double half = BoardLayout::gap / 2 + 1;
  const Rect between =
      beside ? Rect{next.x - half, next.y, 2, next.h} : Rect{next.x, next.y - half, next.w, 2};
  const Rect target = next.empty() ? gap.add : between;
  frame.draw(target.inset(-2), [&](ui::Canvas& canvas) {
    if (next.empty())
      surface::paintPlace(canvas, target.inset(2), "", true);
    else
      canvas.fill(target, frame.theme().accent, 1);
  });
}

} // namespace

void drawLanding(ui::Frame& frame, const Cards& cards, CardRef card, const Landing& landing) {
  if (landing.where == Landing::Where::Onto) return outline(frame, cards, landing.onto);
  if (landing.where != Landing::Where::Step) return;
  const BoardLayout& layout = cards.sheet.layout();
  if (const auto* column = layout.find(landing.step))
    showGap(frame, cards.sheet, card, gapFor(layout, *column, card, landing.before));
}

} // namespace board
