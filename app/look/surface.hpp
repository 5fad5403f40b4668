#pragma once
// Pictures of Cairo, in and out of PNG bytes.
#include <cairo.h>

#include <memory>
#include <string>
#include <string_view>

namespace look {

struct DestroySurface {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
using Surface = std::unique_ptr<cairo_surface_t, DestroySurface>;

/// nullptr: the bytes are no whole PNG.
Surface surfaceOfPng(std::string_view png);
/// Empty where memory ran out.
std::string pngOf(cairo_surface_t* surface);

} // namespace look
