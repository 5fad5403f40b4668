#pragma once
// The columns in which ideas lie: one for each touchpoint that was chosen, in journey order, and one for the
// other ideas. And where these columns, and the ideas in them,
// lie on the sheet: as large as all of them can be.
#include "base/geometry.hpp"
#include "journey/curve.hpp"

#include <cstddef>
#include <vector>

namespace steps {

struct IdeaColumn {
  const journey::Touchpoint* touchpoint = nullptr; ///< nullptr: none of the chosen ones
  std::size_t number = 0;                          ///< along the journey, from 1
  journey::CurvePoint point{};                     ///< how it is experienced, and how it weighs
  std::vector<const journey::Idea*> ideas{};       ///< the shared ones, in reading order
};

/// An idea stands at the first chosen touchpoint along the journey that it lifts; one that lifts only those
/// of another journey, nowhere.
std::vector<IdeaColumn> ideaColumns(const journey::Workshop& workshop, const journey::Outline& outline,
                                    const journey::Results& results);

/// What a place among ideas is as the workshop keeps it: parts of the sheet, read line by line.
struct IdeaSpot {
  double x = 0.5, y = 0.5;
};
/// Between these two neighbours; nullptr: at the beginning, or at the end.
IdeaSpot spotBetween(const journey::Idea* before, const journey::Idea* after);

class ColumnsLayout {
 public:
  struct Measures {
    double head = 0;               ///< millimetres above the ideas of a column
    double foot = 0;               ///< and below them
    double shelf = 0;              ///< under every idea, for its dots
    double least = 60, most = 300; ///< width of an idea
  };
  ColumnsLayout() = default;
  /// `ideas`: how many lie in each column; every column has room for one.
  ColumnsLayout(const std::vector<std::size_t>& ideas, const base::Rect& area, const Measures& measures);

  std::size_t columns() const { return boxes_.size(); }
  base::Rect box(std::size_t column) const { return boxes_[column]; }
  base::Rect head(std::size_t column) const;
  base::Rect foot(std::size_t column) const;
  /// The paper of an idea, without its shelf.
  base::Rect note(std::size_t column, std::size_t place) const;
  base::Size noteSize() const { return note_; }
  /// The column that is nearest to a point, and the place among its ideas (0: before the first).
  std::size_t columnAt(base::Point at) const;
  std::size_t placeAt(std::size_t column, base::Point at) const;

 private:
  bool fits(const std::vector<std::size_t>& ideas, const base::Rect& area, base::Size note);

  Measures measures_{};
  base::Size note_{};
  std::vector<std::size_t> across_; ///< ideas beside each other in each column
  std::vector<base::Rect> boxes_;
};

} // namespace steps
