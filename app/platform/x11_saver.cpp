#include "platform/x11_saver.hpp"

#include <X11/Xlib.h>

namespace platform {

X11SaverKept::X11SaverKept(Display* display) : display_(display) {
  if (display_) XGetScreenSaver(display_, &timeout_, &interval_, &blanking_, &exposures_);
}

X11SaverKept::~X11SaverKept() {
  if (display_) XSetScreenSaver(display_, timeout_, interval_, blanking_, exposures_);
}

} // namespace platform
