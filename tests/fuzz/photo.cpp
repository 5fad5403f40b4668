// Any bytes are refused with a reason or become a small picture, which is read again as itself.
#include "look/photo.hpp"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view photo{reinterpret_cast<const char*>(data), size};
  const int orientation = look::orientationIn(photo);
  if (orientation < 1 || orientation > 8) std::abort();
  try {
    const std::string png = look::squareOf(photo);
    if (look::squareOf(png) != png) std::abort();
  } catch (const look::PhotoError& error) {
    if (error.what()[0] == '\0') std::abort();
  }
  return 0;
}
