#pragma once
// An OpenGL context without a window, a display or a graphics card: for recordings that are played where
// there is no screen, for pictures, and for tests.
#include <memory>

namespace platform {

/// Current from its construction to its end. Its default framebuffer has the given size, in pixels. Throws
/// std::runtime_error where the machine has no EGL for it.
class Offscreen {
 public:
  Offscreen(int width, int height);
  ~Offscreen();
  Offscreen(const Offscreen&) = delete;
  Offscreen& operator=(const Offscreen&) = delete;

 private:
  struct Inner;
  std::unique_ptr<Inner> inner_;
};

} // namespace platform
