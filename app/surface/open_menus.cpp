#include "surface/open_menus.hpp"

#include "table/seats/seats.hpp"

namespace surface {

using namespace language::literals;
using look::Icon;

void OpenMenus::toggle(const std::string& area, const OpenMenu& menu) {
  if (all_.erase(area) == 0) all_[area] = menu;
}

OpenMenu* OpenMenus::find(const std::string& area) {
  const auto at = all_.find(area);
  return at == all_.end() ? nullptr : &at->second;
}

MenuEntry OpenMenus::pageEntry(const std::string& area, std::string_view page, const char* name, Icon icon,
                               std::string label) {
  return {name, icon, std::move(label), [this, area, page] {
            if (OpenMenu* menu = find(area)) menu->page = page;
          }};
}

MenuEntry OpenMenus::turnEntry(const std::string& area, const Room& room) {
  return {"about", Icon::TurnLeft, room.say("map.menu.about"_text), [this, area, &room] {
            if (OpenMenu* menu = find(area)) menu->facing = room.seats->nextFacing(menu->facing);
          }};
}

MenuEntry OpenMenus::closeEntry(const std::string& area, const Room& room) {
  return {"close", Icon::Close, room.say("map.menu.close"_text), [this, area] { close(area); }};
}

} // namespace surface
