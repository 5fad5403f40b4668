#include "platform/glfw_native.hpp"
#include "platform/window_inner.hpp"
#include "platform/x11_errors.hpp"

#include <X11/Xlib.h>

#include <algorithm>
#include <cassert>
#include <cmath>

namespace platform {

double pixelsPerMillimetre(base::Size pixels, double diagonalInches) {
  return std::hypot(pixels.w, pixels.h) / (diagonalInches * 25.4);
}

Window::Window(const Options& options) : native_(std::make_unique<Native>()) {
  native_->open(options);
  native_->listen(this);
}

Window::~Window() { beforeX11Ends({}); }

void Window::wait(std::optional<base::Seconds> atMost) {
  if (!atMost)
    glfwWaitEvents();
  else if (*atMost > 0)
    glfwWaitEventsTimeout(*atMost);
  else
    glfwPollEvents();
  native_->look();
  // First of all: where the rest happened depends on the size.
  if (std::exchange(native_->isExposed, false) && exposed) exposed();
  for (const auto& event : std::exchange(native_->happened, {})) event();
}

void Window::Native::look() {
  if (layout->hasChanged()) {
    glfwPollEvents(); // GLFW must know its monitors first
    fit();
  }
  mendRefusals();
  if (std::exchange(isResized, false)) {
    refusedSwaps = 0;
    renewBuffer();
    isExposed = true;
  }
}

void Window::Native::renewBuffer() {
  if (partialSwap) glfwSwapBuffers(window);
}

void Window::Native::mendRefusals() {
  constexpr int most = 3;
  surviveX11Errors();
  if (std::exchange(refused, x11ErrorsSoFar()) == x11ErrorsSoFar() || !partialSwap) return;
  renewBuffer();
  if (++refusedSwaps >= most) partialSwap = nullptr;
  isExposed = true;
}

void Window::wake() { glfwPostEmptyEvent(); }

bool Window::isCloseRequested() const { return glfwWindowShouldClose(native_->window) != 0; }

void Window::refuseClose() { glfwSetWindowShouldClose(native_->window, GLFW_FALSE); }

base::Size Window::pixels() const {
  if (!native_->pixels) {
    int w = 0, h = 0;
    glfwGetFramebufferSize(native_->window, &w, &h);
    native_->pixels = {static_cast<double>(w), static_cast<double>(h)};
  }
  return *native_->pixels;
}

base::Size Window::table() const {
  const auto size = pixels();
  const auto density = pixelsPerMillimetre();
  return {size.w / density, size.h / density};
}

double Window::pixelsPerMillimetre() const {
  if (native_->density > 0) return native_->density;
  if (!native_->measured) native_->measured = measuredDensity();
  return *native_->measured;
}

void Window::setPixelsPerMillimetre(double density) { native_->density = std::max(0.0, density); }

void Window::showCursor(bool shown) {
  const int mode = shown ? GLFW_CURSOR_NORMAL : GLFW_CURSOR_HIDDEN;
  if (glfwGetInputMode(native_->window, GLFW_CURSOR) != mode)
    glfwSetInputMode(native_->window, GLFW_CURSOR, mode);
}

std::string Window::clipboard() const {
  const char* text = glfwGetClipboardString(native_->window);
  return text ? text : "";
}

void Window::setClipboard(const std::string& text) { glfwSetClipboardString(native_->window, text.c_str()); }

const char* Window::glslVersion() const { return native_->glsl; }

void Window::swap() { glfwSwapBuffers(native_->window); }

bool Window::keepsDrawing() const { return native_->partialSwap != nullptr; }

void Window::swap(const base::Rect& part) {
  assert(keepsDrawing());
  const auto size = pixels();
  const auto seen = base::intersect(part, {0, 0, size.w, size.h});
  const auto left = std::floor(seen.x), top = std::floor(seen.y);
  const auto right = std::ceil(seen.right()), bottom = std::ceil(seen.bottom());
  if (seen.empty()) return;
  // OpenGL counts from below.
  native_->partialSwap(static_cast<int>(left), static_cast<int>(size.h - bottom),
                       static_cast<int>(right - left), static_cast<int>(bottom - top));
}

void Window::setSwapInterval(int refreshes) { glfwSwapInterval(refreshes); }

_XDisplay* Window::Native::x11() { return glfwGetX11Display ? glfwGetX11Display() : nullptr; }

std::string Window::x11Display() const {
  auto* const display = Native::x11();
  return display ? XDisplayString(display) : "";
}

unsigned long Window::x11Window() const {
  return x11Display().empty() ? 0 : glfwGetX11Window(native_->window);
}

wl_display* Window::waylandDisplay() const {
  return glfwGetWaylandDisplay && x11Display().empty() ? glfwGetWaylandDisplay() : nullptr;
}

wl_surface* Window::waylandSurface() const {
  return waylandDisplay() ? glfwGetWaylandWindow(native_->window) : nullptr;
}

double Window::contentScale() const {
  int w = 0, h = 0;
  glfwGetWindowSize(native_->window, &w, &h);
  return w > 0 ? pixels().w / w : 1;
}

} // namespace platform
