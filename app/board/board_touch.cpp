// What fingers do on the board; what becomes of a note that is let go is in board_landing.cpp.
#include "board/board.hpp"
#include "board/locking.hpp"
#include "document/notes.hpp"
#include "document/stages.hpp"
#include "document/touchpoints.hpp"
#include "table/seats/seats.hpp"

#include <algorithm>

namespace board {

using namespace language::literals;
using document::Draft;
using touch::Touch;

void Board::touchGround(const Touch& touch, const std::function<void()>& tapped) {
  const surface::Ground::Answer answer = ground_.feed(touch, camera().stretch());
  switch (answer.what) {
  case surface::Ground::Answer::What::Nothing: return;
  case surface::Ground::Answer::What::Tapped: tapped(); return;
  case surface::Ground::Answer::What::Pinched: camera().setStretch(answer.place); return;
  case surface::Ground::Answer::What::Encircled: choose(answer.line); return;
  }
}

void Board::tapEmpty(base::Point at) {
  // What is unfolded right there closes first. Elsewhere it is perhaps another's; on a laptop it is not.
  constexpr double near = 45;
  const bool alone = room_.setting == table::Setting::Laptop;
  const auto isMeant = [&](const Rect& lies) { return alone || lies.inset(-near).contains(at); };
  std::size_t closed = 0;
  for (const auto& [area, open] : std::map(menus_)) {
    if (!isMeant(open.lies)) continue;
    menus_.erase(area), ++closed;
    if (area.starts_with("chosen/")) letGo(open.by);
  }
  closed += std::erase_if(fans_, [&](const auto& fan) { return isMeant(fan.second.lies); });
  if (thrown_.isOpen() && isMeant(thrown_.lies())) thrown_.fold(), ++closed;
  if (laneList_.isOpen() && isMeant(laneList_.lies())) laneList_.fold(), ++closed;
  if (closed > 0 || !sheet_.contains(at)) return;
  const base::Point place = camera().place().inverse()(at);
  const auto* column = layout_.columnAt(place);
  const bool onCurve = place.y >= layout_.curve.box.y && place.y < layout_.lanesTop;
  if (column == nullptr || place.y < column->region.y || onCurve || showsPanel()) return;
  if (place.y > layout_.lanesEnd) return;
  if (column->form != BoardLayout::Form::Notes && place.y < layout_.curve.box.y)
    return openStep(column->step->id, at);
  const auto lane = layout_.laneAt(place.y);
  if (lane && !layout_.lanes[*lane].lane.takesNotes()) return;
  if (lane)
    addAt(&document::text::newNote, column->step->id.value, at, layout_.lanes[*lane].lane.id);
  else
    addAt(&document::text::newTouchpoint, column->step->id.value, at);
}

void Board::addAt(const document::TextKind* what, std::int64_t about, base::Point at, std::string_view lane) {
  if (!room_.document.readOnly()) begin(at, what, about, 0, lane);
}

void Board::begin(base::Point at, const document::TextKind* what, std::int64_t about, std::int64_t beside,
                  std::string_view field) {
  Draft draft;
  draft.what = what;
  draft.about = about;
  draft.beside = beside;
  draft.field = field;
  room_.seats->ask(std::move(draft), at);
}

void Board::touchNote(surface::CardRef touched, const Touch& touch) {
  const surface::CardRef note = heldWith(touched, touch);
  const bool onAnother = note != touched && touch.phase == Touch::Phase::Began;
  if (onAnother && !hands_.joins(note, touch)) // it goes where the hand goes that holds that one
    return room_.notices.add(room_.say("refusal.in_a_hand"_text), touch.position);
  const auto now = placeNow(note);
  if (!now) return;
  const bool together = chosen_.with(note) != nullptr;
  const bool wasLifted = hands_.isLifted(note);
  const surface::Freedom freedom{.middle = together ? 1e6 : 24,
                                 .turn = true,
                                 .scale = surface::isA<journey::Touchpoint>(note) && !together};
  const surface::Hands::Answer answer = hands_.feed(note, touch, *now, freedom);
  switch (answer.after) {
  case surface::Hands::After::Holding:
    if (!wasLifted) takeChosen(note); // once: what others put down later stays there
    return;
  case surface::Hands::After::Cancelled:
    if (isElsewhere(note)) return;
    hands_.glide(note, answer.place, now_);
    for (const auto& [other, lay] : answer.with)
      hands_.glide(other, answer.place * answer.start.inverse() * lay, now_);
    return;
  case surface::Hands::After::Tapped:
    if (const auto* step = closedStepOf(note)) return openStep(*step, touch.position);
    toggleMenu(areaOf(note), openOn(note, touch.position));
    return;
  case surface::Hands::After::Dropped: land(note, answer); return;
  }
}

Board::Open Board::openOn(surface::CardRef note, base::Point at) const {
  const Open::Of of = surface::isA<journey::Touchpoint>(note) ? Open::Of::Touchpoint
                      : surface::isA<journey::Note>(note)     ? Open::Of::Lane
                                                              : Open::Of::Pile;
  return {.of = of, .id = note.id, .at = at, .by = room_.seats->nearest(at)};
}

void Board::touchHeader(Id<journey::Stage> stage, const Touch& touch) {
  if (touch.phase == Touch::Phase::Cancelled || isKept(room_, touch)) return stageDrag_.reset();
  if (touch.isTap())
    toggleMenu("stage/" + std::to_string(stage.value), {.of = Open::Of::Stage,
                                                        .id = stage.value,
                                                        .at = touch.position,
                                                        .by = room_.seats->nearest(touch.position)});
  if (touch.phase == Touch::Phase::Ended) {
    stageDrag_.reset();
    if (!touch.isDrag()) return;
    const base::Point on = camera().place().inverse()(touch.position);
    Id<journey::Stage> after{};
    for (const auto& box : layout_.stages)
      if (box.stage->id != stage && box.box.centre().x < on.x) after = box.stage->id;
    room_.perform(room_.seats->nearest(touch.position), document::moveStage(stage, after), touch.position);
  } else if (touch.isDrag()) {
    stageDrag_ = {stage.value, touch.start, touch.position};
  }
}

void Board::touchName(Id<journey::Step> step, const Touch& touch) {
  if (touch.phase == Touch::Phase::Cancelled || isKept(room_, touch)) return stepDrag_.reset();
  if (touch.isTap())
    toggleMenu("map/" + std::to_string(step.value) + "/name", {.of = Open::Of::Step,
                                                               .id = step.value,
                                                               .at = touch.position,
                                                               .by = room_.seats->nearest(touch.position)});
  if (touch.phase == Touch::Phase::Ended) {
    stepDrag_.reset();
    if (!touch.isDrag()) return;
    const base::Point on = camera().place().inverse()(touch.position);
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

bool Board::isHeld(std::string_view table, std::int64_t id) const { return hands_.isHeld({table, id}); }

/// The step of a touchpoint that is shown as a slip there; nullptr: it lies whole.
const Id<journey::Step>* Board::closedStepOf(surface::CardRef note) const {
  if (!surface::isA<journey::Touchpoint>(note) || formOf({note.id}) == BoardLayout::Form::Notes)
    return nullptr;
  return &room_.workshop().touchpoints.find({note.id})->step;
}

void Board::openStep(Id<journey::Step> step, base::Point at) {
  room_.sheet.open(step, room_.seats->nearest(at));
}

void Board::toggleMenu(const std::string& area, Open open) {
  if (menus_.erase(area) == 0) menus_[area] = open;
}

} // namespace board
