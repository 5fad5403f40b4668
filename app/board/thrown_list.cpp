#include "board/thrown_list.hpp"

#include "board/locking.hpp"
#include "document/notes.hpp"
#include "document/stages.hpp"
#include "document/touchpoints.hpp"
#include "figures/words.hpp"
#include "surface/note_paper.hpp"
#include "table/seats/seats.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace board {

using namespace language::literals;

namespace {

constexpr double perRow = 4, most = 3; // rows seen at once; more are scrolled to
constexpr double cellWidth = 70, cellHeight = 52, head = 28, margin = 6;

Rect cellAt(std::size_t i) {
  const double column = static_cast<double>(i % static_cast<std::size_t>(perRow));
  const double row = static_cast<double>(i / static_cast<std::size_t>(perRow));
  return {margin + column * cellWidth, row * cellHeight, cellWidth - 4, cellHeight - 6};
}

} // namespace

void ThrownList::unfold() {
  isOpen_ = true;
  lies_ = {};
  revision_ = ~std::uint64_t{0};
  scroll_ = {};
}

void ThrownList::read() {
  if (revision_ == room_.document.revision() && journey_ == room_.journey()) return;
  revision_ = room_.document.revision();
  journey_ = room_.journey();
  thrown_.clear();
  const journey::Outline& outline = room_.outline();
  const auto add = [&](Thrown::What what, const auto& records) {
    for (const auto* record : records) {
      using Record = std::remove_cvref_t<decltype(*record)>;
      const auto* event = room_.document.history().lastTouched(Record::table, record->id.value);
      thrown_.push_back({what, record->id.value, event == nullptr ? 0 : event->seq});
    }
  };
  add(Thrown::What::Touchpoint, outline.bin);
  add(Thrown::What::Note, outline.notesInBin);
  add(Thrown::What::Stage, outline.stagesInBin);
  add(Thrown::What::Step, outline.stepsInBin);
  std::ranges::stable_sort(thrown_, std::greater{}, &Thrown::seq);
}

void ThrownList::draw(ui::Frame& frame, const Rect& bin) {
  if (!isOpen_) return;
  read();
  const double rows = std::ceil(static_cast<double>(thrown_.size()) / perRow);
  const double content = rows * cellHeight, seen = std::clamp(rows, 0.0, most) * cellHeight;
  const Rect box{0, 0, perRow * cellWidth + 2 * margin, head + seen + margin};
  const Rect list{0, head, box.w, seen};
  const base::Transform turned = base::Transform::translation({-box.w / 2, -box.h / 2});
  const Rect there = turned(box);
  const auto put = frame.at(
      base::Transform::translation({bin.x - 8 - there.right(), bin.bottom() - there.bottom()}) * turned);
  lies_ = frame.place()(box);
  frame.area({.name = "map/bin/sheet",
              .box = box,
              .touch = [this](const touch::Touch& touch) { scroll_.feed(touch); },
              .role = "group",
              .label = room_.say("map.bin"_text)});
  ui::sheet(frame, box, 8, 5);
  frame.draw(box, [&](ui::Canvas& canvas) {
    canvas.text(room_.say(thrown_.empty() ? "map.bin_empty"_text : "map.bin_hint"_text),
                {box.x + 8, box.y + 3, box.w - 16, head - 6}, {frame.theme().text, look::Weight::Medium},
                frame.theme().secondInk);
  });
  const double up = std::round(scroll_.offset(content, seen) / cellHeight) * cellHeight; // whole rows
  const auto first = static_cast<std::size_t>(up / cellHeight * perRow);
  const auto last = std::min(thrown_.size(), static_cast<std::size_t>((up + seen) / cellHeight * perRow));
  for (std::size_t i = first; i < last; ++i) drawThrown(frame, thrown_[i], cellAt(i).moved({0, head - up}));
  scroll_.drawMark(frame, {list.x, list.y, list.w - 1, list.h}, content);
}

void ThrownList::drawThrown(ui::Frame& frame, const Thrown& thrown, const Rect& box) {
  const journey::Workshop& workshop = room_.workshop();
  const look::Theme& theme = frame.theme();
  surface::NoteFace face;
  std::string foot;
  switch (thrown.what) {
  case Thrown::What::Touchpoint:
    face = surface::faceOf(workshop, *workshop.touchpoints.find(Id<journey::Touchpoint>{thrown.id}), theme);
    break;
  case Thrown::What::Note: {
    const journey::Note& note = *workshop.notes.find(Id<journey::Note>{thrown.id});
    face = surface::faceOf(note, theme);
    const journey::Lane* lane = journey::laneOf(note.kind);
    foot = lane == nullptr ? note.kind : figures::laneName(*room_.words, lane->id);
    break;
  }
  case Thrown::What::Stage: {
    const std::string& name = workshop.stages.find(Id<journey::Stage>{thrown.id})->name;
    face = {.text = name, .foot = {}, .paper = theme.table};
    foot = room_.say("map.stage"_text);
    break;
  }
  case Thrown::What::Step: {
    const std::string& name = workshop.steps.find(Id<journey::Step>{thrown.id})->name;
    face = {.text = name, .foot = {}, .paper = theme.table};
    foot = room_.say("map.step"_text);
    break;
  }
  }
  if (!foot.empty()) face.foot = foot;
  frame.draw(surface::noteReach(box), [&](ui::Canvas& canvas) { paintNote(canvas, box, face); });
  frame.area({.name = "bin/" + std::to_string(thrown.id),
              .box = box,
              .touch =
                  [this, thrown](const touch::Touch& touch) {
                    scroll_.feed(touch);
                    const bool structure =
                        thrown.what == Thrown::What::Stage || thrown.what == Thrown::What::Step;
                    if (touch.isTap() && !(structure && isKept(room_, touch)))
                      restore(thrown, touch.position);
                  },
              .role = "note",
              .label = std::string{face.text},
              .value = foot});
}

void ThrownList::restore(const Thrown& thrown, Point at) {
  const std::int64_t id = thrown.id;
  const Id<Participant> by = room_.seats->nearest(at);
  switch (thrown.what) {
  case Thrown::What::Touchpoint:
    room_.perform(by, document::restoreTouchpoint(Id<journey::Touchpoint>{id}), at);
    return;
  case Thrown::What::Note: room_.perform(by, document::restoreNote(Id<journey::Note>{id}), at); return;
  case Thrown::What::Stage: room_.perform(by, document::restoreStage(Id<journey::Stage>{id}), at); return;
  case Thrown::What::Step: room_.perform(by, document::restoreStep(Id<journey::Step>{id}), at); return;
  }
}

} // namespace board
