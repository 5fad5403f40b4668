#pragma once
// Sets people's words: any script, emoji, line breaks, hyphens in the text's language, and fitting into a
// box. Pango does the setting and Cairo the drawing, for the table and for the report alike.
#include "base/geometry.hpp"
#include "look/colour.hpp"
#include "look/icon.hpp"

#include <memory>
#include <string>
#include <string_view>

typedef struct _cairo cairo_t;

namespace look {

enum class Weight { Regular, Medium, SemiBold, Bold };
enum class Align { Left, Centre, Right };

struct TextStyle {
  double capHeight = 4.5; ///< height of a capital, in the unit of the box
  Weight weight = Weight::Medium;
  Align align = Align::Left;
  double leading = 1.24; ///< line distance over font size
  double least = 0;      ///< on a canvas letters do not shrink below this; what does not fit is cut
  bool operator==(const TextStyle&) const = default;
};

/// A text that has been set: its lines, where they are, and how large the letters came out.
class Setting {
 public:
  Setting(Setting&&) noexcept;
  Setting& operator=(Setting&&) noexcept;
  ~Setting();

  base::Size size() const;  ///< of the ink and line boxes, in the unit of the box
  double capHeight() const; ///< as it was set: smaller than asked for where the text had to shrink
  int lines() const;
  bool cut() const; ///< true where even the smallest size did not hold it all and the end shows an ellipsis
  /// What the ink covers, in the unit of the box; accents and foreign letters may rise out of the line boxes.
  base::Rect ink() const;
  /// Draws with its box's top left corner at the context's origin; the context's unit is a pixel (point),
  /// unitPixels of which make a unit of the box.
  void draw(cairo_t* on, Colour colour) const;
  /// Where the caret stands before byte `at`: x of its top, y of its top, h its height.
  base::Rect caret(std::size_t at) const;
  /// The byte before which a caret put at this place stands.
  std::size_t byteAt(base::Point place) const;

 private:
  friend class Lettering;
  struct Inner;
  explicit Setting(std::shared_ptr<Inner> inner);
  std::shared_ptr<Inner> inner_; ///< never changes
};

/// Belongs to one thread at a time, with all that it has set.
class Lettering {
 public:
  /// `unitPixels`: pixels (or points) to a unit of the boxes. `remembers`: how many settings it keeps, for
  /// words that are measured first and drawn later, or that come again and again.
  explicit Lettering(double unitPixels, std::size_t remembers = 0);
  ~Lettering();

  /// Sets into `box` (its width and height; 0 height: as high as it becomes; 0 width: one line). Shrinks from
  /// the style's size down to `smallest` until it fits, preferring hyphens in long words over smaller
  /// letters. Where nothing fits the smallest size is cut, with an ellipsis; the first line is always there,
  /// also in a box that is lower. A style that makes no sense (no number, nothing or less) is set as small as
  /// can be. `language`: a code, "nl", for hyphens. Takes a time in proportion to what the box can hold,
  /// however long the text is.
  Setting set(std::string_view text, base::Size box, const TextStyle& style, double smallestCapHeight,
              std::string_view language = "nl");
  /// One icon that fills a square of this size, in units of the boxes.
  Setting set(Icon icon, double size);
  /// Capital height over font size of the text face.
  static constexpr double capOverSize = 0.727;

 private:
  struct Inner;
  std::unique_ptr<Inner> inner_;
};

} // namespace look
