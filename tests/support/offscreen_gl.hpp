#pragma once
// The OpenGL context of tests that look at pixels.
#include "platform/offscreen.hpp"

namespace support {

class OffscreenGl : public platform::Offscreen {
 public:
  using Offscreen::Offscreen;
};

} // namespace support
