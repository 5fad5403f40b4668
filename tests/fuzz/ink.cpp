// Any bytes are ink or are refused; ink has one text, and its lines can be drawn.
#include "journey/ink.hpp"

#include <cmath>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text{reinterpret_cast<const char*>(data), size};
  const auto ink = journey::inkIn(text);
  if (!ink) return 0;
  if (journey::inkText(*ink) != text) std::abort();
  for (const journey::Stroke& stroke : *ink) {
    for (const base::Point point : journey::smoothLine(stroke))
      if (!std::isfinite(point.x) || !std::isfinite(point.y)) std::abort();
    const journey::Stroke thin = journey::thinned(stroke);
    if (thin.front() != stroke.front() || thin.back() != stroke.back()) std::abort();
    const std::string again = journey::inkText({thin});
    if (!journey::inkIn(again)) std::abort();
  }
  return 0;
}
