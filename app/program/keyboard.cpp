#include "program/keyboard.hpp"

#include "base/utf8.hpp"

namespace program {

namespace {

/// Nothing chosen leaves what was copied before.
void keep(platform::Window& window, const std::string& words) {
  if (!words.empty()) window.setClipboard(words);
}

} // namespace

void type(shell::Shell& shell, char32_t letter) { shell.type(base::encodeUtf8(letter)); }

void press(shell::Shell& shell, platform::Window& window, const platform::KeyStroke& stroke) {
  using platform::Key;
  const auto press = [&](shell::Key key) { shell.press(key, stroke.shift); };
  switch (stroke.key) {
  case Key::Backspace: return press(shell::Key::Backspace);
  case Key::Delete: return press(shell::Key::Delete);
  case Key::Enter: return press(shell::Key::Enter);
  case Key::Escape: return press(shell::Key::Escape);
  case Key::Tab: return press(shell::Key::Tab);
  case Key::Left: return press(shell::Key::Left);
  case Key::Right: return press(shell::Key::Right);
  case Key::Up: // a text is a line or two: its beginning and its end
  case Key::Home: return press(shell::Key::Home);
  case Key::Down:
  case Key::End: return press(shell::Key::End);
  case Key::SelectAll: return press(shell::Key::SelectAll);
  case Key::Find: return press(shell::Key::Find);
  case Key::Undo: return press(shell::Key::Undo);
  case Key::Redo: return press(shell::Key::Redo);
  case Key::Copy: return keep(window, shell.copied());
  case Key::Cut: return keep(window, shell.cut());
  case Key::Paste: return shell.paste(window.clipboard());
  case Key::F5: return press(shell::Key::Reveal);
  case Key::F7: return press(shell::Key::Timer);
  case Key::F9: return press(shell::Key::Freeze);
  case Key::F10: return press(shell::Key::Panel);
  case Key::PageUp: return press(shell::Key::Previous);
  case Key::PageDown: return press(shell::Key::Next);
  case Key::Fullscreen: return window.setFullscreen(!window.isFullscreen());
  }
}

} // namespace program
