#pragma once
// Cards on which people write what was counted at a touchpoint: how many came, stopped, came again and
// waited.
#include "board/names.hpp"
#include "surface/cards.hpp"
#include "ui/frame.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace board {

/// "behaviour/12": of the touchpoint's place in the lane, and what the names of its card begin with.
std::string behaviourArea(Id<journey::Touchpoint> id);

class BehaviourCards {
 public:
  explicit BehaviourCards(Room& room) : room_(room) {}

  /// Opens, or closes, the touchpoint's card; `at`: where it belongs to.
  void toggle(Id<journey::Touchpoint> touchpoint, Point at);
  std::vector<Id<journey::Touchpoint>> all() const { return cards_.all(); }
  void closeAll();
  /// `pointOf`: where a touchpoint's point is now; nothing while it is not seen.
  using PointOf = std::function<std::optional<Point>(Id<journey::Touchpoint>)>;
  void draw(ui::Frame& frame, const Rect& within, const PointOf& pointOf);

 private:
  void drawCard(ui::Frame& frame, Id<journey::Touchpoint> id, const Rect& box);

  Room& room_;
  surface::Cards cards_{room_, "behaviour"};
  std::map<Id<journey::Touchpoint>, Point> asked_{}; ///< where each card was asked for
};

} // namespace board
