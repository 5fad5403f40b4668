#pragma once
// Picture files as cameras write them, made in memory.
#include "look/surface.hpp"

#include <jpeglib.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

namespace support {

/// Of the four quarters, from the left and the top: red, green, blue and white.
inline std::uint32_t quarterAt(int x, int y, int w, int h) {
  constexpr std::array<std::uint32_t, 4> colours{0xffff0000, 0xff00ff00, 0xff0000ff, 0xffffffff};
  return colours.at((y * 2 < h ? 0U : 2U) + (x * 2 < w ? 0U : 1U));
}

/// What a camera writes beside a picture: how it was held, and who is behind it.
inline std::string exifOf(int orientation, const std::string& secret) {
  const auto number = [](unsigned value, int bytes) {
    std::string out;
    for (int i = bytes - 1; i >= 0; --i) out += static_cast<char>(value >> (8 * i) & 0xffU);
    return out;
  };
  return "MM" + number(42, 2) + number(8, 4) + number(1, 2) + number(0x0112, 2) + number(3, 2) +
         number(1, 4) + number(static_cast<unsigned>(orientation), 2) + number(0, 2) + number(0, 4) + secret;
}

inline std::string jpegOf(int w, int h, int orientation = 1, const std::string& secret = {}) {
  jpeg_compress_struct info{};
  jpeg_error_mgr errors{};
  info.err = jpeg_std_error(&errors);
  jpeg_create_compress(&info);
  unsigned char* bytes = nullptr;
  unsigned long size = 0;
  jpeg_mem_dest(&info, &bytes, &size);
  info.image_width = static_cast<JDIMENSION>(w), info.image_height = static_cast<JDIMENSION>(h);
  info.input_components = 3, info.in_color_space = JCS_RGB;
  jpeg_set_defaults(&info);
  jpeg_set_quality(&info, 95, TRUE);
  jpeg_start_compress(&info, TRUE);
  const std::string exif = std::string("Exif\0\0", 6) + exifOf(orientation, secret);
  jpeg_write_marker(&info, JPEG_APP0 + 1, reinterpret_cast<const JOCTET*>(exif.data()),
                    static_cast<unsigned>(exif.size()));
  jpeg_write_marker(&info, JPEG_COM, reinterpret_cast<const JOCTET*>(secret.data()),
                    static_cast<unsigned>(secret.size()));
  std::vector<JSAMPLE> row(static_cast<std::size_t>(w) * 3);
  for (int y = 0; y < h; ++y) {
    for (int x = 0; x < w; ++x)
      for (int part = 0; part < 3; ++part)
        row[static_cast<std::size_t>(3 * x + part)] =
            static_cast<JSAMPLE>(quarterAt(x, y, w, h) >> (16 - 8 * part) & 0xffU);
    JSAMPROW at = row.data();
    jpeg_write_scanlines(&info, &at, 1);
  }
  jpeg_finish_compress(&info);
  std::string out(reinterpret_cast<char*>(bytes), size);
  jpeg_destroy_compress(&info);
  std::free(bytes);
  return out;
}

inline std::string pngOf(int w, int h) {
  const look::Surface surface{cairo_image_surface_create(CAIRO_FORMAT_RGB24, w, h)};
  for (int y = 0; y < h; ++y) {
    auto* row = reinterpret_cast<std::uint32_t*>(cairo_image_surface_get_data(surface.get()) +
                                                 static_cast<std::ptrdiff_t>(y) *
                                                     cairo_image_surface_get_stride(surface.get()));
    for (int x = 0; x < w; ++x) row[x] = quarterAt(x, y, w, h);
  }
  cairo_surface_mark_dirty(surface.get());
  return look::pngOf(surface.get());
}

} // namespace support
