#include "look/jpeg.hpp"

#include "look/photo.hpp"

#include <jerror.h>
#include <jpeglib.h>

#include <algorithm>
#include <csetjmp>
#include <cstdio>

namespace look {
namespace {

/// libjpeg tells of an error by a function that must not return: it leaps back to where reading began.
/// Between, there is nothing that wants to be destroyed.
struct Reading {
  jpeg_decompress_struct info{};
  jpeg_error_mgr errors{};
  jpeg_progress_mgr progress{};
  std::jmp_buf back{};
  cairo_surface_t* surface = nullptr;
  int side = 0;
  std::int64_t most = 0;
  bool isTooMany = false, isCut = false;
};

constexpr int mostScans = 200; ///< a progressive picture has some ten; one of thousands only costs time

Reading& readingOf(j_common_ptr info) { return *static_cast<Reading*>(info->client_data); }

[[noreturn]] void leap(j_common_ptr info) { std::longjmp(readingOf(info).back, 1); }

void heard(j_common_ptr info, int level) {
  if (level < 0 && info->err->msg_code == JWRN_JPEG_EOF) readingOf(info).isCut = true;
}

void countScans(j_common_ptr info) {
  if (readingOf(info).info.input_scan_number > mostScans) leap(info);
}

/// One row of libjpeg as one of Cairo's.
void putRow(const Reading& reading, const JSAMPLE* row, unsigned char* to) {
  const bool isInk =
      reading.info.out_color_space == JCS_CMYK; // four inks, the other way round as cameras say it
  auto* pixels = reinterpret_cast<std::uint32_t*>(to);
  for (JDIMENSION x = 0; x < reading.info.output_width; ++x) {
    const JSAMPLE* from = row + static_cast<std::size_t>(x) * (isInk ? 4 : 3);
    const auto part = [&](int i) -> std::uint32_t {
      return isInk ? static_cast<std::uint32_t>(from[i]) * from[3] / 255 : from[i];
    };
    pixels[x] = 0xff000000U | part(0) << 16U | part(1) << 8U | part(2);
  }
}

/// True where the picture is there; or it leaps.
bool unpackOrLeap(Reading& reading, std::string_view jpeg) {
  jpeg_decompress_struct& info = reading.info;
  jpeg_create_decompress(&info);
  info.client_data = &reading;
  jpeg_mem_src(&info, reinterpret_cast<const unsigned char*>(jpeg.data()), jpeg.size());
  jpeg_read_header(&info, TRUE);
  const auto w = static_cast<std::int64_t>(info.image_width),
             h = static_cast<std::int64_t>(info.image_height);
  reading.isTooMany = w * h > reading.most;
  if (reading.isTooMany) return false;
  info.progress = &reading.progress;
  const bool isInk = info.jpeg_color_space == JCS_CMYK || info.jpeg_color_space == JCS_YCCK;
  info.out_color_space = isInk ? JCS_CMYK : JCS_RGB;
  while (info.scale_denom < 8 && std::min(w, h) >= std::int64_t{2} * info.scale_denom * reading.side)
    info.scale_denom *= 2;
  jpeg_start_decompress(&info);
  reading.surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(info.output_width),
                                               static_cast<int>(info.output_height));
  if (cairo_surface_status(reading.surface) != CAIRO_STATUS_SUCCESS) return false;
  unsigned char* to = cairo_image_surface_get_data(reading.surface);
  JSAMPARRAY row =
      (*info.mem->alloc_sarray)(reinterpret_cast<j_common_ptr>(&info), JPOOL_IMAGE,
                                info.output_width * static_cast<JDIMENSION>(info.output_components), 1);
  while (info.output_scanline < info.output_height) {
    jpeg_read_scanlines(&info, row, 1);
    putRow(reading, row[0], to);
    to += cairo_image_surface_get_stride(reading.surface);
  }
  jpeg_finish_decompress(&info);
  cairo_surface_mark_dirty(reading.surface);
  return !reading.isCut;
}

bool unpack(Reading& reading, std::string_view jpeg) {
  return setjmp(reading.back) == 0 && unpackOrLeap(reading, jpeg);
}

} // namespace

Surface surfaceOfJpeg(std::string_view jpeg, int side, std::int64_t most) {
  Reading reading;
  reading.side = side, reading.most = most;
  reading.info.err = jpeg_std_error(&reading.errors);
  reading.info.client_data = &reading;
  reading.errors.error_exit = leap;
  reading.errors.emit_message = heard;
  reading.progress.progress_monitor = countScans;
  const bool isWhole = unpack(reading, jpeg);
  Surface surface{reading.surface};
  jpeg_destroy_decompress(&reading.info);
  if (reading.isTooMany) throw PhotoError{PhotoFault::TooMany};
  return isWhole ? std::move(surface) : nullptr;
}

} // namespace look
