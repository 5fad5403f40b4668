#include "platform/partial_swap.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#define GLFW_INCLUDE_NONE
#include <GL/glx.h>
#include <GLFW/glfw3.h>

namespace platform {

PartialSwap findPartialSwap() {
  const auto* const text = glGetString(GL_RENDERER);
  const std::string_view renderer = text ? reinterpret_cast<const char*>(text) : "";
  constexpr std::array<std::string_view, 2> software{"llvmpipe", "softpipe"};
  const bool isSoftware = std::any_of(software.begin(), software.end(),
                                      [&](auto name) { return renderer.find(name) != renderer.npos; });
  // GLX_MESA_copy_sub_buffer works on hardware too, but there a swap leaves the drawing undefined.
  if (!isSoftware || !glfwExtensionSupported("GLX_MESA_copy_sub_buffer")) return {};
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
