#include "board/board.hpp"

#include "document/notes.hpp"
#include "document/touchpoints.hpp"
#include "surface/note_paper.hpp"
#include "table/journeys.hpp"
#include "table/seats/seats.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace board {

using namespace language::literals;
using base::Transform;
using document::Draft;
using journey::Touchpoint;
using look::Icon;

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
  thrown_.fold();
  laneList_.fold();
  behaviour_.closeAll();
}

void Board::draw(ui::Frame& frame, const Rect& sheet, const Lens& lens) {
  if (lens.lit != lens_.lit || lens.customers != lens_.customers || lens.whose != lens_.whose ||
      lens.picks != lens_.picks || lens.others != lens_.others)
    lensChanged_ = true;
  lens_ = lens;
  if (!lens_.lit || *lens_.lit != landed_) landed_ = {};
  now_ = frame.now();
  calm_ = frame.theme().calm;
  ui::sheet(frame, sheet, frame.theme().sheetCorner);
  layOutAgain(
      frame,
      drawJourneys(frame, room_, sheet,
                   {.kept = lens.keepsJourney, .curves = lens.others, .toggleCurves = lens.toggleOthers}));
  if (found_.read(room_)) stillRevision_ = ~std::uint64_t{0};
  bringIntoView(frame);
  bool& pulled = room_.sheet.pulled;
  pulled = pulled && room_.setting == table::Setting::Wall;
  camera().pull(frame.ease("map/pull", pulled ? 1 : 0, calm_));
  gatherAsked();
  declare(frame);
  drawStill(frame);
  drawHeads(frame);
  drawPersona(frame);
  drawGutters(frame);
  others_.draw(frame, layout_.curve, marks_, camera(), wish_.measures, isSaidTwice());
  declarePoints(frame);
  drawFolds(frame);
  drawAsked(frame);
  drawPicks(frame);
  drawLit(frame);
  drawPromise(frame);
  drawTools(frame);
  drawDrafts(frame);
  drawLanding(frame);
  drawLoose(frame);
  drawFans(frame);
  drawChosen(frame);
  drawMoving(frame);
  thrown_.draw(frame, bin_);
  laneList_.draw(frame, sheet_, wish_.measures);
  Rect within = sheet_;
  if (showsPanel()) within.h = panel().y - sheet_.y;
  behaviour_.draw(frame, within, [this](Id<Touchpoint> id) { return pointPlace(id); });
  drawMenus(frame);
}

Rect Board::panel() const {
  // As high as it will be: while it unfolds, it comes up from the edge.
  return {sheet_.x, camera().place().f + layout_.panel.y, sheet_.w, lens_.proportions.panel};
}

std::optional<base::Point> Board::pointPlace(Id<Touchpoint> touchpoint) const {
  const auto* cell = layout_.find(touchpoint);
  if (cell == nullptr) return {};
  const journey::CurvePoint* point = pointOf(touchpoint);
  const auto& curve = layout_.curve;
  const double y = point != nullptr && point->given ? curve.y(point->experience) : curve.one;
  const base::Point at = camera().place()(base::Point{cell->x, y});
  return camera().view().contains(at) ? std::optional{at} : std::nullopt;
}

int Board::numberOf(Id<Touchpoint> touchpoint) const {
  const auto* cell = layout_.find(touchpoint);
  return cell == nullptr ? 0 : cell->number;
}

void Board::drawPull(ui::Frame& frame) {
  const bool pulled = room_.sheet.pulled;
  const language::Text label = pulled ? "map.pull_up"_text : "map.pull_down"_text;
  // Where people reach it, also when the sheet is up.
  ui::iconButton(frame, "map/pull", pulled ? Icon::Up : Icon::Down, {bin_.centre().x, sheet_.bottom() - 16},
                 room_.say(label), [this] { room_.sheet.pulled = !room_.sheet.pulled; });
}

