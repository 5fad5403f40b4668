// What fingers can land on, on the board.
#include "board/board.hpp"
#include "board/locking.hpp"
#include "document/stages.hpp"
#include "document/touchpoints.hpp"

#include <algorithm>
#include <cmath>

namespace board {

using namespace language::literals;
using document::Draft;
using touch::Touch;

std::string areaOf(surface::CardRef note) {
  const std::string_view kind = surface::isA<journey::Touchpoint>(note) ? "note/"
                                : surface::isA<journey::Note>(note)     ? "lane/"
                                                                        : "pile/";
  return std::string{kind} + std::to_string(note.id);
}

void Board::declare(ui::Frame& frame) {
  // Taps, lassos and pinches on empty ground: one area for the sheet, so that two fingers of one hand meet.
  frame.area(
      {.name = "map/board",
       .box = sheet_,
       .touch = [this](const Touch& touch) { touchGround(touch, [&] { tapEmpty(touch.position); }); },
       .wheel =
           [this](const touch::Wheel& wheel) { camera().zoom(std::pow(1.15, wheel.steps), wheel.position); },
       .role = "board",
       .label = room_.brief().title});
  const auto put = frame.at(camera().place());
  frame.area({.name = "map/curve",
              .box = base::intersect(layout_.curve.box, camera().place().inverse()(camera().view())),
              .role = "chart",
              .label = room_.say("map.curve"_text),
              .takesFingers = false});
  for (const auto& stage : layout_.stages) {
    declareHeader(frame, stage);
    for (const auto& column : stage.columns) declareColumn(frame, column);
  }
}

void Board::declareHeader(ui::Frame& frame, const BoardLayout::StageBox& stage) {
  const auto id = stage.stage->id;
  const Rect seen = camera().place().inverse()(seenPart(stage.header));
  if (seen.w < 6) return;
  frame.area({.name = "stage/" + std::to_string(id.value),
              .box = seen.inset(std::min(4.0, seen.w / 4), 0),
              .touch = [this, id](const Touch& touch) { touchHeader(id, touch); },
              .role = "stage",
              .label = stage.stage->name});
  if (stage.add.empty()) return;
  frame.area({.name = "stage/" + std::to_string(id.value) + "/add",
              .box = stage.add,
              .touch =
                  [this, id](const Touch& touch) {
                    if (touch.isTap() && !isKept(room_, touch))
                      addAt(&document::text::newStep, id.value, touch.position);
                  },
              .role = "place",
              .label = room_.say("map.empty_stage"_text)});
}

void Board::declareColumn(ui::Frame& frame, const BoardLayout::Column& column) {
  const auto step = column.step->id;
  const std::string area = "map/" + std::to_string(step.value);
  const base::Transform place = camera().place();
  const Rect seenBox = seenPart(column.box);
  if (seenBox.w <= 0) return;
  const auto seen = [&](const Rect& box) { return camera().view().contains(place(box.centre())); };
  const auto add = [&](const std::string& name, const Rect& box, const document::TextKind* what,
                       language::Text label) {
    if (box.empty() || !seen(box)) return;
    frame.area({.name = name,
                .box = box,
                .touch =
                    [this, step, what](const Touch& touch) {
                      if (touch.isTap()) addAt(what, step.value, touch.position);
                    },
                .role = "place",
                .label = room_.say(label)});
  };
  if (const Rect name = place.inverse()(seenPart(column.name)); name.w > 6)
    frame.area({.name = area + "/name",
                .box = name.inset(std::min(3.0, name.w / 4), 0),
                .touch = [this, step](const Touch& touch) { touchName(step, touch); },
                .role = "step",
                .label = column.step->name});
  if (column.form == BoardLayout::Form::Notes)
    add(area + "/add", column.add, &document::text::newTouchpoint, "map.add"_text);
  else
    declareClosed(frame, column);
  // Bars are too small to be touched one by one.
  if (column.form != BoardLayout::Form::Bars)
    for (const auto& cell : column.cells)
      if (seen(cell.box))
        declareNote(frame, surface::refOf(cell.id), cell.box,
                    column.form == BoardLayout::Form::Notes ? cell.touchpoint->angle : 0,
                    cell.touchpoint->text);
  if (!showsPanel()) declareLaneNotes(frame, column);
}

/// The points of the curve and their numbers, where a lens asks for them.
void Board::declarePoints(ui::Frame& frame) {
  if (lens_.points.empty()) return;
  const look::Theme& theme = frame.theme();
  std::vector<const BoardLayout::Cell*> cells;
  for (const auto& stage : layout_.stages)
    for (const auto& column : stage.columns)
      for (const auto& cell : column.cells) cells.push_back(&cell);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const BoardLayout::Cell& cell = *cells[i];
    const auto at = pointPlace(cell.id);
    if (!at) continue;
    const double before = i > 0 ? cell.x - cells[i - 1]->x : theme.target;
    const double after = i + 1 < cells.size() ? cells[i + 1]->x - cell.x : theme.target;
    const double width = std::clamp(std::min(before, after), 4.0, theme.target);
    const journey::CurvePoint* point = pointOf(cell.id);
    const std::string value =
        point != nullptr && point->given ? room_.words->number(point->experience, 1) : "";
    const auto tapped = [this, id = cell.id](const Touch& touch) {
      touchGround(touch, [&] {
        if (lens_.tapped) lens_.tapped(id, touch);
      });
    };
    const double numbers = camera().place().f + layout_.curve.box.bottom();
    const double high = 2 * wish_.measures.small + 2;
    const std::string id = std::to_string(cell.id.value);
    if (lens_.columns) {
      const Rect& curve = layout_.curve.box;
      const auto said = customers_.find(cell.id);
      frame.area({.name = lens_.points + "/" + id,
                  .box = {at->x - width / 2, camera().place().f + curve.y, width, curve.h},
                  .touch = tapped,
                  .role = "point",
                  .label = cell.touchpoint->text,
                  .value = said == customers_.end() ? "" : room_.words->number(said->second, 1)});
      continue;
    }
    frame.area({.name = lens_.points + "/name/" + id,
                .box = {at->x - width / 2, numbers - high, width, high},
                .touch = tapped,
                .role = "button",
                .label = cell.touchpoint->text,
                .value = value});
    frame.area({.name = lens_.points + "/point/" + id,
                .box = base::around(*at, {width, theme.target}),
                .touch = tapped,
                .role = "point",
                .label = cell.touchpoint->text,
                .value = value});
  }
}

/// A step whose notes are slips or bars opens where it is touched.
void Board::declareClosed(ui::Frame& frame, const BoardLayout::Column& column) {
  const auto step = column.step->id;
  frame.area(
      {.name = "map/" + std::to_string(step.value) + "/open",
       .box = column.region,
       .touch = [this,
                 step](const Touch& touch) { touchGround(touch, [&] { openStep(step, touch.position); }); },
       .role = "place",
       .label = column.step->name,
       .value = std::to_string(column.cells.size())});
}

void Board::declareNote(ui::Frame& frame, surface::CardRef note, const Rect& box, double angle,
                        const std::string& words) {
  if (isMoving(note)) return; // declared where it is now, with its drawing
  const auto put = frame.at(base::Transform::placed(box.centre(), base::radians(angle)));
  frame.area({.name = areaOf(note),
              .box = {-box.w / 2, -box.h / 2, box.w, box.h},
              .touch = [this, note](const Touch& touch) { touchNote(note, touch); },
              .role = "note",
              .label = words,
              .value = isLit(note) ? "lit" : ""});
}

} // namespace board
