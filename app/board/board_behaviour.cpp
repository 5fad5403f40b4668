// The lane of what customers were seen to do: bars under each touchpoint's place on the curve, and the card
// on which people write what was counted.
#include "board/board.hpp"
#include "board/heading.hpp"
#include "board/widths.hpp"
#include "document/behaviour.hpp"
#include "figures/behaviour.hpp"
#include "table/line_field.hpp"
#include "table/seats/seats.hpp"
#include "ui/letters.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace board {

using namespace language::literals;
using base::Point;
using journey::Seen;
using journey::Touchpoint;
using look::Weight;
using touch::Touch;

namespace {

constexpr double between = 6;

std::string areaOf(Id<Touchpoint> id) { return "behaviour/" + std::to_string(id.value); }

double fieldHeight(const ui::Frame& frame) {
  return std::max(11.0, 2 * frame.theme().text) + 1.5 * ui::letters(frame, frame.theme().heading) + 3;
}
double saidHeight(const ui::Frame& frame) { return 4 * ui::letters(frame, frame.theme().text); }
double buttonHeight(const ui::Frame& frame) {
  return std::max(frame.theme().smallTarget, 1.8 * ui::letters(frame, frame.theme().text));
}

} // namespace

void Board::toggleBehaviour(Id<Touchpoint> touchpoint, Point at) {
  if (behaviour_.isOpen(touchpoint)) return behaviour_.close(touchpoint);
  behaviourAt_[touchpoint] = at;
}

void Board::declareSeen(ui::Frame& frame, const BoardLayout::Lane& lane) {
  for (const auto& [id, behaviour, box] : lane.seen) {
    if (!camera().view().contains(camera().place()(box.centre()))) continue;
    const Touchpoint* touchpoint = room_.workshop().touchpoints.find(id);
    frame.area({.name = areaOf(id),
                .box = {box.x, lane.box.y, box.w, lane.box.h},
                .touch =
                    [this, id = id](const Touch& touch) {
                      touchGround(touch, [this, id, at = touch.position] { toggleBehaviour(id, at); });
                    },
                .role = behaviour == nullptr ? "place" : "text",
                .label = touchpoint == nullptr ? std::string{} : touchpoint->text,
                .value = behaviour == nullptr ? std::string{} : figures::told(*behaviour, *room_.words)});
  }
}

void Board::chooseShortness(ui::Canvas& canvas, double capHeight) {
  shortness_.clear();
  std::vector<figures::SeenPlace> row;
  for (const auto& stage : layout_.stages)
    for (const auto& column : stage.columns)
      for (const auto& lane : column.lanes)
        for (const auto& cell : lane.seen)
          if (cell.behaviour != nullptr) row.push_back({cell.behaviour, cell.box.w});
  for (const Seen seen : layout_.seen.kinds)
    shortness_.push_back(figures::shortnessOf(canvas, row, seen, capHeight, *room_.words));
}

void Board::paintSeen(ui::Canvas& canvas, const BoardLayout::Lane& lane) const {
  const double height = figures::seenHeight(wish_.measures.small);
  for (const auto& [touchpoint, behaviour, box] : lane.seen) {
    if (behaviour == nullptr) {
      canvas.icon(look::Icon::Add, {box.centre().x, box.y + height / 2}, std::min(8.0, box.w),
                  canvas.theme().quiet);
      continue;
    }
    double y = box.y;
    for (std::size_t i = 0; i < layout_.seen.kinds.size(); ++i) {
      figures::drawSeen(canvas, *behaviour, layout_.seen.kinds[i], layout_.seen, {box.x, y, box.w, height},
                        wish_.measures.small, *room_.words, shortness_[i]);
      y += height;
    }
  }
}

std::vector<std::pair<std::string, double>> Board::seenNames(const BoardLayout::LaneBand& band) const {
  std::vector<std::pair<std::string, double>> out;
  if (band.lane.takesNotes()) return out;
  double y = band.top + seenHead(wish_.measures);
  for (const Seen seen : layout_.seen.kinds) {
    out.emplace_back(room_.say(figures::nameOf(seen)), y);
    y += figures::seenHeight(wish_.measures.small);
  }
  return out;
}

void Board::drawBehaviour(ui::Frame& frame) {
  Rect within = sheet_;
  if (showsPanel()) within.h = panel().y - sheet_.y;
  // A card opens in the frame after the tap, when its size is known.
  for (const auto& [id, at] : behaviourAt_)
    if (const Touchpoint* touchpoint = room_.workshop().touchpoints.find(id);
        touchpoint != nullptr && !behaviour_.isOpen(id))
      behaviour_.open(id, base::around(at, {24, 24}), behaviourSize(frame, *touchpoint), within);
  behaviourAt_.clear();
  behaviour_.draw(frame, {.point = [this](Id<Touchpoint> id) { return pointPlace(id); },
                          .size =
                              [&](Id<Touchpoint> id) {
                                return behaviourSize(frame, *room_.workshop().touchpoints.find(id));
                              },
                          .content = [this](ui::Frame& on, Id<Touchpoint> id,
                                            const Rect& box) { drawBehaviourCard(on, id, box); }});
}

Size Board::behaviourSize(const ui::Frame& frame, const Touchpoint& touchpoint) {
  const double width = std::max(240.0, 26 * ui::letters(frame, frame.theme().text));
  return {width, headingHeight(frame, touchpoint, width - 18) + saidHeight(frame) +
                     2 * (fieldHeight(frame) + between) + buttonHeight(frame) + 18};
}

/// Three numbers of visits, how long they waited and when that was; each written at the nearest seat.
void Board::drawBehaviourCard(ui::Frame& frame, Id<Touchpoint> id, const Rect& box) {
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
  frame.area(
      {.name = areaOf(id) + "/told", .box = said, .role = "text", .label = told, .takesFingers = false});
  y = said.bottom() + between / 2;
  const auto field = [&](const char* name, language::Text label, language::Text hint, double x,
                         double width) {
    document::Draft draft;
    draft.what = &document::text::behaviour;
    draft.about = id.value;
    draft.field = name;
    drawLineField(frame, room_,
                  {.name = areaOf(id) + "/" + name,
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
             {.name = areaOf(id) + "/remove",
              .box = {box.x, y, std::min(width, box.w), buttonHeight(frame)},
              .label = words,
              .emphasis = ui::Emphasis::Quiet,
              .icon = look::Icon::Bin},
             [this, id, at = frame.place()(box.centre())] {
               room_.perform(room_.seats->nearest(at), document::removeBehaviour(id), at);
             });
}

} // namespace board
