// The still part of the sheet: painted once, repaired where it changed.
#include "board/board.hpp"
#include "figures/behaviour.hpp"
#include "surface/note_paper.hpp"
#include "table/search/found_mark.hpp"

#include <cmath>
#include <functional>

namespace board {

using namespace language::literals;
using look::Align;
using look::Weight;
using Form = BoardLayout::Form;

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

std::uint64_t hashOf(const surface::NoteFace& face, double angle) {
  std::uint64_t hash = hashOf(face.text);
  hash = mixedIn(hash, hashOf(face.foot));
  hash = mixedIn(hash, hashOf(face.score));
  hash = mixedIn(hash, static_cast<std::uint64_t>(face.number) << 2U | static_cast<unsigned>(face.tone));
  hash = mixedIn(hash, hashOf(face.cap));
  hash = mixedIn(hash, std::uint64_t{face.paper.r} << 16U | std::uint64_t{face.paper.g} << 8U | face.paper.b);
  hash = mixedIn(hash, (face.star ? 1U : 0U) | (face.heart ? 2U : 0U) | (face.bolt ? 4U : 0U) |
                           (face.silent ? 8U : 0U) |
                           (face.basis ? 16U << static_cast<unsigned>(*face.basis) : 0U));
  return mixedIn(hash, hashOf(angle));
}

/// Where a turned note reaches.
Rect reachOf(const Rect& box, double angle) {
  if (angle == 0) return surface::noteReach(box);
  const base::Transform turned = base::Transform::placed(box.centre(), base::radians(angle));
  return surface::noteReach(turned(Rect{-box.w / 2, -box.h / 2, box.w, box.h}));
}

template <class Paint> void turned(ui::Canvas& canvas, const Rect& box, double angle, Paint paint) {
  if (angle == 0) return paint(box);
  const auto put = canvas.at(base::Transform::placed(box.centre(), base::radians(angle)));
  paint(Rect{-box.w / 2, -box.h / 2, box.w, box.h});
}

std::uint64_t hashOf(const figures::CurveMark& mark) {
  std::uint64_t hash = hashOf(mark.x);
  for (const double number : {mark.tie.value_or(0), mark.score, mark.lowest, mark.highest, mark.importance,
                              mark.customers.value_or(0), mark.later.value_or(0)})
    hash = mixedIn(hash, hashOf(number));
  return mixedIn(hash, static_cast<std::uint64_t>(mark.number) << 4U | (mark.given ? 1U : 0U) |
                           (mark.star ? 2U : 0U) | (mark.shown ? 4U : 0U) | (mark.after ? 8U : 0U));
}

} // namespace

Board::Stills Board::stills(const look::Theme& theme) const {
  Stills stills;
  stills.reserve(room_.workshop().touchpoints.size() + 64);
  constexpr std::uint64_t laneKey =
      1000; // and up: a kind of still thing for each lane; half of it: its totals
  const auto seenFace = [&](const BoardLayout::Lane& lane) {
    std::uint64_t face = 0;
    for (const auto& [touchpoint, behaviour, box] : lane.seen)
      face = mixedIn(mixedIn(face, hashOf(box.x)),
                     behaviour == nullptr ? 0 : hashOf(figures::told(*behaviour, *room_.words)));
    if (lane.seen.empty()) return face;
    return mixedIn(mixedIn(face, hashOf(layout_.seen.most)),
                   mixedIn(hashOf(layout_.seen.longest), layout_.seen.kinds.size()));
  };
  const auto addLane = [&](const BoardLayout::Lane& lane) {
    for (const auto& [note, box] : lane.notes)
      if (!isMoving(surface::refOf(note->id)))
        stills[keyOf(3, note->id.value)] = {reachOf(box, note->angle),
                                            mixedIn(mixedIn(hashOf(faceOf(*note, theme), note->angle),
                                                            hashOf(std::string_view{note->remedy})),
                                                    lightOf(room_, {journey::Note::table, note->id.value}))};
  };
  for (std::size_t s = 0; s < layout_.stages.size(); ++s) {
    const auto& stage = layout_.stages[s];
    for (std::size_t i = 0; i < layout_.lanes.size(); ++i)
      if (const auto& band = layout_.lanes[i]; band.totals > 0)
        stills[keyOf(laneKey / 2 + i, stage.stage->id.value)] = {
            {stage.box.x, band.top, stage.box.w, band.bottom - band.top},
            mixedIn(hashOf(totals_[i].stages[s].amount), hashOf(totals_[i].most))};
    stills[keyOf(1, stage.stage->id.value)] = {stage.box, hashOf(room_.words->code())};
    for (const auto& column : stage.columns) {
      const std::int64_t step = column.step->id.value;
      stills[keyOf(2, step)] = {column.box, (column.opened ? 4U : 0U) + static_cast<unsigned>(column.form)};
      stills[keyOf(4, step)] = {column.add.inset(-2),
                                (column.cells.empty() ? 1U : 0U) + (room_.lights.any() ? 2U : 0U)};
      for (const auto& cell : column.cells)
        if (!isMoving(surface::refOf(cell.id)))
          stills[keyOf(5, cell.id.value)] = {
              reachOf(cell.box, cell.touchpoint->angle),
              mixedIn(hashOf(faceOf(cell, theme), cell.touchpoint->angle),
                      (stepsBack(cell.id) ? 1U : 0U) + (lens_.picks && isPicked(cell.id) ? 2U : 0U) +
                          4 * lightOf(room_, {journey::Touchpoint::table, cell.id.value}))};
      for (std::size_t i = 0; i < column.lanes.size(); ++i) {
        const BoardLayout::Lane& lane = column.lanes[i];
        addLane(lane);
        const std::size_t found = found_.in(column.step->id, layout_.lanes[i].lane.id);
        const std::uint64_t any = room_.lights.any() ? 1 : 0;
        const std::uint64_t face = lane.add.empty() ? mixedIn(lane.filled + 1, found + any) : any;
        stills[keyOf(laneKey + i, step)] = {lane.box, mixedIn(face, seenFace(lane))};
      }
    }
  }
  std::uint64_t curve = hashOf(layout_.curve.ten);
  for (const figures::CurveMark& mark : marks_) curve = mixedIn(curve, hashOf(mark));
  stills[keyOf(8, 0)] = {base::unite(layout_.curve.box, {0, layout_.notesTop, layout_.size.w, 1}), curve};
  return stills;
}

