#include "shell/intake/pan.hpp"

#include <algorithm>
#include <cmath>

namespace shell {
namespace {

/// The first that is seen after a way of so many; never beyond the last page.
std::size_t firstAfter(std::size_t then, double way, std::size_t all, std::size_t seen) {
  const double most = all > seen ? static_cast<double>(all - seen) : 0;
  return static_cast<std::size_t>(std::clamp(std::round(static_cast<double>(then) + way), 0.0, most));
}

} // namespace

void Pan::show(const View& view) {
  view_ = view;
  row_ = firstAfter(row_, 0, view.rows, view.seenRows);
  column_ = firstAfter(column_, 0, view.columns, view.seenColumns);
}

void Pan::feed(const touch::Touch& touch) {
  using Phase = touch::Touch::Phase;
  if (touch.phase == Phase::Began) {
    contact_ = touch.contact;
    from_ = touch.local;
    rowThen_ = row_, columnThen_ = column_;
  }
  if (touch.phase != Phase::Moved || touch.contact != contact_ || !touch.isDrag()) return;
  row_ = firstAfter(rowThen_, (from_.y - touch.local.y) / view_.cell.h, view_.rows, view_.seenRows);
  column_ =
      firstAfter(columnThen_, (from_.x - touch.local.x) / view_.cell.w, view_.columns, view_.seenColumns);
}

void Pan::feed(const touch::Wheel& wheel) {
  constexpr double rows = 3; // of a step
  row_ = firstAfter(row_, -rows * wheel.steps, view_.rows, view_.seenRows);
}

void Pan::drawMarks(ui::Frame& frame, const base::Rect& place) const {
  constexpr double width = 2.4, least = 20;
  const auto part = [=](double length, std::size_t first, std::size_t seen, std::size_t all) {
    const double whole = static_cast<double>(all),
                 mark = std::max(least, length * static_cast<double>(seen) / whole);
    const double most = static_cast<double>(all - seen);
    return std::pair{(length - mark) * static_cast<double>(first) / most, mark};
  };
  const auto paint = [&](const base::Rect& mark) {
    frame.draw(mark.inset(-1),
               [&](ui::Canvas& canvas) { canvas.fill(mark, frame.theme().quiet, width / 2); });
  };
  if (view_.rows > view_.seenRows) {
    const auto [at, length] = part(place.h, row_, view_.seenRows, view_.rows);
    paint({place.right() - width, place.y + at, width, length});
  }
  if (view_.columns > view_.seenColumns) {
    const auto [at, length] = part(place.w, column_, view_.seenColumns, view_.columns);
    paint({place.x + at, place.bottom() - width, length, width});
  }
}

} // namespace shell
