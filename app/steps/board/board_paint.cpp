// The still part of the board: painted once, repaired where it changed.
#include "steps/board/board.hpp"
#include "steps/board/note_paper.hpp"

#include <cmath>
#include <functional>

namespace steps {

using namespace language::literals;
using look::Align;
using look::Weight;
using Kind = NoteRef::Kind;

namespace {

std::uint64_t mixedIn(std::uint64_t hash, std::uint64_t more) {
  hash ^= more + 0x9e3779b97f4a7c15U + (hash << 6U) + (hash >> 2U);
  return hash;
}
std::uint64_t hashOf(std::string_view text) { return std::hash<std::string_view>{}(text); }
std::uint64_t hashOf(double number) { return std::hash<double>{}(number); }

/// What a still thing is: its kind and its record.
std::uint64_t keyOf(std::uint64_t kind, std::int64_t id) {
  return mixedIn(kind, static_cast<std::uint64_t>(id));
}

std::uint64_t hashOf(const NoteFace& face, double angle) {
  std::uint64_t hash = hashOf(face.text);
  hash = mixedIn(hash, hashOf(face.foot));
  hash = mixedIn(hash, std::uint64_t{face.paper.r} << 16U | std::uint64_t{face.paper.g} << 8U | face.paper.b);
  hash = mixedIn(hash, (face.star ? 1U : 0U) | (face.heart ? 2U : 0U) | (face.bolt ? 4U : 0U));
  return mixedIn(hash, hashOf(angle));
}

/// Where a turned note reaches.
Rect reachOf(const Rect& box, double angle) {
  if (angle == 0) return noteReach(box);
  const base::Transform turned = base::Transform::placed(box.centre(), base::radians(angle));
  return noteReach(turned(Rect{-box.w / 2, -box.h / 2, box.w, box.h}));
}

template <class Paint> void turned(ui::Canvas& canvas, const Rect& box, double angle, Paint paint) {
  if (angle == 0) return paint(box);
  const auto put = canvas.at(base::Transform::placed(box.centre(), base::radians(angle)));
  paint(Rect{-box.w / 2, -box.h / 2, box.w, box.h});
}

} // namespace

Board::Stills Board::stills(const look::Theme& theme) const {
  const journey::Workshop& workshop = room_.workshop();
  Stills stills;
  stills.reserve(workshop.touchpoints.size() + 64);
  const auto addLane = [&](const BoardLayout::Lane& lane, std::uint64_t kind, std::int64_t step) {
    for (const auto& [note, box] : lane.notes)
      if (!isMoving({Kind::Lane, note->id.value}))
        stills[keyOf(3, note->id.value)] = {reachOf(box, note->angle),
                                            hashOf(faceOf(*note, theme), note->angle)};
    stills[keyOf(kind, step)] = {lane.add.inset(-2), 0};
  };
  for (const auto& stage : layout_.stages) {
    stills[keyOf(1, stage.stage->id.value)] = {
        stage.box, mixedIn(hashOf(stage.stage->name), hashOf(room_.words->code()))};
    for (const auto& column : stage.columns) {
      const std::int64_t step = column.step->id.value;
      stills[keyOf(2, step)] = {column.name.empty() ? column.box : column.name, hashOf(column.step->name)};
      stills[keyOf(4, step)] = {column.add.inset(-2), column.cells.empty() ? 1U : 0U};
      for (const auto& [touchpoint, box, id] : column.cells)
        if (!isMoving({Kind::Touchpoint, touchpoint->id.value}))
          stills[keyOf(5, touchpoint->id.value)] = {
              reachOf(box, touchpoint->angle),
              hashOf(faceOf(workshop, *touchpoint, theme), touchpoint->angle)};
      addLane(column.needs, 6, step);
      addLane(column.expectations, 7, step);
    }
  }
  return stills;
}

std::vector<Rect> Board::changedSince(Stills now) {
  std::vector<Rect> changed;
  for (const auto& [key, still] : now) {
    const auto before = stills_.find(key);
    if (before != stills_.end() && before->second == still) continue;
    changed.push_back(still.box);
    if (before != stills_.end()) changed.push_back(before->second.box);
  }
  for (const auto& [key, still] : stills_)
    if (!now.contains(key)) changed.push_back(still.box);
  stills_ = std::move(now);
  return changed;
}

void Board::drawStill(ui::Frame& frame) {
  std::set<NoteRef> moving;
  for (const auto& [note, held] : hands_.all()) {
    moving.insert(note);
    for (const auto& [other, lay] : held.with) moving.insert(other);
  }
  for (const NoteRef note : hands_.gliding()) moving.insert(note);
  std::vector<Rect> changed;
  if (stillRevision_ != revision_ || moving != moving_ || stillWords_ != room_.words) {
    changed = changedSince(stills(frame.theme()));
    stillRevision_ = revision_;
    stillWords_ = room_.words;
    moving_ = std::move(moving);
  }
  const base::Transform place = camera_.place();
  const auto put = frame.at(place);
  frame.drawLazily("board", place.inverse()(sheet_), changed,
                   [this](ui::Canvas& canvas, const Rect& damage) { paint(canvas, damage); });
}

void Board::paint(ui::Canvas& canvas, const Rect& damage) const {
  const look::Theme& theme = canvas.theme();
  const double line = 0.5 / camera_.scale();
  for (const auto& stage : layout_.stages) {
    if (!stage.box.inset(-14).intersects(damage)) continue;
    canvas.text(stage.stage->name.empty() ? room_.say("map.unnamed_stage"_text) : stage.stage->name,
                stage.header.inset(6, 3), {theme.title, Weight::Bold, Align::Centre},
                stage.stage->name.empty() ? theme.secondInk : theme.ink);
    if (&stage != &layout_.stages.front())
      canvas.line({stage.box.x, 4}, {stage.box.x, stage.box.bottom() - 4}, theme.line, line);
    if (!stage.add.empty()) paintPlace(canvas, stage.add.inset(2), room_.say("map.empty_stage"_text), false);
    for (const auto& column : stage.columns)
      if (column.box.inset(-14).intersects(damage)) paintColumn(canvas, column, damage);
  }
  const double right = layout_.size.w;
  const auto lane = [&](double top, language::Text name) {
    canvas.line({4, top}, {right - 4, top}, theme.line, line);
    canvas.text(room_.say(name), {6, top + 1, 120, 12}, {theme.text, Weight::SemiBold}, theme.secondInk);
  };
  lane(layout_.needsTop, "map.needs"_text);
  lane(layout_.expectationsTop, "map.expectations"_text);
}

void Board::paintColumn(ui::Canvas& canvas, const BoardLayout::Column& column, const Rect& damage) const {
  const look::Theme& theme = canvas.theme();
  const journey::Workshop& workshop = room_.workshop();
  if (!column.name.empty()) {
    const bool named = !column.step->name.empty();
    canvas.text(named ? column.step->name : room_.say("map.unnamed_step"_text), column.name.inset(4, 1),
                {theme.text, named ? Weight::SemiBold : Weight::Regular, Align::Centre},
                named ? theme.ink : theme.quiet);
  }
  constexpr double reach = 40; // of a turned note out of its box
  const double top = damage.y - reach, bottom = damage.bottom() + reach;
  for (const auto& [touchpoint, box, id] : cellsBetween(column.cells, top, bottom)) {
    if (!reachOf(box, touchpoint->angle).intersects(damage)) continue;
    if (isMoving({Kind::Touchpoint, touchpoint->id.value})) {
      canvas.fill(box, look::faded(theme.ink, 0.04), theme.noteCorner); // its place waits for it
      continue;
    }
    const NoteFace face = faceOf(workshop, *touchpoint, theme);
    turned(canvas, box, touchpoint->angle, [&](const Rect& at) { paintNote(canvas, at, face); });
  }
  if (column.add.inset(-2).intersects(damage) && camera_.scale() > 0.35)
    paintPlace(canvas, column.add.inset(2), column.cells.empty() ? room_.say("map.empty"_text) : "", false);
  paintLane(canvas, column.needs, damage);
  paintLane(canvas, column.expectations, damage);
}

void Board::paintLane(ui::Canvas& canvas, const BoardLayout::Lane& lane, const Rect& damage) const {
  const look::Theme& theme = canvas.theme();
  constexpr double reach = 40;
  for (const auto& [note, box] : cellsBetween(lane.notes, damage.y - reach, damage.bottom() + reach)) {
    if (!reachOf(box, note->angle).intersects(damage) || isMoving({Kind::Lane, note->id.value})) continue;
    const NoteFace face = faceOf(*note, theme);
    turned(canvas, box, note->angle, [&](const Rect& at) { paintNote(canvas, at, face); });
  }
  if (lane.add.intersects(damage) && camera_.scale() > 0.35)
    canvas.icon(look::Icon::Add, lane.add.centre(), 10, theme.quiet);
}

} // namespace steps
