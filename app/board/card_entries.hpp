#pragma once
// What the menu of a card, a pile or what was chosen offers.
#include "board/chosen_cards.hpp"
#include "board/things.hpp"
#include "document/text_kind.hpp"

namespace board {

class CardEntries {
 public:
  using Entries = std::vector<surface::MenuEntry>;
  /// The pages beside the first.
  static constexpr std::string_view channels = "channels", places = "places", links = "links";

  CardEntries(Room& room, Cards& cards, ChosenCards& chosen, std::string area, const surface::OpenMenu& open);
  Entries all(const look::Theme& theme);

 private:
  Entries ofTouchpoint(const look::Theme& theme);
  Entries ofLaneNote();
  Entries ofPile();
  Entries ofChosen();
  Entries channelEntries(const look::Theme& theme);
  Entries placeEntries();
  /// The touchpoints of its step: to which of them a note of a lane belongs.
  Entries linkEntries(const look::Theme& theme);
  bool areAllOf(Id<journey::Channel> channel) const;

  surface::MenuEntry act(const char* name, look::Icon icon, language::Text label, document::Deed deed);
  /// Somebody writes it again.
  surface::MenuEntry write(const char* name, look::Icon icon, std::string label,
                           const document::TextKind* what, const char* field = "");
  surface::MenuEntry channelPage();
  surface::MenuEntry placePage();
  /// Chooses it with others, or lets it go.
  surface::MenuEntry choose();

  Room& room_;
  Cards& cards_;
  ChosenCards& chosen_;
  std::string area_;
  surface::OpenMenu open_;
  Things things_{}; ///< that it is the menu of
};

} // namespace board
