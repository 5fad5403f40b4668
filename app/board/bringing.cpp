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

/// Facing who went there; a pile in somebody's hand stays one.
bool fanOut(const Room& room, Cards& cards, Id<journey::Pile> pile) {
  const surface::CardRef card = surface::refOf(pile);
  if (cards.fans.isOpen(card) || cards.places.pilePart(pile) == nullptr || cards.isMoving(card)) return false;
  const auto& [near, far] = room.lights.brought();
  const RecordName& newest = room.lights.newest();
  cards.fans.open(card, far == newest && near != newest ? base::pi : 0, {});
  return true;
}

/// A closed step is opened, a folded lane unfolded and a pile fanned out. Whether anything was.
bool open(Room& room, Cards& cards, const RecordName& record) {
  const Sheet& sheet = cards.sheet;
  if (record.table == Touchpoint::table) {
    const Touchpoint* one = room.workshop().touchpoints.find(Id<Touchpoint>{record.id});
    if (one != nullptr && one->pile) return fanOut(room, cards, one->pile);
    return openStep(room, sheet, Id<Touchpoint>{record.id});
  }
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

void Bringing::intoView(ui::Frame& frame, Room& room, Cards& cards) {
  if (brought_ == room.lights.bringing()) return;
  if (opened_ != room.lights.bringing()) {
    opened_ = room.lights.bringing();
    if (open(room, cards, room.lights.newest())) return frame.again(); // it is laid out anew first
  }
  brought_ = room.lights.bringing();
  const auto box = boxOf(cards.sheet.layout(), room.lights.newest());
  if (!box) return;
  table::Camera& camera = cards.sheet.camera();
  const Rect there = camera.place()(*box), view = camera.view();
  if (there.x < view.x || there.right() > view.right()) camera.move(view.centre().x - there.centre().x);
}

} // namespace board
