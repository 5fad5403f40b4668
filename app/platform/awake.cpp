#include "platform/awake.hpp"

#include "platform/desktop_inhibition.hpp"
#include "platform/x11_display.hpp"

#include <X11/extensions/scrnsaver.h>

#include <utility>

namespace platform {
namespace {

/// Its screen saver and the display's power saving are off until the connection ends.
void suspend(Display* display) {
  int event = 0, error = 0;
  if (!display || !XScreenSaverQueryExtension(display, &event, &error)) return;
  XScreenSaverSuspend(display, True);
  XResetScreenSaver(display); // one that is on already
  XFlush(display);
}

} // namespace

struct Awake::Held {
  X11Display display;
  DesktopInhibition desktop;
};

Awake::Awake(const std::string& x11Display, std::string why)
    : held_(new Held{openX11(x11Display), DesktopInhibition(std::move(why))}) {
  suspend(held_->display.get());
}

Awake::~Awake() = default;

} // namespace platform
