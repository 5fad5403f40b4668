#include "board/wish.hpp"

#include "document/notes.hpp"
#include "document/touchpoints.hpp"
#include "table/seats/seats.hpp"

#include <algorithm>
#include <cmath>

namespace board {

using document::Draft;

namespace {

constexpr double plansToDouble = 12;

bool holdsAny(const journey::Outline::StepPart& step, const journey::Lane& kind, std::size_t lane) {
  if (kind.takesNotes()) return !step.notes[lane].empty();
  return std::ranges::any_of(step.behaviours, [](const auto* one) { return one != nullptr; });
}

std::size_t placeOf(const journey::Outline& outline, std::string_view lane) {
  const auto at = std::ranges::find(outline.lanes, lane, &journey::Lane::id);
  return static_cast<std::size_t>(at - outline.lanes.begin());
}

/// Which lanes hold something, or somebody writes in them.
std::vector<bool> usedLanes(Room& room) {
  const journey::Outline& outline = room.outline();
  std::vector<bool> isUsed(outline.lanes.size());
  for (const auto& stage : outline.stages)
    for (const auto& step : stage.steps)
      for (std::size_t i = 0; i < isUsed.size(); ++i)
        isUsed[i] = isUsed[i] || holdsAny(step, outline.lanes[i], i);
  for (const Draft* draft : room.seats->drafts())
    if (const std::size_t at = placeOf(outline, draft->field);
        draft->what == &document::text::newNote && at < isUsed.size())
      isUsed[at] = true;
  return isUsed;
}

/// A lane that holds nothing is a line, until somebody unfolds it or writes in it.
void wishForLanes(LayoutWish& wish, Room& room) {
  for (const bool used : usedLanes(room)) wish.folded.push_back(used ? std::nullopt : std::optional{true});
  for (const table::SheetView::LaneFold& fold : room.sheet.lanes) {
    const std::size_t at = placeOf(room.outline(), fold.lane);
    if (at == wish.folded.size()) continue;
    wish.folded[at] = fold.isFolded;
    if (!fold.isFolded) wish.unfolded.push_back(at);
  }
}

} // namespace

LayoutWish wishFor(ui::Frame& frame, Room& room, const Rect& sheet, const Proportions& proportions,
                   const BoardLayout& before) {
  LayoutWish wish;
  wish.measures = measuresFor(frame.theme(), frame.pixelsPerMillimetre(), room.isUpright());
  wish.sheet = columnsOn(frame, sheet, wish.measures).size();
  wish.zoom = plannedZoom(room.sheet.camera.zoom());
  // Heights change in time, so that it is seen what they are traded for.
  const auto eased = [&](const char* key, double value) {
    return frame.ease(key, value, frame.theme().calm);
  };
  wish.proportions = {.curve = eased("sheet/curve", proportions.curve),
                      // Where pixels are coarse all notes are higher.
                      .tallest = eased("sheet/tallest", proportions.tallest * wish.measures.tallestNote /
                                                            Measures{}.tallestNote),
                      .lanes = eased("sheet/lanes", proportions.lanes),
                      .panel = eased("sheet/panel", proportions.panel)};
  for (const Draft* draft : room.seats->drafts())
    if (draft->what == &document::text::newTouchpoint) ++wish.writing[Id<journey::Step>{draft->about}];
  for (const table::SheetView::Opened& opened : room.sheet.opened) wish.opened.push_back(opened.step);
  wishForLanes(wish, room);
  if (room.outline().journeyOrder().empty() && wish.writing.empty())
    wish.proportions.words =
        2 * surface::lineOf(1.4 * wish.measures.head) + surface::lineOf(wish.measures.head);
  wish.rowsBefore = before.rows;
  return wish;
}

double plannedZoom(double zoom) {
  return std::exp2(std::floor(std::log2(zoom) * plansToDouble + 1e-9) / plansToDouble);
}

Rect columnsOn(const ui::Frame& frame, const Rect& sheet, const Measures& measures) {
  const auto whole = [pixels = frame.pixelsPerMillimetre()](double at) {
    return std::round(at * pixels) / pixels;
  };
  const double left = whole(sheet.x + measures.gutter), right = whole(sheet.right() - measures.tools);
  return {left, sheet.y, right - left, sheet.h};
}

} // namespace board
