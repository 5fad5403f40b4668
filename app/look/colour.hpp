#pragma once
// A colour, straight alpha.
#include <cstdint>

namespace look {

struct Colour {
  std::uint8_t r = 0, g = 0, b = 0, a = 255;
  friend bool operator==(const Colour&, const Colour&) = default;
};

/// 0xRRGGBB
constexpr Colour rgb(std::uint32_t hex) {
  return {static_cast<std::uint8_t>(hex >> 16U), static_cast<std::uint8_t>(hex >> 8U),
          static_cast<std::uint8_t>(hex), 255};
}
/// The same colour, `alpha` (0..1) as opaque as it was.
constexpr Colour faded(Colour c, double alpha) {
  return {c.r, c.g, c.b, static_cast<std::uint8_t>(static_cast<double>(c.a) * alpha + 0.5)};
}
/// From a (t = 0) to b (t = 1).
constexpr Colour mixed(Colour a, Colour b, double t) {
  const auto m = [t](std::uint8_t u, std::uint8_t v) {
    return static_cast<std::uint8_t>(u + (static_cast<double>(v) - u) * t + 0.5);
  };
  return {m(a.r, b.r), m(a.g, b.g), m(a.b, b.b), m(a.a, b.a)};
}
/// WCAG 2.1 contrast ratio, 1 to 21, of two opaque colours.
double contrast(Colour a, Colour b);

} // namespace look
