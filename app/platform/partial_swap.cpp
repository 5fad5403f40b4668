#include "platform/partial_swap.hpp"

#include "platform/software.hpp"

#define GLFW_INCLUDE_NONE
#include <GL/glx.h>
#include <GLFW/glfw3.h>

namespace platform {

PartialSwap findPartialSwap() {
  // GLX_MESA_copy_sub_buffer works on hardware too, but there a swap leaves the drawing undefined.
  if (!drawsInSoftware() || !glfwExtensionSupported("GLX_MESA_copy_sub_buffer")) return {};
  const auto copy = reinterpret_cast<PFNGLXCOPYSUBBUFFERMESAPROC>(glfwGetProcAddress("glXCopySubBufferMESA"));
  auto* const display = glXGetCurrentDisplay();
  const auto drawable = glXGetCurrentDrawable();
  if (!copy || !display || !drawable) return {};
  return [=](int x, int y, int w, int h) {
    copy(display, drawable, x, y, w, h);
    glFlush();
  };
}

} // namespace platform
