#include "board/found_on_sheet.hpp"

#include "table/search/found_mark.hpp"

#include <algorithm>

namespace board {

using journey::Note;
using journey::RecordName;
using journey::Touchpoint;

std::uint64_t lightOf(const Room& room, const RecordName& record) {
  if (!room.lights.any()) return 0;
  return room.lights.isBrought(record) ? 3 : room.lights.has(record) ? 2 : 1;
}

void paintLight(ui::Canvas& canvas, const Room& room, const Rect& box, const RecordName& record) {
  const std::uint64_t light = lightOf(room, record);
  if (light == 1) table::paintSteppedBack(canvas, box);
  if (light > 1) table::paintFound(canvas, box, light == 3);
}

void paintFoundName(ui::Canvas& canvas, const Room& room, const Rect& words, const RecordName& record) {
  const std::uint64_t light = lightOf(room, record);
  if (light < 2 || words.w <= 0) return;
  const look::Theme& theme = canvas.theme();
  canvas.fill(words.inset(-1, 0), look::mixed(theme.paper, theme.accent, 0.16), theme.noteCorner);
  canvas.outline(words.inset(-1, 0), theme.accent, light == 3 ? 1.8 : 1, theme.noteCorner);
}

bool holdsFound(const Room& room, const journey::Outline::PilePart& part) {
  return room.lights.has(part.pile->id) || std::ranges::any_of(part.touchpoints, [&](const Touchpoint* one) {
           return room.lights.has(one->id);
         });
}

bool FoundOnSheet::read(const Room& room) {
  if (lights_ == room.lights.revision() && revision_ == room.document.revision()) return false;
  lights_ = room.lights.revision();
  revision_ = room.document.revision();
  counts_.clear();
  if (!room.lights.any()) return true;
  for (const Note& note : room.workshop().notes)
    if (!note.gone && room.lights.has(note.id)) ++counts_[{note.step, note.kind}];
  return true;
}

std::size_t FoundOnSheet::in(Id<journey::Step> step, std::string_view lane) const {
  const auto at = counts_.find({step, std::string{lane}});
  return at == counts_.end() ? 0 : at->second;
}

} // namespace board
