// Where a window is on the monitors, and how large it is there.
#include "platform/window_inner.hpp"
#include "platform/x11_saver.hpp"

#include <algorithm>
#include <cmath>

namespace platform {
namespace {

constexpr double usualDensity = 96 / 25.4; // pixels per millimetre where a monitor does not tell its size

/// All monitors together.
std::optional<DesktopRect> desktop() {
  int count = 0;
  auto* const* const monitors = glfwGetMonitors(&count);
  std::optional<DesktopRect> all;
  for (int i = 0; i < count; ++i) {
    const auto one = placeOf(monitors[i]);
    if (!one) continue;
    if (!all) all = one;
    const int left = std::min(all->x, one->x), top = std::min(all->y, one->y);
    const int right = std::max(all->x + all->w, one->x + one->w);
    const int bottom = std::max(all->y + all->h, one->y + one->h);
    all = DesktopRect{left, top, right - left, bottom - top};
  }
  return all;
}

bool holds(const DesktopRect& outer, const DesktopRect& inner) {
  return inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.w <= outer.x + outer.w &&
         inner.y + inner.h <= outer.y + outer.h;
}

} // namespace

std::optional<DesktopRect> placeOf(GLFWmonitor* monitor) {
  const auto* const mode = monitor ? glfwGetVideoMode(monitor) : nullptr;
  if (!mode) return {};
  DesktopRect place{.w = mode->width, .h = mode->height};
  glfwGetMonitorPos(monitor, &place.x, &place.y);
  return place;
}

DesktopRect Window::Native::place() const {
  DesktopRect place;
  glfwGetWindowPos(window, &place.x, &place.y);
  glfwGetWindowSize(window, &place.w, &place.h);
  return place;
}

GLFWmonitor* Window::Native::monitor() const {
  if (auto* const whole = glfwGetWindowMonitor(window)) return whole;
  const auto mine = place();
  int count = 0;
  auto* const* const monitors = glfwGetMonitors(&count);
  for (int i = 0; i < count; ++i) {
    const auto one = placeOf(monitors[i]);
    if (one && holds(*one, {mine.x + mine.w / 2, mine.y + mine.h / 2, 1, 1})) return monitors[i];
  }
  return glfwGetPrimaryMonitor();
}

void Window::Native::fill(bool fullscreen) {
  fills = fullscreen;
  moved();
  if (!fullscreen) {
    glfwSetWindowMonitor(window, nullptr, windowed.x, windowed.y, windowed.w, windowed.h, GLFW_DONT_CARE);
    return;
  }
  auto* const screen = monitor();
  const auto* const mode = screen ? glfwGetVideoMode(screen) : nullptr;
  const X11SaverKept saver(x11());
  if (mode) glfwSetWindowMonitor(window, screen, 0, 0, mode->width, mode->height, mode->refreshRate);
}

void Window::Native::fit() {
  moved();
  const auto screen = placeOf(monitor());
  const auto mine = place();
  if (!screen) return;
  if (fills) {
    if (!glfwGetWindowMonitor(window) || mine != *screen) fill(true);
    return;
  }
  const auto all = desktop();
  if (!all || holds(*all, mine)) return;
  const int w = std::min(mine.w, screen->w), h = std::min(mine.h, screen->h);
  glfwSetWindowSize(window, w, h);
  glfwSetWindowPos(window, std::clamp(mine.x, screen->x, screen->x + screen->w - w),
                   std::clamp(mine.y, screen->y, screen->y + screen->h - h));
}

double Window::measuredDensity() const {
  auto* const monitor = native_->monitor();
  int w = 0, h = 0;
  if (monitor) glfwGetMonitorPhysicalSize(monitor, &w, &h);
  const auto size = monitorPixels();
  const auto density = w > 0 && h > 0 ? std::hypot(size.w, size.h) / std::hypot(w, h) : 0;
  // Projectors and virtual screens tell sizes that no screen has: one pixel of a table is 0.05 to 2 mm.
  return density >= 0.5 && density <= 20 ? density : usualDensity;
}

base::Size Window::monitorPixels() const {
  const auto screen = placeOf(native_->monitor());
  return screen ? base::Size{static_cast<double>(screen->w), static_cast<double>(screen->h)} : pixels();
}

base::Rect Window::monitorOnTable() const {
  if (!native_->around) {
    const auto screen = placeOf(native_->monitor());
    const auto mine = native_->place();
    const auto size = monitorPixels();
    const int left = screen ? screen->x - mine.x : 0, top = screen ? screen->y - mine.y : 0;
    native_->around = {static_cast<double>(left), static_cast<double>(top), size.w, size.h};
  }
  const auto& pixels = *native_->around;
  const auto millimetre = 1 / pixelsPerMillimetre();
  return {pixels.x * millimetre, pixels.y * millimetre, pixels.w * millimetre, pixels.h * millimetre};
}

bool Window::isFullscreen() const { return glfwGetWindowMonitor(native_->window) != nullptr; }

void Window::setFullscreen(bool fullscreen) {
  if (fullscreen == isFullscreen()) return;
  if (fullscreen) native_->windowed = native_->place();
  native_->fill(fullscreen);
}

} // namespace platform
