#include "platform/keys.hpp"

#include <doctest/doctest.h>

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

using platform::Key;
using platform::keyFor;

TEST_CASE("keys that move and erase mean the same with and without control") {
  for (const bool control : {false, true}) {
    CHECK(keyFor(GLFW_KEY_BACKSPACE, "", control, false) == Key::Backspace);
    CHECK(keyFor(GLFW_KEY_KP_ENTER, "", control, false) == Key::Enter);
    CHECK(keyFor(GLFW_KEY_F11, "", control, false) == Key::Fullscreen);
  }
}

TEST_CASE("letters only type without control") { CHECK_FALSE(keyFor(GLFW_KEY_Z, "z", false, false)); }

TEST_CASE("Ctrl+F looks for words") {
  CHECK(keyFor(GLFW_KEY_F, "f", true, false) == Key::Find);
  CHECK_FALSE(keyFor(GLFW_KEY_F, "f", false, false));
}

TEST_CASE("undo and redo are where the layout has their letters") {
  CHECK(keyFor(GLFW_KEY_Z, "z", true, false) == Key::Undo);
  CHECK(keyFor(GLFW_KEY_Z, "z", true, true) == Key::Redo);
  CHECK(keyFor(GLFW_KEY_Y, "y", true, false) == Key::Redo);
  // A German keyboard.
  CHECK(keyFor(GLFW_KEY_Y, "z", true, false) == Key::Undo);
  // A French one has its w where the z of others is.
  CHECK_FALSE(keyFor(GLFW_KEY_Z, "w", true, false));
  // A Greek one has no Latin letters.
  CHECK(keyFor(GLFW_KEY_Z, "\xce\xb6", true, false) == Key::Undo);
  CHECK(keyFor(GLFW_KEY_Z, "", true, false) == Key::Undo);
}
