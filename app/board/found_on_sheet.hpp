#pragma once
// How what people look for is lit on the sheet, and how the rest steps back.
#include "board/names.hpp"
#include "ui/canvas.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace board {

/// 0: as always; 1: it steps back; 2: it is lit; 3: and somebody went to it.
std::uint64_t lightOf(const Room& room, const journey::RecordName& record);
/// Upon a note that is painted already.
void paintLight(ui::Canvas& canvas, const Room& room, const Rect& box, const journey::RecordName& record);
/// Behind the name of a stage or a step.
void paintFoundName(ui::Canvas& canvas, const Room& room, const Rect& words,
                    const journey::RecordName& record);
/// Whether a pile, or what lies in it, is lit.
bool holdsFound(const Room& room, const journey::Outline::PilePart& part);

/// How many lit notes lie in each place of a lane: they are counted where a lane is folded.
class FoundOnSheet {
 public:
  /// Whether it is not as it was.
  bool read(const Room& room);
  std::size_t in(Id<journey::Step> step, std::string_view lane) const;

 private:
  std::map<std::pair<Id<journey::Step>, std::string>, std::size_t> counts_{};
  std::uint64_t lights_ = ~std::uint64_t{0}, revision_ = 0; ///< what was lit, and of which revision
};

} // namespace board
