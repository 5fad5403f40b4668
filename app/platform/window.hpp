#pragma once
// The window on the table: its size in pixels and millimetres, its OpenGL context, keys and mouse.
#include "base/geometry.hpp"
#include "base/time.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>

struct wl_display;
struct wl_surface;

namespace platform {

enum class Key {
  Backspace,
  Delete,
  Enter,
  Escape,
  Tab,
  Left,
  Right,
  Up,
  Down,
  Home,
  End,
  PageUp,
  PageDown,
  SelectAll, ///< Ctrl+A; letters are those of the keyboard's layout
  Find,      ///< Ctrl+F
  Copy,
  Cut,
  Paste,
  Undo, ///< Ctrl+Z
  Redo, ///< Ctrl+Shift+Z or Ctrl+Y
  F5,
  F7,
  F9,
  F10,
  Fullscreen ///< F11
};

struct KeyStroke {
  Key key;
  bool shift = false, control = false;
  bool repeated = false; ///< by the keyboard, because the key stays down
};

/// How many pixels are a millimetre on a screen of this diagonal.
double pixelsPerMillimetre(base::Size pixels, double diagonalInches);

/// One window at a time. All its functions but wake() belong to the thread that made it.
class Window {
 public:
  struct Options {
    std::string title{};
    int width = 1280, height = 800; ///< pixels, while it is not full screen
    bool fullscreen = false;
    bool visible = true;
    std::string monitor{}; ///< its number from 1, or its name; empty: the main one
  };
  /// Throws Unavailable where there is no display, no such monitor or no OpenGL.
  explicit Window(const Options& options);
  ~Window();
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;

  // What happens to it. Called from wait() only, in order; they may do anything with the window.
  std::function<void(char32_t)> typed{};
  std::function<void(const KeyStroke&)> pressed{};
  std::function<void(base::Point)> pointed{};              ///< the mouse moved; table millimetres
  std::function<void(base::Point, bool down)> clicked{};   ///< the left button
  std::function<void(base::Point, double steps)> turned{}; ///< the wheel; positive away from the person
  std::function<void()> exposed{};                         ///< must be drawn: new size, or shown again
  /// The display went away, and the process ends when this returns. The one that is not called from wait()
  /// only.
  std::function<void()> lost{};

  /// Lets happen what has happened, after waiting for something at most so long; without a time until
  /// something does.
  void wait(std::optional<base::Seconds> atMost);
  /// Ends a wait, from any thread.
  void wake();

  bool isCloseRequested() const;
  void refuseClose();

  base::Size pixels() const; ///< of what is drawn into
  base::Size table() const;  ///< the same in millimetres
  double pixelsPerMillimetre() const;
  /// Overrules what the monitor tells, which is often wrong for large ones. 0: believe the monitor.
  void setPixelsPerMillimetre(double density);
  /// Of the whole monitor that shows the window: for pixelsPerMillimetre(pixels, diagonal).
  base::Size monitorPixels() const;
  /// The same monitor seen from the window, table millimetres: a panel covers the monitor, not the window.
  base::Rect monitorOnTable() const;

  bool isFullscreen() const;
  void setFullscreen(bool fullscreen);
  void showCursor(bool shown);
  std::string clipboard() const;
  void setClipboard(const std::string& text);

  /// Its context is current from the beginning. The line that its shaders begin with: "#version 150".
  const char* glslVersion() const;
  /// Shows what was drawn.
  void swap();
  /// Whether what was drawn stays after it was shown, until exposed() tells otherwise, so that a frame may
  /// draw and show only what changed. So it is with Mesa's software renderers, where it saves most of the
  /// time of a swap.
  bool keepsDrawing() const;
  /// Shows this part of what was drawn: pixels, y downwards. Requires keepsDrawing().
  void swap(const base::Rect& part);
  /// How many screen refreshes a swap waits for; 0 for none.
  void setSwapInterval(int refreshes);

  /// For touch sources on X11: the display's name and the window's id. Empty and 0 elsewhere.
  std::string x11Display() const;
  unsigned long x11Window() const;
  /// For touch sources on Wayland; nullptr elsewhere.
  wl_display* waylandDisplay() const;
  wl_surface* waylandSurface() const;
  /// How many pixels of what is drawn lie on a unit of what the window system counts in, one way.
  double contentScale() const;

 private:
  double measuredDensity() const;

  struct Native;
  std::unique_ptr<Native> native_;
};

} // namespace platform
