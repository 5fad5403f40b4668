// How the sheet is laid out: what is wished for, its plan for the words that people wrote, and the curve on
// the same columns. While people stretch the journey its plan is made for a few widths only; between them it
// is stretched with all that lies on it, so that no words have to be set anew in every frame.
#include "board/board.hpp"
#include "document/notes.hpp"
#include "document/touchpoints.hpp"
#include "surface/note_paper.hpp"
#include "table/seats/seats.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace board {

using base::Transform;
using document::Draft;
using journey::Touchpoint;

namespace {

constexpr double plansToDouble = 12;

/// The largest zoom, not above this one, that the sheet is planned for.
double plannedZoom(double zoom) {
  return std::exp2(std::floor(std::log2(zoom) * plansToDouble + 1e-9) / plansToDouble);
}

/// Lowers `cap` until all fit, down to `least`.
void fitAll(ui::Canvas& canvas, const std::vector<surface::Telling>& all, double& cap, double least) {
  std::map<const char*, const surface::Telling*> told;
  std::vector<std::string_view> texts;
  for (const surface::Telling& one : all) told[one.words->data()] = &one, texts.emplace_back(*one.words);
  for (const auto text : surface::tellingOf(std::move(texts))) {
    if (cap <= least) return;
    cap = std::min(
        cap, canvas.fitted(text, told.at(text.data())->box,
                           {cap, look::Weight::Medium, look::Align::Centre, surface::noteLeading, least}));
  }
}

} // namespace

LayoutWish Board::wishFor(ui::Frame& frame, const Rect& sheet) const {
  const Proportions& proportions = lens_.proportions;
  const journey::Outline& outline = room_.outline();
  LayoutWish wish;
  wish.measures = measuresFor(frame.theme(), frame.pixelsPerMillimetre(), room_.isUpright());
  wish.sheet = columnsOn(frame, sheet, wish.measures).size();
  wish.zoom = plannedZoom(camera().zoom());
  // Heights change in time, so that it is seen what they are traded for.
  const auto eased = [&](const char* key, double value) { return frame.ease(key, value, calm_); };
  wish.proportions = {.curve = eased("sheet/curve", proportions.curve),
                      // Where pixels are coarse all notes are higher.
                      .tallest = eased("sheet/tallest", proportions.tallest * wish.measures.tallestNote /
                                                            Measures{}.tallestNote),
                      .lanes = eased("sheet/lanes", proportions.lanes),
                      .panel = eased("sheet/panel", proportions.panel)};
  for (const Draft* draft : room_.seats->drafts())
    if (draft->what == &document::text::newTouchpoint) ++wish.writing[Id<journey::Step>{draft->about}];
  for (const table::SheetView::Opened& opened : room_.sheet.opened) wish.opened.push_back(opened.step);
  wishForLanes(wish);
  if (outline.journeyOrder().empty() && wish.writing.empty())
    wish.proportions.words =
        2 * surface::lineOf(1.4 * wish.measures.head) + surface::lineOf(wish.measures.head);
  wish.rowsBefore = layout_.rows;
  return wish;
}

/// A lane that holds nothing is a line, until somebody unfolds it or writes in it.
void Board::wishForLanes(LayoutWish& wish) const {
  const journey::Outline& outline = room_.outline();
  std::vector<bool> isUsed(outline.lanes.size());
  const auto holdsAny = [&](const journey::Outline::StepPart& step, std::size_t lane) {
    if (outline.lanes[lane].takesNotes()) return !step.notes[lane].empty();
    return std::ranges::any_of(step.behaviours, [](const auto* one) { return one != nullptr; });
  };
  for (const auto& stage : outline.stages)
    for (const auto& step : stage.steps)
      for (std::size_t i = 0; i < isUsed.size(); ++i) isUsed[i] = isUsed[i] || holdsAny(step, i);
  const auto placeOf = [&](std::string_view lane) {
    const auto at = std::ranges::find(outline.lanes, lane, &journey::Lane::id);
    return static_cast<std::size_t>(at - outline.lanes.begin());
  };
  for (const Draft* draft : room_.seats->drafts())
    if (const std::size_t at = placeOf(draft->field);
        draft->what == &document::text::newNote && at < isUsed.size())
      isUsed[at] = true;
  for (const bool used : isUsed) wish.folded.push_back(used ? std::nullopt : std::optional{true});
  for (const table::SheetView::LaneFold& fold : room_.sheet.lanes) {
    const std::size_t at = placeOf(fold.lane);
    if (at == isUsed.size()) continue;
    wish.folded[at] = fold.isFolded;
    if (!fold.isFolded) wish.unfolded.push_back(at);
  }
}

