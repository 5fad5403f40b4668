#include "steps/board/board.hpp"

#include "document/touchpoints.hpp"
#include "steps/board/menu.hpp"
#include "steps/board/note_paper.hpp"
#include "steps/seats/seats.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps {

using namespace language::literals;
using base::Transform;
using document::Draft;
using journey::Touchpoint;
using Kind = NoteRef::Kind;

namespace {

Rect centred(Size size) { return {-size.w / 2, -size.h / 2, size.w, size.h}; }

} // namespace

void Board::clear() {
  hands_.clear();
  menus_.clear();
  pinch_.reset();
  pinching_ = false;
  stageDrag_.reset();
  stepDrag_.reset();
  binOpen_ = false;
}

void Board::draw(ui::Frame& frame, const Rect& sheet) {
  now_ = frame.now();
  ui::sheet(frame, sheet.inset(-6), frame.theme().sheetCorner);
  layOutAgain(sheet);
  declare(frame);
  drawStill(frame);
  drawTools(frame);
  drawDrafts(frame);
  drawLanding(frame);
  drawLoose(frame);
  drawMoving(frame);
  if (binOpen_) drawBin(frame);
  drawMenus(frame);
}

void Board::layOutAgain(const Rect& sheet) {
  std::map<Id<journey::Step>, int> writing;
  for (const auto& [who, text] : room_.seats->all())
    if (text.draft.what == Draft::What::NewTouchpoint) ++writing[Id<journey::Step>{text.draft.about}];
  const bool same = revision_ == room_.document.revision() && writing == writing_ && sheet == sheet_;
  sheet_ = sheet;
  bin_ = {sheet.right() - 20, sheet.bottom() - 20, 26, 26};
  if (!same) {
    const Boxes before = boxes();
    layout_ = layOut(room_.outline(), sheet.size(), writing);
    const bool first = revision_ == ~std::uint64_t{0};
    revision_ = room_.document.revision();
    writing_ = std::move(writing);
    stillRevision_ = ~std::uint64_t{0};
    camera_.fit(sheet, layout_.size);
    if (!first) glideFrom(before);
  }
  camera_.fit(sheet, layout_.size);
}

Board::Boxes Board::boxes() const {
  Boxes boxes;
  for (const auto& stage : layout_.stages)
    for (const auto& column : stage.columns)
      for (const auto& cell : column.cells) boxes[cell.id] = cell.box;
  return boxes;
}

void Board::glideFrom(const Boxes& before) {
  constexpr std::size_t most = 80; // more would be a storm, not an explanation
  std::vector<std::pair<NoteRef, Transform>> moved;
  for (const auto& stage : layout_.stages)
    for (const auto& column : stage.columns)
      for (const auto& [touchpoint, box, id] : column.cells) {
        const auto was = before.find(id);
        const NoteRef note{Kind::Touchpoint, id.value};
        if (was == before.end() || was->second == box || isMoving(note)) continue;
        moved.emplace_back(note, camera_.place() * Transform::placed(was->second.centre(),
                                                                     base::radians(touchpoint->angle)));
      }
  if (moved.size() > most) return;
  for (const auto& [note, from] : moved) hands_.glide(note, from, now_);
}

Size Board::sizeOf(NoteRef note) const {
  if (note.kind == Kind::Lane) return {BoardLayout::laneNoteWidth, BoardLayout::laneNoteHeight};
  return {BoardLayout::noteWidth, BoardLayout::noteHeight};
}

std::optional<Transform> Board::lying(NoteRef note) const {
  const journey::Workshop& workshop = room_.workshop();
  const auto on = [&](const Rect& box, double angle) {
    return camera_.place() * Transform::placed(box.centre(), base::radians(angle));
  };
  if (note.kind == Kind::Touchpoint) {
    const Touchpoint* touchpoint = workshop.touchpoints.find(Id<Touchpoint>{note.id});
    if (touchpoint == nullptr || touchpoint->gone) return {};
    if (const auto* cell = layout_.find(touchpoint->id)) return on(cell->box, touchpoint->angle);
    const double k = std::max(0.7, camera_.scale()); // loose notes stay legible
    return Transform::placed({touchpoint->x, touchpoint->y}, base::radians(touchpoint->angle)) *
           Transform::scaling(k);
  }
  for (const auto& stage : layout_.stages)
    for (const auto& column : stage.columns)
      for (const auto* lane : {&column.needs, &column.expectations})
        for (const auto& cell : lane->notes)
          if (cell.note->id.value == note.id) return on(cell.box, cell.note->angle);
  return {};
}

