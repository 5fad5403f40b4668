#pragma once
// The menus that people opened on cards: any number at once, each turned towards whoever opened it.
#include "surface/hands.hpp"
#include "surface/menu.hpp"
#include "surface/names.hpp"

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace surface {

struct OpenMenu {
  CardRef card{}; ///< none: what `by` chose
  Point at{};     ///< where it was asked for
  Id<Participant> by{};
  std::string_view page{}; ///< one of those that its entries lead to; empty: the first
  double facing = 0;       ///< radians: as the sheet, until somebody turns it
  Rect lies{};             ///< where it was drawn, table millimetres
};

/// Each by the name of its thing's area.
class OpenMenus {
 public:
  void open(const std::string& area, const OpenMenu& menu) { all_[area] = menu; }
  void close(const std::string& area) { all_.erase(area); }
  void toggle(const std::string& area, const OpenMenu& menu);
  void clear() { all_.clear(); }
  bool isOpen(const std::string& area) const { return all_.contains(area); }
  /// nullptr: it is closed by now.
  OpenMenu* find(const std::string& area);
  const std::map<std::string, OpenMenu>& all() const { return all_; }

  // Entries that many menus have.
  /// Leads to another page of the same menu.
  MenuEntry pageEntry(const std::string& area, std::string_view page, const char* name, look::Icon icon,
                      std::string label);
  /// Turns it to the next side where people sit.
  MenuEntry turnEntry(const std::string& area, const Room& room);
  MenuEntry closeEntry(const std::string& area, const Room& room);

 private:
  std::map<std::string, OpenMenu> all_{};
};

} // namespace surface
