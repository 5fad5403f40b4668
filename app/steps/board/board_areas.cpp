// What fingers can land on, on the board.
#include "steps/board/board.hpp"

#include <array>
#include <cmath>

namespace steps {

using namespace language::literals;
using document::Draft;
using touch::Touch;
using Kind = NoteRef::Kind;

std::string areaOf(NoteRef note) {
  const std::string_view kind = note.kind == Kind::Touchpoint ? "note/"
                                : note.kind == Kind::Lane     ? "lane/"
                                                              : "pile/";
  return std::string{kind} + std::to_string(note.id);
}

void Board::declare(ui::Frame& frame) {
  declareGround(frame);
  // Taps, lassos and pinches on empty ground: one area for the sheet, so that two fingers of one hand meet.
  frame.area(
      {.name = "map/board",
       .box = sheet_,
       .touch = [this](const Touch& touch) { touchGround(touch); },
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

void Board::declareGround(ui::Frame& frame) {
  // The loose ground around the map, for lassos; not where the pads and the bar are, whose small buttons take
  // fingers beside them too.
  constexpr double rim = 48, way = 42;
  const Rect table{rim, rim, room_.table.w - 2 * rim, room_.table.h - 2 * rim}, map = sheet_.inset(-way);
  const std::array<std::pair<const char*, Rect>, 4> sides{
      {{"map/ground/top", {table.x, table.y, table.w, map.y - table.y}},
       {"map/ground/bottom", {table.x, map.bottom(), table.w, table.bottom() - map.bottom()}},
       {"map/ground/left", {table.x, map.y, map.x - table.x, map.h}},
       {"map/ground/right", {map.right(), map.y, table.right() - map.right(), map.h}}}};
  for (const auto& [name, box] : sides)
    if (!box.empty())
      frame.area({.name = name,
                  .box = box,
                  .touch = [this](const Touch& touch) { touchGround(touch); },
                  .role = "board"});
}

void Board::declareHeader(ui::Frame& frame, const BoardLayout::StageBox& stage) {
  const auto id = stage.stage->id;
  if (!sheet_.contains(camera_.place()(stage.header.centre()))) return;
  frame.area({.name = "stage/" + std::to_string(id.value),
              .box = stage.header.inset(4, 0),
              .touch = [this, id](const Touch& touch) { touchHeader(id, touch); },
              .role = "stage",
              .label = stage.stage->name});
  if (stage.add.empty()) return;
  frame.area({.name = "stage/" + std::to_string(id.value) + "/add",
              .box = stage.add,
              .touch =
                  [this, id](const Touch& touch) {
                    if (touch.isTap() && !isKept(touch))
                      addAt(Draft::What::NewStep, id.value, touch.position);
                  },
              .role = "place",
              .label = room_.say("map.empty_stage"_text)});
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
                      if (touch.isTap()) addAt(what, step.value, touch.position);
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
  const Rect view = place.inverse()(sheet_);
  if (!column.box.intersects(view)) return;
  for (const auto& [touchpoint, box, id] : cellsBetween(column.cells, view.y, view.bottom()))
    if (seen(box))
      declareNote(frame, {Kind::Touchpoint, touchpoint->id.value}, box, touchpoint->angle, touchpoint->text);
  for (const auto* lane : {&column.needs, &column.expectations})
    for (const auto& [note, box] : cellsBetween(lane->notes, view.y, view.bottom()))
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
