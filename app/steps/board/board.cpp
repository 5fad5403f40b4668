#include "steps/board/board.hpp"

#include "steps/board/note_paper.hpp"
#include "steps/seats/seats.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps {

using namespace language::literals;
using base::Transform;
using document::Draft;
using journey::Touchpoint;
using look::Icon;
using Kind = NoteRef::Kind;

namespace {

Rect centred(Size size) { return {-size.w / 2, -size.h / 2, size.w, size.h}; }

} // namespace

void Board::clear() {
  hands_.clear();
  menus_.clear();
  ground_.clear();
  chosen_.clear();
  fans_.clear();
  stageDrag_.reset();
  stepDrag_.reset();
  openBin_.reset();
}

void Board::draw(ui::Frame& frame, const Rect& sheet) {
  now_ = frame.now();
  calm_ = frame.theme().calm;
  ui::sheet(frame, sheet.inset(-6), frame.theme().sheetCorner);
  layOutAgain(sheet);
  pulled_ = pulled_ && room_.setting == Setting::Wall;
  camera_.pull(frame.ease("map/pull", pulled_ ? 1 : 0, calm_));
  declare(frame);
  drawStill(frame);
  drawTools(frame);
  drawDrafts(frame);
  drawLanding(frame);
  drawLoose(frame);
  drawFans(frame);
  drawChosen(frame);
  drawMoving(frame);
  if (openBin_) drawBin(frame);
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
    const bool first = revision_ == ~std::uint64_t{0};
    const auto shown = first ? std::nullopt : std::optional{layout_.rows};
    // The map ends beside its tools and its bin, not below them.
    constexpr double tools = 20;
    const base::Size beside{sheet.w - tools, sheet.h};
    layout_ = layOut(room_.outline(), beside, writing, shown);
    layout_.size.w *= sheet.w / beside.w;
    revision_ = room_.document.revision();
    writing_ = std::move(writing);
    stillRevision_ = ~std::uint64_t{0};
    camera_.fit(sheet, layout_.size);
    if (!first) glideFrom(before);
  }
  camera_.fit(sheet, layout_.size);
}

