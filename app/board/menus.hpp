#pragma once
// The small menus of the sheet's cards and names: everything that a gesture does has a button here too.
#include "board/chosen_cards.hpp"
#include "board/things.hpp"

namespace board {

class Menus {
 public:
  Menus(Room& room, Cards& cards, ChosenCards& chosen)
      : room_(room), cards_(cards), sheet_(cards.sheet), chosen_(chosen) {}

  void draw(ui::Frame& frame);

 private:
  using Open = surface::OpenMenu;
  /// What a menu belongs to, as it lies upright on the table.
  struct Shape {
    Point middle;
    Size size;
  };
  /// Nothing while somebody holds it.
  std::optional<Shape> shapeOf(const Open& open) const;
  std::optional<Shape> shapeOf(surface::CardRef card) const;
  std::optional<Shape> shapeOfChosen(const surface::Chosen::Group& chosen) const;
  bool isThere(const Open& open) const;
  void drawOne(ui::Frame& frame, const std::string& area, const Open& open);
  std::vector<surface::MenuEntry> entriesOf(const std::string& area, const Open& open,
                                            const look::Theme& theme);
  std::string titleOf(const Open& open) const;
  std::string meantOf(const journey::Stage& stage) const;
  std::string groundsOf(Id<journey::Touchpoint> touchpoint) const;

  Room& room_;
  Cards& cards_;
  const Sheet& sheet_;
  ChosenCards& chosen_;
};

} // namespace board
