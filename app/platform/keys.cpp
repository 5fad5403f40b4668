#include "platform/keys.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

namespace platform {
namespace {

std::optional<Key> shortcut(char letter, bool shift) {
  switch (letter) {
  case 'a': return Key::SelectAll;
  case 'c': return Key::Copy;
  case 'f': return Key::Find;
  case 'x': return Key::Cut;
  case 'v': return Key::Paste;
  case 'y': return Key::Redo;
  case 'z': return shift ? Key::Redo : Key::Undo;
  default: return {};
  }
}

} // namespace

std::optional<Key> keyFor(int glfwKey, const std::string& name, bool control, bool shift) {
  switch (glfwKey) {
  case GLFW_KEY_BACKSPACE: return Key::Backspace;
  case GLFW_KEY_DELETE: return Key::Delete;
  case GLFW_KEY_ENTER:
  case GLFW_KEY_KP_ENTER: return Key::Enter;
  case GLFW_KEY_ESCAPE: return Key::Escape;
  case GLFW_KEY_TAB: return Key::Tab;
  case GLFW_KEY_LEFT: return Key::Left;
  case GLFW_KEY_RIGHT: return Key::Right;
  case GLFW_KEY_UP: return Key::Up;
  case GLFW_KEY_DOWN: return Key::Down;
  case GLFW_KEY_HOME: return Key::Home;
  case GLFW_KEY_END: return Key::End;
  case GLFW_KEY_PAGE_UP: return Key::PageUp;
  case GLFW_KEY_PAGE_DOWN: return Key::PageDown;
  case GLFW_KEY_F5: return Key::F5;
  case GLFW_KEY_F7: return Key::F7;
  case GLFW_KEY_F9: return Key::F9;
  case GLFW_KEY_F10: return Key::F10;
  case GLFW_KEY_F11: return Key::Fullscreen;
  default: break;
  }
  if (!control) return {};
  // GLFW's keys are places on a US keyboard. The layout says the letter; one without Latin letters has none,
  // and its people know the places.
  if (name.size() == 1) return shortcut(name[0], shift);
  if (glfwKey >= GLFW_KEY_A && glfwKey <= GLFW_KEY_Z)
    return shortcut(static_cast<char>('a' + (glfwKey - GLFW_KEY_A)), shift);
  return {};
}

} // namespace platform
