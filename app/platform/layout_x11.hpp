#pragma once
// Another layout of the monitors under X11: another resolution, a monitor more, one less, one turned. GLFW
// tells only of monitors that come and go.
#include <functional>
#include <memory>
#include <string>

namespace platform {

class LayoutX11 {
 public:
  /// `wake` is called on a thread of its own. Never tells anything where there is no X11: an empty name.
  LayoutX11(const std::string& display, std::function<void()> wake);
  ~LayoutX11();
  LayoutX11(const LayoutX11&) = delete;
  LayoutX11& operator=(const LayoutX11&) = delete;

  /// Whether it changed since it was last asked.
  bool hasChanged();

 private:
  struct Connection;
  std::unique_ptr<Connection> connection_;
};

} // namespace platform
