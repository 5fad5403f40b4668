#include "platform/software.hpp"

#include <GL/gl.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace platform {

bool drawsInSoftware() {
  const auto* const text = glGetString(GL_RENDERER);
  const std::string_view renderer = text != nullptr ? reinterpret_cast<const char*>(text) : "";
  constexpr std::array<std::string_view, 4> software{"llvmpipe", "softpipe", "Software Rasterizer",
                                                     "SwiftShader"};
  return std::any_of(software.begin(), software.end(),
                     [&](auto name) { return renderer.find(name) != renderer.npos; });
}

} // namespace platform
