// A window of GLFW: made, and listened to.
#include "platform/glfw_native.hpp"
#include "platform/keys.hpp"
#include "platform/unavailable.hpp"
#include "platform/window_inner.hpp"
#include "platform/x11_errors.hpp"
#include "platform/x11_saver.hpp"

#include <X11/Xlib.h>

#include <cstdlib>
#include <string>

namespace platform {
namespace {

Unavailable without(Missing missing) {
  const char* why = nullptr;
  glfwGetError(&why);
  return {missing, why ? why : ""};
}

/// GLFW 3.4 would rather have Wayland. Where there is an X server too (XWayland), fingers, full screen and
/// the window's place on the monitor are known better through that.
void preferX11() {
#ifdef GLFW_PLATFORM
  const char* const display = std::getenv("DISPLAY");
  const bool hasX11 = display != nullptr && *display != '\0' && glfwPlatformSupported(GLFW_PLATFORM_X11);
  glfwInitHint(GLFW_PLATFORM, hasX11 ? GLFW_PLATFORM_X11 : GLFW_ANY_PLATFORM);
#endif
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
  throw Unavailable(Missing::Monitor, "no monitor " + wanted, {wanted, there});
}

/// Core 3.2 where there is one, else the 3.0 of old machines: both serve Dear ImGui's OpenGL 3 renderer.
struct Context {
  int major, minor;
  const char* glsl;
};
constexpr Context contexts[] = {{3, 2, "#version 150"}, {3, 0, "#version 130"}};

} // namespace

Window::Native::Native() {
  preferX11();
  if (!glfwInit()) throw without(Missing::Screen);
  surviveX11Errors();
}

void Window::Native::open(const Options& options) {
  auto* const screen = monitorCalled(options.monitor);
  const auto* const mode = screen ? glfwGetVideoMode(screen) : nullptr;
  fills = options.fullscreen && mode;
  windowed.w = options.width, windowed.h = options.height;
  const X11SaverKept saver(x11());
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
  if (!window) throw without(Missing::OpenGl);
  if (!fills && !options.monitor.empty()) glfwSetWindowPos(window, windowed.x, windowed.y);
  glfwMakeContextCurrent(window);
  partialSwap = findPartialSwap();
  surviveX11Errors();
  layout.emplace(x11() ? XDisplayString(x11()) : "", glfwPostEmptyEvent);
}

void Window::Native::listen(Window* owner) {
  glfwGetCursorPos(window, &pointer.x, &pointer.y);
  glfwSetWindowUserPointer(window, owner);
  beforeX11Ends([owner] {
    if (owner->lost) owner->lost();
  });
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
  glfwSetWindowRefreshCallback(window, [](GLFWwindow* w) { of(w).native_->isExposed = true; });
  // Another place may be another monitor.
  glfwSetWindowPosCallback(window, [](GLFWwindow* w, int, int) { of(w).native_->moved(); });
  glfwSetFramebufferSizeCallback(window, [](GLFWwindow* w, int, int) {
    auto& native = *of(w).native_;
    native.moved();
    native.isResized = true;
  });
}

} // namespace platform
