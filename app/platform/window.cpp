#include "platform/window.hpp"

#include "platform/keys.hpp"
#include "platform/partial_swap.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <X11/Xlib.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <stdexcept>
#include <utility>
#include <vector>

// From GLFW/glfw3native.h, which wants the headers of every X extension that GLFW can use.
extern "C" {
Display* glfwGetX11Display();
::Window glfwGetX11Window(GLFWwindow* window);
}

namespace platform {
namespace {

constexpr double usualDensity = 96 / 25.4; // pixels per millimetre where a monitor does not tell its size

std::runtime_error trouble(const std::string& what) {
  const char* why = nullptr;
  glfwGetError(&why);
  return std::runtime_error(why ? what + " (" + why + ")" : what);
}

/// By its number or its name; the main one where nothing is asked for.
GLFWmonitor* monitorCalled(const std::string& wanted) {
  if (wanted.empty()) return glfwGetPrimaryMonitor();
  int count = 0;
  auto* const* const monitors = glfwGetMonitors(&count);
  std::string there;
  for (int i = 0; i < count; ++i) {
    const std::string number = std::to_string(i + 1), name = glfwGetMonitorName(monitors[i]);
    if (wanted == number || wanted == name) return monitors[i];
    there += (there.empty() ? "" : ", ") + number + " (" + name + ")";
  }
  throw std::runtime_error("There is no monitor \"" + wanted + "\"; there are " +
                           (there.empty() ? "none" : there));
}

/// Core 3.2 where there is one, else the 3.0 of old machines: both serve Dear ImGui's OpenGL 3 renderer.
struct Context {
  int major, minor;
  const char* glsl;
};
constexpr Context contexts[] = {{3, 2, "#version 150"}, {3, 0, "#version 130"}};

} // namespace

double pixelsPerMillimetre(base::Size pixels, double diagonalInches) {
  return std::hypot(pixels.w, pixels.h) / (diagonalInches * 25.4);
}

struct Window::Native {
  GLFWwindow* window = nullptr;
  const char* glsl = nullptr;
  double density = 0; ///< pixels per millimetre, where someone set it
  /// What the monitor tells, asked once: each question is a trip to the display server.
  std::optional<double> measured;
  std::optional<base::Rect> around; ///< the monitor in the window's pixels
  std::optional<base::Size> pixels; ///< of the window
  struct {
    int x = 0, y = 0, w = 0, h = 0;
  } windowed;
  PartialSwap partialSwap;
  /// Pixels, as last told: asked for, GLFW would tell where the mouse is now, not where it was when it
  /// clicked.
  base::Point pointer;
  /// GLFW is C and must not be left by an exception: what happens is told after it has returned.
  std::vector<std::function<void()>> happened;

  Native();
  ~Native() { glfwTerminate(); }
  void open(const Options& options);
  void listen(Window* owner);
  GLFWmonitor* monitor() const;
  void moved() { measured.reset(), around.reset(), pixels.reset(); }
  static Window& of(GLFWwindow* window) { return *static_cast<Window*>(glfwGetWindowUserPointer(window)); }
  static void happen(GLFWwindow* window, std::function<void()> what) {
    of(window).native_->happened.push_back(std::move(what));
  }
  static void expose(GLFWwindow* window) {
    happen(window, [&o = of(window)] {
      if (o.exposed) o.exposed();
    });
  }
};

Window::Native::Native() {
  if (!glfwInit()) throw trouble("There is no screen to open a window on");
}

void Window::Native::open(const Options& options) {
  auto* const screen = monitorCalled(options.monitor);
  const auto* const mode = screen ? glfwGetVideoMode(screen) : nullptr;
  const bool fills = options.fullscreen && mode;
  windowed.w = options.width, windowed.h = options.height;
  if (mode) {
    glfwGetMonitorPos(screen, &windowed.x, &windowed.y);
    windowed.x += (mode->width - windowed.w) / 2, windowed.y += (mode->height - windowed.h) / 2;
  }
  for (const auto& context : contexts) {
    glfwDefaultWindowHints();
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, context.major);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, context.minor);
    if (context.major == 3 && context.minor >= 2) {
      glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
      glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
    }
    glfwWindowHint(GLFW_DEPTH_BITS, 0);
    glfwWindowHint(GLFW_STENCIL_BITS, 0);
    glfwWindowHint(GLFW_VISIBLE, options.visible ? GLFW_TRUE : GLFW_FALSE);
    // A table shows one thing: it stays full screen when something else takes the keyboard.
    glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
    window = glfwCreateWindow(fills ? mode->width : options.width, fills ? mode->height : options.height,
                              options.title.c_str(), fills ? screen : nullptr, nullptr);
    glsl = context.glsl;
    if (window) break;
  }
  if (!window) throw trouble("The screen has no OpenGL 3, which everything is drawn with");
  if (!fills && !options.monitor.empty()) glfwSetWindowPos(window, windowed.x, windowed.y);
  glfwMakeContextCurrent(window);
  partialSwap = findPartialSwap();
}

