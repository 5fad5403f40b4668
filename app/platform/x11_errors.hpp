#pragma once
// Requests that an X server refuses. Xlib tells them through one function for the whole process, and where
// nobody gave it one it ends the process.
#include <functional>

struct _XDisplay;

namespace platform {

/// A refused request is logged, and the program goes on. GLFW 3.3 puts Xlib's deadly function back whenever
/// it made a window: to be called again after GLFW had its turn.
void surviveX11Errors();
/// Called once where the server itself goes away, which nothing that is shown survives; then the process ends
/// with status 1, as Xlib has it.
void beforeX11Ends(std::function<void()> act);
/// How many were refused up to now.
unsigned x11ErrorsSoFar();
/// The error of what `ask` asks of the server; 0 where it is granted. It is not logged.
int x11ErrorOf(_XDisplay* display, const std::function<void()>& ask);

} // namespace platform