void Board::drawPull(ui::Frame& frame) {
  const language::Text label = pulled_ ? "map.pull_up"_text : "map.pull_down"_text;
  ui::iconButton(frame, "map/pull", pulled_ ? Icon::Up : Icon::Down, {bin_.centre().x, bin_.y - 69},
                 room_.say(label), [this] { pulled_ = !pulled_; });
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

double Board::looseScale() const { return std::max(0.7, camera_.scale()); }

base::Point Board::keptOnTable(base::Point at) const {
  constexpr double rim = 20; // so much of a note is in reach at least
  return {std::clamp(at.x, rim, room_.table.w - rim), std::clamp(at.y, rim, room_.table.h - rim)};
}

Transform Board::before(Id<Participant> who) const {
  const double facing = room_.seats->facing(who);
  for (const Pad& pad : room_.seats->pads())
    if (pad.participant == who)
      return Transform::placed(pad.place(base::Point{0, -Pad::tabDepth - 48}), facing);
  return Transform::placed({room_.table.w / 2, room_.table.h - 60}, facing);
}

std::optional<Transform> Board::lying(NoteRef note) const {
  const journey::Workshop& workshop = room_.workshop();
  const auto on = [&](const Rect& box, double angle) {
    return camera_.place() * Transform::placed(box.centre(), base::radians(angle));
  };
  switch (note.kind) {
  case Kind::Touchpoint: {
    const Touchpoint* touchpoint = workshop.touchpoints.find(Id<Touchpoint>{note.id});
    if (touchpoint == nullptr || touchpoint->gone) return {};
    if (const auto* cell = layout_.find(touchpoint->id)) return on(cell->box, touchpoint->angle);
    if (touchpoint->step) return {}; // under a step that was thrown away
    if (const journey::Pile* pile = journey::pileOf(workshop, *touchpoint)) return inPile(*pile, *touchpoint);
    return Transform::placed({touchpoint->x, touchpoint->y}, base::radians(touchpoint->angle)) *
           Transform::scaling(looseScale() * touchpoint->size);
  }
  case Kind::Lane: {
    const auto* cell = layout_.find(Id<journey::Note>{note.id});
    return cell == nullptr ? std::optional<Transform>{} : on(cell->box, cell->note->angle);
  }
  case Kind::Pile: {
    const auto* part = pilePart(Id<journey::Pile>{note.id});
    return part == nullptr ? std::optional<Transform>{} : pilePlace(*part->pile);
  }
  }
  return {};
}

std::optional<Transform> Board::placeNow(NoteRef note) {
  if (const Hands::Held* held = hands_.held(note)) return held->place();
  const auto to = lying(note);
  if (!to) return {};
  const auto gliding = hands_.gliding(note, *to, now_, calm_);
  return gliding ? gliding : to;
}

void Board::drawNote(ui::Frame& frame, NoteRef note, const Transform& place, bool lifted) {
  const journey::Workshop& workshop = room_.workshop();
  if (note.kind == Kind::Pile) {
    if (const auto* part = pilePart(Id<journey::Pile>{note.id})) drawPile(frame, *part, place, lifted);
    return;
  }
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
  const journey::Outline& outline = room_.outline();
  std::vector<std::pair<std::uint64_t, NoteRef>> loose; // the last let go on top
  const auto add = [&](NoteRef note) {
    const auto raised = raised_.find(note);
    if (!isMoving(note)) loose.emplace_back(raised == raised_.end() ? 0 : raised->second, note);
  };
  for (const Touchpoint* touchpoint : outline.loose)
    if (journey::pileOf(room_.workshop(), *touchpoint) == nullptr)
      add({Kind::Touchpoint, touchpoint->id.value});
  for (const auto& part : outline.piles)
    if (!fans_.contains(part.pile->id)) add({Kind::Pile, part.pile->id.value});
  std::ranges::stable_sort(loose, {}, [](const auto& one) { return one.first; });
  for (const auto& [raised, note] : loose) drawNote(frame, note, *lying(note), false);
}

void Board::drawMoving(ui::Frame& frame) {
  for (const NoteRef note : hands_.gliding()) {
    const auto to = lying(note);
    const auto now = to ? hands_.gliding(note, *to, frame.now(), frame.theme().calm) : std::nullopt;
    if (to) drawNote(frame, note, now.value_or(*to), false);
    frame.again();
  }
  for (const auto& [note, held] : hands_.all()) {
    for (const auto& [other, lay] : held.with)
      if (lying(other)) drawNote(frame, other, held.moved(lay), held.lifted);
    if (lying(note)) drawNote(frame, note, held.place(), held.lifted);
  }
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
    if (draft.what != Draft::What::NewTouchpoint) box.h = BoardLayout::laneNoteHeight;
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

void Board::drawTools(ui::Frame& frame) {
  const look::Theme& theme = frame.theme();
  bool over = false;
  for (const auto& [note, held] : hands_.all())
    over = over || (held.lifted && bin_.contains(held.place()(base::Point{})));
  const bool dragging =
      std::ranges::any_of(hands_.all(), [](const auto& held) { return held.second.lifted; });
  const double grown = frame.ease("map/bin", over ? 1.25 : dragging ? 1.1 : 1, theme.quick);
  const journey::Outline& outline = room_.outline();
  const std::size_t inBin =
      outline.bin.size() + outline.notesInBin.size() + outline.stagesInBin.size() + outline.stepsInBin.size();
  frame.draw(bin_.inset(-8), [&](ui::Canvas& canvas) {
    canvas.disc(bin_.centre(), 11 * grown, over ? theme.low : theme.paper);
    canvas.ring(bin_.centre(), 11 * grown, theme.line, 0.6);
    canvas.icon(Icon::Bin, bin_.centre(), 12 * grown, over ? theme.onDark : theme.secondInk);
  });
  frame.area({.name = "map/bin",
              .box = bin_,
              .touch =
                  [this](const touch::Touch& touch) {
                    if (!touch.isTap()) return;
                    if (openBin_)
                      openBin_.reset();
                    else
                      openBin_ = Bin{.by = room_.seats->nearest(touch.position)};
                  },
              .role = "button",
              .label = room_.say("map.bin"_text),
              .value = std::to_string(inBin)});
  if (room_.setting == Setting::Wall) drawPull(frame);
  const double x = bin_.centre().x;
  ui::iconButton(frame, "map/zoom/in", Icon::ZoomIn, {x, bin_.y - 50}, room_.say("map.zoom_in"_text),
                 [this] { camera_.zoom(1.4, sheet_.centre()); });
  ui::iconButton(
      frame, "map/zoom/out", Icon::ZoomOut, {x, bin_.y - 31}, room_.say("map.zoom_out"_text),
      [this] { camera_.zoom(1 / 1.4, sheet_.centre()); }, !camera_.isWhole());
  ui::iconButton(
      frame, "map/zoom/all", Icon::FitAll, {x, bin_.y - 12}, room_.say("map.zoom_all"_text),
      [this] { camera_.showWhole(); }, !camera_.isWhole());
}

} // namespace steps
