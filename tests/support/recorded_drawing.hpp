#pragma once
// A look::Drawing that remembers its marks instead of drawing them: what a figure shows, without pixels.
#include "look/drawing.hpp"

#include <string>
#include <vector>

namespace support {

class RecordedDrawing final : public look::Drawing {
 public:
  struct Area {
    base::Rect box;
    look::Colour colour;
  };
  struct Line {
    std::vector<base::Point> points;
    look::Colour colour;
    double width;
  };
  struct Disc {
    base::Point at;
    double radius;
    look::Colour colour;
  };
  struct Sign {
    std::string what; ///< "symbol 3", "icon 12"
    base::Point at;
    double size;
    look::Colour colour;
  };
  struct Words {
    std::string words;
    base::Rect box;
    look::Colour colour;
  };
  std::vector<Area> fills{};
  std::vector<Line> lines{};
  std::vector<Disc> discs{};
  std::vector<Sign> signs{};
  std::vector<Words> texts{};
  struct Picture {
    std::string name;
    base::Rect box;
  };
  std::vector<Picture> pictures{};

  const look::Theme& theme() const override { return theme_; }
  void fill(const base::Rect& area, look::Colour colour, double) override { fills.push_back({area, colour}); }
  void outline(const base::Rect&, look::Colour, double, double) override {}
  void line(base::Point from, base::Point to, look::Colour colour, double width) override {
    lines.push_back({{from, to}, colour, width});
  }
  void polyline(std::span<const base::Point> points, look::Colour colour, double width) override {
    lines.push_back({{points.begin(), points.end()}, colour, width});
  }
  void dashes(base::Point from, base::Point to, look::Colour colour, double width, double, double) override {
    line(from, to, colour, width);
  }
  void picture(std::string_view name, std::string_view, const base::Rect& box, double) override {
    pictures.push_back({std::string{name}, box});
  }
  void polygon(std::span<const base::Point>, look::Colour) override {}
  void disc(base::Point centre, double radius, look::Colour colour) override {
    discs.push_back({centre, radius, colour});
  }
  void icon(look::Icon icon, base::Point centre, double size, look::Colour colour) override {
    signs.push_back({"icon " + std::to_string(static_cast<int>(icon)), centre, size, colour});
  }
  void symbol(look::Symbol symbol, base::Point centre, double radius, look::Colour colour) override {
    signs.push_back({"symbol " + std::to_string(static_cast<int>(symbol)), centre, radius, colour});
  }
  base::Rect words(std::string_view words, const base::Rect& box, const look::TextStyle&, look::Colour colour,
                   look::Upright) override {
    texts.push_back({std::string(words), box, colour});
    return box;
  }
  base::Rect label(std::string_view words, base::Point at, const look::TextStyle& style,
                   look::Colour colour) override {
    const base::Rect box = base::around(at, measure(words, style));
    texts.push_back({std::string(words), box, colour});
    return box;
  }
  base::Size measure(std::string_view words, const look::TextStyle& style, double = 0) override {
    return {static_cast<double>(words.size()) * style.capHeight, style.capHeight * 1.7};
  }

 private:
  look::Theme theme_{};
};

} // namespace support
