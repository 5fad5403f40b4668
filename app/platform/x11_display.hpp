#pragma once
// A connection of one's own to the X server.
#include <X11/Xlib.h>

#include <memory>
#include <string>

namespace platform {

struct X11Closing {
  void operator()(Display* display) const { XCloseDisplay(display); }
};
using X11Display = std::unique_ptr<Display, X11Closing>;

/// Nothing where the name is empty or nobody answers there.
inline X11Display openX11(const std::string& name) {
  return X11Display(name.empty() ? nullptr : XOpenDisplay(name.c_str()));
}

} // namespace platform
