#include "ui/pixels.hpp"

#include <cairo.h>

#include <cstring>

namespace ui {
namespace {

/// Cairo's pixel is 0xAARRGGBB, multiplied by its alpha; OpenGL's bytes R, G, B, A are 0xAABBGGRR.
std::uint32_t straight(std::uint32_t pixel, std::uint32_t empty) {
  const std::uint32_t alpha = pixel >> 24U;
  if (alpha == 0) return empty & 0xffffffU;
  const auto channel = [&](unsigned shift) { return (((pixel >> shift) & 0xffU) * 255 + alpha / 2) / alpha; };
  return alpha << 24U | channel(0) << 16U | channel(8) << 8U | channel(16);
}

} // namespace

std::vector<std::uint32_t> straightPixels(cairo_surface_t* surface, std::uint32_t empty) {
  cairo_surface_flush(surface);
  const auto w = static_cast<std::size_t>(cairo_image_surface_get_width(surface));
  const auto h = static_cast<std::size_t>(cairo_image_surface_get_height(surface));
  const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface));
  const unsigned char* data = cairo_image_surface_get_data(surface);
  std::vector<std::uint32_t> pixels(w * h);
  for (std::size_t y = 0; y < h; ++y) {
    std::memcpy(&pixels[y * w], data + y * stride, w * sizeof(std::uint32_t));
    for (std::size_t x = 0; x < w; ++x) pixels[y * w + x] = straight(pixels[y * w + x], empty);
  }
  return pixels;
}

} // namespace ui
