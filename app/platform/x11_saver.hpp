#pragma once
// GLFW switches the X server's screen saver off for a window that fills the screen, for everybody, and off it
// stays when the program is killed. What keeps the display awake (platform/awake.hpp) is not that.
struct _XDisplay;

namespace platform {

/// The screen saver's settings are afterwards as they were before.
class X11SaverKept {
 public:
  /// nullptr where there is no X server.
  explicit X11SaverKept(_XDisplay* display);
  ~X11SaverKept();
  X11SaverKept(const X11SaverKept&) = delete;
  X11SaverKept& operator=(const X11SaverKept&) = delete;

 private:
  _XDisplay* display_;
  int timeout_ = 0, interval_ = 0, blanking_ = 0, exposures_ = 0;
};

} // namespace platform
