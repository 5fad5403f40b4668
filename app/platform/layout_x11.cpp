#include "platform/layout_x11.hpp"

#include "platform/wake_on_input.hpp"
#include "platform/x11_display.hpp"

#include <optional>

namespace platform {

struct LayoutX11::Connection {
  X11Display display;
  std::optional<WakeOnInput> waker{};
};

LayoutX11::LayoutX11(const std::string& name, std::function<void()> wake)
    : connection_(new Connection{openX11(name)}) {
  auto* const display = connection_->display.get();
  if (!display) return;
  // The server configures its root window whenever a monitor is another one, also where all of them together
  // stay as large as they were.
  XSelectInput(display, XDefaultRootWindow(display), StructureNotifyMask);
  XFlush(display);
  connection_->waker.emplace(XConnectionNumber(display), std::move(wake));
}

LayoutX11::~LayoutX11() = default;

bool LayoutX11::hasChanged() {
  auto* const display = connection_->display.get();
  if (!display) return false;
  bool changed = false;
  while (XPending(display) > 0) {
    XEvent event;
    XNextEvent(display, &event);
    changed = changed || event.type == ConfigureNotify;
  }
  connection_->waker->resume();
  return changed;
}

} // namespace platform
