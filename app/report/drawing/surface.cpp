#include "report/drawing/surface.hpp"

#include <cairo-pdf.h>
#include <cairo.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <memory>
#include <stdexcept>

namespace report {
namespace {

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length) {
  static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
  return CAIRO_STATUS_SUCCESS;
}

void check(cairo_status_t status) {
  if (status != CAIRO_STATUS_SUCCESS)
    throw std::runtime_error(std::string("the drawing failed: ") + cairo_status_to_string(status));
}

std::string bigEndian(std::uint32_t value) {
  std::string bytes;
  for (const unsigned shift : {24U, 16U, 8U, 0U}) bytes += static_cast<char>((value >> shift) & 0xFFU);
  return bytes;
}

/// The check sum that PNG asks for (CRC-32).
std::uint32_t checkSum(std::string_view bytes) {
  std::uint32_t sum = 0xFFFFFFFFU;
  for (const char byte : bytes) {
    sum ^= static_cast<std::uint8_t>(byte);
    for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1U) ^ ((sum & 1U) != 0 ? 0xEDB88320U : 0U);
  }
  return ~sum;
}

/// Right behind the header, where the format allows it.
void sign(std::string& png) {
  constexpr std::size_t header = 8 + 25;
  using namespace std::string_literals;
  const std::string words = "Software\0Journeytable"s, chunk = "tEXt" + words;
  png.insert(header,
             bigEndian(static_cast<std::uint32_t>(words.size())) + chunk + bigEndian(checkSum(chunk)));
}

struct Destroy {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t* context) const { cairo_destroy(context); }
};

} // namespace

std::string pngOf(int width, int height, const std::function<void(cairo_t*)>& draw) {
  const std::unique_ptr<cairo_surface_t, Destroy> surface(
      cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height));
  check(cairo_surface_status(surface.get()));
  const std::unique_ptr<cairo_t, Destroy> context(cairo_create(surface.get()));
  draw(context.get());
  check(cairo_status(context.get()));
  std::string bytes;
  check(cairo_surface_write_to_png_stream(surface.get(), append, &bytes));
  sign(bytes);
  return bytes;
}

Pdf::Pdf(const std::string& title, std::int64_t made) {
  cairo_surface_t* surface = cairo_pdf_surface_create_for_stream(append, &bytes_, 1, 1);
  on_ = cairo_create(surface); // keeps the surface
  using namespace std::chrono;
  const sys_time<milliseconds> time{milliseconds{made}};
  const year_month_day date{floor<days>(time)};
  const hh_mm_ss clock{floor<seconds>(time) - floor<days>(time)};
  std::array<char, 64> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                static_cast<int>(clock.seconds().count()));
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title.c_str());
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Journeytable");
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, text.data());
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, text.data());
  cairo_surface_destroy(surface);
}

Pdf::~Pdf() {
  if (on_ != nullptr) cairo_destroy(on_);
}

void Pdf::beginPage(base::Size points) {
  cairo_pdf_surface_set_size(cairo_get_target(on_), points.w, points.h);
}

void Pdf::endPage() { cairo_show_page(on_); }

std::string Pdf::finish() {
  check(cairo_status(on_));
  cairo_surface_t* surface = cairo_get_target(on_);
  cairo_surface_finish(surface);
  check(cairo_surface_status(surface));
  return std::move(bytes_);
}

} // namespace report
