// What fingers can land on, on the board.
#include "steps/board/board.hpp"

#include <cmath>

namespace steps {

using namespace language::literals;
using document::Draft;
using touch::Touch;
using Kind = NoteRef::Kind;

std::string areaOf(NoteRef note) {
  return (note.kind == Kind::Touchpoint ? "note/" : "lane/") + std::to_string(note.id);
}

void Board::declare(ui::Frame& frame) {
  // Taps and pinches on empty ground: one area for the sheet, so that two fingers of one hand meet.
  frame.area(
      {.name = "map/board",
       .box = sheet_,
       .touch = [this](const Touch& touch) { touchBoard(touch); },
       .wheel =
           [this](const touch::Wheel& wheel) { camera_.zoom(std::pow(1.15, wheel.steps), wheel.position); },
       .role = "board",
       .label = room_.brief().title});
  const auto put = frame.at(camera_.place());
  for (const auto& stage : layout_.stages) {
    declareHeader(frame, stage);
    for (const auto& column : stage.columns) declareColumn(frame, column);
  }
}

void Board::declareHeader(ui::Frame& frame, const BoardLayout::StageBox& stage) {
  const auto id = stage.stage->id;
  if (!sheet_.contains(camera_.place()(stage.header.centre()))) return;
  frame.area({.name = "stage/" + std::to_string(id.value),
              .box = stage.header.inset(4, 0),
              .touch = [this, id](const Touch& touch) { touchHeader(id, touch); },
              .role = "stage",
              .label = stage.stage->name});
}

void Board::declareColumn(ui::Frame& frame, const BoardLayout::Column& column) {
  const auto step = column.step->id;
  const std::string area = "map/" + std::to_string(step.value);
  const base::Transform place = camera_.place();
  const auto seen = [&](const Rect& box) { return sheet_.contains(place(box.centre())); };
  const auto add = [&](const std::string& name, const Rect& box, Draft::What what, language::Text label) {
    if (box.h * camera_.scale() < 6 || !seen(box)) return;
    frame.area({.name = name,
                .box = box,
                .touch =
                    [this, step, what](const Touch& touch) {
                      if (touch.isTap()) addAt(step, what, touch.position);
                    },
                .role = "place",
                .label = room_.say(label)});
  };
  if (!column.name.empty() && seen(column.name))
    frame.area({.name = area + "/name",
                .box = column.name.inset(3, 0),
                .touch = [this, step](const Touch& touch) { touchName(step, touch); },
                .role = "step",
                .label = column.step->name});
  add(area + "/add", column.add, Draft::What::NewTouchpoint, "map.add"_text);
  add(area + "/need/add", column.needs.add, Draft::What::NewNeed, "map.add_need"_text);
  add(area + "/expectation/add", column.expectations.add, Draft::What::NewExpectation,
      "map.add_expectation"_text);

  // Too small to be touched one by one: a far view is for looking.
  if (BoardLayout::noteHeight * camera_.scale() < 10) return;
  for (const auto& [touchpoint, box, id] : column.cells)
    if (seen(box))
      declareNote(frame, {Kind::Touchpoint, touchpoint->id.value}, box, touchpoint->angle, touchpoint->text);
  for (const auto* lane : {&column.needs, &column.expectations})
    for (const auto& [note, box] : lane->notes)
      if (seen(box)) declareNote(frame, {Kind::Lane, note->id.value}, box, note->angle, note->text);
}

void Board::declareNote(ui::Frame& frame, NoteRef note, const Rect& box, double angle,
                        const std::string& words) {
  if (isMoving(note)) return; // declared where it is now, with its drawing
  const auto put = frame.at(base::Transform::placed(box.centre(), base::radians(angle)));
  frame.area({.name = areaOf(note),
              .box = {-box.w / 2, -box.h / 2, box.w, box.h},
              .touch = [this, note](const Touch& touch) { touchNote(note, touch); },
              .role = "note",
              .label = words});
}

} // namespace steps
