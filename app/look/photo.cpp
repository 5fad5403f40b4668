#include "look/photo.hpp"

#include "look/exif.hpp"
#include "look/jpeg.hpp"
#include "look/surface.hpp"

#include <algorithm>
#include <array>
#include <fstream>

namespace look {
namespace {

constexpr std::string_view pngHead = "\x89PNG\r\n\x1a\n", jpegHead = "\xff\xd8\xff";

const char* wordsOf(PhotoFault fault) {
  switch (fault) {
  case PhotoFault::Unreadable: return "the file cannot be read";
  case PhotoFault::NotOne: return "the file is neither PNG nor JPEG";
  case PhotoFault::TooLarge: return "the file is too large";
  case PhotoFault::TooMany: return "the picture has too many pixels";
  case PhotoFault::Broken: return "the picture is broken";
  }
  return "";
}

/// The size that a PNG file says it has, in its first chunk.
void checkSizeOfPng(std::string_view png) {
  if (png.size() < 33 || png.substr(12, 4) != "IHDR") throw PhotoError{PhotoFault::Broken};
  const auto number = [&](std::size_t at) {
    std::int64_t value = 0;
    for (const char byte : png.substr(at, 4)) value = value * 256 + static_cast<unsigned char>(byte);
    return value;
  };
  const std::int64_t w = number(16), h = number(20);
  if (w == 0 || h == 0) throw PhotoError{PhotoFault::Broken};
  if (w > mostPhotoPixels || h > mostPhotoPixels || w * h > mostPhotoPixels)
    throw PhotoError{PhotoFault::TooMany};
}

Surface unpacked(std::string_view photo, int most) {
  if (photo.size() > mostPhotoBytes) throw PhotoError{PhotoFault::TooLarge};
  Surface surface;
  if (photo.starts_with(pngHead)) {
    checkSizeOfPng(photo);
    surface = surfaceOfPng(photo);
  } else if (photo.starts_with(jpegHead)) {
    surface = surfaceOfJpeg(photo, most, mostPhotoPixels);
  } else {
    throw PhotoError{PhotoFault::NotOne};
  }
  if (!surface) throw PhotoError{PhotoFault::Broken};
  return surface;
}

/// From the file's pixels to the upright picture's, for each orientation.
cairo_matrix_t upright(int orientation, double w, double h) {
  const std::array<cairo_matrix_t, 8> all{{{1, 0, 0, 1, 0, 0},
                                           {-1, 0, 0, 1, w, 0},
                                           {-1, 0, 0, -1, w, h},
                                           {1, 0, 0, -1, 0, h},
                                           {0, 1, 1, 0, 0, 0},
                                           {0, 1, -1, 0, h, 0},
                                           {0, -1, -1, 0, h, w},
                                           {0, -1, 1, 0, 0, w}}};
  return all.at(static_cast<std::size_t>(orientation - 1));
}

} // namespace

PhotoError::PhotoError(PhotoFault which) : std::runtime_error(wordsOf(which)), fault(which) {}

std::string readPhoto(const std::filesystem::path& file) {
  std::error_code unreadable;
  if (!std::filesystem::is_regular_file(file, unreadable)) throw PhotoError{PhotoFault::Unreadable};
  const auto size = std::filesystem::file_size(file, unreadable);
  if (unreadable) throw PhotoError{PhotoFault::Unreadable};
  if (size > mostPhotoBytes) throw PhotoError{PhotoFault::TooLarge};
  std::string bytes(static_cast<std::size_t>(size), '\0');
  std::ifstream in(file, std::ios::binary);
  in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (!in || in.gcount() != static_cast<std::streamsize>(bytes.size()))
    throw PhotoError{PhotoFault::Unreadable};
  return bytes;
}

std::string squareOf(std::string_view photo, int most) {
  const Surface source = unpacked(photo, most);
  const double w = cairo_image_surface_get_width(source.get()),
               h = cairo_image_surface_get_height(source.get());
  const int orientation = orientationIn(photo);
  const bool lies = orientation > 4;
  const double wide = lies ? h : w, high = lies ? w : h, side = std::min(wide, high);
  const int made = std::max(1, std::min(most, static_cast<int>(side)));
  const Surface square{cairo_image_surface_create(CAIRO_FORMAT_RGB24, made, made)};
  cairo_t* on = cairo_create(square.get());
  cairo_set_source_rgb(on, 1, 1, 1); // under what can be seen through
  cairo_paint(on);
  cairo_scale(on, made / side, made / side);
  cairo_translate(on, (side - wide) / 2, (side - high) / 2);
  const cairo_matrix_t turn = upright(orientation, w, h);
  cairo_transform(on, &turn);
  cairo_set_source_surface(on, source.get(), 0, 0);
  cairo_pattern_set_filter(cairo_get_source(on), CAIRO_FILTER_GOOD);
  cairo_pattern_set_extend(cairo_get_source(on), CAIRO_EXTEND_PAD); // no edge of half white
  cairo_paint(on);
  cairo_destroy(on);
  std::string png = pngOf(square.get());
  if (png.empty()) throw PhotoError{PhotoFault::Broken};
  return png;
}

int orientationIn(std::string_view photo) {
  if (photo.starts_with(jpegHead)) return orientationOfJpeg(photo);
  if (photo.starts_with(pngHead)) return orientationOfPng(photo);
  return 1;
}

} // namespace look
