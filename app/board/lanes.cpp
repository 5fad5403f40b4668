#include "board/lanes.hpp"

#include "board/lane_cards.hpp"
#include "board/seen.hpp"
#include "figures/lane_marks.hpp"
#include "figures/words.hpp"
#include "table/search/found_mark.hpp"

#include <algorithm>

namespace board {

using base::Transform;

void Lanes::paint(ui::Canvas& canvas, const BoardLayout::Column& column, const Rect& damage) const {
  for (std::size_t i = 0; i < column.lanes.size(); ++i) {
    const BoardLayout::Lane& lane = column.lanes[i];
    if (!lane.box.inset(-14).intersects(damage)) continue;
    const journey::Lane& kind = sheet_.layout().lanes[i].lane;
    if (!lane.seen.empty())
      paintSeen(canvas, room_, sheet_, lane);
    else if (lane.add.empty()) // folded
      paintDashes(canvas, lane, kind, found_.in(column.step->id, kind.id));
    else
      paintNotes(canvas, lane, damage);
  }
}

/// One for each note; those that were found come first, and are thicker.
void Lanes::paintDashes(ui::Canvas& canvas, const BoardLayout::Lane& lane, const journey::Lane& kind,
                        std::size_t found) const {
  constexpr double dash = 9.5, space = 3.2;
  const look::Theme& theme = canvas.theme();
  const std::size_t count = std::min<std::size_t>(lane.filled, 8);
  const look::Colour colour =
      kind.holds == journey::Holds::Remedied ? look::mixed(theme.paper, theme.low, 0.45) : theme.quiet;
  double x = lane.box.centre().x - (static_cast<double>(count) * (dash + space) - space) / 2;
  for (std::size_t k = 0; k < count; ++k, x += dash + space) {
    const double high = k < found ? 5.5 : 3;
    canvas.fill({x, lane.box.centre().y - high / 2, dash, high},
                k < found            ? theme.accent
                : room_.lights.any() ? look::faded(colour, 0.5)
                                     : colour,
                high / 2);
  }
}

void Lanes::paintNotes(ui::Canvas& canvas, const BoardLayout::Lane& lane, const Rect& damage) const {
  for (const auto& [note, box] : lane.notes) {
    if (!surface::noteReach(box).inset(-box.w / 2).intersects(damage) ||
        cards_.isMoving(surface::refOf(note->id)))
      continue;
    const auto put = canvas.at(Transform::placed(box.centre(), base::radians(note->angle)));
    const Rect at = base::around({}, box.size());
    paintLaneCard(canvas, room_, sheet_, at, *note, false);
    paintLight(canvas, room_, at, {journey::Note::table, note->id.value});
  }
  if (!lane.notes.empty())
    return canvas.icon(look::Icon::Add, lane.add.centre(), std::min(8.0, lane.add.h), canvas.theme().quiet);
  surface::paintPlace(canvas, lane.add, "", false);
  if (room_.lights.any()) table::paintSteppedBack(canvas, lane.add);
}

void Lanes::paintLines(ui::Canvas& canvas, const Rect& damage) const {
  if (sheet_.showsPanel()) return;
  for (const auto& band : sheet_.layout().lanes)
    canvas.line({damage.x - 1, band.bottom}, {damage.right() + 1, band.bottom}, canvas.theme().hair, 0.5);
}

void Lanes::paintTotals(ui::Canvas& canvas, const BoardLayout::StageBox& stage, std::size_t at) const {
  if (sheet_.showsPanel()) return;
  const BoardLayout& layout = sheet_.layout();
  const Measures& m = sheet_.measures();
  for (std::size_t i = 0; i < layout.lanes.size(); ++i) {
    const auto& band = layout.lanes[i];
    if (band.totals <= 0) continue;
    const journey::Sum& sum = sheet_.scores().totals(i).stages[at];
    if (sum.steps == 0) continue;
    canvas.text(figures::amountWords(*room_.words, band.lane.holds, sum.amount),
                surface::wordsBox({stage.box.x + 2, band.top + 1, stage.box.w - 4, band.totals}),
                {m.text, look::Weight::Bold, look::Align::Centre, 1, m.small}, canvas.theme().ink);
  }
}

} // namespace board
