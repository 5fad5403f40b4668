// What people look for is lit on the sheet: notes, also those in lanes that are folded and in piles, and the
// names of stages and steps; where somebody goes to one, it is brought into view.
#include "board/board.hpp"
#include "table/search/found_mark.hpp"

#include <algorithm>
#include <cmath>

namespace board {

using base::Point;
using journey::Note;
using journey::RecordName;
using journey::Touchpoint;

void Board::readFound() {
  if (lights_ == room_.lights.revision() && lightsOf_ == revision_) return;
  lights_ = room_.lights.revision();
  lightsOf_ = revision_;
  stillRevision_ = ~std::uint64_t{0};
  foundInLanes_.clear();
  if (!room_.lights.any()) return;
  for (const Note& note : room_.workshop().notes)
    if (!note.gone && room_.lights.has(note.id)) ++foundInLanes_[{note.step, note.kind}];
}

std::size_t Board::foundIn(Id<journey::Step> step, std::string_view lane) const {
  const auto at = foundInLanes_.find({step, std::string{lane}});
  return at == foundInLanes_.end() ? 0 : at->second;
}

/// 0: as always; 1: it steps back; 2: it is lit; 3: and somebody went to it.
std::uint64_t Board::lightOf(const RecordName& record) const {
  if (!room_.lights.any()) return 0;
  return room_.lights.isBrought(record) ? 3 : room_.lights.has(record) ? 2 : 1;
}

void Board::paintLight(ui::Canvas& canvas, const Rect& box, const RecordName& record) const {
  const std::uint64_t light = lightOf(record);
  if (light == 1) table::paintSteppedBack(canvas, box);
  if (light > 1) table::paintFound(canvas, box, light == 3);
}

void Board::paintFoundName(ui::Canvas& canvas, const Rect& words, const RecordName& record) const {
  if (lightOf(record) < 2 || words.w <= 0) return;
  const look::Theme& theme = canvas.theme();
  canvas.fill(words.inset(-1, 0), look::mixed(theme.paper, theme.accent, 0.16), theme.noteCorner);
  canvas.outline(words.inset(-1, 0), theme.accent, lightOf(record) == 3 ? 1.8 : 1, theme.noteCorner);
}

bool Board::holdsFound(const journey::Outline::PilePart& part) const {
  return room_.lights.has(part.pile->id) || std::ranges::any_of(part.touchpoints, [&](const Touchpoint* one) {
           return room_.lights.has(one->id);
         });
}

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