std::vector<Rect> Board::changedSince(const Stills& now) const {
  std::vector<Rect> changed;
  for (const auto& [key, still] : now) {
    const auto before = stills_.find(key);
    if (before != stills_.end() && before->second == still) continue;
    changed.push_back(still.box);
    if (before != stills_.end()) changed.push_back(before->second.box);
  }
  for (const auto& [key, still] : stills_)
    if (!now.contains(key)) changed.push_back(still.box);
  return changed;
}

void Board::drawStill(ui::Frame& frame) {
  std::set<surface::CardRef> moving;
  for (const auto& [note, held] : hands_.all()) {
    moving.insert(note);
    for (const auto& [other, lay] : held.with) moving.insert(other);
  }
  for (const surface::CardRef note : hands_.gliding()) moving.insert(note);
  const base::Transform place = camera().place();
  const Rect seen = place.inverse()(base::intersect(camera().view(), sheet_));
  std::vector<Rect> changed;
  if (stillRevision_ != revision_ || moving != moving_ || stillWords_ != room_.words) {
    Stills now = stills(frame.theme());
    changed = stillsAreOld_ || zoomed_ ? std::vector{seen} : changedSince(now);
    stills_ = std::move(now);
    stillsAreOld_ = false;
    stillRevision_ = revision_;
    stillWords_ = room_.words;
    moving_ = std::move(moving);
  } else if (zoomed_) {
    changed = {seen};
    stillsAreOld_ = true;
  } else if (stillsAreOld_) {
    stills_ = stills(frame.theme());
    stillsAreOld_ = false;
  }
  const auto put = frame.at(place);
  frame.drawLazily(
      "board", seen, changed, [this](ui::Canvas& canvas, const Rect& damage) { paint(canvas, damage); },
      true);
}

void Board::paintScale(ui::Canvas& canvas, double left, double right) const {
  const auto& curve = layout_.curve;
  figures::drawScale(canvas, curve.scale(), room_.brief().bar,
                     {left, std::max(curve.box.y, curve.ten - 7), right - left, 0}, left, right, 0.5);
}

void Board::paintCurve(ui::Canvas& canvas, const Rect& damage) const {
  const auto& curve = layout_.curve;
  const Measures& m = wish_.measures;
  const double numbers = numbersLine(), top = std::max(curve.box.y, curve.ten - 7);
  figures::drawCurve(canvas, curve.scale(), marks_,
                     {.bar = room_.brief().bar,
                      .largest = 8.5,
                      .small = m.small,
                      .large = m.text,
                      .ranges = !lens_.customers,
                      .scores = !lens_.customers,
                      .numbers = numbers,
                      .inside = Rect{-1e6, top, 2e6, numbers - 0.9 * m.small - top},
                      .from = damage.x,
                      .to = damage.right()});
}

void Board::paint(ui::Canvas& canvas, const Rect& damage) const {
  canvas.fill(damage.inset(-1), canvas.theme().paper);
  paintStages(canvas, damage);
  const auto& curve = layout_.curve;
  if (curve.box.intersects(damage)) {
    paintScale(canvas, damage.x - 2, damage.right() + 2);
    if (isEmpty()) paintPromise(canvas);
  }
  paintLaneLines(canvas, damage);
  paintCurve(canvas, damage);
  for (std::size_t i = 0; i < layout_.stages.size(); ++i) {
    const auto& stage = layout_.stages[i];
    if (!stage.box.inset(-14).intersects(damage)) continue;
    paintTotals(canvas, stage, i);
    if (!stage.add.empty())
      surface::paintPlace(canvas, stage.add.inset(2), room_.say("map.empty_stage"_text), false);
    for (const auto& column : stage.columns)
      if (column.box.inset(-14).intersects(damage)) paintColumn(canvas, column, damage);
  }
}