void Board::drawNote(ui::Frame& frame, NoteRef note, const Transform& place, bool lifted) {
  const journey::Workshop& workshop = room_.workshop();
  const Rect box = centred(sizeOf(note));
  const auto put = frame.at(place);
  std::string words;
  frame.draw(noteReach(box), [&](ui::Canvas& canvas) {
    NoteFace face;
    if (note.kind == Kind::Touchpoint) {
      const Touchpoint* touchpoint = workshop.touchpoints.find(Id<Touchpoint>{note.id});
      if (touchpoint == nullptr) return;
      face = faceOf(workshop, *touchpoint, frame.theme());
    } else {
      const journey::Note* lane = workshop.notes.find(Id<journey::Note>{note.id});
      if (lane == nullptr) return;
      face = faceOf(*lane, frame.theme());
    }
    face.lifted = lifted;
    words = face.text;
    paintNote(canvas, box, face);
  });
  frame.area({.name = areaOf(note),
              .box = box,
              .touch = [this, note](const touch::Touch& touch) { touchNote(note, touch); },
              .role = "note",
              .label = words});
}

void Board::drawLoose(ui::Frame& frame) {
  for (const Touchpoint* touchpoint : room_.outline().loose) {
    const NoteRef note{Kind::Touchpoint, touchpoint->id.value};
    if (!isMoving(note)) drawNote(frame, note, *lying(note), false);
  }
}

void Board::drawMoving(ui::Frame& frame) {
  for (const NoteRef note : hands_.gliding()) {
    const auto to = lying(note);
    const auto now = to ? hands_.gliding(note, *to, frame.now(), frame.theme().calm) : std::nullopt;
    if (to) drawNote(frame, note, now.value_or(*to), false);
    frame.again();
  }
  for (const auto& [note, held] : hands_.all())
    if (lying(note)) drawNote(frame, note, held.place(), held.lifted);
}

void Board::drawDrafts(ui::Frame& frame) {
  std::map<Id<journey::Step>, std::size_t> used;
  const auto put = frame.at(camera_.place());
  for (const auto& [who, writing] : room_.seats->all()) {
    const Draft& draft = writing.draft;
    const auto* column = layout_.find(Id<journey::Step>{draft.about});
    Rect box;
    if (draft.what == Draft::What::NewTouchpoint && column != nullptr &&
        used[column->step->id] < column->drafts.size())
      box = column->drafts[used[column->step->id]++];
    else if (column != nullptr && draft.what == Draft::What::NewNeed)
      box = column->needs.add;
    else if (column != nullptr && draft.what == Draft::What::NewExpectation)
      box = column->expectations.add;
    if (box.empty() || !sheet_.contains(camera_.place()(box.centre()))) continue;
    const Participant* writer = room_.workshop().participants.find(who);
    const look::Theme& theme = frame.theme();
    const bool lane = draft.what != Draft::What::NewTouchpoint;
    const look::Colour paper =
        lane ? theme.white : paperOf(room_.workshop(), Id<journey::Channel>{draft.channel}, theme);
    const double turn = room_.seats->facing(who); // the writer reads it as it grows
    const auto placed = frame.at(Transform::placed(box.centre(), turn));
    const Rect at = centred(box.size());
    frame.draw(noteReach(at), [&](ui::Canvas& canvas) {
      paintNote(canvas, at, {.text = draft.text, .foot = {}, .paper = paper});
      const auto seat = writer == nullptr || writer->seat < 0 ? std::optional<std::size_t>{}
                                                              : static_cast<std::size_t>(writer->seat);
      canvas.outline(at, seat ? theme.seats[*seat] : theme.secondInk, 1.4, theme.noteCorner);
      if (seat) ui::seatSign(canvas, *seat, {at.x + 3, at.y + 3}, 6);
    });
  }
}

void Board::drawLanding(ui::Frame& frame) {
  for (const auto& [note, held] : hands_.all()) {
    if (!held.lifted || note.kind != Kind::Touchpoint) continue;
    const base::Point at = held.place()(base::Point{});
    if (!sheet_.contains(at)) continue;
    const base::Point place = camera_.place().inverse()(at);
    const auto* column = layout_.columnAt(place);
    if (column == nullptr || place.y > layout_.needsTop) continue;
    const auto before = placeBefore(*column, place, Id<Touchpoint>{note.id});
    const auto* cell = before ? layout_.find(before) : nullptr;
    const auto put = frame.at(camera_.place());
    const Rect target = cell != nullptr
                            ? Rect{cell->box.x - BoardLayout::gap / 2 - 1, cell->box.y, 2, cell->box.h}
                            : column->add;
    frame.draw(target.inset(-2), [&](ui::Canvas& canvas) {
      if (cell != nullptr)
        canvas.fill(target, frame.theme().accent, 1);
      else
        paintPlace(canvas, target.inset(2), "", true);
    });
  }
  const auto put = frame.at(camera_.place());
  for (const auto* drag : {&stageDrag_, &stepDrag_}) {
    if (!*drag || base::distance((*drag)->from, (*drag)->to) < touch::tapSlop) continue;
    const double x = camera_.place().inverse()((*drag)->to).x;
    frame.draw({x - 2, 0, 4, layout_.size.h}, [&](ui::Canvas& canvas) {
      canvas.line({x, 2}, {x, layout_.size.h - 2}, frame.theme().accent, 1.6);
    });
  }
}

