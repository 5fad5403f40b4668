#include "report/drawing/surface.hpp"

#include "report/drawing/pdf_language.hpp"

#include <cairo-pdf.h>
#include <cairo.h>

#include <array>
#include <chrono>
#include <cstdio>
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

/// ISO 8601
std::string written(base::UtcMilliseconds time) {
  using namespace std::chrono;
  const sys_time<milliseconds> at{milliseconds{time}};
  const year_month_day date{floor<days>(at)};
  const hh_mm_ss clock{floor<seconds>(at) - floor<days>(at)};
  std::array<char, 64> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                static_cast<int>(clock.seconds().count()));
  return text.data();
}

/// With the point as its decimal sign, whatever the locale.
std::string number(double value) {
  const long long hundredths = static_cast<long long>(value * 100);
  return std::to_string(hundredths / 100) + "." + (hundredths % 100 < 10 ? "0" : "") +
         std::to_string(hundredths % 100);
}

} // namespace

std::string destinationOf(std::size_t touchpoint) { return "touchpoint-" + std::to_string(touchpoint); }

Pdf::Pdf(Properties properties) : properties_(std::move(properties)) {
  cairo_surface_t* surface = cairo_pdf_surface_create_for_stream(append, &bytes_, 1, 1);
  on_ = cairo_create(surface); // keeps the surface
  // Newer ones hide their parts in streams, where the language could not be added.
  cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4);
  const auto set = [surface](cairo_pdf_metadata_t what, const std::string& words) {
    cairo_pdf_surface_set_metadata(surface, what, words.c_str());
  };
  set(CAIRO_PDF_METADATA_TITLE, properties_.title);
  if (!properties_.subject.empty()) set(CAIRO_PDF_METADATA_SUBJECT, properties_.subject);
  set(CAIRO_PDF_METADATA_CREATOR, "Journeytable");
  set(CAIRO_PDF_METADATA_CREATE_DATE, written(properties_.made));
  set(CAIRO_PDF_METADATA_MOD_DATE, written(properties_.made));
  cairo_surface_destroy(surface);
}

Pdf::~Pdf() {
  if (on_ != nullptr) cairo_destroy(on_);
}

void Pdf::beginPage(base::Size size, const std::string& label) {
  ++page_;
  cairo_surface_t* surface = cairo_get_target(on_);
  cairo_pdf_surface_set_size(surface, size.w * points, size.h * points);
  cairo_pdf_surface_set_page_label(surface, label.c_str());
}

void Pdf::endPage() { cairo_show_page(on_); }

void Pdf::addOutline(const std::string& name, double y) {
  const std::string place = "page=" + std::to_string(page_) + " pos=[0 " + number(y * points) + "]";
  cairo_pdf_surface_add_outline(cairo_get_target(on_), CAIRO_PDF_OUTLINE_ROOT, name.c_str(), place.c_str(),
                                CAIRO_PDF_OUTLINE_FLAG_OPEN);
}

void Pdf::addDestination(const std::string& name, double y) {
  cairo_save(on_);
  cairo_identity_matrix(on_);
  const std::string attributes = "name='" + name + "' x=0 y=" + number(y * points) + " internal";
  cairo_tag_begin(on_, CAIRO_TAG_DEST, attributes.c_str());
  cairo_tag_end(on_, CAIRO_TAG_DEST);
  cairo_restore(on_);
}

void Pdf::addLink(const base::Rect& area, const std::string& destination) {
  cairo_save(on_);
  cairo_identity_matrix(on_);
  const std::string attributes = "dest='" + destination + "' rect=[" + number(area.x * points) + " " +
                                 number(area.y * points) + " " + number(area.w * points) + " " +
                                 number(area.h * points) + "]";
  cairo_tag_begin(on_, CAIRO_TAG_LINK, attributes.c_str());
  cairo_tag_end(on_, CAIRO_TAG_LINK);
  cairo_restore(on_);
}

Pdf::Tag::Tag(Pdf& pdf, const char* role) : pdf_(pdf), role_(role) { cairo_tag_begin(pdf_.on_, role_, ""); }
Pdf::Tag::~Tag() { cairo_tag_end(pdf_.on_, role_); }

std::string Pdf::finish() {
  check(cairo_status(on_));
  cairo_surface_t* surface = cairo_get_target(on_);
  cairo_surface_finish(surface);
  check(cairo_surface_status(surface));
  addLanguage(bytes_, properties_.language);
  return std::move(bytes_);
}

} // namespace report