Size Board::sizeOf(surface::CardRef note) const {
  if (surface::isA<journey::Note>(note))
    if (const auto* cell = layout_.find(Id<journey::Note>{note.id})) return cell->box.size();
  if (surface::isA<journey::Touchpoint>(note))
    if (const auto* cell = layout_.find(Id<Touchpoint>{note.id})) return cell->box.size();
  return looseSize();
}

Size Board::looseSize() const {
  const double width = std::clamp(layout_.note.w, 68.0, 110.0);
  return {width, std::clamp(layout_.note.h, 0.66 * width, 0.9 * width)};
}

base::Point Board::keptOnTable(base::Point at) const {
  constexpr double rim = 20; // so much of a note is in reach at least
  return {std::clamp(at.x, rim, room_.table.w - rim), std::clamp(at.y, rim, room_.table.h - rim)};
}

Transform Board::before(Id<Participant> who) const {
  const double facing = room_.seats->facing(who);
  for (const table::Pad& pad : room_.seats->pads())
    if (pad.participant == who)
      return Transform::placed(pad.place(base::Point{0, -table::Pad::tabDepth - 48}), facing);
  return Transform::placed({room_.table.w / 2, room_.table.h - 60}, facing);
}

std::optional<Transform> Board::lying(surface::CardRef note) const {
  const journey::Workshop& workshop = room_.workshop();
  const auto on = [&](const Rect& box, double angle) {
    return camera().place() * Transform::placed(box.centre(), base::radians(angle));
  };
  if (surface::isA<Touchpoint>(note)) {
    const Touchpoint* touchpoint = workshop.touchpoints.find(Id<Touchpoint>{note.id});
    if (touchpoint == nullptr || touchpoint->gone) return {};
    if (const auto* cell = layout_.find(touchpoint->id)) return on(cell->box, touchpoint->angle);
    if (touchpoint->step || isElsewhere(note)) return {}; // or under a step that was thrown away
    if (const journey::Pile* pile = journey::pileOf(workshop, *touchpoint)) return inPile(*pile, *touchpoint);
    return Transform::placed({touchpoint->x, touchpoint->y}, base::radians(touchpoint->angle)) *
           Transform::scaling(touchpoint->size);
  }
  if (surface::isA<journey::Note>(note)) {
    const auto* cell = layout_.find(Id<journey::Note>{note.id});
    return cell == nullptr ? std::optional<Transform>{} : on(cell->box, cell->note->angle);
  }
  const auto* part = surface::isA<journey::Pile>(note) ? pilePart(Id<journey::Pile>{note.id}) : nullptr;
  return part == nullptr ? std::optional<Transform>{} : pilePlace(*part->pile);
}

bool Board::isElsewhere(surface::CardRef note) const {
  const journey::Workshop& workshop = room_.workshop();
  const auto isOther = [&](const auto* record, const auto& journeyOf) {
    return record != nullptr && !record->gone && journeyOf(*record) != room_.journey();
  };
  if (surface::isA<Touchpoint>(note))
    return isOther(workshop.touchpoints.find(Id<Touchpoint>{note.id}),
                   [&](const Touchpoint& one) { return journey::journeyOf(workshop, one); });
  if (surface::isA<journey::Note>(note))
    return isOther(workshop.notes.find(Id<journey::Note>{note.id}),
                   [&](const journey::Note& one) { return journey::journeyOf(workshop, one.step); });
  if (surface::isA<journey::Pile>(note))
    return isOther(workshop.piles.find(Id<journey::Pile>{note.id}),
                   [](const journey::Pile& one) { return one.journey; });
  return false;
}

std::optional<Transform> Board::placeNow(surface::CardRef note) {
  if (const surface::Hands::Held* held = hands_.held(note)) return held->place();
  const auto to = lying(note);
  if (!to) return {};
  const auto gliding = hands_.gliding(note, *to, now_, calm_);
  return gliding ? gliding : to;
}