void Board::drawTools(ui::Frame& frame) {
  const look::Theme& theme = frame.theme();
  bool over = false;
  for (const auto& [note, held] : hands_.all())
    over = over || (held.lifted && bin_.contains(held.place()(base::Point{})));
  const bool dragging =
      std::ranges::any_of(hands_.all(), [](const auto& held) { return held.second.lifted; });
  const double grown = frame.ease("map/bin", over ? 1.25 : dragging ? 1.1 : 1, theme.quick);
  const std::size_t inBin = room_.outline().bin.size();
  frame.draw(bin_.inset(-8), [&](ui::Canvas& canvas) {
    canvas.disc(bin_.centre(), 11 * grown, over ? theme.low : theme.paper);
    canvas.ring(bin_.centre(), 11 * grown, theme.line, 0.6);
    canvas.icon(look::Icon::Bin, bin_.centre(), 12 * grown, over ? theme.onDark : theme.secondInk);
  });
  frame.area({.name = "map/bin",
              .box = bin_,
              .touch =
                  [this](const touch::Touch& touch) {
                    if (touch.isTap()) binOpen_ = !binOpen_;
                  },
              .role = "button",
              .label = room_.say("map.bin"_text),
              .value = std::to_string(inBin)});
  const double x = bin_.centre().x;
  ui::iconButton(frame, "map/zoom/in", look::Icon::ZoomIn, {x, bin_.y - 50}, room_.say("map.zoom_in"_text),
                 [this] { camera_.zoom(1.4, sheet_.centre()); });
  ui::iconButton(
      frame, "map/zoom/out", look::Icon::ZoomOut, {x, bin_.y - 31}, room_.say("map.zoom_out"_text),
      [this] { camera_.zoom(1 / 1.4, sheet_.centre()); }, !camera_.isWhole());
  ui::iconButton(
      frame, "map/zoom/all", look::Icon::FitAll, {x, bin_.y - 12}, room_.say("map.zoom_all"_text),
      [this] { camera_.showWhole(); }, !camera_.isWhole());
}

void Board::drawBin(ui::Frame& frame) {
  const look::Theme& theme = frame.theme();
  const auto& thrown = room_.outline().bin;
  constexpr std::size_t perRow = 4, most = 16;
  const std::size_t shown = std::min(most, thrown.size());
  const double rows = std::max(1.0, static_cast<double>((shown + perRow - 1) / perRow));
  const Rect box{bin_.x - perRow * 70 - 14, bin_.bottom() - rows * 52 - 34, perRow * 70 + 10, rows * 52 + 34};
  frame.area({.name = "map/bin/sheet", .box = box, .role = "group", .label = room_.say("map.bin"_text)});
  ui::sheet(frame, box, 8, 5);
  frame.draw(box, [&](ui::Canvas& canvas) {
    canvas.text(room_.say(shown == 0 ? "map.bin_empty"_text : "map.bin_hint"_text),
                {box.x + 8, box.y + 4, box.w - 16, 22}, {theme.text, look::Weight::Medium}, theme.secondInk);
  });
  for (std::size_t i = 0; i < shown; ++i) {
    const Touchpoint& touchpoint = *thrown[thrown.size() - 1 - i];
    const Rect note{box.x + 6 + static_cast<double>(i % perRow) * 70,
                    box.y + 28 + static_cast<double>(i / perRow) * 52, 66, 46};
    const auto id = touchpoint.id;
    frame.draw(noteReach(note), [&](ui::Canvas& canvas) {
      paintNote(canvas, note, faceOf(room_.workshop(), touchpoint, theme));
    });
    frame.area({.name = "bin/" + std::to_string(id.value),
                .box = note,
                .touch =
                    [this, id](const touch::Touch& touch) {
                      if (!touch.isTap()) return;
                      room_.perform(
                          {}, document::deed::restoreTouchpoint,
                          [id](document::Edit& edit) { return document::restoreTouchpoint(edit, id); },
                          touch.position);
                    },
                .role = "note",
                .label = touchpoint.text});
  }
}

} // namespace steps
