#pragma once
// What was thrown away from the sheet: touchpoints, notes of lanes, stages and steps.
#include "board/names.hpp"
#include "surface/thrown_list.hpp"

namespace board {

class ThrownList {
 public:
  explicit ThrownList(Room& room) : room_(room) {}

  bool isOpen() const { return list_.isOpen(); }
  void toggle() { list_.toggle(); }
  void fold() { list_.fold(); }
  const Rect& lies() const { return list_.lies(); }
  /// Nothing while it is folded. `bin`: the sign that it unfolds from.
  void draw(ui::Frame& frame, const Rect& bin, const Rect& sheet);

 private:
  /// The newest first.
  const std::vector<surface::CardRef>& thrown();
  surface::NoteFace faceOf(surface::CardRef card, const look::Theme& theme) const;
  std::string footOf(surface::CardRef card) const;
  void restore(surface::CardRef card, const touch::Touch& tap);

  Room& room_;
  surface::ThrownList list_{room_, "map/bin"};
  std::vector<surface::CardRef> thrown_{}; ///< of this revision and journey
  std::uint64_t revision_ = ~std::uint64_t{0};
  Id<journey::Journey> journey_{};
};

} // namespace board
