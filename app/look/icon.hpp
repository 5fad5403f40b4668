#pragma once
// The one icon family: Material Icons (Debian fonts-material-design-icons-iconfont), by what they mean here.
#include <string_view>

namespace look {

enum class Icon {
  Add,
  Back,
  Forward,
  Close,
  Done,
  Bin,
  Restore,
  Undo,
  Redo,
  Star,
  Heart,
  Bolt,
  Edit,
  Rename,
  More,
  Menu,
  Backspace,
  Shift,
  ShiftLock,
  Enter,
  HideKeyboard,
  Accents,
  Seen,
  Hidden,
  Locked,
  Unlocked,
  Frozen,
  Timer,
  Pause,
  Play,
  ZoomIn,
  ZoomOut,
  FitAll,
  TurnLeft,
  TurnRight,
  Open,
  File,
  Export,
  Table,
  Wall,
  Display,
  Language,
  People,
  Person,
  Lead,
  Vote,
  Chart,
  Map,
  Idea,
  Discuss,
  Link,
  Dot,
  Saved,
  Saving,
  Warning,
  Info,
  Next,
  Print,
  Image,
  Settings,
  Move,
  Down,
  Up,
};

/// The glyph's character in the icon font, as UTF-8.
std::string_view glyph(Icon icon);
/// The family name of the icon font.
std::string_view iconFamily();

} // namespace look
