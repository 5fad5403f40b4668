#include "board/name_drags.hpp"

#include "board/locking.hpp"
#include "document/stages.hpp"
#include "table/seats/seats.hpp"

namespace board {

using touch::Touch;

void NameDrags::touchStage(Id<journey::Stage> stage, const Touch& touch) {
  if (isLetGo(surface::refOf(stage), touch, stage_)) moveStage(stage, touch.position);
}

void NameDrags::touchStep(Id<journey::Step> step, const Touch& touch) {
  if (isLetGo(surface::refOf(step), touch, step_)) moveStep(step, touch.position);
}

bool NameDrags::isLetGo(surface::CardRef card, const Touch& touch, std::optional<Drag>& drag) {
  if (touch.phase == Touch::Phase::Cancelled || isKept(room_, touch)) return drag.reset(), false;
  if (touch.isTap()) openMenu(card, touch.position);
  const bool hasEnded = touch.phase == Touch::Phase::Ended;
  if (hasEnded)
    drag.reset();
  else if (touch.isDrag())
    drag = {touch.start, touch.position};
  return hasEnded && touch.isDrag();
}

void NameDrags::openMenu(surface::CardRef card, Point at) {
  cards_.menus.toggle(areaOf(card), {.card = card, .at = at, .by = room_.seats->nearest(at)});
}

void NameDrags::moveStage(Id<journey::Stage> stage, Point to) {
  const Point on = sheet_.under(to);
  Id<journey::Stage> after{};
  for (const auto& box : sheet_.layout().stages)
    if (box.stage->id != stage && box.box.centre().x < on.x) after = box.stage->id;
  room_.perform(room_.seats->nearest(to), document::moveStage(stage, after), to);
}

void NameDrags::moveStep(Id<journey::Step> step, Point to) {
  const Point on = sheet_.under(to);
  const auto* stage = sheet_.layout().stageAt(on);
  if (stage == nullptr) return;
  Id<journey::Step> after{};
  for (const auto& column : stage->columns)
    if (column.step->id != step && column.box.centre().x < on.x) after = column.step->id;
  room_.perform(room_.seats->nearest(to), document::moveStep(step, stage->stage->id, after), to);
}

void NameDrags::draw(ui::Frame& frame) const {
  const auto put = frame.at(sheet_.camera().place());
  const double bottom = sheet_.layout().size.h;
  for (const auto* drag : {&stage_, &step_}) {
    if (!*drag || base::distance((*drag)->from, (*drag)->to) < touch::tapSlop) continue;
    const double x = sheet_.under((*drag)->to).x;
    frame.draw({x - 2, 0, 4, bottom}, [&](ui::Canvas& canvas) {
      canvas.line({x, 2}, {x, bottom - 2}, frame.theme().accent, 1.6);
    });
  }
}

} // namespace board
