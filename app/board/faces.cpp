#include "board/faces.hpp"

namespace board {

using Form = BoardLayout::Form;

surface::NoteFace faceOf(Room& room, const Sheet& sheet, const BoardLayout::Cell& cell,
                         const look::Theme& theme) {
  const Form form = sheet.formOf(cell.id);
  surface::NoteFace face = surface::faceOf(room.workshop(), *cell.touchpoint, theme);
  face.cap = form == Form::Notes ? sheet.letters().noteCap() : sheet.measures().small;
  face.silent = form == Form::Slips && sheet.letters().isSilent(cell.id);
  face.number = cell.number;
  if (!room.grounds().empty()) face.basis = journey::groundsOf(room.grounds(), cell.id).basis();
  const journey::CurvePoint* point = sheet.scores().givenOf(cell.id);
  if (point == nullptr) return face;
  face.score = room.words->number(point->experience, 1);
  face.share = (point->experience - journey::leastScore) / (journey::mostScore - journey::leastScore);
  face.tone = surface::toneOf(point->experience, room.brief().bar);
  return face;
}

surface::NoteFace faceOf(const Sheet& sheet, const journey::Note& note, const look::Theme& theme) {
  surface::NoteFace face = surface::faceOf(note, theme);
  face.cap = sheet.letters().laneCap();
  return face;
}

void paintFace(ui::Canvas& canvas, const Rect& box, const surface::NoteFace& face, Form form) {
  switch (form) {
  case Form::Notes: return paintNote(canvas, box, face);
  case Form::Slips: return paintSlip(canvas, box, face);
  case Form::Bars: return paintBar(canvas, box, face);
  }
}

} // namespace board
