#include "board/heads.hpp"

#include "board/found_on_sheet.hpp"
#include "board/whole_words.hpp"
#include "figures/portrait.hpp"
#include "journey/people.hpp"
#include "surface/note_paper.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace board {

using namespace language::literals;
using base::Transform;
using look::Align;
using look::Weight;

namespace {

/// Only where all of it can be read: a part of a name says something else. `whole`: how wide the box is where
/// nothing hides a part of it; where something does, its words are not broken.
void sayWhole(ui::Canvas& canvas, const std::string& words, const Rect& box, double whole,
              const look::TextStyle& style, look::Colour colour) {
  if (box.w <= 0) return;
  look::TextStyle smallest = style;
  smallest.capHeight = style.least;
  const Rect set = surface::wordsBox(box);
  const bool hidden = box.w < whole - 0.5;
  if (hidden && !hasRoomForWords(canvas, words, set.w, smallest)) return;
  if (canvas.measure(words, smallest, set.w).h <= set.h + 0.2) canvas.text(words, set, style, colour);
}

} // namespace

void drawHeads(ui::Frame& frame, Room& room, const Sheet& sheet) {
  const BoardLayout& layout = sheet.layout();
  const look::Theme& theme = frame.theme();
  const Measures& m = sheet.measures();
  const Rect& view = sheet.camera().view();
  const double top = sheet.camera().place().f, inset = 3;
  frame.draw({view.x, top, view.w, layout.heads}, [&](ui::Canvas& canvas) {
    for (const auto& stage : layout.stages) {
      const Rect head = sheet.seenPart({stage.box.x, 4, stage.box.w, layout.stageHead}).inset(inset, 0);
      const bool named = !stage.stage->name.empty();
      paintFoundName(canvas, room, head, {journey::Stage::table, stage.stage->id.value});
      sayWhole(canvas, named ? stage.stage->name : room.say("map.unnamed_stage"_text), head,
               stage.box.w - 2 * inset, {m.head, Weight::Bold, Align::Centre, surface::headLeading, m.small},
               named ? theme.ink : theme.secondInk);
      for (const auto& column : stage.columns) {
        const Rect name = sheet.seenPart(column.name).inset(inset, 0);
        const bool known = !column.step->name.empty();
        paintFoundName(canvas, room, name, {journey::Step::table, column.step->id.value});
        sayWhole(canvas, known ? column.step->name : room.say("map.unnamed_step"_text), name,
                 column.name.w - 2 * inset,
                 {m.text, Weight::Medium, Align::Centre, surface::headLeading, m.small},
                 known ? theme.secondInk : look::mixed(theme.paper, theme.secondInk, 0.8));
      }
    }
  });
  if (!sheet.isSaidTwice()) return;
  const Rect far{view.x, top + layout.lanesEnd, view.w, m.far};
  frame.draw(far, [&](ui::Canvas& canvas) {
    for (const auto& stage : layout.stages) {
      const Rect head = sheet.seenPart({stage.box.x, layout.lanesEnd, stage.box.w, m.far}).inset(inset, 2);
      const auto put = canvas.at(surface::turnedAround(head.centre()));
      sayWhole(canvas, stage.stage->name, head, stage.box.w - 2 * inset,
               {m.text, Weight::Bold, Align::Centre, surface::headLeading, m.small}, theme.secondInk);
    }
  });
}

void drawFolds(ui::Frame& frame, Room& room, const Sheet& sheet) {
  for (const auto& stage : sheet.layout().stages)
    for (const auto& column : stage.columns) {
      const Rect name = sheet.seenPart(column.name);
      if (!column.opened || name.w < 30) continue;
      ui::iconButton(frame, "map/" + std::to_string(column.step->id.value) + "/fold", look::Icon::Close,
                     {name.right() - 9, name.centre().y}, room.say("map.menu.fold"_text),
                     [&room, step = column.step->id] { room.sheet.fold(step); });
    }
}

void drawPersona(ui::Frame& frame, Room& room, const Sheet& sheet) {
  const journey::Workshop& workshop = room.workshop();
  const journey::Persona* persona = journey::personaOf(workshop, room.journey());
  if (persona == nullptr) return;
  const look::Theme& theme = frame.theme();
  const Rect box{sheet.box().x + 2, sheet.camera().place().f + 3, sheet.measures().gutter - 4,
                 sheet.measures().heads - 4};
  const double line = std::min(surface::lineOf(sheet.measures().small), box.h / 2),
               face = std::min(box.w, box.h - line);
  frame.draw(box, [&](ui::Canvas& canvas) {
    figures::drawPortrait(canvas, base::around({box.centre().x, box.y + face / 2}, {face, face}), *persona,
                          workshop.pictures);
    canvas.text(persona->name, {box.x, box.y + face, box.w, line},
                {sheet.measures().small, look::Weight::SemiBold, look::Align::Centre}, theme.ink);
  });
  frame.area(
      {.name = "map/persona", .box = box, .role = "image", .label = persona->name, .takesFingers = false});
}

void drawOverview(ui::Frame& frame, const Sheet& sheet) {
  const BoardLayout& layout = sheet.layout();
  const look::Theme& theme = frame.theme();
  const Rect& view = sheet.camera().view();
  const double share = view.w / layout.size.w, from = (view.x - sheet.camera().place().e) / layout.size.w;
  const Rect line{view.x, sheet.box().y + 1.2, view.w, 2.4};
  frame.draw(line, [&](ui::Canvas& canvas) {
    canvas.fill(line, theme.hair, 1.2);
    canvas.fill({line.x + from * line.w, line.y, share * line.w, line.h}, theme.accent, 1.2);
  });
}

} // namespace board
