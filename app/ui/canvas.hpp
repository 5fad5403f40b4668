#pragma once
// What a frame is drawn on: shapes and people's words in the local millimetres of whoever draws, turned and
// placed by the transforms in force, smooth at every angle. Draws through Dear ImGui's draw lists.
#include "base/geometry.hpp"
#include "look/drawing.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

struct ImDrawList;

namespace ui {

struct Images;
struct ShownPicture;
using base::Point;
using base::Rect;
using base::Size;
using look::Align;
using look::Colour;
using look::TextStyle;
using look::Weight;

enum class Corners { All, Top, Bottom, None };

class Canvas final : public look::Drawing {
 public:
  /// Made by ui::Stage: the list takes what is drawn, in pixels.
  Canvas(ImDrawList& list, Images& images, const look::Theme& theme, base::Transform toPixels);

  const look::Theme& theme() const override { return theme_; }
  /// Pixels to a local millimetre.
  double pixels() const;
  /// Table millimetres to a local one: how large what is drawn is for those who stand there.
  double scale() const;
  /// For the life of the returned value everything is drawn through `place` too.
  class Scope;
  [[nodiscard]] Scope at(const base::Transform& place);

  void fill(const Rect& box, Colour colour, double corner = 0) override {
    fill(box, colour, corner, Corners::All);
  }
  void outline(const Rect& box, Colour colour, double width, double corner = 0) override {
    outline(box, colour, width, corner, Corners::All);
  }
  void fill(const Rect& box, Colour colour, double corner, Corners which);
  void outline(const Rect& box, Colour colour, double width, double corner, Corners which);
  /// A soft shadow of a sheet lying `height` above what is under it, for the sheet to be drawn upon. It
  /// reaches shadowReach(height) out of the box.
  static constexpr double shadowReach(double height) { return 3 * height; }
  void shadow(const Rect& box, double corner, double height, double strength = 1);
  void line(Point from, Point to, Colour colour, double width) override;
  void dashes(Point from, Point to, Colour colour, double width, double dash, double space) override;
  void polyline(std::span<const Point> points, Colour colour, double width) override;
  void polygon(std::span<const Point> points, Colour colour) override;
  void disc(Point centre, double radius, Colour colour) override;
  void ring(Point centre, double radius, Colour colour, double width);
  /// Part of a ring around `radius`, radians clockwise from the top; for timers.
  void arc(Point centre, double radius, double from, double to, Colour colour, double width);
  void symbol(look::Symbol symbol, Point centre, double radius, Colour colour) override;
  void icon(look::Icon icon, Point centre, double size, Colour colour) override;
  /// A picture file (PNG), scaled to cover the box. Draws nothing where it cannot be read.
  void picture(const std::filesystem::path& png, const Rect& box, double corner = 0);

  void picture(std::string_view name, std::string_view png, const Rect& box, double corner) override;

  /// Sets the text into the box: wraps, hyphenates, shrinks until it fits; centred vertically. Letters are
  /// not smaller than the theme's smallest where the box has room for them; where it has not even room for
  /// letters of 5 pixels nothing is drawn. Returns where the lines are.
  Rect text(std::string_view words, const Rect& box, const TextStyle& style, Colour colour);
  /// The same with a caret before byte `at`.
  Rect textWithCaret(std::string_view words, const Rect& box, const TextStyle& style, Colour colour,
                     std::size_t at);
  /// The same with marks under parts of it (bytes from and to, in order): a tint and a line below.
  Rect textWithMarks(std::string_view words, const Rect& box, const TextStyle& style, Colour colour,
                     std::span<const std::pair<std::size_t, std::size_t>> parts, Colour mark);
  /// The same at the top or the foot of the box, too.
  Rect words(std::string_view words, const Rect& box, const TextStyle& style, Colour colour,
             look::Upright upright) override;
  Rect label(std::string_view words, Point at, const TextStyle& style, Colour colour) override;
  /// Words of text() that are new come when a frame has time for them. Until then they are drawn as they were
  /// set for another scale, if they were, and where they are is added to `waiting` (pixels), to be drawn
  /// again.
  void wordsMayWait(std::vector<Rect>& waiting) { waiting_ = &waiting; }
  Size measure(std::string_view words, const TextStyle& style, double width = 0) override;
  /// The height of a capital that text() would set these words with in this box.
  double fitted(std::string_view words, const Rect& box, const TextStyle& style);

  /// Tells which pictures and words were drawn; the draw list only knows where in a texture they are.
  std::uint64_t signature() const { return signature_; }

 private:
  struct Placed;
  void show(const ShownPicture& picture, const Rect& box, double corner);
  Placed set(std::string_view words, const Rect& box, const TextStyle& style);
  std::optional<Placed> setInTime(std::string_view words, const Rect& box, const TextStyle& style);
  void draw(const Placed& placed, Colour colour);
  bool isQuarterTurn() const;
  /// Pixels to a local millimetre in which words are set: finer where they are turned, so that they stay
  /// sharp.
  double textScale();
  double detail() const; ///< of it, to a pixel of the screen
  /// From the smallest height of a capital that people can read, in pixels.
  TextStyle readable(TextStyle style, double scale) const;
  double smallest(const TextStyle& style, double scale) const; ///< capital, in pixels

  ImDrawList& list_;
  Images& images_;
  const look::Theme& theme_;
  base::Transform toPixels_;
  std::uint64_t signature_ = 0;
  std::vector<Rect>* waiting_ = nullptr; ///< nothing waits without it
};

class Canvas::Scope {
 public:
  Scope(Canvas& canvas, const base::Transform& place) : canvas_(canvas), before_(canvas.toPixels_) {
    canvas_.toPixels_ = before_ * place;
  }
  ~Scope() { canvas_.toPixels_ = before_; }
  Scope(const Scope&) = delete;
  Scope& operator=(const Scope&) = delete;

 private:
  Canvas& canvas_;
  base::Transform before_;
};
inline Canvas::Scope Canvas::at(const base::Transform& place) { return {*this, place}; }

} // namespace ui
