// How the notes of the sheet look: with their number and score, all in letters of one size.
#include "board/board.hpp"
#include "surface/note_paper.hpp"

namespace board {

using Form = BoardLayout::Form;

surface::NoteFace Board::faceOf(const BoardLayout::Cell& cell, const look::Theme& theme) const {
  surface::NoteFace face = surface::faceOf(room_.workshop(), *cell.touchpoint, theme);
  face.cap = formOf(cell.id) == Form::Notes ? noteCap_ : wish_.measures.small;
  face.silent = formOf(cell.id) == Form::Slips && (allSilent_ || silent_.contains(cell.id));
  face.number = cell.number;
  if (!room_.grounds().empty()) face.basis = journey::groundsOf(room_.grounds(), cell.id).basis();
  const journey::CurvePoint* point = pointOf(cell.id);
  if (point == nullptr || !point->given) return face;
  face.score = room_.words->number(point->experience, 1);
  face.share = (point->experience - journey::leastScore) / (journey::mostScore - journey::leastScore);
  face.tone = surface::toneOf(point->experience, room_.brief().bar);
  return face;
}

surface::NoteFace Board::faceOf(const journey::Note& note, const look::Theme& theme) const {
  surface::NoteFace face = surface::faceOf(note, theme);
  face.cap = laneCap_;
  return face;
}

void Board::paintFace(ui::Canvas& canvas, const Rect& box, const surface::NoteFace& face, Form form) {
  switch (form) {
  case Form::Notes: return paintNote(canvas, box, face);
  case Form::Slips: return paintSlip(canvas, box, face);
  case Form::Bars: return paintBar(canvas, box, face);
  }
}

const journey::CurvePoint* Board::pointOf(Id<journey::Touchpoint> touchpoint) const {
  const auto at = pointAt_.find(touchpoint);
  return at == pointAt_.end() ? nullptr : &points_[at->second];
}

const BoardLayout::Column* Board::firstColumn() const {
  for (const auto& stage : layout_.stages)
    if (!stage.columns.empty()) return &stage.columns.front();
  return nullptr;
}

Form Board::formOf(Id<journey::Touchpoint> touchpoint) const {
  const auto at = layout_.touchpoints.find(touchpoint);
  return at == layout_.touchpoints.end() ? Form::Notes
                                         : layout_.stages[at->second.stage].columns[at->second.column].form;
}

look::Colour Board::openedColour(Id<journey::Step> step, const look::Theme& theme) const {
  for (const table::SheetView::Opened& opened : room_.sheet.opened)
    if (opened.step == step)
      if (const Participant* person = room_.workshop().participants.find(opened.by);
          person != nullptr && person->seat >= 0)
        return theme.seats[static_cast<std::size_t>(person->seat)];
  return theme.secondInk;
}

} // namespace board
