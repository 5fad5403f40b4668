#pragma once
// Pages as PDF, with what readers show beside them: title, date and language of the document, its outline,
// links, page labels and the roles of its texts. Throws std::runtime_error where Cairo fails.
#include "base/geometry.hpp"
#include "base/time.hpp"

#include <string>

typedef struct _cairo cairo_t;

namespace report {

/// The name of the place that tells about a touchpoint, by its number in the journey.
std::string destinationOf(std::size_t touchpoint);

/// A PDF under way. The unit of its context is the point, that of its members the millimetre.
class Pdf {
 public:
  struct Properties {
    std::string title, subject, language; ///< language: "nl"
    base::UtcMilliseconds made = 0;
  };
  explicit Pdf(Properties properties);
  ~Pdf();
  Pdf(const Pdf&) = delete;
  Pdf& operator=(const Pdf&) = delete;

  static constexpr double points = 72 / 25.4; ///< to the millimetre

  cairo_t* context() { return on_; }
  /// `label` is what readers call the page.
  void beginPage(base::Size size, const std::string& label);
  void endPage();

  /// In the reader's outline: a place on the page under way.
  void addOutline(const std::string& name, double y);
  /// A place on the page under way that links can lead to. Every name once.
  void addDestination(const std::string& name, double y);
  /// From an area of the page under way; there must be such a destination when the document ends.
  void addLink(const base::Rect& area, const std::string& destination);

  /// For its life, what is drawn has this role in the document: "H1", "P".
  class Tag {
   public:
    Tag(Pdf& pdf, const char* role);
    ~Tag();
    Tag(const Tag&) = delete;
    Tag& operator=(const Tag&) = delete;

   private:
    Pdf& pdf_;
    const char* role_;
  };

  /// Ends the document; nothing may be drawn after it.
  std::string finish();

 private:
  std::string bytes_{};
  Properties properties_;
  cairo_t* on_ = nullptr;
  int page_ = 0;
};

} // namespace report
