// What was thrown away, the newest first: a tap brings it back.
#include "board/board.hpp"
#include "document/notes.hpp"
#include "document/stages.hpp"
#include "document/touchpoints.hpp"
#include "surface/note_paper.hpp"
#include "table/seats/seats.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

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

std::vector<Board::Thrown> Board::thrown() const {
  const journey::Outline& outline = room_.outline();
  std::vector<Thrown> all;
  const auto add = [&](Thrown::What what, const auto& records) {
    for (const auto* record : records) {
      using Record = std::remove_cvref_t<decltype(*record)>;
      const auto* event = room_.document.history().lastTouched(Record::table, record->id.value);
      all.push_back({what, record->id.value, event == nullptr ? 0 : event->seq});
    }
  };
  add(Thrown::What::Touchpoint, outline.bin);
  add(Thrown::What::Note, outline.notesInBin);
  add(Thrown::What::Stage, outline.stagesInBin);
  add(Thrown::What::Step, outline.stepsInBin);
  std::ranges::stable_sort(all, std::greater{}, &Thrown::seq);
  return all;
}

void Board::drawBin(ui::Frame& frame) {
  Bin& bin = *openBin_;
  if (bin.revision != revision_) bin.thrown = thrown(), bin.revision = revision_;
  const double rows = std::ceil(static_cast<double>(bin.thrown.size()) / perRow);
  const double content = rows * cellHeight, seen = std::clamp(rows, 0.0, most) * cellHeight;
  const Rect box{0, 0, perRow * cellWidth + 2 * margin, head + seen + margin};
  const Rect list{0, head, box.w, seen};
  const base::Transform turned = base::Transform::translation({-box.w / 2, -box.h / 2});
  const Rect there = turned(box);
  const auto put = frame.at(
      base::Transform::translation({bin_.x - 8 - there.right(), bin_.bottom() - there.bottom()}) * turned);
  bin.lies = frame.place()(box);
  const auto scroll = [this](const touch::Touch& touch) {
    if (openBin_) openBin_->scroll.feed(touch);
  };
  frame.area({.name = "map/bin/sheet",
              .box = box,
              .touch = scroll,
              .role = "group",
              .label = room_.say("map.bin"_text)});
  ui::sheet(frame, box, 8, 5);
  frame.draw(box, [&](ui::Canvas& canvas) {
    canvas.text(room_.say(bin.thrown.empty() ? "map.bin_empty"_text : "map.bin_hint"_text),
                {box.x + 8, box.y + 3, box.w - 16, head - 6}, {frame.theme().text, look::Weight::Medium},
                frame.theme().secondInk);
  });
  const double up = std::round(bin.scroll.offset(content, seen) / cellHeight) * cellHeight; // whole rows
  const auto first = static_cast<std::size_t>(up / cellHeight * perRow);
  const auto last = std::min(bin.thrown.size(), static_cast<std::size_t>((up + seen) / cellHeight * perRow));
  for (std::size_t i = first; i < last; ++i)
    drawThrown(frame, bin.thrown[i], cellAt(i).moved({0, head - up}));
  bin.scroll.drawMark(frame, {list.x, list.y, list.w - 1, list.h}, content);
}

void Board::drawThrown(ui::Frame& frame, const Thrown& thrown, const Rect& box) {
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
    foot = lane == nullptr ? note.kind : nameOf(*lane);
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
                    if (openBin_) openBin_->scroll.feed(touch);
                    const bool structure =
                        thrown.what == Thrown::What::Stage || thrown.what == Thrown::What::Step;
                    if (touch.isTap() && !(structure && isKept(touch))) restore(thrown, touch.position);
                  },
              .role = "note",
              .label = std::string{face.text},
              .value = foot});
}

void Board::restore(const Thrown& thrown, base::Point at) {
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
