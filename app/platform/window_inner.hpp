#pragma once
// What a window is made of, for the sources of platform/window.hpp alone.
#include "platform/layout_x11.hpp"
#include "platform/partial_swap.hpp"
#include "platform/window.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <utility>
#include <vector>

struct _XDisplay;

namespace platform {

/// Where and how large, in the pixels of the desktop.
struct DesktopRect {
  int x = 0, y = 0, w = 0, h = 0;
  bool operator==(const DesktopRect&) const = default;
};

struct Window::Native {
  GLFWwindow* window = nullptr;
  const char* glsl = nullptr;
  double density = 0; ///< pixels per millimetre, where someone set it
  /// What the monitor tells, asked once: each question is a trip to the display server.
  std::optional<double> measured;
  std::optional<base::Rect> around; ///< the monitor in the window's pixels
  std::optional<base::Size> pixels; ///< of the window
  DesktopRect windowed;             ///< while it is not full screen
  bool fills = false; ///< what was asked for: a monitor that goes away ends it without being asked
  std::optional<LayoutX11> layout;
  PartialSwap partialSwap;
  unsigned refused = 0; ///< of X11, as seen
  int refusedSwaps = 0; ///< that may have been refused for the size of what they showed
  /// Pixels, as last told: asked for, GLFW would tell where the mouse is now, not where it was when it
  /// clicked.
  base::Point pointer;
  bool isExposed = false, isResized = false; ///< since wait() told it last
  /// GLFW is C and must not be left by an exception: what happens is told after it has returned.
  std::vector<std::function<void()>> happened;

  Native();
  ~Native() { glfwTerminate(); }
  void open(const Options& options);
  void listen(Window* owner);

  static _XDisplay* x11(); ///< nullptr where the window is on none
  GLFWmonitor* monitor() const;
  DesktopRect place() const;
  /// Full screen on the monitor that it is on, or as it was before.
  void fill(bool fullscreen);
  /// Onto the monitors as they are now.
  void fit();
  void moved() { measured.reset(), around.reset(), pixels.reset(); }

  /// Told by wait(): what of it has changed without an event of GLFW's.
  void look();
  /// Has the driver make a back buffer of the window's present size. Mesa's software renderers look for that
  /// only after a whole swap, and a part that reaches beyond the old buffer is an error.
  void renewBuffer();
  /// What the display refused may have been to show something: then all is shown again, and after a few times
  /// never more a part alone.
  void mendRefusals();

  static Window& of(GLFWwindow* window) { return *static_cast<Window*>(glfwGetWindowUserPointer(window)); }
  static void happen(GLFWwindow* window, std::function<void()> what) {
    of(window).native_->happened.push_back(std::move(what));
  }
};

/// A monitor in the pixels of the desktop; nothing where it shows none.
std::optional<DesktopRect> placeOf(GLFWmonitor* monitor);

} // namespace platform
