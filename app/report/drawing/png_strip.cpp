#include "report/drawing/png_strip.hpp"

#include <cairo.h>
#include <zlib.h>

#include <memory>
#include <stdexcept>
#include <vector>

namespace report {
namespace {

constexpr int speed = 2; // of zlib's nine; the filter leaves mostly zeros, which need no more
enum Filter : std::uint8_t { Sub = 1, Up = 2 };

struct Destroy {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t* context) const { cairo_destroy(context); }
};
using Surface = std::unique_ptr<cairo_surface_t, Destroy>;

void check(cairo_status_t status) {
  if (status != CAIRO_STATUS_SUCCESS)
    throw std::runtime_error(std::string("the drawing failed: ") + cairo_status_to_string(status));
}

Surface drawn(const base::Rect& area, const StripDrawer& draw) {
  Surface surface(
      cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(area.w), static_cast<int>(area.h)));
  check(cairo_surface_status(surface.get()));
  // What is drawn has the whole picture's coordinates, so that words fall on the same pixels in any strip.
  cairo_surface_set_device_offset(surface.get(), -area.x, -area.y);
  const std::unique_ptr<cairo_t, Destroy> context(cairo_create(surface.get()));
  draw(context.get(), area);
  check(cairo_status(context.get()));
  cairo_surface_flush(surface.get());
  return surface;
}

/// Rows of red, green and blue, each behind its filter: the first as differences from the left, as the strip
/// above is not known here, the others as differences from the row above.
std::vector<std::uint8_t> filtered(cairo_surface_t* surface) {
  const auto width = static_cast<std::size_t>(cairo_image_surface_get_width(surface)),
             height = static_cast<std::size_t>(cairo_image_surface_get_height(surface)),
             stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface));
  const unsigned char* const data = cairo_image_surface_get_data(surface);
  std::vector<std::uint8_t> rows;
  rows.resize(height * (1 + width * 3));
  std::uint8_t* out = rows.data();
  for (std::size_t y = 0; y < height; ++y) {
    const auto* row = reinterpret_cast<const std::uint32_t*>(data + y * stride);
    const auto* above = reinterpret_cast<const std::uint32_t*>(data + (y == 0 ? 0 : y - 1) * stride);
    *out++ = y == 0 ? Sub : Up;
    for (std::size_t x = 0; x < width; ++x) {
      const std::uint32_t pixel = row[x], from = y > 0 ? above[x] : x > 0 ? row[x - 1] : 0;
      *out++ = static_cast<std::uint8_t>((pixel >> 16U) - (from >> 16U));
      *out++ = static_cast<std::uint8_t>((pixel >> 8U) - (from >> 8U));
      *out++ = static_cast<std::uint8_t>(pixel - from);
    }
  }
  return rows;
}

class Deflating {
 public:
  Deflating() {
    constexpr int withoutHeader = -15, memory = 9;
    if (deflateInit2(&stream_, speed, Z_DEFLATED, withoutHeader, memory, Z_DEFAULT_STRATEGY) != Z_OK)
      throw std::runtime_error("zlib cannot begin");
  }
  Deflating(const Deflating&) = delete;
  Deflating& operator=(const Deflating&) = delete;
  ~Deflating() { deflateEnd(&stream_); }

  std::string all(std::vector<std::uint8_t>& bytes, bool last) {
    std::string out;
    out.resize(deflateBound(&stream_, bytes.size()) + 16);
    stream_.next_in = bytes.data();
    stream_.avail_in = static_cast<uInt>(bytes.size());
    stream_.next_out = reinterpret_cast<Bytef*>(out.data());
    stream_.avail_out = static_cast<uInt>(out.size());
    const int done = deflate(&stream_, last ? Z_FINISH : Z_SYNC_FLUSH);
    if (done != (last ? Z_STREAM_END : Z_OK)) throw std::runtime_error("zlib failed");
    out.resize(stream_.total_out);
    out.shrink_to_fit();
    return out;
  }

 private:
  z_stream stream_{};
};

} // namespace

PngStrip stripOf(const base::Rect& area, const StripDrawer& draw, bool last) {
  std::vector<std::uint8_t> rows = filtered(drawn(area, draw).get());
  const auto sum = adler32(adler32(0, nullptr, 0), rows.data(), static_cast<uInt>(rows.size()));
  return {Deflating().all(rows, last), static_cast<std::uint32_t>(sum),
          static_cast<std::int64_t>(rows.size())};
}

std::uint32_t checkSumOf(std::span<const PngStrip> strips) {
  uLong sum = adler32(0, nullptr, 0);
  for (const PngStrip& strip : strips) sum = adler32_combine(sum, strip.checkSum, strip.length);
  return static_cast<std::uint32_t>(sum);
}

std::uint32_t crcOf(std::string_view bytes) {
  return static_cast<std::uint32_t>(
      crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size())));
}

} // namespace report
