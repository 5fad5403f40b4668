#pragma once
// What the menu of a stage's or a step's name offers.
#include "board/names.hpp"
#include "document/deed.hpp"
#include "document/text_kind.hpp"
#include "surface/open_menus.hpp"

namespace board {

class NameEntries {
 public:
  using Entries = std::vector<surface::MenuEntry>;

  NameEntries(Room& room, surface::OpenMenus& menus, std::string area, const surface::OpenMenu& open)
      : room_(room), menus_(menus), area_(std::move(area)), open_(open) {}
  Entries all(const look::Theme& theme);

 private:
  Entries ofStage(const look::Theme& theme);
  Entries ofStep();
  /// Somebody writes it again.
  surface::MenuEntry writeAgain(const char* name, look::Icon icon, language::Text label,
                                const document::TextKind* what, const char* field = "");
  /// Somebody writes a new one about `about`, after `beside`.
  surface::MenuEntry writeNew(const char* name, language::Text label, const document::TextKind* what,
                              std::int64_t about, std::int64_t beside);
  surface::MenuEntry bin(document::Deed deed);

  Room& room_;
  surface::OpenMenus& menus_;
  std::string area_;
  surface::OpenMenu open_;
};

} // namespace board
