#include "board/lane_list.hpp"

#include "document/lanes.hpp"
#include "figures/words.hpp"
#include "surface/words.hpp"
#include "table/seats/seats.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace board {

using namespace language::literals;
using base::Transform;
using journey::LaneSet;
using look::Align;
using look::Icon;
using look::Weight;
using touch::Touch;

namespace {

constexpr double margin = 8, between = 4;
constexpr std::size_t across = 2;

/// Of one lane in the list.
Size entrySize(const Measures& m) {
  return {32 + 36 * m.small, std::max(20.0, surface::lineOf(m.text) + surface::lineOf(m.small) + 6)};
}

bool isChosen(const journey::Workshop& workshop, LaneSet set) {
  return std::ranges::all_of(journey::lanes(), [&](const journey::Lane& lane) {
    return journey::isShown(workshop, lane) == journey::isIn(lane, set);
  });
}

} // namespace

void LaneList::drawTool(ui::Frame& frame, Point at) {
  ui::iconButton(frame, "map/lanes", Icon::Menu, at, room_.say("lanes.button"_text), [this] {
    isOpen_ = !isOpen_;
    facing_ = 0;
  });
}

void LaneList::draw(ui::Frame& frame, const Rect& sheet, const Measures& m) {
  if (!isOpen_) return;
  const look::Theme& theme = frame.theme();
  const Size entry = entrySize(m);
  const auto rows = static_cast<double>((journey::lanes().size() + across - 1) / across);
  const double head = std::max(22.0, surface::lineOf(m.head) + 6),
               sets = std::max(theme.target, surface::lineOf(m.small) + 8);
  const Size size{across * entry.w + 3 * margin, head + sets + between + rows * entry.h + 2 * margin};
  const Rect box{-size.w / 2, -size.h / 2, size.w, size.h};
  const auto put = frame.at(Transform::placed(sheet.centre(), facing_));
  lies_ = frame.place()(box);
  frame.area({.name = "map/lanes/sheet",
              .box = box,
              .touch = [](const Touch&) {},
              .role = "group",
              .label = room_.say("lanes.title"_text)});
  ui::sheet(frame, box, theme.sheetCorner, 6);
  const Rect title{box.x + margin, box.y + 4, box.w - 2 * margin - 44, head};
  frame.draw(title, [&](ui::Canvas& canvas) {
    canvas.text(room_.say("lanes.title"_text), title, {m.head, Weight::SemiBold, Align::Left, 1.1, m.small},
                theme.ink);
  });
  const double icons = title.centre().y;
  ui::iconButton(frame, "map/lanes/close", Icon::Close, {box.right() - margin - 8, icons},
                 room_.say("lanes.close"_text), [this] { isOpen_ = false; });
  if (!room_.isUpright())
    ui::iconButton(frame, "map/lanes/turn", Icon::TurnLeft, {box.right() - margin - 28, icons},
                   room_.say("map.menu.about"_text), [this] { facing_ = room_.seats->nextFacing(facing_); });
  const double top = title.bottom() + between;
  drawSets(frame, {box.x + margin, top, box.w - 2 * margin, sets}, m);
  for (std::size_t i = 0; i < journey::lanes().size(); ++i) {
    const auto column = static_cast<double>(i / static_cast<std::size_t>(rows)),
               row = static_cast<double>(i % static_cast<std::size_t>(rows));
    drawEntry(frame, journey::lanes()[i],
              {box.x + margin + column * (entry.w + margin), top + sets + between + row * entry.h, entry.w,
               entry.h},
              m);
  }
}

void LaneList::drawSets(ui::Frame& frame, const Rect& row, const Measures& m) {
  constexpr auto names = journey::enumerators<LaneSet>;
  const auto count = static_cast<double>(names.size());
  const double width = (row.w - (count - 1) * between) / count;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto set = static_cast<LaneSet>(i);
    const Rect box{row.x + static_cast<double>(i) * (width + between), row.y, width, row.h};
    ui::button(frame,
               {.name = "map/lanes/set/" + std::string{names[i]},
                .box = box,
                .label = room_.words->named("lanes.set." + std::string{names[i]}),
                .on = isChosen(room_.workshop(), set),
                .capHeight = m.small},
               [this, set, at = frame.place()(box.centre())] {
                 room_.perform(room_.seats->nearest(at), document::showLanes(set), at);
               });
  }
}

/// A tap puts it on the map or takes it off; how many notes lie in it is said, as they stay.
void LaneList::drawEntry(ui::Frame& frame, const journey::Lane& lane, const Rect& box, const Measures& m) {
  const look::Theme& theme = frame.theme();
  const bool isOn = journey::isShown(room_.workshop(), lane);
  const std::string id{lane.id}, name = figures::laneName(*room_.words, lane.id);
  const std::size_t notes = journey::countIn(room_.workshop(), lane.id);
  const Rect mark = base::around({box.x + 9, box.centre().y}, {11, 11});
  const double x = box.x + 20, width = box.right() - x, line = surface::lineOf(m.text);
  frame.draw(box, [&](ui::Canvas& canvas) {
    canvas.fill(mark, isOn ? theme.accent : theme.white, 3);
    if (!isOn) canvas.outline(mark, theme.secondInk, 0.7, 3);
    if (isOn) canvas.icon(Icon::Done, mark.centre(), 9, theme.onDark);
    const Rect words{x, box.y + 2, width, line};
    canvas.text(name, words, {m.text, Weight::SemiBold, Align::Left, 1, m.small}, theme.ink);
    if (notes > 0)
      canvas.text(room_.words->count(lane.takesNotes() ? "lanes.count"_text : "lanes.seen"_text,
                                     static_cast<long long>(notes)),
                  words, {m.small, Weight::Regular, Align::Right, 1, m.small}, theme.secondInk);
    canvas.text(room_.words->named("lane." + id + ".says"),
                {x, words.bottom(), width, surface::lineOf(m.small) + 2},
                {m.small, Weight::Regular, Align::Left, 1, m.small}, theme.secondInk);
  });
  frame.area({.name = "map/lanes/" + id,
              .box = box.inset(0, 1),
              .touch =
                  [this, id, isOn](const Touch& touch) {
                    if (touch.isTap())
                      room_.perform(room_.seats->nearest(touch.position), document::showLane(id, !isOn),
                                    touch.position);
                  },
              .role = "button",
              .label = name,
              .value = isOn ? "on" : "off"});
}

} // namespace board