void Window::Native::listen(Window* owner) {
  glfwGetCursorPos(window, &pointer.x, &pointer.y);
  glfwSetWindowUserPointer(window, owner);
  glfwSetCharCallback(window, [](GLFWwindow* w, unsigned code) {
    happen(w, [&o = of(w), code] {
      if (o.typed) o.typed(static_cast<char32_t>(code));
    });
  });
  glfwSetKeyCallback(window, [](GLFWwindow* w, int code, int scan, int action, int modifiers) {
    if (action == GLFW_RELEASE) return;
    const bool control = (modifiers & GLFW_MOD_CONTROL) != 0, shift = (modifiers & GLFW_MOD_SHIFT) != 0;
    const char* name = glfwGetKeyName(code, scan);
    const auto key = keyFor(code, name ? name : "", control, shift);
    if (!key) return;
    happen(w, [&o = of(w), stroke = KeyStroke{*key, shift, control, action == GLFW_REPEAT}] {
      if (o.pressed) o.pressed(stroke);
    });
  });
  glfwSetCursorPosCallback(window, [](GLFWwindow* w, double x, double y) {
    of(w).native_->pointer = {x, y};
    happen(w, [&o = of(w), x, y] {
      if (o.pointed) o.pointed(base::Point{x, y} * (1 / o.pixelsPerMillimetre()));
    });
  });
  glfwSetMouseButtonCallback(window, [](GLFWwindow* w, int button, int action, int) {
    if (button != GLFW_MOUSE_BUTTON_LEFT) return;
    const auto at = of(w).native_->pointer;
    happen(w, [&o = of(w), at, down = action == GLFW_PRESS] {
      if (o.clicked) o.clicked(at * (1 / o.pixelsPerMillimetre()), down);
    });
  });
  glfwSetScrollCallback(window, [](GLFWwindow* w, double, double steps) {
    const auto at = of(w).native_->pointer;
    happen(w, [&o = of(w), at, steps] {
      if (o.turned) o.turned(at * (1 / o.pixelsPerMillimetre()), steps);
    });
  });
  glfwSetWindowRefreshCallback(window, expose);
  // Another place may be another monitor.
  glfwSetWindowPosCallback(window, [](GLFWwindow* w, int, int) { of(w).native_->moved(); });
  glfwSetFramebufferSizeCallback(window, [](GLFWwindow* w, int, int) {
    of(w).native_->moved();
    expose(w);
  });
}

GLFWmonitor* Window::Native::monitor() const {
  if (auto* const whole = glfwGetWindowMonitor(window)) return whole;
  int x = 0, y = 0, w = 0, h = 0, count = 0;
  glfwGetWindowPos(window, &x, &y);
  glfwGetWindowSize(window, &w, &h);
  auto* const* const monitors = glfwGetMonitors(&count);
  for (int i = 0; i < count; ++i) {
    const auto* const mode = glfwGetVideoMode(monitors[i]);
    int left = 0, top = 0;
    glfwGetMonitorPos(monitors[i], &left, &top);
    const int dx = x + w / 2 - left, dy = y + h / 2 - top;
    if (mode && dx >= 0 && dy >= 0 && dx < mode->width && dy < mode->height) return monitors[i];
  }
  return glfwGetPrimaryMonitor();
}

Window::Window(const Options& options) : native_(std::make_unique<Native>()) {
  native_->open(options);
  native_->listen(this);
}

Window::~Window() = default;

void Window::wait(std::optional<base::Seconds> atMost) {
  if (!atMost)
    glfwWaitEvents();
  else if (*atMost > 0)
    glfwWaitEventsTimeout(*atMost);
  else
    glfwPollEvents();
  for (const auto& event : std::exchange(native_->happened, {})) event();
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

double Window::measuredDensity() const {
  auto* const monitor = native_->monitor();
  int w = 0, h = 0;
  if (monitor) glfwGetMonitorPhysicalSize(monitor, &w, &h);
  const auto size = monitorPixels();
  const auto density = w > 0 && h > 0 ? std::hypot(size.w, size.h) / std::hypot(w, h) : 0;
  // Projectors and virtual screens tell sizes that no screen has: one pixel of a table is 0.05 to 2 mm.
  return density >= 0.5 && density <= 20 ? density : usualDensity;
}

void Window::setPixelsPerMillimetre(double density) { native_->density = std::max(0.0, density); }

base::Size Window::monitorPixels() const {
  auto* const monitor = native_->monitor();
  const auto* const mode = monitor ? glfwGetVideoMode(monitor) : nullptr;
  if (!mode) return pixels();
  return {static_cast<double>(mode->width), static_cast<double>(mode->height)};
}

base::Rect Window::monitorOnTable() const {
  if (!native_->around) {
    auto* const monitor = native_->monitor();
    const auto size = monitorPixels();
    int left = 0, top = 0, x = 0, y = 0;
    if (monitor) {
      glfwGetMonitorPos(monitor, &left, &top);
      glfwGetWindowPos(native_->window, &x, &y);
    }
    native_->around = {static_cast<double>(left - x), static_cast<double>(top - y), size.w, size.h};
  }
  const auto& pixels = *native_->around;
  const auto millimetre = 1 / pixelsPerMillimetre();
  return {pixels.x * millimetre, pixels.y * millimetre, pixels.w * millimetre, pixels.h * millimetre};
}

bool Window::isFullscreen() const { return glfwGetWindowMonitor(native_->window) != nullptr; }

void Window::setFullscreen(bool fullscreen) {
  if (fullscreen == isFullscreen()) return;
  auto* const window = native_->window;
  auto& windowed = native_->windowed;
  if (!fullscreen) {
    glfwSetWindowMonitor(window, nullptr, windowed.x, windowed.y, windowed.w, windowed.h, GLFW_DONT_CARE);
    return;
  }
  auto* const monitor = native_->monitor();
  const auto* const mode = monitor ? glfwGetVideoMode(monitor) : nullptr;
  if (!mode) return;
  glfwGetWindowPos(window, &windowed.x, &windowed.y);
  glfwGetWindowSize(window, &windowed.w, &windowed.h);
  glfwSetWindowMonitor(window, monitor, 0, 0, mode->width, mode->height, mode->refreshRate);
}

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

std::string Window::x11Display() const {
  auto* const display = glfwGetX11Display();
  return display ? XDisplayString(display) : "";
}

unsigned long Window::x11Window() const {
  return glfwGetX11Display() ? glfwGetX11Window(native_->window) : 0;
}

} // namespace platform
