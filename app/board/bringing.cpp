#include "board/bringing.hpp"

namespace board {

using journey::Note;
using journey::RecordName;
using journey::Touchpoint;

namespace {

bool unfoldLane(Room& room, const Sheet& sheet, const Note& note) {
  const auto lane = sheet.layout().laneNamed(note.kind);
  if (!lane || !sheet.layout().lanes[*lane].isFolded) return false;
  room.sheet.foldLane(note.kind, false);
  return true;
}

bool openStep(Room& room, const Sheet& sheet, Id<Touchpoint> id) {
  const Touchpoint* one = room.workshop().touchpoints.find(id);
  const BoardLayout::Form form = sheet.formOf(id);
  if (one == nullptr || !one->step || form == BoardLayout::Form::Notes) return false;
  if (form == BoardLayout::Form::Slips && !sheet.letters().isSilent(id)) return false;
  room.sheet.open(one->step, {});
  return true;
}

/// A closed step is opened and a folded lane unfolded; a pile is left as it lies. Whether anything was.
bool open(Room& room, const Sheet& sheet, const RecordName& record) {
  if (record.table == Touchpoint::table) return openStep(room, sheet, Id<Touchpoint>{record.id});
  const Note* note = record.table == Note::table ? room.workshop().notes.find(Id<Note>{record.id}) : nullptr;
  return note != nullptr && unfoldLane(room, sheet, *note);
}

/// Where it is on the layout; nothing: it is not on it.
std::optional<Rect> boxOf(const BoardLayout& layout, const RecordName& record) {
  if (record.table == Touchpoint::table)
    if (const auto* cell = layout.find(Id<Touchpoint>{record.id})) return cell->box;
  if (record.table == Note::table)
    if (const auto* cell = layout.find(Id<Note>{record.id})) return cell->box;
  if (record.table == journey::Step::table)
    if (const auto* column = layout.find(Id<journey::Step>{record.id})) return column->name;
  if (record.table == journey::Stage::table)
    for (const auto& stage : layout.stages)
      if (stage.stage->id.value == record.id) return stage.header;
  return {};
}

} // namespace

void Bringing::intoView(ui::Frame& frame, Room& room, const Sheet& sheet) {
  if (brought_ == room.lights.bringing()) return;
  if (opened_ != room.lights.bringing()) {
    opened_ = room.lights.bringing();
    if (open(room, sheet, room.lights.newest())) return frame.again(); // it is laid out anew first
  }
  brought_ = room.lights.bringing();
  const auto box = boxOf(sheet.layout(), room.lights.newest());
  if (!box) return;
  table::Camera& camera = sheet.camera();
  const Rect there = camera.place()(*box), view = camera.view();
  if (there.x < view.x || there.right() > view.right()) camera.move(view.centre().x - there.centre().x);
}

} // namespace board
