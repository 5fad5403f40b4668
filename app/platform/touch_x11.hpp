#pragma once
// Touch panels under X11 (and XWayland): XInput 2.2 on a display connection of its own.
#include "platform/touch_panel.hpp"

#include <memory>
#include <optional>

namespace platform {

class Window;

/// GLFW knows no touch and has already told the server that it speaks XInput 2.0, so this has a connection of
/// its own to the same window. A finger that moves or lifts wakes the window from its wait.
class TouchX11 : public TouchPanel {
 public:
  /// The window must outlive it.
  explicit TouchX11(Window& window);
  ~TouchX11() override;

  void poll(base::Seconds now, const std::function<void(const touch::Contact&)>& give) override;
  /// The panels. Of two that have the same name the second is called so.
  std::vector<touch::Device> devices() const override;
  /// NoTouch where there is no X11, or an X server older than XInput 2.2.
  std::optional<touch::Trouble> trouble() const override;

  int touchPoints() const override;
  bool isTouched() const override;

 private:
  struct Connection;
  std::unique_ptr<Connection> connection_;
};

} // namespace platform
