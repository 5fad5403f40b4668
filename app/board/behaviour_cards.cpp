#include "board/behaviour_cards.hpp"

#include "board/heading.hpp"
#include "document/behaviour.hpp"
#include "figures/behaviour.hpp"
#include "table/line_field.hpp"
#include "table/seats/seats.hpp"
#include "ui/letters.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace board {

using namespace language::literals;
using journey::Seen;
using journey::Touchpoint;
using look::Weight;

namespace {

constexpr double between = 6;

double fieldHeight(const ui::Frame& frame) {
  return std::max(11.0, 2 * frame.theme().text) + 1.5 * ui::letters(frame, frame.theme().heading) + 3;
}
double saidHeight(const ui::Frame& frame) { return 4 * ui::letters(frame, frame.theme().text); }
double buttonHeight(const ui::Frame& frame) {
  return std::max(frame.theme().smallTarget, 1.8 * ui::letters(frame, frame.theme().text));
}

Size sizeOf(const ui::Frame& frame, const Touchpoint& touchpoint) {
  const double width = std::max(240.0, 26 * ui::letters(frame, frame.theme().text));
  return {width, headingHeight(frame, touchpoint, width - 18) + saidHeight(frame) +
                     2 * (fieldHeight(frame) + between) + buttonHeight(frame) + 18};
}

} // namespace

std::string behaviourArea(Id<Touchpoint> id) { return "behaviour/" + std::to_string(id.value); }

void BehaviourCards::toggle(Id<Touchpoint> touchpoint, Point at) {
  if (cards_.isOpen(touchpoint)) return cards_.close(touchpoint);
  asked_[touchpoint] = at;
}

void BehaviourCards::closeAll() {
  cards_.closeAll();
  asked_.clear();
}

void BehaviourCards::draw(ui::Frame& frame, const Rect& within, const PointOf& pointOf) {
  // A card opens in the frame after the tap, when its size is known.
  for (const auto& [id, at] : asked_)
    if (const Touchpoint* touchpoint = room_.workshop().touchpoints.find(id);
        touchpoint != nullptr && !cards_.isOpen(id))
      cards_.open(id, base::around(at, {24, 24}), sizeOf(frame, *touchpoint), within);
  asked_.clear();
  cards_.draw(
      frame,
      {.point = pointOf,
       .size = [&](Id<Touchpoint> id) { return sizeOf(frame, *room_.workshop().touchpoints.find(id)); },
       .content = [this](ui::Frame& on, Id<Touchpoint> id, const Rect& box) { drawCard(on, id, box); }});
}

/// Three numbers of visits, how long they waited and when that was; each written at the nearest seat.
void BehaviourCards::drawCard(ui::Frame& frame, Id<Touchpoint> id, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const Touchpoint* touchpoint = room_.workshop().touchpoints.find(id);
  const journey::Behaviour* behaviour = journey::behaviourOf(room_.workshop(), id);
  drawHeading(frame, room_, *touchpoint, box);
  double y = box.y + headingHeight(frame, *touchpoint, box.w);
  const std::string told =
      behaviour == nullptr ? room_.say("behaviour.first"_text) : figures::told(*behaviour, *room_.words);
  const Rect said{box.x, y, box.w, saidHeight(frame)};
  frame.draw(said, [&](ui::Canvas& canvas) {
    canvas.words(told, said, {theme.text, Weight::Medium}, theme.secondInk, look::Upright::Middle);
  });
  frame.area({.name = behaviourArea(id) + "/told",
              .box = said,
              .role = "text",
              .label = told,
              .takesFingers = false});
  y = said.bottom() + between / 2;
  const auto field = [&](const char* name, language::Text label, language::Text hint, double x,
                         double width) {
    document::Draft draft;
    draft.what = &document::text::behaviour;
    draft.about = id.value;
    draft.field = name;
    drawLineField(frame, room_,
                  {.name = behaviourArea(id) + "/" + name,
                   .box = {x, y, width, fieldHeight(frame)},
                   .label = room_.say(label),
                   .text = document::startText(room_.workshop(), draft),
                   .hint = room_.say(hint),
                   .what = draft.what,
                   .about = draft.about,
                   .field = draft.field,
                   .style = {theme.heading, Weight::Medium}});
  };
  const double third = (box.w - 2 * between) / 3;
  field("visits", figures::nameOf(Seen::Visits), "behaviour.hint.visits"_text, box.x, third);
  field("drop_outs", figures::nameOf(Seen::DropOuts), "behaviour.hint.part"_text, box.x + third + between,
        third);
  field("repeats", figures::nameOf(Seen::Repeats), "behaviour.hint.part"_text, box.x + 2 * (third + between),
        third);
  y += fieldHeight(frame) + between;
  field("waiting", figures::nameOf(Seen::Waiting), "behaviour.hint.waiting"_text, box.x, third);
  field("period", "behaviour.period"_text, "behaviour.hint.period"_text, box.x + third + between,
        2 * third + between);
  y += fieldHeight(frame) + between;
  if (behaviour == nullptr) return;
  const std::string words = room_.say("behaviour.remove"_text);
  const double width = (static_cast<double>(words.size()) * 0.58 + 3.2) * ui::letters(frame, theme.text);
  ui::button(frame,
             {.name = behaviourArea(id) + "/remove",
              .box = {box.x, y, std::min(width, box.w), buttonHeight(frame)},
              .label = words,
              .emphasis = ui::Emphasis::Quiet,
              .icon = look::Icon::Bin},
             [this, id, at = frame.place()(box.centre())] {
               room_.perform(room_.seats->nearest(at), document::removeBehaviour(id), at);
             });
}

} // namespace board
