#pragma once
// A physical keyboard: what it types goes to the text that it belongs to, and some keys are the window's
// own.
#include "platform/window.hpp"
#include "shell/shell.hpp"

namespace program {

void type(shell::Shell& shell, char32_t letter);
void press(shell::Shell& shell, platform::Window& window, const platform::KeyStroke& stroke);

} // namespace program
