#pragma once
// Draws the report's shapes and words with the theme's tokens on a Cairo context. Lengths are millimetres of
// the paper.
#include "look/lettering.hpp"
#include "look/symbol.hpp"
#include "look/theme.hpp"

#include <span>
#include <string>

namespace report {

/// Where words stand in a box that is higher than they are.
enum class Upright { Top, Middle, Bottom };

class Pen {
 public:
  /// `pixels` of the context (points in a PDF) to the millimetre.
  Pen(cairo_t* on, double pixels, look::Lettering& lettering, std::string language);
  ~Pen();
  Pen(const Pen&) = delete;
  Pen& operator=(const Pen&) = delete;

  const look::Theme& theme() const { return theme_; }
  look::Lettering& lettering() { return lettering_; }

  void fill(const base::Rect& area, look::Colour colour, double corner = 0);
  void frame(const base::Rect& area, look::Colour colour, double width, double corner = 0);
  /// The soft shadow of a paper that lies on another.
  void shadow(const base::Rect& area, double corner, double depth);
  /// `dash` is the length of a dash and of the space after it; 0: a whole line.
  void line(std::span<const base::Point> points, look::Colour colour, double width, double dash = 0);
  void line(base::Point from, base::Point to, look::Colour colour, double width, double dash = 0);
  void disc(base::Point centre, double radius, look::Colour colour);
  void polygon(std::span<const base::Point> points, look::Colour colour);
  void icon(look::Icon icon, base::Point centre, double size, look::Colour colour);
  void symbol(look::Symbol symbol, base::Point centre, double radius, look::Colour colour);

  look::Setting set(std::string_view text, base::Size box, const look::TextStyle& style,
                    double smallest = smallestCap);
  void draw(const look::Setting& words, base::Point topLeft, look::Colour colour);
  /// Sets into the box and draws; returns the height the words took.
  double write(std::string_view text, const base::Rect& box, const look::TextStyle& style,
               look::Colour colour, Upright upright = Upright::Top, double smallest = smallestCap);

  /// Six points: nothing in the report is smaller.
  static constexpr double smallestCap = 6 * 25.4 / 72 * look::Lettering::capOverSize;

 private:
  void path(const base::Rect& area, double corner);
  void source(look::Colour colour);

  cairo_t* on_;
  double pixels_;
  look::Lettering& lettering_;
  std::string language_;
  look::Theme theme_{};
};

} // namespace report
