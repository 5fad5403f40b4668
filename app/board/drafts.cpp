#include "board/drafts.hpp"

#include "document/notes.hpp"
#include "document/touchpoints.hpp"
#include "surface/note_paper.hpp"
#include "table/seats/seats.hpp"
#include "ui/widgets.hpp"

namespace board {

using document::Draft;

namespace {

bool isTouchpoint(const Draft& draft) { return draft.what == &document::text::newTouchpoint; }

/// In millimetres of the layout; empty: it comes nowhere on the sheet. `used`: the places of each step that
/// other drafts have.
Rect placeOf(const Draft& draft, const Sheet& sheet, std::map<Id<journey::Step>, std::size_t>& used) {
  const auto* column = sheet.layout().find(Id<journey::Step>{draft.about});
  if (column == nullptr) return {};
  if (isTouchpoint(draft)) {
    std::size_t& next = used[column->step->id];
    return next < column->drafts.size() ? column->drafts[next++] : Rect{};
  }
  const auto lane = sheet.layout().laneNamed(draft.field);
  if (!lane || draft.what != &document::text::newNote) return {};
  const Rect add = column->lanes[*lane].add;
  return add.empty()
             ? Rect{}
             : base::around(add.centre(), {sheet.measures().leastNoteWidth, sheet.measures().laneNote});
}

void drawDraft(ui::Frame& frame, const Room& room, const Draft& draft, const Participant* writer,
               const Rect& box) {
  const look::Theme& theme = frame.theme();
  const look::Colour paper =
      isTouchpoint(draft) ? surface::paperOf(room.workshop(), Id<journey::Channel>{draft.channel}, theme)
                          : theme.white;
  const double turn = room.seats->facing(draft.writer); // the writer reads it as it grows
  const auto placed = frame.at(base::Transform::placed(box.centre(), turn));
  const Rect at = base::around({}, box.size());
  frame.draw(surface::noteReach(at), [&](ui::Canvas& canvas) {
    surface::paintNote(canvas, at, {.text = draft.text, .foot = {}, .paper = paper});
    const auto seat = writer == nullptr || writer->seat < 0 ? std::optional<std::size_t>{}
                                                            : static_cast<std::size_t>(writer->seat);
    canvas.outline(at, seat ? theme.seats[*seat] : theme.secondInk, 1.4, theme.noteCorner);
    if (seat) ui::seatSign(canvas, *seat, {at.x + 3, at.y + 3}, 6);
    if (draft.text.empty()) canvas.fill(base::around({}, {0.6, 9}), theme.ink); // the cursor
  });
}

} // namespace

void drawDrafts(ui::Frame& frame, Room& room, const Sheet& sheet) {
  std::map<Id<journey::Step>, std::size_t> used;
  const auto put = frame.at(sheet.camera().place());
  for (const auto& [who, writing] : room.seats->all()) {
    const Rect box = placeOf(writing.draft, sheet, used);
    if (!box.empty() && sheet.box().contains(sheet.camera().place()(box.centre())))
      drawDraft(frame, room, writing.draft, room.workshop().participants.find(who), box);
  }
}

} // namespace board
