#include "look/icon.hpp"

namespace look {

std::string_view glyph(Icon icon) {
  switch (icon) {
  case Icon::Add: return "\ue145";
  case Icon::Back: return "\ue5c4";
  case Icon::Forward: return "\ue5c8";
  case Icon::Close: return "\ue5cd";
  case Icon::Done: return "\ue876";
  case Icon::Bin: return "\ue872";
  case Icon::Restore: return "\ue938";
  case Icon::Undo: return "\ue166";
  case Icon::Redo: return "\ue15a";
  case Icon::Star: return "\ue838";
  case Icon::Heart: return "\ue87d";
  case Icon::Bolt: return "\uea0b";
  case Icon::Edit: return "\ue3c9";
  case Icon::Rename: return "\ue9a2";
  case Icon::More: return "\ue5d3";
  case Icon::Menu: return "\ue5d2";
  case Icon::Backspace: return "\ue14a";
  case Icon::Shift: return "\ue5d8";
  case Icon::ShiftLock: return "\ue318";
  case Icon::Enter: return "\ue31b";
  case Icon::HideKeyboard: return "\ue31a";
  case Icon::Accents: return "\ue165";
  case Icon::Seen: return "\ue8f4";
  case Icon::Hidden: return "\ue8f5";
  case Icon::Locked: return "\ue897";
  case Icon::Unlocked: return "\ue898";
  case Icon::Frozen: return "\ueb3b";
  case Icon::Timer: return "\ue425";
  case Icon::Pause: return "\ue034";
  case Icon::Play: return "\ue037";
  case Icon::ZoomIn: return "\ue8ff";
  case Icon::ZoomOut: return "\ue900";
  case Icon::FitAll: return "\ue56b";
  case Icon::TurnLeft: return "\ue419";
  case Icon::TurnRight: return "\ue41a";
  case Icon::Open: return "\ue2c8";
  case Icon::File: return "\ue24d";
  case Icon::Export: return "\ue2c4";
  case Icon::Table: return "\ue265";
  case Icon::Wall: return "\ue871";
  case Icon::Display: return "\ue333";
  case Icon::Language: return "\ue894";
  case Icon::People: return "\ue7fb";
  case Icon::Person: return "\ue7fd";
  case Icon::Lead: return "\ue91f";
  case Icon::Vote: return "\ue175";
  case Icon::Chart: return "\ue6e1";
  case Icon::Map: return "\ue55b";
  case Icon::Idea: return "\ue90f";
  case Icon::Discuss: return "\ue0bf";
  case Icon::Link: return "\ue157";
  case Icon::Dot: return "\ue061";
  case Icon::Saved: return "\ue86c";
  case Icon::Saving: return "\ue627";
  case Icon::Warning: return "\ue002";
  case Icon::Info: return "\ue88e";
  case Icon::Next: return "\ue5cc";
  case Icon::Print: return "\ue8ad";
  case Icon::Image: return "\ue3f4";
  case Icon::Settings: return "\ue8b8";
  case Icon::Move: return "\ue89f";
  case Icon::Down: return "\ue5db";
  case Icon::Up: return "\ue5d8";
  case Icon::Unfold: return "\ue5ce";
  case Icon::Fold: return "\ue5cf";
  case Icon::Help: return "\ue8fd";
  case Icon::Parking: return "\ue54f";
  case Icon::Agenda: return "\ue878";
  case Icon::Break: return "\ueb44";
  case Icon::Grip: return "\ue945";
  case Icon::Remove: return "\ue15b";
  case Icon::ToCome: return "\ue836";
  case Icon::Sound: return "\ue050";
  case Icon::Mail: return "\ue158";
  case Icon::Post: return "\ue89b";
  case Icon::Phone: return "\ue0cd";
  case Icon::Web: return "\ue894";
  case Icon::InPerson: return "\ue7fb";
  case Icon::App: return "\ue325";
  case Icon::Chat: return "\ue0ca";
  case Icon::Social: return "\ue80d";
  case Icon::OtherParty: return "\ue0af";
  case Icon::Advertising: return "\uef49";
  case Icon::NoContact: return "\ue88b";
  case Icon::Channel: return "\ue0b7";
  case Icon::Satisfied: return "\ue7f2";
  case Icon::Recommend: return "\ue8dc";
  case Icon::Effort: return "\ueb43";
  case Icon::AtOnce: return "\ue86c";
  case Icon::Loop: return "\ue863";
  case Icon::Search: return "\ue8b6";
  case Icon::Leave: return "\ue879";
  case Icon::Again: return "\ue042";
  }
  return {};
}

std::string_view iconFamily() { return "Material Icons"; }

} // namespace look
