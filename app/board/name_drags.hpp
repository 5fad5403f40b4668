#pragma once
// The names of stages and steps under fingers: a tap opens their menu, dragged they move along the journey.
#include "board/cards.hpp"
#include "touch/area.hpp"

namespace board {

class NameDrags {
 public:
  NameDrags(Room& room, Cards& cards) : room_(room), cards_(cards), sheet_(cards.sheet) {}

  void touchStage(Id<journey::Stage> stage, const touch::Touch& touch);
  void touchStep(Id<journey::Step> step, const touch::Touch& touch);
  void clear() { stage_.reset(), step_.reset(); }
  /// A line where each comes.
  void draw(ui::Frame& frame) const;

 private:
  struct Drag {
    Point from, to;
  };
  /// Whether the name is let go after it was dragged; keeps where it is meanwhile, and opens its menu for a
  /// tap.
  bool isLetGo(surface::CardRef card, const touch::Touch& touch, std::optional<Drag>& drag);
  void openMenu(surface::CardRef card, Point at);
  void moveStage(Id<journey::Stage> stage, Point to);
  void moveStep(Id<journey::Step> step, Point to);

  Room& room_;
  Cards& cards_;
  const Sheet& sheet_;
  std::optional<Drag> stage_{}, step_{};
};

} // namespace board
