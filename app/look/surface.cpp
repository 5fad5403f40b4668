#include "look/surface.hpp"

#include <algorithm>

namespace look {
namespace {

cairo_status_t readSome(void* from, unsigned char* to, unsigned length) {
  auto& left = *static_cast<std::string_view*>(from);
  if (left.size() < length) return CAIRO_STATUS_READ_ERROR;
  std::copy_n(left.begin(), length, to);
  left.remove_prefix(length);
  return CAIRO_STATUS_SUCCESS;
}

cairo_status_t writeSome(void* to, const unsigned char* from, unsigned length) {
  static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(from), length);
  return CAIRO_STATUS_SUCCESS;
}

} // namespace

Surface surfaceOfPng(std::string_view png) {
  Surface surface{cairo_image_surface_create_from_png_stream(readSome, &png)};
  if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) return nullptr;
  return surface;
}

std::string pngOf(cairo_surface_t* surface) {
  std::string png;
  if (cairo_surface_write_to_png_stream(surface, writeSome, &png) != CAIRO_STATUS_SUCCESS) png.clear();
  return png;
}

} // namespace look