void Board::drawNote(ui::Frame& frame, surface::CardRef note, const Transform& place, bool lifted) {
  const journey::Workshop& workshop = room_.workshop();
  if (surface::isA<journey::Pile>(note)) {
    const journey::Pile* pile = workshop.piles.find(Id<journey::Pile>{note.id});
    if (const auto* part = pilePart(Id<journey::Pile>{note.id}))
      drawPile(frame, *part, place, lifted);
    else if (const auto notes = journey::touchpointsIn(workshop, {note.id});
             pile != nullptr && !notes.empty())
      drawPile(frame, {pile, notes}, place, lifted);
    return;
  }
  const Rect box = centred(sizeOf(note));
  constexpr double lift = 1.03;
  const auto put = frame.at(lifted ? place * Transform::scaling(lift) : place);
  std::string words;
  frame.draw(surface::noteReach(box), [&](ui::Canvas& canvas) {
    surface::NoteFace face;
    auto form = BoardLayout::Form::Notes;
    if (surface::isA<journey::Touchpoint>(note)) {
      const Touchpoint* touchpoint = workshop.touchpoints.find(Id<Touchpoint>{note.id});
      if (touchpoint == nullptr) return;
      const auto* cell = layout_.find(touchpoint->id);
      face = cell == nullptr ? surface::faceOf(workshop, *touchpoint, frame.theme())
                             : faceOf(*cell, frame.theme());
      form = formOf(touchpoint->id);
    } else {
      const journey::Note* lane = workshop.notes.find(Id<journey::Note>{note.id});
      if (lane == nullptr) return;
      words = lane->text;
      paintLaneNote(canvas, box, *lane, lifted);
      return paintLight(canvas, room_, box, {journey::Note::table, note.id});
    }
    face.lifted = lifted;
    words = face.text;
    paintFace(canvas, box, face, form);
    paintLight(canvas, room_, box, {Touchpoint::table, note.id});
  });
  frame.area({.name = areaOf(note),
              .box = box,
              .touch = [this, note](const touch::Touch& touch) { touchNote(note, touch); },
              .role = "note",
              .label = words});
}

void Board::drawLoose(ui::Frame& frame) {
  const journey::Outline& outline = room_.outline();
  std::vector<std::pair<std::uint64_t, surface::CardRef>> loose; // the last let go on top
  const auto add = [&](surface::CardRef note) {
    const auto raised = raised_.find(note);
    if (!isMoving(note)) loose.emplace_back(raised == raised_.end() ? 0 : raised->second, note);
  };
  for (const Touchpoint* touchpoint : outline.loose)
    if (journey::pileOf(room_.workshop(), *touchpoint) == nullptr) add(surface::refOf(touchpoint->id));
  for (const auto& part : outline.piles)
    if (!fans_.contains(part.pile->id)) add(surface::refOf(part.pile->id));
  std::ranges::stable_sort(loose, {}, [](const auto& one) { return one.first; });
  for (const auto& [raised, note] : loose) drawNote(frame, note, *lying(note), false);
}

void Board::drawMoving(ui::Frame& frame) {
  for (const surface::CardRef note : hands_.gliding()) {
    const auto to = lying(note);
    if (!to) {
      hands_.glideNoMore(note);
      continue;
    }
    const auto now = hands_.gliding(note, *to, frame.now(), frame.theme().calm);
    drawNote(frame, note, now.value_or(*to), false);
    frame.again();
  }
  for (const auto& [note, held] : hands_.all()) {
    for (const auto& [other, lay] : held.with)
      if (lying(other) || isElsewhere(other)) drawNote(frame, other, held.moved(lay), held.lifted);
    if (lying(note) || isElsewhere(note)) drawNote(frame, note, held.place(), held.lifted);
  }
}