/// Every other stage has a band; lines between stages, hair lines between steps.
void Board::paintStages(ui::Canvas& canvas, const Rect& damage) const {
  const look::Theme& theme = canvas.theme();
  const double bottom = layout_.size.h, end = layout_.lanesEnd;
  for (std::size_t i = 0; i < layout_.stages.size(); ++i) {
    const auto& stage = layout_.stages[i];
    if (!stage.box.inset(-2).intersects(damage)) continue;
    if (i % 2 == 0) canvas.fill({stage.box.x, 1, stage.box.w, bottom - 2}, theme.band);
    for (const auto& column : stage.columns)
      if (&column != &stage.columns.front())
        canvas.line({column.box.x, column.name.y}, {column.box.x, end}, theme.hair, 0.5);
    if (i > 0) canvas.line({stage.box.x, 4}, {stage.box.x, end}, theme.line, 0.9);
  }
  const double left = damage.x - 1, right = damage.right() + 1;
  const double heads = layout_.notesTop - BoardLayout::gap / 2;
  canvas.line({left, heads}, {right, heads}, theme.line, 0.5);
  canvas.line({left, layout_.curve.box.y}, {right, layout_.curve.box.y}, theme.line, 0.5);
  canvas.line({left, layout_.curve.box.bottom()}, {right, layout_.curve.box.bottom()}, theme.line, 0.5);
}

void Board::paintColumn(ui::Canvas& canvas, const BoardLayout::Column& column, const Rect& damage) const {
  const look::Theme& theme = canvas.theme();
  if (column.opened) {
    const Rect ring{column.box.x + 1, column.name.y - 1, column.box.w - 2, layout_.lanesEnd - column.name.y};
    canvas.outline(ring, openedColour(column.step->id, theme), 1.1, theme.sheetCorner / 2);
  }
  for (const auto& cell : column.cells) {
    const auto& [touchpoint, box, id, number, x] = cell;
    if (!reachOf(box, touchpoint->angle).intersects(damage)) continue;
    if (isMoving(surface::refOf(id))) {
      canvas.fill(box, look::faded(theme.ink, 0.04), theme.noteCorner); // its place waits for it
      continue;
    }
    const surface::NoteFace face = faceOf(cell, theme);
    turned(canvas, box, column.form == Form::Notes ? touchpoint->angle : 0,
           [&](const Rect& at) { paintFace(canvas, at, face, column.form); });
    if (stepsBack(id)) canvas.fill(box.inset(-1), look::faded(theme.paper, 0.66), theme.noteCorner);
    if (lens_.picks && isPicked(id)) canvas.outline(box.inset(-1.4), theme.accent, 1.8, theme.noteCorner + 1);
    turned(canvas, box, column.form == Form::Notes ? touchpoint->angle : 0, [&](const Rect& at) {
      paintLight(canvas, room_, at, {journey::Touchpoint::table, cell.id.value});
    });
  }
  if (column.form == Form::Bars) paintSum(canvas, column);
  if (column.add.inset(-2).intersects(damage)) paintAdd(canvas, column);
  if (!showsPanel()) paintLanes(canvas, column, damage);
}

void Board::paintAdd(ui::Canvas& canvas, const BoardLayout::Column& column) const {
  const look::Theme& theme = canvas.theme();
  const bool strip = column.add.h < 2 * wish_.measures.small + 8;
  if (column.form != Form::Notes) return;
  if (strip) return canvas.icon(look::Icon::Add, column.add.centre(), 8, theme.quiet);
  surface::paintPlace(canvas, column.add.inset(1), "", isEmpty() && &column == firstColumn());
  if (room_.lights.any()) table::paintSteppedBack(canvas, column.add);
}

/// A step without words: how many touchpoints it holds, and its lowest score.
void Board::paintSum(ui::Canvas& canvas, const BoardLayout::Column& column) const {
  const look::Theme& theme = canvas.theme();
  const Rect head{column.box.x + 2, column.region.y, column.box.w - 4, surface::lineOf(wish_.measures.small)};
  double lowest = 11;
  for (const auto& cell : column.cells)
    if (const auto* point = pointOf(cell.id); point != nullptr && point->given)
      lowest = std::min(lowest, point->experience);
  const bool any = lowest <= 10;
  canvas.text(std::to_string(column.cells.size()), head,
              {wish_.measures.small, Weight::SemiBold, any ? Align::Left : Align::Centre}, theme.secondInk);
  if (any)
    canvas.text(room_.words->number(lowest, 1), head, {wish_.measures.small, Weight::Bold, Align::Right},
                surface::colourOf(surface::toneOf(lowest, room_.brief().bar), theme));
}

} // namespace board
