#pragma once
// Which of our keys a key of GLFW is.
#include "platform/window.hpp"

#include <optional>

namespace platform {

/// `name` is the character that the key's layout gives it, empty for keys without one. Nothing for keys that
/// only type or mean nothing here.
std::optional<Key> keyFor(int glfwKey, const std::string& name, bool control, bool shift);

} // namespace platform
