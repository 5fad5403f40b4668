#pragma once
// An OpenGL context without a window, a display or a graphics card: for tests, and for pictures of the
// screens.
#include <memory>

namespace support {

/// Current from its construction to its end. Its default framebuffer has the given size, in pixels. Throws
/// std::runtime_error where the machine has no EGL for it.
class OffscreenGl {
 public:
  OffscreenGl(int width, int height);
  ~OffscreenGl();
  OffscreenGl(const OffscreenGl&) = delete;
  OffscreenGl& operator=(const OffscreenGl&) = delete;

 private:
  struct Inner;
  std::unique_ptr<Inner> inner_;
};

} // namespace support
