#include "board/board.hpp"

#include "board/drafts.hpp"
#include "board/gutters.hpp"
#include "board/heads.hpp"
#include "board/lane_words.hpp"
#include "board/lit.hpp"
#include "board/promise.hpp"
#include "board/writing.hpp"
#include "document/notes.hpp"
#include "document/touchpoints.hpp"
#include "table/journeys.hpp"
#include "ui/widgets.hpp"

#include <cmath>

namespace board {

void Board::draw(ui::Frame& frame, const Rect& sheet, const Lens& lens) {
  layOut(frame, sheet, lens);
  asked_.gather(behaviour_);
  declareGround(frame);
  areas_.declare(frame);
  drawSheet(frame);
  drawLens(frame);
  drawCards(frame);
  drawOpened(frame);
}

void Board::layOut(ui::Frame& frame, const Rect& box, const Lens& lens) {
  cards_.now = frame.now();
  cards_.calm = frame.theme().calm;
  ui::sheet(frame, box, frame.theme().sheetCorner);
  const Rect below =
      drawJourneys(frame, room_, box,
                   {.kept = lens.keepsJourney, .curves = lens.others, .toggleCurves = lens.toggleOthers});
  sheet_.layOut(frame, below, lens);
  cards_.glideMoved();
  bringing_.intoView(frame, room_, cards_);
  bool& pulled = room_.sheet.pulled;
  pulled = pulled && room_.setting == table::Setting::Wall;
  camera().pull(frame.ease("map/pull", pulled ? 1 : 0, frame.theme().calm));
}

void Board::drawSheet(ui::Frame& frame) {
  still_.draw(frame);
  drawHeads(frame, room_, sheet_);
  drawPersona(frame, room_, sheet_);
  drawGutters(frame, room_, sheet_);
  areas_.declareLanes(frame);
  drawLaneWords(frame, room_, sheet_);
}

void Board::drawLens(ui::Frame& frame) {
  others_.draw(frame, sheet_);
  areas_.declarePoints(frame);
  drawFolds(frame, room_, sheet_);
  asked_.draw(frame);
  drawPicks(frame, sheet_);
  drawLit(frame, room_, sheet_);
  drawPromise(frame, room_, sheet_);
}

void Board::drawCards(ui::Frame& frame) {
  tools_.draw(frame);
  drawDrafts(frame, room_, sheet_);
  touch_.drawLandings(frame);
  names_.draw(frame);
  drawing_.drawLoose(frame);
  fans_.draw(frame);
  chosen_.draw(frame);
  ground_.draw(frame);
  drawing_.drawMoving(frame);
}

void Board::drawOpened(ui::Frame& frame) {
  tools_.drawLists(frame);
  Rect within = sheet_.box();
  if (sheet_.showsPanel()) within.h = panel().y - within.y;
  behaviour_.draw(frame, within, [this](Id<journey::Touchpoint> id) { return pointPlace(id); });
  menus_.draw(frame);
}

int Board::numberOf(Id<journey::Touchpoint> touchpoint) const {
  const auto* cell = layout().find(touchpoint);
  return cell == nullptr ? 0 : cell->number;
}

void Board::clear() {
  cards_.clear();
  ground_.clear();
  names_.clear();
  tools_.fold();
  behaviour_.closeAll();
}

void Board::declareGround(ui::Frame& frame) {
  frame.area(
      {.name = "map/board",
       .box = sheet_.box(),
       .touch =
           [this](const touch::Touch& touch) { ground_.feed(touch, [&] { tapGround(touch.position); }); },
       .wheel =
           [this](const touch::Wheel& wheel) { camera().zoom(std::pow(1.15, wheel.steps), wheel.position); },
       .role = "board",
       .label = room_.brief().title});
}

/// What is unfolded right there closes first.
void Board::tapGround(Point at) {
  if (closeAt(at) == 0 && sheet_.box().contains(at)) writeAt(at);
}

std::size_t Board::closeAt(Point at) {
  // Elsewhere it is perhaps another's; on a laptop it is not.
  constexpr double near = 45;
  const bool alone = room_.setting == table::Setting::Laptop;
  const auto isMeant = [&](const Rect& lies) { return alone || lies.inset(-near).contains(at); };
  std::size_t closed = 0;
  const auto menus = cards_.menus.all();
  for (const auto& [area, open] : menus) {
    if (!isMeant(open.lies)) continue;
    cards_.menus.close(area), ++closed;
    if (!open.card) chosen_.letGo(open.by);
  }
  closed += cards_.fans.foldWhere([&](surface::CardRef, const auto& fan) { return isMeant(fan.lies); });
  return closed + tools_.foldWhere(isMeant);
}

/// A new note of the step and the lane there; a closed step is opened.
void Board::writeAt(Point at) {
  const Point place = sheet_.under(at);
  const auto* column = layout().columnAt(place);
  const bool onCurve = place.y >= layout().curve.box.y && place.y < layout().lanesTop;
  if (column == nullptr || place.y < column->region.y || onCurve || sheet_.showsPanel()) return;
  if (place.y > layout().lanesEnd) return;
  const auto step = column->step->id;
  if (column->form != BoardLayout::Form::Notes && place.y < layout().curve.box.y)
    return openStep(room_, step, at);
  const auto lane = layout().laneAt(place.y);
  if (!lane) return writeNew(room_, at, &document::text::newTouchpoint, step.value);
  const journey::Lane& kind = layout().lanes[*lane].lane;
  if (kind.takesNotes()) writeNew(room_, at, &document::text::newNote, step.value, kind.id);
}

} // namespace board
