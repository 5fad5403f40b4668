#pragma once
// Cairo's pixels made into OpenGL's.
#include <cstdint>
#include <span>
#include <vector>

typedef struct _cairo_surface cairo_surface_t;

namespace ui {

/// An ARGB32 image surface as rows of RGBA with straight alpha, top row first. Where nothing is, the colour
/// is `empty` (0x00BBGGRR) with no alpha, so that smoothing between texels does not darken edges.
std::vector<std::uint32_t> straightPixels(cairo_surface_t* surface, std::uint32_t empty = 0);

} // namespace ui
