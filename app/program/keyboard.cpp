#include "program/keyboard.hpp"

#include "base/utf8.hpp"

namespace program {

void type(shell::Shell& shell, char32_t letter) { shell.type(base::encodeUtf8(letter)); }

void press(shell::Shell& shell, platform::Window& window, const platform::KeyStroke& stroke) {
  using platform::Key;
  switch (stroke.key) {
  case Key::Backspace: return shell.press(shell::Key::Backspace);
  case Key::Delete: return shell.press(shell::Key::Delete);
  case Key::Enter: return shell.press(shell::Key::Enter);
  case Key::Escape: return shell.press(shell::Key::Escape);
  case Key::Left: return shell.press(shell::Key::Left);
  case Key::Right: return shell.press(shell::Key::Right);
  case Key::Home: return shell.press(shell::Key::Home);
  case Key::End: return shell.press(shell::Key::End);
  case Key::Undo: return shell.press(shell::Key::Undo);
  case Key::Redo: return shell.press(shell::Key::Redo);
  case Key::Paste: return shell.type(base::cleanUtf8(window.clipboard()));
  case Key::F5: return shell.press(shell::Key::Reveal);
  case Key::F7: return shell.press(shell::Key::Timer);
  case Key::F9: return shell.press(shell::Key::Freeze);
  case Key::F10: return shell.press(shell::Key::Panel);
  case Key::PageUp: return shell.press(shell::Key::Previous);
  case Key::PageDown: return shell.press(shell::Key::Next);
  case Key::Fullscreen: return window.setFullscreen(!window.isFullscreen());
  case Key::Tab:
  case Key::Up:
  case Key::Down:
  case Key::SelectAll:
  case Key::Copy:
  case Key::Cut: return; // texts are short, and have a caret but no selection
  }
}

} // namespace program