void Board::drawDrafts(ui::Frame& frame) {
  std::map<Id<journey::Step>, std::size_t> used;
  const auto put = frame.at(camera().place());
  for (const auto& [who, writing] : room_.seats->all()) {
    const Draft& draft = writing.draft;
    const auto* column = layout_.find(Id<journey::Step>{draft.about});
    Rect box;
    if (draft.what == &document::text::newTouchpoint && column != nullptr &&
        used[column->step->id] < column->drafts.size())
      box = column->drafts[used[column->step->id]++];
    else if (const auto lane = layout_.laneNamed(draft.field);
             column != nullptr && lane && draft.what == &document::text::newNote)
      box = column->lanes[*lane].add;
    if (draft.what != &document::text::newTouchpoint && !box.empty())
      box = base::around(box.centre(), {wish_.measures.leastNoteWidth, wish_.measures.laneNote});
    if (box.empty() || !sheet_.contains(camera().place()(box.centre()))) continue;
    const Participant* writer = room_.workshop().participants.find(who);
    const look::Theme& theme = frame.theme();
    const bool lane = draft.what != &document::text::newTouchpoint;
    const look::Colour paper =
        lane ? theme.white : surface::paperOf(room_.workshop(), Id<journey::Channel>{draft.channel}, theme);
    const double turn = room_.seats->facing(draft.writer); // the writer reads it as it grows
    const auto placed = frame.at(Transform::placed(box.centre(), turn));
    const Rect at = centred(box.size());
    frame.draw(surface::noteReach(at), [&](ui::Canvas& canvas) {
      surface::paintNote(canvas, at, {.text = draft.text, .foot = {}, .paper = paper});
      const auto seat = writer == nullptr || writer->seat < 0 ? std::optional<std::size_t>{}
                                                              : static_cast<std::size_t>(writer->seat);
      canvas.outline(at, seat ? theme.seats[*seat] : theme.secondInk, 1.4, theme.noteCorner);
      if (seat) ui::seatSign(canvas, *seat, {at.x + 3, at.y + 3}, 6);
      if (draft.text.empty()) canvas.fill(base::around({}, {0.6, 9}), theme.ink); // the cursor
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
                    if (touch.isTap()) thrown_.toggle();
                  },
              .role = "button",
              .label = room_.say("map.bin"_text),
              .value = std::to_string(inBin)});
  if (room_.setting == table::Setting::Wall) drawPull(frame);
  laneList_.drawTool(frame, {bin_.centre().x, camera().place().f + layout_.curve.box.bottom() - 14});
  const double x = bin_.centre().x;
  const auto tool = [&](int place) { return base::Point{x, sheet_.y + 16 + 18.0 * place}; };
  const base::Point middle = camera().view().centre();
  ui::iconButton(frame, "map/zoom/in", Icon::ZoomIn, tool(0), room_.say("map.zoom_in"_text),
                 [this, middle] { camera().zoom(1.4, middle); });
  ui::iconButton(
      frame, "map/zoom/out", Icon::ZoomOut, tool(1), room_.say("map.zoom_out"_text),
      [this, middle] { camera().zoom(1 / 1.4, middle); }, !camera().isWhole());
  ui::iconButton(
      frame, "map/zoom/all", Icon::FitAll, tool(2), room_.say("map.zoom_all"_text),
      [this] { camera().showWhole(); }, !camera().isWhole());
  if (!camera().isWhole()) drawOverview(frame);
}

/// Which part of the journey is in view: a line along the heads.
void Board::drawOverview(ui::Frame& frame) {
  const look::Theme& theme = frame.theme();
  const Rect& view = camera().view();
  const double share = view.w / layout_.size.w, from = (view.x - camera().place().e) / layout_.size.w;
  const Rect line{view.x, sheet_.y + 1.2, view.w, 2.4};
  frame.draw(line, [&](ui::Canvas& canvas) {
    canvas.fill(line, theme.hair, 1.2);
    canvas.fill({line.x + from * line.w, line.y, share * line.w, line.h}, theme.accent, 1.2);
  });
}

} // namespace board
