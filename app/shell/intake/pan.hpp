#pragma once
// A table of cells that is larger than its place: fingers drag it, by whole rows and columns.
#include "base/geometry.hpp"
#include "touch/area.hpp"
#include "ui/frame.hpp"

#include <cstddef>

namespace shell {

class Pan {
 public:
  /// What the place shows of it: its cells are so large, so many are there and so many are seen.
  struct View {
    base::Size cell{};
    std::size_t rows = 0, columns = 0, seenRows = 0, seenColumns = 0;
  };
  void show(const View& view);
  const View& view() const { return view_; }
  /// The first that are seen.
  std::size_t row() const { return row_; }
  std::size_t column() const { return column_; }
  void bring(std::size_t row) { row_ = row; }
  /// Every touch of an area on the table; its coordinates must not scroll. Several fingers: the newest moves
  /// it.
  void feed(const touch::Touch& touch);
  void feed(const touch::Wheel& wheel);
  /// Marks at the right and the foot of the place that tell where one is; none where all is seen.
  void drawMarks(ui::Frame& frame, const base::Rect& place) const;

 private:
  View view_{};
  std::size_t row_ = 0, column_ = 0, rowThen_ = 0, columnThen_ = 0;
  touch::ContactId contact_ = 0;
  base::Point from_{};
};

} // namespace shell
