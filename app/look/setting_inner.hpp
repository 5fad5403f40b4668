#pragma once
// What a look::Setting is inside: Pango's layout, and the lines where we put them. We place the lines
// ourselves so that their distance does not depend on which font an emoji or a foreign letter came from.
#include "look/lettering.hpp"

#include <pango/pangocairo.h>

#include <vector>

namespace look {

struct Unref {
  void operator()(void* object) const { g_object_unref(object); }
};

/// A place where a word may be broken.
struct Break {
  std::size_t at;     ///< the byte of the given text before which it is
  bool hyphen = true; ///< a line that ends here shows one
  std::string_view mark() const { return hyphen ? "\u00ad" : "\u200b"; }
};

/// The words as they are set: as they were given, with the marks of breaks put in.
struct Words {
  std::string text;
  std::vector<Break> breaks; ///< in the order of the text

  Words(std::string_view given, std::vector<Break> at);
  std::size_t toSet(std::size_t given) const;
  std::size_t toGiven(std::size_t set) const;
};

struct Setting::Inner {
  std::shared_ptr<PangoLayout> layout; ///< of this and of the same lines in other places
  Words words;
  double unit;     ///< pixels to a unit of the box
  double fontSize; ///< everything below is in pixels
  double boxWidth; ///< 0: as wide as the words
  double leading;
  double cap;                ///< height of a capital over the font size
  std::size_t shown;         ///< bytes of the given text that are there
  Align align = Align::Left; ///< as the lines were placed
  bool cut = false;

  struct Line {
    PangoLayoutLine* line; ///< the layout's
    double x, width;
  };
  std::vector<Line> lines{};

  /// Puts the layout's lines in their places.
  void place(Align wanted);
  double width() const;
  double height() const { return leading * static_cast<double>(lines.size()); }
  /// From the top of a line's box to its baseline: capitals stand in the middle of it.
  double baseline() const { return (leading + fontSize * cap) / 2; }
};

} // namespace look
