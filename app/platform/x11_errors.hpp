#pragma once
// Requests that an X server refuses. Xlib tells them through one function for the whole process, and where
// nobody gave it one it ends the process.
#include <functional>

struct _XDisplay;

namespace platform {

/// A refused request is logged, and the program goes on. GLFW 3.3 puts Xlib's deadly function back whenever
/// it made a window: to be called again after GLFW had its turn.
void surviveX11Errors();
/// How many were refused up to now.
unsigned x11ErrorsSoFar();
/// The error of what `ask` asks of the server; 0 where it is granted. It is not logged.
int x11ErrorOf(_XDisplay* display, const std::function<void()>& ask);

} // namespace platform
