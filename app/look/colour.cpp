#include "look/colour.hpp"

#include <algorithm>
#include <cmath>

namespace look {
namespace {

/// Relative luminance as WCAG 2.1 defines it.
double luminance(Colour c) {
  const auto linear = [](std::uint8_t channel) {
    const double v = channel / 255.0;
    return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b);
}

} // namespace

double contrast(Colour a, Colour b) {
  const auto [dark, bright] = std::minmax({luminance(a), luminance(b)});
  return (bright + 0.05) / (dark + 0.05);
}

} // namespace look
