#pragma once
// The small menu of a thing on the table: buttons in one or two rows, each as wide as its word, opening away
// from the hand and inside the table, turned towards the person who asked.
#include "look/icon.hpp"
#include "look/theme.hpp"
#include "ui/frame.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace surface {

struct MenuEntry {
  std::string name; ///< the area is "<menu's area>/<name>"
  look::Icon icon;
  std::string label; ///< shown below the icon
  std::function<void()> act;
  bool on = false;                     ///< a mark that is set
  look::Colour colour{};               ///< of the icon where it is on
  std::optional<look::Colour> paper{}; ///< a sheet of this colour in place of the icon
};

struct Menu {
  std::string area;
  base::Point at;       ///< the middle of the thing it belongs to, table millimetres
  double clearance = 0; ///< how far from there it must stay, millimetres
  double facing = 0;    ///< radians
  std::vector<MenuEntry> entries;
  std::string title{};                ///< above them; none: nothing
  std::optional<base::Rect> within{}; ///< where it stays, table millimetres; none: on the table
  double beside = 0;                  ///< how far it must stay where it opens beside the thing; 0: the same
};

/// Returns where it lies on the table.
base::Rect drawMenu(ui::Frame& frame, const Menu& menu);

/// Moved as little as needed so that the whole box is on the table.
base::Transform keptOnTable(const base::Transform& place, const base::Rect& box, const base::Rect& table);

} // namespace surface
