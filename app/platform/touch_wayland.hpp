#pragma once
// Touch panels under Wayland: the wl_touch of every seat, on the connection that the window has already.
#include "platform/touch_panel.hpp"

#include <memory>

namespace platform {

class Window;

/// GLFW knows no touch, but what it dispatches while the window waits reaches this too: a finger wakes the
/// window by itself.
class TouchWayland : public TouchPanel {
 public:
  /// The window must outlive it.
  explicit TouchWayland(Window& window);
  ~TouchWayland() override;

  void poll(base::Seconds now, const std::function<void(const touch::Contact&)>& give) override;
  /// The seats that are touched. Of two that have the same name the second is called so.
  std::vector<touch::Device> devices() const override;
  /// NoTouch where there is no Wayland.
  std::optional<touch::Trouble> trouble() const override;
  int touchPoints() const override;
  bool isTouched() const override;

 private:
  struct Connection;
  std::unique_ptr<Connection> connection_;
};

} // namespace platform
