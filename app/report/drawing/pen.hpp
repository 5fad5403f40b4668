#pragma once
// Draws the report's shapes and words with the theme's tokens on a Cairo context. Lengths are millimetres of
// the paper.
#include "look/drawing.hpp"

#include <span>
#include <string>

namespace report {

using look::Upright;

class Pen final : public look::Drawing {
 public:
  /// `pixels` of the context (points in a PDF) to the millimetre.
  Pen(cairo_t* on, double pixels, look::Lettering& lettering, std::string language);
  ~Pen() override;
  Pen(const Pen&) = delete;
  Pen& operator=(const Pen&) = delete;

  const look::Theme& theme() const override { return theme_; }
  look::Lettering& lettering() { return lettering_; }

  void fill(const base::Rect& area, look::Colour colour, double corner = 0) override;
  void outline(const base::Rect& area, look::Colour colour, double width, double corner = 0) override;
  /// The soft shadow of a paper that lies on another.
  void shadow(const base::Rect& area, double corner, double depth);
  void line(base::Point from, base::Point to, look::Colour colour, double width) override;
  void polyline(std::span<const base::Point> points, look::Colour colour, double width) override;
  void dashes(base::Point from, base::Point to, look::Colour colour, double width, double dash,
              double space) override;
  void disc(base::Point centre, double radius, look::Colour colour) override;
  void polygon(std::span<const base::Point> points, look::Colour colour) override;
  void icon(look::Icon icon, base::Point centre, double size, look::Colour colour) override;
  void symbol(look::Symbol symbol, base::Point centre, double radius, look::Colour colour) override;
  void picture(std::string_view name, std::string_view png, const base::Rect& box, double corner) override;
  base::Rect words(std::string_view words, const base::Rect& box, const look::TextStyle& style,
                   look::Colour colour, Upright upright) override;
  base::Rect label(std::string_view words, base::Point at, const look::TextStyle& style,
                   look::Colour colour) override;
  base::Size measure(std::string_view words, const look::TextStyle& style, double width = 0) override;

  look::Setting set(std::string_view text, base::Size box, const look::TextStyle& style,
                    double smallest = smallestCap);
  void draw(const look::Setting& words, base::Point topLeft, look::Colour colour);
  /// Sets into the box and draws; returns the height the words took.
  double write(std::string_view text, const base::Rect& box, const look::TextStyle& style,
               look::Colour colour, Upright upright = Upright::Top);

  /// Six points: nothing in the report is smaller.
  static constexpr double smallestCap = 6 * 25.4 / 72 * look::Lettering::capOverSize;

 private:
  /// Whether words whose line boxes begin there, in pixels, may reach what is drawn of the picture.
  bool isSeen(const look::Setting& words, double top) const;
  void path(const base::Rect& area, double corner);
  void source(look::Colour colour);
  void stroke(std::span<const base::Point> points, look::Colour colour, double width);

  cairo_t* on_;
  double pixels_;
  look::Lettering& lettering_;
  std::string language_;
  look::Theme theme_{};
};

} // namespace report
