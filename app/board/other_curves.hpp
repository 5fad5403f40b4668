#pragma once
// The curves of the other journeys: thin, each by its name, and in step with the stages of the sheet.
#include "board/layout.hpp"
#include "board/names.hpp"
#include "figures/curve.hpp"
#include "table/camera.hpp"
#include "ui/frame.hpp"

#include <string>
#include <vector>

namespace board {

class OtherCurves {
 public:
  explicit OtherCurves(Room& room) : room_(room) {}

  /// Where they lie on this sheet; to be read again when it is laid out, or the votes changed.
  void read(const BoardLayout& layout);
  void clear() { all_.clear(); }
  /// `marks`: of the sheet's own curve, on which no name lies if there is another place; `twice`: each name
  /// is said to the far side too.
  void draw(ui::Frame& frame, const BoardLayout::Curve& curve, const std::vector<figures::CurveMark>& marks,
            const table::Camera& camera, const Measures& measures, bool twice) const;

 private:
  struct Other {
    Id<journey::Journey> journey;
    std::string words;
    std::vector<std::vector<Point>> runs; ///< without gaps, millimetres of the layout
  };
  std::vector<std::vector<Point>> runsOf(Id<journey::Journey> journey, const BoardLayout& layout) const;

  Room& room_;
  std::vector<Other> all_{};
};

} // namespace board