void Board::layOutAgain(ui::Frame& frame, const Rect& sheet) {
  LayoutWish wish = wishFor(frame, sheet);
  const double zoom = camera().zoom();
  const bool first = revision_ == ~std::uint64_t{0};
  const bool turned = journey_ != room_.journey(); // to another journey
  const bool edited = revision_ != room_.document.revision();
  const double planned = std::exchange(wish.zoom, wish_.zoom);
  const bool isOther = edited || turned || lensChanged_ || sheet != sheet_ || wish != wish_;
  wish.zoom = planned;
  const bool content = !turned && (edited || wish.writing != wish_.writing);
  const Boxes before = content ? boxes() : Boxes{};
  zoomed_ = !isOther && zoom != zoom_;
  lensChanged_ = false;
  sheet_ = sheet;
  if (isOther || wish.zoom != wish_.zoom) {
    journey_ = room_.journey();
    wish_ = std::move(wish);
    revision_ = room_.document.revision();
    plan(frame);
    if (isOther) readCurve();
    stretch(zoom);
  } else if (zoomed_) {
    stretch(zoom);
  }
  if (isOther) stillRevision_ = ~std::uint64_t{0};
  const Measures& m = wish_.measures;
  constexpr double widest = 130; // of a note and what is beside it: nearer there is nothing more to see
  const Rect view = columnsOn(frame, sheet, m);
  camera().fit(view, layout_.size.w, widest * static_cast<double>(layout_.touchpoints.size() + 8) / view.w,
               frame.pixelsPerMillimetre());
  if (!first && content) glideFrom(before);
  const Rect tools{sheet.right() - m.tools, 0, m.tools, 0};
  bin_ = {tools.centre().x - 13, sheet.y + layout_.curve.box.y - 32, 26, 26};
}

Rect Board::columnsOn(const ui::Frame& frame, const Rect& sheet, const Measures& measures) {
  const auto whole = [pixels = frame.pixelsPerMillimetre()](double at) {
    return std::round(at * pixels) / pixels;
  };
  const double left = whole(sheet.x + measures.gutter), right = whole(sheet.right() - measures.tools);
  return {left, sheet.y, right - left, sheet.h};
}

/// How much is shown of each step, and the letters that fit: for the zoom that was wished for.
void Board::plan(ui::Frame& frame) {
  frame.measure([&](ui::Canvas& canvas) {
    widths_ = widthsFor(room_.outline(), wish_, wordsNeed(canvas, wish_.measures));
  });
  wish_.rowsBefore = widths_.rows;
  layout_ = layOut(room_.outline(), wish_, widths_);
  chooseLetters(frame);
}

/// The plan as wide as it is seen: letters and heights stay.
void Board::stretch(double zoom) {
  Widths widths = widths_;
  widths.stretch(wish_.sheet.w * zoom, wish_.measures.widestNote);
  if (widths.together != layout_.size.w) layout_ = layOut(room_.outline(), wish_, std::move(widths));
  zoom_ = zoom;
  placeCurve();
}

void Board::readCurve() {
  totals_.assign(layout_.lanes.size(), {});
  for (std::size_t i = 0; i < totals_.size(); ++i)
    if (layout_.lanes[i].lane.isAmount()) totals_[i] = journey::totalsOf(room_.outline(), i);
  points_ = journey::teamCurve(room_.workshop(), room_.outline(), room_.results());
  customers_.clear();
  if (lens_.customers)
    for (const auto& point : journey::customerCurve(room_.workshop(), room_.outline(), lens_.whose))
      if (point.given) customers_[point.touchpoint->id] = point.experience;
  pointAt_.clear();
  for (std::size_t i = 0; i < points_.size(); ++i) pointAt_[points_[i].touchpoint->id] = i;
}

/// On the columns as they are.
void Board::placeCurve() {
  if (lens_.others)
    others_.read(layout_);
  else
    others_.clear();
  marks_.clear();
  for (const auto& stage : layout_.stages)
    for (const auto& column : stage.columns) {
      if (column.form == BoardLayout::Form::Bars) {
        if (!column.cells.empty()) marks_.push_back(markOf(column));
        continue;
      }
      for (const auto& cell : column.cells) marks_.push_back(markOf(cell, column));
    }
}

