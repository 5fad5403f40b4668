// What fingers do on the board; what becomes of a note that is let go is in board_landing.cpp.
#include "document/stages.hpp"
#include "steps/board/board.hpp"
#include "steps/seats/seats.hpp"

#include <algorithm>

namespace steps {

using namespace language::literals;
using document::Draft;
using touch::Touch;
using Kind = NoteRef::Kind;

void Board::touchGround(const Touch& touch) {
  const Ground::Answer answer = ground_.feed(touch, camera_.place());
  switch (answer.what) {
  case Ground::Answer::What::Nothing: return;
  case Ground::Answer::What::Tapped: tapEmpty(touch.position); return;
  case Ground::Answer::What::Pinched: camera_.set(answer.place); return;
  case Ground::Answer::What::Encircled: choose(answer.line); return;
  }
}

void Board::tapEmpty(base::Point at) {
  // What this person has unfolded closes first; other people's things stay.
  const Id<Participant> who = room_.seats->nearest(at);
  std::size_t closed = std::erase_if(menus_, [&](const auto& menu) { return menu.second.by == who; });
  closed += std::erase_if(fans_, [&](const auto& fan) { return fan.second.by == who; });
  closed += chosen_.erase(who);
  if (openBin_ && openBin_->by == who) openBin_.reset(), ++closed;
  if (closed > 0 || !sheet_.contains(at)) return;
  const base::Point place = camera_.place().inverse()(at);
  const auto* column = layout_.columnAt(place);
  if (column == nullptr || place.y < column->region.y) return;
  const Draft::What what = place.y >= layout_.expectationsTop ? Draft::What::NewExpectation
                           : place.y >= layout_.needsTop      ? Draft::What::NewNeed
                                                              : Draft::What::NewTouchpoint;
  addAt(what, column->step->id.value, at);
}

void Board::addAt(Draft::What what, std::int64_t about, base::Point at) {
  if (!room_.document.readOnly()) begin(room_.seats->nearest(at), what, about);
}

void Board::begin(Id<Participant> who, Draft::What what, std::int64_t about, std::int64_t beside) {
  Draft draft;
  draft.what = what;
  draft.about = about;
  draft.beside = beside;
  room_.seats->write(who, std::move(draft));
}

void Board::touchNote(NoteRef touched, const Touch& touch) {
  const NoteRef note = heldWith(touched);
  const auto now = placeNow(note);
  if (!now) return;
  const bool together = chosenWith(note) != nullptr;
  const Freedom freedom{
      .middle = together ? 1e6 : 24, .turn = true, .scale = note.kind == Kind::Touchpoint && !together};
  const Hands::Answer answer = hands_.feed(note, touch, *now, freedom);
  switch (answer.after) {
  case Hands::After::Holding: takeChosen(note); return;
  case Hands::After::Cancelled:
    hands_.glide(note, answer.place, now_);
    for (const auto& [other, lay] : answer.with)
      hands_.glide(other, answer.place * answer.start.inverse() * lay, now_);
    return;
  case Hands::After::Tapped: toggleMenu(areaOf(note), openOn(note, touch.position)); return;
  case Hands::After::Dropped: land(note, answer); return;
  }
}

Board::Open Board::openOn(NoteRef note, base::Point at) const {
  const Open::Of of = note.kind == Kind::Touchpoint ? Open::Of::Touchpoint
                      : note.kind == Kind::Lane     ? Open::Of::Lane
                                                    : Open::Of::Pile;
  return {.of = of, .id = note.id, .at = at, .by = room_.seats->nearest(at)};
}

bool Board::isKept(const Touch& touch) {
  if (!room_.isLocked()) return false;
  if (touch.phase == Touch::Phase::Ended) room_.notices.add(room_.say("refusal.locked"_text), touch.position);
  return true;
}

void Board::touchHeader(Id<journey::Stage> stage, const Touch& touch) {
  if (touch.phase == Touch::Phase::Cancelled || isKept(touch)) return stageDrag_.reset();
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
    room_.perform(room_.seats->nearest(touch.position), document::moveStage(stage, after), touch.position);
  } else if (touch.isDrag()) {
    stageDrag_ = {stage.value, touch.start, touch.position};
  }
}

void Board::touchName(Id<journey::Step> step, const Touch& touch) {
  if (touch.phase == Touch::Phase::Cancelled || isKept(touch)) return stepDrag_.reset();
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
    room_.perform(room_.seats->nearest(touch.position), document::moveStep(step, to, after), touch.position);
  } else if (touch.isDrag()) {
    stepDrag_ = {step.value, touch.start, touch.position};
  }
}

void Board::toggleMenu(const std::string& area, Open open) {
  if (menus_.erase(area) == 0) menus_[area] = open;
}

} // namespace steps
