#include "board/thrown_list.hpp"

#include "board/locking.hpp"
#include "document/notes.hpp"
#include "document/stages.hpp"
#include "document/touchpoints.hpp"
#include "figures/words.hpp"
#include "table/seats/seats.hpp"

namespace board {

using namespace language::literals;
using journey::Note;
using journey::Stage;
using journey::Step;
using journey::Touchpoint;
using surface::CardRef;
using surface::isA;

const std::vector<CardRef>& ThrownList::thrown() {
  if (revision_ == room_.document.revision() && journey_ == room_.journey()) return thrown_;
  revision_ = room_.document.revision();
  journey_ = room_.journey();
  thrown_.clear();
  const auto add = [this](const auto& records) {
    for (const auto* record : records) thrown_.push_back(surface::refOf(record->id));
  };
  const journey::Outline& outline = room_.outline();
  add(outline.bin);
  add(outline.notesInBin);
  add(outline.stagesInBin);
  add(outline.stepsInBin);
  thrown_ = surface::newestFirst(room_, std::move(thrown_));
  return thrown_;
}

void ThrownList::draw(ui::Frame& frame, const Rect& bin, const Rect& sheet) {
  if (!isOpen()) return;
  list_.draw(frame, bin, sheet, thrown(), {.capHeight = frame.theme().text},
             {.face = [this](CardRef card, const look::Theme& theme) { return faceOf(card, theme); },
              .foot = [this](CardRef card) { return footOf(card); },
              .restore = [this](CardRef card, const touch::Touch& tap) { restore(card, tap); }});
}

surface::NoteFace ThrownList::faceOf(CardRef card, const look::Theme& theme) const {
  const journey::Workshop& workshop = room_.workshop();
  if (isA<Touchpoint>(card))
    return surface::faceOf(workshop, *workshop.touchpoints.find(Id<Touchpoint>{card.id}), theme);
  if (isA<Note>(card)) return surface::faceOf(*workshop.notes.find(Id<Note>{card.id}), theme);
  const std::string& name = isA<Stage>(card) ? workshop.stages.find(Id<Stage>{card.id})->name
                                             : workshop.steps.find(Id<Step>{card.id})->name;
  return {.text = name, .foot = {}, .paper = theme.table};
}

std::string ThrownList::footOf(CardRef card) const {
  if (isA<Stage>(card)) return room_.say("map.stage"_text);
  if (isA<Step>(card)) return room_.say("map.step"_text);
  if (!isA<Note>(card)) return {};
  const std::string& kind = room_.workshop().notes.find(Id<Note>{card.id})->kind;
  const journey::Lane* lane = journey::laneOf(kind);
  return lane == nullptr ? kind : figures::laneName(*room_.words, lane->id);
}

void ThrownList::restore(CardRef card, const touch::Touch& tap) {
  const Id<Participant> by = room_.seats->nearest(tap.position);
  const auto perform = [&](const document::Deed& deed) { room_.perform(by, deed, tap.position); };
  if (isA<Touchpoint>(card)) return perform(document::restoreTouchpoint(Id<Touchpoint>{card.id}));
  if (isA<Note>(card)) return perform(document::restoreNote(Id<Note>{card.id}));
  if (isKept(room_, tap)) return;
  perform(isA<Stage>(card) ? document::restoreStage(Id<Stage>{card.id})
                           : document::restoreStep(Id<Step>{card.id}));
}

} // namespace board