figures::CurveMark Board::markOf(const BoardLayout::Cell& cell, const BoardLayout::Column& column) const {
  const journey::CurvePoint* point = pointOf(cell.id);
  const bool falls = point != nullptr && stepsForth(cell.id) && landed_ != cell.id;
  const bool isSeen = point != nullptr && point->given && (!falls || point->later);
  figures::CurveMark mark = isSeen ? figures::markOf(*point, cell.x) : figures::CurveMark{.x = cell.x};
  mark.tie = cell.box.bottom(), mark.number = cell.number;
  mark.star = cell.touchpoint->star;
  mark.shown = column.form == BoardLayout::Form::Notes;
  mark.discuss = false; // the cards of the curve say it
  if (const auto said = customers_.find(cell.id); said != customers_.end()) mark.customers = said->second;
  if (!isSeen) return mark;
  if (falls) mark.later.reset();
  mark.words = room_.words->number(mark.score, 1);
  constexpr double telling = 1;                      // a gap that is said in figures
  if (lens_.picks && isPicked(cell.id)) return mark; // its large number lies there
  if (const double gap = mark.customers.value_or(mark.score) - mark.score; std::abs(gap) >= telling - 0.05)
    mark.gap = (gap < 0 ? "−" : "+") + room_.words->number(std::abs(gap), 1);
  return mark;
}

/// Of so many touchpoints that only their mean can be shown, and how far they reach.
figures::CurveMark Board::markOf(const BoardLayout::Column& column) const {
  figures::CurveMark mark{.x = column.box.centre().x, .tie = column.region.bottom()};
  double sum = 0, count = 0;
  for (const auto& cell : column.cells) {
    const journey::CurvePoint* point = pointOf(cell.id);
    if (point == nullptr || !point->given) continue;
    mark.lowest = count == 0 ? point->experience : std::min(mark.lowest, point->experience);
    mark.highest = std::max(mark.highest, point->experience);
    sum += point->experience, ++count;
  }
  if (count == 0) return mark;
  mark.given = true;
  mark.score = sum / count;
  mark.words = room_.words->number(mark.score, 1);
  return mark;
}

surface::WordsNeed Board::wordsNeed(ui::Canvas& canvas, const Measures& measures) {
  const auto need = [&canvas, small = measures.small](look::Weight weight, double leading) {
    const look::TextStyle style{small, weight, look::Align::Centre, leading, small};
    return [&canvas, style](std::string_view words, double width) {
      return canvas.measure(words, style, width).h;
    };
  };
  return {.note = need(look::Weight::Medium, surface::noteLeading),
          .slip = need(look::Weight::Medium, surface::slipLeading),
          .stage = need(look::Weight::Bold, surface::headLeading),
          .step = need(look::Weight::Medium, surface::headLeading)};
}

void Board::chooseLetters(ui::Frame& frame) {
  const Measures& m = wish_.measures;
  noteCap_ = std::max(9.0, 1.38 * m.small);
  laneCap_ = m.text;
  std::vector<surface::Telling> notes, lanes;
  frame.measure([&](ui::Canvas& canvas) {
    for (const auto& stage : layout_.stages)
      for (const auto& column : stage.columns) {
        for (const auto& cell : column.cells)
          if (column.form == BoardLayout::Form::Notes)
            notes.push_back(
                {&cell.touchpoint->text, surface::wordsOf(cell.box, surface::footIn(canvas, cell.box))});
        addTellings(column, lanes);
      }
    fitAll(canvas, notes, noteCap_, m.small);
    fitAll(canvas, lanes, laneCap_, m.small);
    chooseSlips(canvas);
    chooseShortness(canvas, m.small);
  });
}

void Board::chooseSlips(ui::Canvas& canvas) {
  constexpr double mostSilent = 0.2; // of them: otherwise none has words
  const double small = wish_.measures.small;
  std::size_t count = 0;
  silent_.clear();
  for (const auto& stage : layout_.stages)
    for (const auto& column : stage.columns) {
      if (column.form != BoardLayout::Form::Slips) continue;
      for (const auto& cell : column.cells) {
        const Rect words = surface::slipWords(cell.box);
        const look::TextStyle style{small, look::Weight::Medium, look::Align::Centre, surface::slipLeading,
                                    small};
        ++count;
        if (canvas.measure(cell.touchpoint->text, style, words.w).h > words.h + 0.2) silent_.insert(cell.id);
      }
    }
  allSilent_ = static_cast<double>(silent_.size()) > mostSilent * static_cast<double>(count);
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
  std::vector<std::pair<surface::CardRef, Transform>> moved;
  for (const auto& stage : layout_.stages)
    for (const auto& column : stage.columns)
      for (const auto& [touchpoint, box, id, number, x] : column.cells) {
        const auto was = before.find(id);
        const surface::CardRef note = surface::refOf(id);
        if (was == before.end() || was->second == box || isMoving(note)) continue;
        moved.emplace_back(note, camera().place() * Transform::placed(was->second.centre(),
                                                                      base::radians(touchpoint->angle)));
      }
  if (moved.size() > most) return;
  for (const auto& [note, from] : moved) hands_.glide(note, from, now_);
}

} // namespace board
