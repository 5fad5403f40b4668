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

std::size_t side(int pixels) { return static_cast<std::size_t>(pixels); }

/// One row of red, green and blue behind its filter: differences from the pixels of `from`.
std::uint8_t* addRow(std::uint8_t* out, Filter filter, const std::uint32_t* row, const std::uint32_t* from,
                     std::size_t width) {
  *out++ = filter;
  // Rows of which nothing is new are many.
  if (filter == Up && std::equal(row, row + width, from)) return std::fill_n(out, 3 * width, std::uint8_t{0});
  for (std::size_t x = 0; x < width; ++x) {
    const std::uint32_t pixel = row[x];
    const std::uint32_t other = filter == Up ? from[x] : x > 0 ? row[x - 1] : 0;
    *out++ = static_cast<std::uint8_t>((pixel >> 16U) - (other >> 16U));
    *out++ = static_cast<std::uint8_t>((pixel >> 8U) - (other >> 8U));
    *out++ = static_cast<std::uint8_t>(pixel - other);
  }
  return out;
}

/// Rows behind their filters: the first as differences from the left, as the strip above is not known here,
/// the others as differences from the row above.
void filter(cairo_surface_t* surface, std::size_t height, std::vector<std::uint8_t>& rows) {
  const std::size_t width = side(cairo_image_surface_get_width(surface)),
                    stride = side(cairo_image_surface_get_stride(surface));
  const unsigned char* const data = cairo_image_surface_get_data(surface);
  rows.resize(height * (1 + width * 3));
  std::uint8_t* out = rows.data();
  const std::uint32_t* above = nullptr;
  for (std::size_t y = 0; y < height; ++y) {
    const auto* row = reinterpret_cast<const std::uint32_t*>(data + y * stride);
    out = addRow(out, above == nullptr ? Sub : Up, row, above, width);
    above = row;
  }
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
    deflateReset(&stream_);
    out_.resize(deflateBound(&stream_, bytes.size()) + 16);
    stream_.next_in = bytes.data();
    stream_.avail_in = static_cast<uInt>(bytes.size());
    stream_.next_out = out_.data();
    stream_.avail_out = static_cast<uInt>(out_.size());
    const int done = deflate(&stream_, last ? Z_FINISH : Z_SYNC_FLUSH);
    if (done != (last ? Z_STREAM_END : Z_OK)) throw std::runtime_error("zlib failed");
    return {reinterpret_cast<const char*>(out_.data()), stream_.total_out};
  }

 private:
  z_stream stream_{};
  std::vector<Bytef> out_{};
};

} // namespace

struct StripMaker::Inner {
  StripDrawer draw;
  Surface surface{};
  std::vector<std::uint8_t> rows{};
  Deflating deflating{};

  /// What is drawn has the whole picture's coordinates, so that words fall on the same pixels in any strip.
  void drawStrip(const base::Rect& area) {
    const int width = static_cast<int>(area.w), height = static_cast<int>(area.h);
    if (!surface || cairo_image_surface_get_width(surface.get()) != width ||
        cairo_image_surface_get_height(surface.get()) < height)
      surface.reset(cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height));
    check(cairo_surface_status(surface.get()));
    cairo_surface_set_device_offset(surface.get(), -area.x, -area.y);
    const std::unique_ptr<cairo_t, Destroy> context(cairo_create(surface.get()));
    cairo_set_source_rgb(context.get(), 0, 0, 0);
    cairo_paint(context.get());
    cairo_rectangle(context.get(), area.x, area.y, area.w, area.h);
    cairo_clip(context.get());
    draw(context.get(), area);
    check(cairo_status(context.get()));
    cairo_surface_flush(surface.get());
  }
};

StripMaker::StripMaker(StripDrawer draw) : inner_(new Inner{.draw = std::move(draw)}) {}
StripMaker::~StripMaker() = default;

PngStrip StripMaker::make(const base::Rect& area, bool last) {
  std::vector<std::uint8_t>& rows = inner_->rows;
  inner_->drawStrip(area);
  filter(inner_->surface.get(), static_cast<std::size_t>(area.h), rows);
  const auto sum = adler32(adler32(0, nullptr, 0), rows.data(), static_cast<uInt>(rows.size()));
  return {inner_->deflating.all(rows, last), static_cast<std::uint32_t>(sum),
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
