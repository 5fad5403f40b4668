#pragma once
// Cairo's surfaces as bytes: an image as PNG, pages as PDF. Throws std::runtime_error where Cairo fails.
#include "base/geometry.hpp"

#include <cstdint>
#include <functional>
#include <string>

typedef struct _cairo cairo_t;

namespace report {

/// Names the program that made it, and holds no time: the same drawing gives the same bytes.
std::string pngOf(int width, int height, const std::function<void(cairo_t*)>& draw);

/// A PDF under way. Its unit is the point.
class Pdf {
 public:
  /// `made` is UTC milliseconds, for the properties of the file.
  Pdf(const std::string& title, std::int64_t made);
  ~Pdf();
  Pdf(const Pdf&) = delete;
  Pdf& operator=(const Pdf&) = delete;

  cairo_t* context() { return on_; }
  void beginPage(base::Size points);
  void endPage();
  /// Ends the document; nothing may be drawn after it.
  std::string finish();

 private:
  std::string bytes_{};
  cairo_t* on_ = nullptr;
};

} // namespace report
