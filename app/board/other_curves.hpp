#pragma once
// The curves of the other journeys: thin, each by its name, and in step with the stages of the sheet.
#include "board/sheet.hpp"

#include <string>
#include <vector>

namespace board {

class OtherCurves {
 public:
  explicit OtherCurves(Room& room) : room_(room) {}

  /// Where the lens asks for them; a name lies on the sheet's own curve only if there is no other place.
  void draw(ui::Frame& frame, const Sheet& sheet);

 private:
  void read(const Sheet& sheet);
  struct Other {
    Id<journey::Journey> journey;
    std::string words;
    std::vector<std::vector<Point>> runs; ///< without gaps, millimetres of the layout
  };
  std::vector<std::vector<Point>> runsOf(Id<journey::Journey> journey, const BoardLayout& layout) const;

  Room& room_;
  std::vector<Other> all_{};
  std::uint64_t read_ = 0; ///< as the sheet lay then
};

} // namespace board
