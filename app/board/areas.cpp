#include "board/areas.hpp"

#include "board/gutters.hpp"
#include "board/locking.hpp"
#include "board/writing.hpp"
#include "document/notes.hpp"
#include "document/stages.hpp"
#include "document/touchpoints.hpp"
#include "figures/behaviour.hpp"
#include "figures/words.hpp"

#include <algorithm>

namespace board {

using namespace language::literals;
using touch::Touch;
using Form = BoardLayout::Form;

void Areas::declare(ui::Frame& frame) {
  const base::Transform place = sheet_.camera().place();
  const auto put = frame.at(place);
  frame.area({.name = "map/curve",
              .box = base::intersect(sheet_.layout().curve.box, place.inverse()(sheet_.camera().view())),
              .role = "chart",
              .label = room_.say("map.curve"_text),
              .takesFingers = false});
  for (const auto& stage : sheet_.layout().stages) {
    declareStage(frame, stage);
    for (const auto& column : stage.columns) declareColumn(frame, column);
  }
}

void Areas::declareStage(ui::Frame& frame, const BoardLayout::StageBox& stage) {
  const auto id = stage.stage->id;
  const std::string area = areaOf(surface::refOf(id));
  const Rect seen = sheet_.camera().place().inverse()(sheet_.seenPart(stage.header));
  if (seen.w < 6) return;
  frame.area({.name = area,
              .box = seen.inset(std::min(4.0, seen.w / 4), 0),
              .touch = [this, id](const Touch& touch) { takers_.names.touchStage(id, touch); },
              .role = "stage",
              .label = stage.stage->name});
  if (stage.add.empty()) return;
  frame.area({.name = area + "/add",
              .box = stage.add,
              .touch =
                  [this, id](const Touch& touch) {
                    if (touch.isTap() && !isKept(room_, touch))
                      writeNew(room_, touch.position, &document::text::newStep, id.value);
                  },
              .role = "place",
              .label = room_.say("map.empty_stage"_text)});
}

void Areas::declareAdd(ui::Frame& frame, const std::string& name, const Rect& box, std::string label,
                       const document::TextKind* what, std::int64_t about, std::string lane) {
  if (box.empty() || !sheet_.isSeen(box)) return;
  frame.area({.name = name,
              .box = box,
              .touch =
                  [this, what, about, lane = std::move(lane)](const Touch& touch) {
                    if (touch.isTap()) writeNew(room_, touch.position, what, about, lane);
                  },
              .role = "place",
              .label = std::move(label)});
}

void Areas::declareColumn(ui::Frame& frame, const BoardLayout::Column& column) {
  if (sheet_.seenPart(column.box).w <= 0) return;
  const std::int64_t step = column.step->id.value;
  declareName(frame, column);
  if (column.form == Form::Notes)
    declareAdd(frame, "map/" + std::to_string(step) + "/add", column.add, room_.say("map.add"_text),
               &document::text::newTouchpoint, step);
  else
    declareClosed(frame, column);
  // Bars are too small to be touched one by one.
  if (column.form != Form::Bars)
    for (const auto& cell : column.cells)
      if (sheet_.isSeen(cell.box))
        declareCard(frame, surface::refOf(cell.id), cell.box,
                    column.form == Form::Notes ? cell.touchpoint->angle : 0, cell.touchpoint->text);
  if (!sheet_.showsPanel()) declareLanesOf(frame, column);
}

void Areas::declareName(ui::Frame& frame, const BoardLayout::Column& column) {
  const auto step = column.step->id;
  const Rect name = sheet_.camera().place().inverse()(sheet_.seenPart(column.name));
  if (name.w <= 6) return;
  frame.area({.name = areaOf(surface::refOf(step)),
              .box = name.inset(std::min(3.0, name.w / 4), 0),
              .touch = [this, step](const Touch& touch) { takers_.names.touchStep(step, touch); },
              .role = "step",
              .label = column.step->name});
}

void Areas::declareClosed(ui::Frame& frame, const BoardLayout::Column& column) {
  const auto step = column.step->id;
  frame.area({.name = "map/" + std::to_string(step.value) + "/open",
              .box = column.region,
              .touch =
                  [this, step](const Touch& touch) {
                    takers_.ground.feed(touch, [&] { openStep(room_, step, touch.position); });
                  },
              .role = "place",
              .label = column.step->name,
              .value = std::to_string(column.cells.size())});
}

void Areas::declareCard(ui::Frame& frame, surface::CardRef card, const Rect& box, double angle,
                        const std::string& words) {
  if (cards_.isMoving(card)) return; // declared where it is now, with its drawing
  const auto put = frame.at(base::Transform::placed(box.centre(), base::radians(angle)));
  frame.area({.name = areaOf(card),
              .box = base::around({}, box.size()),
              .touch = [this, card](const Touch& touch) { takers_.cards.feed(card, touch); },
              .role = "note",
              .label = words,
              .value = asked_.isLit(card) ? "lit" : ""});
}

void Areas::declareLanesOf(ui::Frame& frame, const BoardLayout::Column& column) {
  const std::int64_t step = column.step->id.value;
  for (std::size_t i = 0; i < column.lanes.size(); ++i) {
    const BoardLayout::Lane& lane = column.lanes[i];
    declareSeen(frame, lane);
    const std::string id{sheet_.layout().lanes[i].lane.id};
    if (!lane.add.empty())
      declareAdd(frame, "map/" + std::to_string(step) + "/" + id + "/add", lane.add,
                 room_.say("map.add_in"_text, {figures::laneName(*room_.words, id)}),
                 &document::text::newNote, step, id);
    for (const auto& [note, box] : lane.notes)
      if (sheet_.isSeen(box)) declareCard(frame, surface::refOf(note->id), box, note->angle, note->text);
  }
}

void Areas::declareSeen(ui::Frame& frame, const BoardLayout::Lane& lane) {
  for (const auto& [id, behaviour, box] : lane.seen) {
    if (!sheet_.isSeen(box)) continue;
    const journey::Touchpoint* touchpoint = room_.workshop().touchpoints.find(id);
    frame.area({.name = behaviourArea(id),
                .box = {box.x, lane.box.y, box.w, lane.box.h},
                .touch =
                    [this, touchpointId = id](const Touch& touch) {
                      takers_.ground.feed(touch,
                                          [&] { takers_.behaviour.toggle(touchpointId, touch.position); });
                    },
                .role = behaviour == nullptr ? "place" : "text",
                .label = touchpoint == nullptr ? std::string{} : touchpoint->text,
                .value = behaviour == nullptr ? std::string{} : figures::told(*behaviour, *room_.words)});
  }
}

void Areas::declareLanes(ui::Frame& frame) {
  if (sheet_.showsPanel()) return;
  const Rect gutter = leftGutter(sheet_);
  for (const auto& band : sheet_.layout().lanes) {
    const double width = band.isFolded ? sheet_.box().w - sheet_.measures().tools : gutter.w;
    frame.area({.name = "map/lane/" + std::string{band.lane.id},
                .box = {gutter.x, gutter.y + band.top, width, band.bottom - band.top},
                .touch =
                    [this, id = std::string{band.lane.id}, folded = band.isFolded](const Touch& touch) {
                      if (touch.isTap()) room_.sheet.foldLane(id, !folded);
                    },
                .role = "lane",
                .label = figures::laneName(*room_.words, band.lane.id),
                .value = band.isFolded ? "folded" : "open"});
  }
}

void Areas::declarePoints(ui::Frame& frame) {
  if (sheet_.lens().points.empty()) return;
  const double target = frame.theme().target;
  std::vector<const BoardLayout::Cell*> cells;
  for (const auto& stage : sheet_.layout().stages)
    for (const auto& column : stage.columns)
      for (const auto& cell : column.cells) cells.push_back(&cell);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const auto at = sheet_.pointPlace(cells[i]->id);
    if (!at) continue;
    const double before = i > 0 ? cells[i]->x - cells[i - 1]->x : target;
    const double after = i + 1 < cells.size() ? cells[i + 1]->x - cells[i]->x : target;
    declarePoint(frame, *cells[i], *at, std::clamp(std::min(before, after), 4.0, target));
  }
}

