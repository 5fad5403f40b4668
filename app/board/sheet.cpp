#include "board/sheet.hpp"

#include "board/marks.hpp"
#include "board/readable.hpp"
#include "board/wish.hpp"

#include <algorithm>
#include <utility>

namespace board {

using journey::Touchpoint;

void Sheet::lookThrough(const Lens& lens) {
  if (lens.lit != lens_.lit || lens.customers != lens_.customers || lens.whose != lens_.whose ||
      lens.picks != lens_.picks || lens.others != lens_.others)
    lensChanged_ = true;
  lens_ = lens;
  if (!hasLanded()) landed_ = {};
}

void Sheet::layOut(ui::Frame& frame, const Rect& box, const Lens& lens) {
  lookThrough(lens);
  LayoutWish wish = wishFor(frame, room_, box, lens_.proportions, layout_);
  const bool first = workshop_ == ~std::uint64_t{0};
  const bool turned = journey_ != room_.journey(); // to another journey
  const bool edited = workshop_ != room_.document.revision();
  const double planned = std::exchange(wish.zoom, wish_.zoom);
  const bool isOther = edited || turned || lensChanged_ || box != box_ || wish != wish_;
  wish.zoom = planned;
  if (isOther && camera().rests()) rest(frame, wish);
  const double zoom = camera().zoom();
  const bool content = !turned && (edited || wish.writing != wish_.writing);
  const Boxes before = content ? boxes() : Boxes{};
  const bool isZoomed = !isOther && zoom != zoom_;
  stretching_.next({isZoomed && frame.isSlow(), isOther, frame.isUnsettled(picture)}, zoom, frame.now());
  if (stretching_.keeps() || stretching_.shows()) frame.again(stretching_.until());
  const bool plans = isOther || (wish.zoom != wish_.zoom && !stretching_.shows());
  stretched_ = !isOther && (isZoomed || plans || stretching_.hasEnded());
  lensChanged_ = false;
  box_ = box;
  if (plans) {
    journey_ = room_.journey();
    wish_ = std::move(wish);
    workshop_ = room_.document.revision();
    plan(frame);
    if (isOther) scores_.read(room_, layout_, lens_), ++laid_;
    stretch(zoom);
  } else if (isZoomed) {
    stretch(zoom);
  }
  fitCamera(frame);
  moved_ = !first && content ? movedFrom(before) : std::vector<Moved>{};
}

void Sheet::rest(ui::Frame& frame, LayoutWish& wish) {
  frame.measure([&](ui::Canvas& canvas) {
    camera().rest(readableZoom(room_.outline(), wish, wordsNeed(canvas, wish.measures), camera().zoom()));
  });
  wish.zoom = plannedZoom(camera().zoom());
}

void Sheet::plan(ui::Frame& frame) {
  frame.measure([&](ui::Canvas& canvas) {
    widths_ = widthsFor(room_.outline(), wish_, wordsNeed(canvas, measures()));
  });
  wish_.rowsBefore = widths_.rows;
  layout_ = board::layOut(room_.outline(), wish_, widths_);
  frame.measure([&](ui::Canvas& canvas) { letters_.choose(canvas, layout_, measures(), *room_.words); });
}

void Sheet::stretch(double zoom) {
  Widths widths = widths_;
  widths.stretch(wish_.sheet.w * zoom, measures().widestNote);
  if (widths.together != layout_.size.w) layout_ = board::layOut(room_.outline(), wish_, std::move(widths));
  zoom_ = zoom;
  marks_ = marksOf(*this, room_);
  ++placed_;
}

void Sheet::fitCamera(const ui::Frame& frame) {
  constexpr double widest = 130; // of a note and what is beside it: nearer there is nothing more to see
  const Rect view = columnsOn(frame, box_, measures());
  camera().fit(view, layout_.size.w, widest * static_cast<double>(layout_.touchpoints.size() + 8) / view.w,
               frame.pixelsPerMillimetre());
}

Sheet::Boxes Sheet::boxes() const {
  Boxes boxes;
  for (const auto& stage : layout_.stages)
    for (const auto& column : stage.columns)
      for (const auto& cell : column.cells) boxes[cell.id] = cell.box;
  return boxes;
}

std::vector<Sheet::Moved> Sheet::movedFrom(const Boxes& before) const {
  std::vector<Moved> moved;
  for (const auto& stage : layout_.stages)
    for (const auto& column : stage.columns)
      for (const auto& cell : column.cells)
        if (const auto was = before.find(cell.id); was != before.end() && was->second != cell.box)
          moved.push_back({cell.id, was->second});
  return moved;
}

Rect Sheet::panel() const {
  // As high as it will be: while it unfolds, it comes up from the edge.
  return {box_.x, camera().place().f + layout_.panel.y, box_.w, lens_.proportions.panel};
}

Rect Sheet::bin() const {
  return {box_.right() - measures().tools / 2 - 13, box_.y + layout_.curve.box.y - 32, 26, 26};
}

Rect Sheet::seenPart(const Rect& box) const {
  const Rect& view = camera().view();
  const Rect there = camera().place()(box);
  const double left = std::max(there.x, view.x), right = std::min(there.right(), view.right());
  return {left, there.y, right - left, there.h};
}

std::optional<Point> Sheet::pointPlace(Id<Touchpoint> touchpoint) const {
  const auto* cell = layout_.find(touchpoint);
  if (cell == nullptr) return {};
  const journey::CurvePoint* point = scores_.givenOf(touchpoint);
  const auto& curve = layout_.curve;
  const Point at =
      camera().place()(Point{cell->x, point != nullptr ? curve.y(point->experience) : curve.one});
  return camera().view().contains(at) ? std::optional{at} : std::nullopt;
}

BoardLayout::Form Sheet::formOf(Id<Touchpoint> touchpoint) const {
  const auto at = layout_.touchpoints.find(touchpoint);
  return at == layout_.touchpoints.end() ? BoardLayout::Form::Notes
                                         : layout_.stages[at->second.stage].columns[at->second.column].form;
}

bool Sheet::isLooseGround(Point at) const {
  const double y = under(at).y;
  return y >= layout_.curve.box.y && y < (showsPanel() ? layout_.lanesEnd : layout_.lanesTop);
}

bool Sheet::isPicked(Id<Touchpoint> touchpoint) const {
  const Touchpoint* found = room_.workshop().touchpoints.find(touchpoint);
  return found != nullptr && found->picked;
}

void Sheet::landLit() {
  landed_ = *lens_.lit;
  lensChanged_ = true;
}

} // namespace board
