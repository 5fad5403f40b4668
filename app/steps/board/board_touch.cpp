// What fingers do on the board, and the change that it becomes when they lift.
#include "document/notes.hpp"
#include "document/stages.hpp"
#include "document/touchpoints.hpp"
#include "steps/board/board.hpp"
#include "steps/seats/seats.hpp"

#include <algorithm>
#include <cmath>

namespace steps {

using base::Transform;
using document::Draft;
using document::Edit;
using journey::Outcome;
using touch::Touch;
using Kind = NoteRef::Kind;

namespace {

/// A turn smaller than this is a hand that moved a note, not one that turned it.
constexpr double leastTurn = 4; // degrees

double wrapped(double degrees) { return std::remainder(degrees, 360.0); }

} // namespace

void Board::touchBoard(const Touch& touch) {
  const bool first = !pinch_.isHeld();
  const bool held = pinch_.feed(touch);
  if (first) pinchStart_ = camera_.place(), pinching_ = false;
  // Two fingers that stay where they came down are two people's taps, not a pinch.
  if (pinch_.fingers() >= 2 && touch.isDrag() && !pinching_) pinching_ = true;
  if (pinching_) {
    camera_.set(pinch_.change() * pinchStart_);
    if (!held) pinching_ = false;
  } else if (touch.isTap()) {
    tapEmpty(touch.position);
  }
}

void Board::tapEmpty(base::Point at) {
  if (!menus_.empty() || binOpen_) {
    menus_.clear();
    binOpen_ = false;
    return;
  }
  const base::Point place = camera_.place().inverse()(at);
  const auto* column = layout_.columnAt(place);
  if (column == nullptr || place.y < column->region.y) return;
  const Draft::What what = place.y >= layout_.expectationsTop ? Draft::What::NewExpectation
                           : place.y >= layout_.needsTop      ? Draft::What::NewNeed
                                                              : Draft::What::NewTouchpoint;
  addAt(column->step->id, what, at);
}

void Board::addAt(Id<journey::Step> step, Draft::What what, base::Point at) {
  if (room_.document.readOnly()) return;
  const Id<Participant> who = room_.seats->nearest(at);
  Draft draft;
  draft.what = what;
  draft.about = step.value;
  room_.seats->write(who, std::move(draft));
}

void Board::touchNote(NoteRef note, const Touch& touch) {
  const auto lies = lying(note);
  if (!lies) return;
  const Hands::Answer answer = hands_.feed(note, touch, *lies);
  switch (answer.after) {
  case Hands::After::Holding: return;
  case Hands::After::Cancelled: hands_.glide(note, answer.place, now_); return;
  case Hands::After::Tapped:
    toggleMenu(areaOf(note), {.of = note.kind == Kind::Touchpoint ? Open::Of::Touchpoint : Open::Of::Lane,
                              .id = note.id,
                              .at = touch.position,
                              .by = room_.seats->nearest(touch.position)});
    return;
  case Hands::After::Dropped: drop(note, answer.start, answer.place); return;
  }
}

void Board::drop(NoteRef note, const Transform& start, const Transform& place) {
  menus_.erase(areaOf(note));
  const double turned = wrapped(base::degrees(place.angle() - start.angle()));
  const double turn = std::abs(turned) < leastTurn ? 0 : turned;
  const base::Point at = place(base::Point{});
  if (note.kind == Kind::Touchpoint)
    dropTouchpoint(Id<journey::Touchpoint>{note.id}, place, turn);
  else
    dropLaneNote(Id<journey::Note>{note.id}, at, turn);
  hands_.glide(note, place, now_); // to its new place, or home where it was refused
}

void Board::dropTouchpoint(Id<journey::Touchpoint> id, const Transform& place, double turn) {
  const base::Point at = place(base::Point{});
  const journey::Touchpoint& touchpoint = *room_.workshop().touchpoints.find(id);
  const Id<Participant> by = room_.seats->nearest(at);
  if (bin_.inset(-6).contains(at)) {
    room_.perform(
        by, document::deed::binTouchpoint, [=](Edit& edit) { return document::binTouchpoint(edit, id); }, at);
    return;
  }
  const base::Point on = camera_.place().inverse()(at);
  const auto* column = sheet_.contains(at) ? layout_.columnAt(on) : nullptr;
  const double angle = wrapped(touchpoint.angle + turn);
  if (column != nullptr && on.y < layout_.needsTop) {
    const auto step = column->step->id;
    const auto before = placeBefore(*column, on, id);
    room_.perform(
        by, document::deed::moveTouchpoint,
        [=](Edit& edit) -> Outcome {
          if (Outcome refused = document::place(edit, id, step, before)) return refused;
          return turn == 0 ? Outcome{} : document::turn(edit, id, angle);
        },
        at);
  } else if (!sheet_.contains(at)) {
    const base::Point kept{std::clamp(at.x, 20.0, room_.table.w - 20),
                           std::clamp(at.y, 20.0, room_.table.h - 20)};
    room_.perform(
        by, document::deed::moveTouchpoint,
        [=](Edit& edit) { return document::lay(edit, id, kept.x, kept.y, angle); }, at);
  }
}

void Board::dropLaneNote(Id<journey::Note> id, base::Point at, double turn) {
  const journey::Note& note = *room_.workshop().notes.find(id);
  const Id<Participant> by = room_.seats->nearest(at);
  if (bin_.inset(-6).contains(at)) {
    room_.perform(
        by, document::deed::binNote, [=](Edit& edit) { return document::binNote(edit, id); }, at);
    return;
  }
  const base::Point on = camera_.place().inverse()(at);
  const auto* column = sheet_.contains(at) ? layout_.columnAt(on) : nullptr;
  if (column == nullptr) return;
  const auto& lane = note.kind == journey::NoteKind::Need ? column->needs : column->expectations;
  Id<journey::Note> before{};
  for (const auto& cell : lane.notes)
    if (cell.note->id != id && !before && on.x < cell.box.centre().x && on.y < cell.box.bottom())
      before = cell.note->id;
  const auto step = column->step->id;
  const double angle = wrapped(note.angle + turn);
  room_.perform(
      by, document::deed::moveNote,
      [=](Edit& edit) -> Outcome {
        if (Outcome refused = document::placeNote(edit, id, step, before)) return refused;
        return turn == 0 ? Outcome{} : document::turnNote(edit, id, angle);
      },
      at);
}

void Board::touchHeader(Id<journey::Stage> stage, const Touch& touch) {
  if (touch.phase == Touch::Phase::Cancelled) return stageDrag_.reset();
  if (touch.isTap())
    toggleMenu("stage/" + std::to_string(stage.value), {.of = Open::Of::Stage,
                                                        .id = stage.value,
                                                        .at = touch.position,
                                                        .by = room_.seats->nearest(touch.position)});
  if (touch.phase == Touch::Phase::Ended) {
    stageDrag_.reset();
    if (!touch.isDrag()) return;
    const base::Point on = camera_.place().inverse()(touch.position);
    Id<journey::Stage> after{};
    for (const auto& box : layout_.stages)
      if (box.stage->id != stage && box.box.centre().x < on.x) after = box.stage->id;
    room_.perform(
        room_.seats->nearest(touch.position), document::deed::moveStage,
        [=](Edit& edit) { return document::moveStage(edit, stage, after); }, touch.position);
  } else if (touch.isDrag()) {
    stageDrag_ = {stage.value, touch.start, touch.position};
  }
}

void Board::touchName(Id<journey::Step> step, const Touch& touch) {
  if (touch.phase == Touch::Phase::Cancelled) return stepDrag_.reset();
  if (touch.isTap())
    toggleMenu("map/" + std::to_string(step.value) + "/name", {.of = Open::Of::Step,
                                                               .id = step.value,
                                                               .at = touch.position,
                                                               .by = room_.seats->nearest(touch.position)});
  if (touch.phase == Touch::Phase::Ended) {
    stepDrag_.reset();
    if (!touch.isDrag()) return;
    const base::Point on = camera_.place().inverse()(touch.position);
    const auto* stage = layout_.stageAt(on);
    if (stage == nullptr) return;
    Id<journey::Step> after{};
    for (const auto& column : stage->columns)
      if (column.step->id != step && column.box.centre().x < on.x) after = column.step->id;
    const auto to = stage->stage->id;
    room_.perform(
        room_.seats->nearest(touch.position), document::deed::moveStep,
        [=](Edit& edit) { return document::moveStep(edit, step, to, after); }, touch.position);
  } else if (touch.isDrag()) {
    stepDrag_ = {step.value, touch.start, touch.position};
  }
}

void Board::toggleMenu(const std::string& area, Open open) {
  if (menus_.erase(area) == 0) menus_[area] = open;
}

} // namespace steps