void Areas::declarePoint(ui::Frame& frame, const BoardLayout::Cell& cell, Point at, double width) {
  const Lens& lens = sheet_.lens();
  const Rect& curve = sheet_.layout().curve.box;
  const double top = sheet_.camera().place().f + curve.y, high = 2 * sheet_.measures().small + 2;
  const std::string id = std::to_string(cell.id.value);
  const auto valueOf = [&](std::optional<double> score) {
    return score ? room_.words->number(*score, 1) : std::string{};
  };
  const auto add = [&](const std::string& name, const Rect& box, const char* role, std::string value) {
    frame.area({.name = name,
                .box = box,
                .touch =
                    [this, touchpoint = cell.id](const Touch& touch) {
                      takers_.ground.feed(touch, [&] {
                        if (sheet_.lens().tapped) sheet_.lens().tapped(touchpoint, touch);
                      });
                    },
                .role = role,
                .label = cell.touchpoint->text,
                .value = std::move(value)});
  };
  if (lens.columns)
    return add(lens.points + "/" + id, {at.x - width / 2, top, width, curve.h}, "point",
               valueOf(sheet_.scores().customersOf(cell.id)));
  const journey::CurvePoint* point = sheet_.scores().givenOf(cell.id);
  const std::string value = valueOf(point != nullptr ? std::optional{point->experience} : std::nullopt);
  add(lens.points + "/name/" + id, {at.x - width / 2, top + curve.h - high, width, high}, "button", value);
  add(lens.points + "/point/" + id, base::around(at, {width, frame.theme().target}), "point", value);
}

} // namespace board
