// Where somebody goes to what was found, it is brought into view.
#include "board/board.hpp"

namespace board {

using base::Point;
using journey::Note;
using journey::RecordName;
using journey::Touchpoint;

/// A closed step is opened and a folded lane unfolded; a pile is left as it lies. Whether anything was.
bool Board::openBrought() {
  const RecordName& record = room_.lights.newest();
  const Note* note = record.table == Note::table ? room_.workshop().notes.find(Id<Note>{record.id}) : nullptr;
  if (note != nullptr) {
    const auto lane = layout_.laneNamed(note->kind);
    if (!lane || !layout_.lanes[*lane].isFolded) return false;
    room_.sheet.foldLane(note->kind, false);
    return true;
  }
  if (record.table != Touchpoint::table) return false;
  const Touchpoint* one = room_.workshop().touchpoints.find(Id<Touchpoint>{record.id});
  if (one == nullptr || !one->step || formOf(one->id) == BoardLayout::Form::Notes) return false;
  const bool isSilent = allSilent_ || silent_.contains(one->id);
  if (formOf(one->id) == BoardLayout::Form::Slips && !isSilent) return false;
  room_.sheet.open(one->step, {});
  return true;
}

/// The columns move along until it is in the middle of the view, where it was not in view.
void Board::bringIntoView(ui::Frame& frame) {
  if (brought_ == room_.lights.bringing()) return;
  if (opened_ != room_.lights.bringing()) {
    opened_ = room_.lights.bringing();
    if (openBrought()) return frame.again(); // it is laid out anew first
  }
  brought_ = room_.lights.bringing();
  const RecordName& record = room_.lights.newest();
  std::optional<Rect> box;
  if (const auto* cell = layout_.find(Id<Touchpoint>{record.id});
      cell != nullptr && record.table == Touchpoint::table)
    box = cell->box;
  if (const auto* cell = layout_.find(Id<Note>{record.id}); cell != nullptr && record.table == Note::table)
    box = cell->box;
  if (const auto* column = layout_.find(Id<journey::Step>{record.id});
      column != nullptr && record.table == journey::Step::table)
    box = column->name;
  if (record.table == journey::Stage::table)
    for (const auto& stage : layout_.stages)
      if (stage.stage->id.value == record.id) box = stage.header;
  if (!box) return;
  const Rect there = camera().place()(*box), view = camera().view();
  if (there.x < view.x || there.right() > view.right()) camera().move(view.centre().x - there.centre().x);
}

} // namespace board
