#pragma once
// The small set of marks that any picture is made of. The table's canvas and the report's pen are both a
// Drawing, so that a figure is drawn by one function, whoever looks at it. Lengths are millimetres of what is
// drawn on.
#include "base/geometry.hpp"
#include "look/icon.hpp"
#include "look/lettering.hpp"
#include "look/symbol.hpp"
#include "look/theme.hpp"

#include <span>
#include <string_view>

namespace look {

/// Where words stand in a box that is higher than they are.
enum class Upright { Top, Middle, Bottom };

class Drawing {
 public:
  virtual ~Drawing() = default;

  virtual const Theme& theme() const = 0;

  virtual void fill(const base::Rect& area, Colour colour, double corner = 0) = 0;
  /// The line lies inside of the area.
  virtual void outline(const base::Rect& area, Colour colour, double width, double corner = 0) = 0;
  virtual void line(base::Point from, base::Point to, Colour colour, double width) = 0;
  virtual void polyline(std::span<const base::Point> points, Colour colour, double width) = 0;
  virtual void dashes(base::Point from, base::Point to, Colour colour, double width, double dash,
                      double space) = 0;
  /// Any simple polygon, convex or not.
  virtual void polygon(std::span<const base::Point> points, Colour colour) = 0;
  virtual void disc(base::Point centre, double radius, Colour colour) = 0;
  virtual void icon(Icon icon, base::Point centre, double size, Colour colour) = 0;
  virtual void symbol(Symbol symbol, base::Point centre, double radius, Colour colour) = 0;

  /// PNG bytes that fill the box, its corners rounded; the same name always means the same bytes. Nothing
  /// where they are no picture.
  virtual void picture(std::string_view name, std::string_view png, const base::Rect& box, double corner) = 0;

  /// Set into the box: wrapped, hyphenated, smaller where they must be. Returns where the lines are.
  virtual base::Rect words(std::string_view words, const base::Rect& box, const TextStyle& style,
                           Colour colour, Upright upright) = 0;
  /// One line, never wrapped; `at` is the left end, middle or right end (by the style's align) of its
  /// vertical middle. Returns where it is.
  virtual base::Rect label(std::string_view words, base::Point at, const TextStyle& style, Colour colour) = 0;
  /// How large words become when set in `width` (0: one line), without drawing them.
  virtual base::Size measure(std::string_view words, const TextStyle& style, double width = 0) = 0;
};

} // namespace look
