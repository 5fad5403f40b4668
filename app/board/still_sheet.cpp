#include "board/still_sheet.hpp"

#include "board/faces.hpp"
#include "board/person_colour.hpp"
#include "board/promise.hpp"
#include "table/search/found_mark.hpp"

#include <algorithm>

namespace board {

using namespace language::literals;
using look::Align;
using look::Weight;
using Form = BoardLayout::Form;

namespace {

template <class Paint> void turned(ui::Canvas& canvas, const Rect& box, double angle, Paint paint) {
  if (angle == 0) return paint(box);
  const auto put = canvas.at(base::Transform::placed(box.centre(), base::radians(angle)));
  paint(base::around({}, box.size()));
}

/// The highest that the scale and what stands at it reach.
double topOf(const BoardLayout::Curve& curve) { return std::max(curve.box.y, curve.ten - 7); }

} // namespace

void StillSheet::draw(ui::Frame& frame) {
  const base::Transform place = sheet_.camera().place();
  const Rect seen = place.inverse()(base::intersect(sheet_.camera().view(), sheet_.box()));
  const bool other = isOther();
  const ui::Stretched wide = stretched(other, place, seen);
  const std::vector<Rect> damaged = changed(other, frame.theme(), seen);
  const auto put = frame.at(place);
  frame.drawLazily(
      Sheet::picture, seen, damaged,
      [this](ui::Canvas& canvas, const Rect& damage) { paint(canvas, damage); }, true, wide);
}

bool StillSheet::isOther() {
  const bool isLitAnew = found_.read(room_);
  return isLitAnew || revision_ != sheet_.revision() || moving_ != cards_.hands.moving() ||
         words_ != room_.words;
}

ui::Stretched StillSheet::stretched(bool isOther, const base::Transform& place, const Rect& seen) {
  const double width = sheet_.layout().size.w;
  if (sheet_.stretching().keeps()) {
    isKept_ = true;
    keptPlace_ = place;
    keptSeen_ = seen;
    keptWidth_ = width;
    return {.isKept = true};
  }
  isKept_ = isKept_ && sheet_.stretching().shows() && !isOther && place.f == keptPlace_.f;
  if (!isKept_) return {};
  const double wider = width / keptWidth_;
  return {.shown = Rect{keptSeen_.x * wider, keptSeen_.y, keptSeen_.w * wider, keptSeen_.h}};
}

std::vector<Rect> StillSheet::changed(bool isOther, const look::Theme& theme, const Rect& seen) {
  if (isOther) {
    Stills now = stillsOf(room_, cards_, found_, theme);
    const bool isAll = isOld_ || sheet_.isStretched();
    std::vector<Rect> changed = isAll ? std::vector{seen} : changedBetween(stills_, now);
    stills_ = std::move(now);
    isOld_ = false;
    revision_ = sheet_.revision();
    words_ = room_.words;
    moving_ = cards_.hands.moving();
    return changed;
  }
  if (sheet_.isStretched()) {
    isOld_ = true;
    return {seen};
  }
  if (isOld_) stills_ = stillsOf(room_, cards_, found_, theme);
  isOld_ = false;
  return {};
}

void StillSheet::paint(ui::Canvas& canvas, const Rect& damage) const {
  const BoardLayout& layout = sheet_.layout();
  canvas.fill(damage.inset(-1), canvas.theme().paper);
  paintStages(canvas, damage);
  if (layout.curve.box.intersects(damage)) {
    paintScale(canvas, room_, layout.curve, damage.x - 2, damage.right() + 2);
    if (sheet_.isEmpty()) paintPromise(canvas, layout);
  }
  lanes_.paintLines(canvas, damage);
  paintCurve(canvas, damage);
  for (std::size_t i = 0; i < layout.stages.size(); ++i) {
    const auto& stage = layout.stages[i];
    if (!stage.box.inset(-14).intersects(damage)) continue;
    lanes_.paintTotals(canvas, stage, i);
    if (!stage.add.empty())
      surface::paintPlace(canvas, stage.add.inset(2), room_.say("map.empty_stage"_text), false);
    for (const auto& column : stage.columns)
      if (column.box.inset(-14).intersects(damage)) paintColumn(canvas, column, damage);
  }
}

void StillSheet::paintStages(ui::Canvas& canvas, const Rect& damage) const {
  const look::Theme& theme = canvas.theme();
  const BoardLayout& layout = sheet_.layout();
  const double bottom = layout.size.h, end = layout.lanesEnd;
  for (std::size_t i = 0; i < layout.stages.size(); ++i) {
    const auto& stage = layout.stages[i];
    if (!stage.box.inset(-2).intersects(damage)) continue;
    if (i % 2 == 0) canvas.fill({stage.box.x, 1, stage.box.w, bottom - 2}, theme.band);
    for (const auto& column : stage.columns)
      if (&column != &stage.columns.front())
        canvas.line({column.box.x, column.name.y}, {column.box.x, end}, theme.hair, 0.5);
    if (i > 0) canvas.line({stage.box.x, 4}, {stage.box.x, end}, theme.line, 0.9);
  }
  const double left = damage.x - 1, right = damage.right() + 1;
  for (const double y :
       {layout.notesTop - BoardLayout::gap / 2, layout.curve.box.y, layout.curve.box.bottom()})
    canvas.line({left, y}, {right, y}, theme.line, 0.5);
}

void StillSheet::paintCurve(ui::Canvas& canvas, const Rect& damage) const {
  const auto& curve = sheet_.layout().curve;
  const Measures& m = sheet_.measures();
  const double numbers = sheet_.numbersLine(), top = topOf(curve);
  const bool isTeams = !sheet_.lens().customers;
  figures::drawCurve(canvas, curve.scale(), sheet_.marks(),
                     {.bar = room_.brief().bar,
                      .largest = 8.5,
                      .small = m.small,
                      .large = m.text,
                      .ranges = isTeams,
                      .scores = isTeams,
                      .numbers = numbers,
                      .inside = Rect{0, top, sheet_.layout().size.w, numbers - 0.9 * m.small - top},
                      .from = damage.x,
                      .to = damage.right()});
}

void StillSheet::paintColumn(ui::Canvas& canvas, const BoardLayout::Column& column,
                             const Rect& damage) const {
  const look::Theme& theme = canvas.theme();
  if (column.opened) {
    const Rect ring{column.box.x + 1, column.name.y - 1, column.box.w - 2,
                    sheet_.layout().lanesEnd - column.name.y};
    canvas.outline(ring, openedColour(column.step->id, theme), 1.1, theme.sheetCorner / 2);
  }
  for (const auto& cell : column.cells)
    if (reachOf(cell.box, cell.touchpoint->angle).intersects(damage)) paintCell(canvas, cell, column.form);
  if (column.form == Form::Bars) paintSum(canvas, column);
  if (column.add.inset(-2).intersects(damage)) paintAdd(canvas, column);
  if (!sheet_.showsPanel()) lanes_.paint(canvas, column, damage);
}

void StillSheet::paintCell(ui::Canvas& canvas, const BoardLayout::Cell& cell, Form form) const {
  const look::Theme& theme = canvas.theme();
  const Rect& box = cell.box;
  if (cards_.isMoving(surface::refOf(cell.id))) // its place waits for it
    return canvas.fill(box, look::faded(theme.ink, 0.04), theme.noteCorner);
  const surface::NoteFace face = faceOf(room_, sheet_, cell, theme);
  const double angle = form == Form::Notes ? cell.touchpoint->angle : 0;
  turned(canvas, box, angle, [&](const Rect& at) { paintFace(canvas, at, face, form); });
  if (sheet_.stepsBack(cell.id)) canvas.fill(box.inset(-1), look::faded(theme.paper, 0.66), theme.noteCorner);
  if (sheet_.lens().picks && sheet_.isPicked(cell.id))
    canvas.outline(box.inset(-1.4), theme.accent, 1.8, theme.noteCorner + 1);
  turned(canvas, box, angle, [&](const Rect& at) {
    paintLight(canvas, room_, at, {journey::Touchpoint::table, cell.id.value});
  });
}

void StillSheet::paintAdd(ui::Canvas& canvas, const BoardLayout::Column& column) const {
  const bool strip = column.add.h < 2 * sheet_.measures().small + 8;
  if (column.form != Form::Notes) return;
  if (strip) return canvas.icon(look::Icon::Add, column.add.centre(), 8, canvas.theme().quiet);
  surface::paintPlace(canvas, column.add.inset(1), "", sheet_.isEmpty() && &column == firstColumn());
  if (room_.lights.any()) table::paintSteppedBack(canvas, column.add);
}

const BoardLayout::Column* StillSheet::firstColumn() const {
  for (const auto& stage : sheet_.layout().stages)
    if (!stage.columns.empty()) return &stage.columns.front();
  return nullptr;
}

void StillSheet::paintSum(ui::Canvas& canvas, const BoardLayout::Column& column) const {
  const look::Theme& theme = canvas.theme();
  const double small = sheet_.measures().small;
  const Rect head{column.box.x + 2, column.region.y, column.box.w - 4, surface::lineOf(small)};
  double lowest = 11;
  for (const auto& cell : column.cells)
    if (const auto* point = sheet_.scores().givenOf(cell.id); point != nullptr)
      lowest = std::min(lowest, point->experience);
  const bool any = lowest <= 10;
  canvas.text(std::to_string(column.cells.size()), head,
              {small, Weight::SemiBold, any ? Align::Left : Align::Centre}, theme.secondInk);
  if (any)
    canvas.text(room_.words->number(lowest, 1), head, {small, Weight::Bold, Align::Right},
                surface::colourOf(surface::toneOf(lowest, room_.brief().bar), theme));
}

look::Colour StillSheet::openedColour(Id<journey::Step> step, const look::Theme& theme) const {
  for (const table::SheetView::Opened& opened : room_.sheet.opened)
    if (opened.step == step) return colourOf(room_, opened.by, theme);
  return theme.secondInk;
}

void paintScale(ui::Canvas& canvas, const Room& room, const BoardLayout::Curve& curve, double left,
                double right) {
  figures::drawScale(canvas, curve.scale(), room.brief().bar, {left, topOf(curve), right - left, 0}, left,
                     right, 0.5);
}

} // namespace board
