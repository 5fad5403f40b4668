#include "ui/legend.hpp"

#include "ui/letters.hpp"

#include <algorithm>

namespace ui {

namespace {

constexpr double between = 9, afterMark = 3;

struct Place {
  double x = 0;
  int row = 0;
};

look::TextStyle styleOf(const ui::Frame& frame) { return {frame.theme().small, look::Weight::Medium}; }

double widthOf(ui::Frame& frame, const Meaning& meaning) {
  double words = 0;
  frame.measure([&](ui::Canvas& canvas) { words = canvas.measure(meaning.words, styleOf(frame)).w; });
  return meaning.width + afterMark + words;
}

/// Where each meaning comes, counted from the left top.
std::vector<Place> placesOf(ui::Frame& frame, double width, const std::vector<Meaning>& meanings) {
  std::vector<Place> places;
  Place next;
  for (const Meaning& meaning : meanings) {
    const double needed = widthOf(frame, meaning);
    if (next.x > 0 && next.x + needed > width) next = {0, next.row + 1};
    places.push_back(next);
    next.x += needed + between;
  }
  return places;
}

double rowHeight(const ui::Frame& frame) { return std::max(13.0, 1.4 * letters(frame, frame.theme().small)); }

} // namespace

double legendHeight(ui::Frame& frame, double width, const std::vector<Meaning>& meanings) {
  const auto places = placesOf(frame, width, meanings);
  return places.empty() ? 0 : (places.back().row + 1) * rowHeight(frame);
}

double legendWidth(ui::Frame& frame, const std::vector<Meaning>& meanings) {
  double width = -between;
  for (const Meaning& meaning : meanings) width += widthOf(frame, meaning) + between;
  return std::max(0.0, width);
}

void drawLegend(ui::Frame& frame, const base::Rect& box, const std::vector<Meaning>& meanings) {
  const look::Theme& theme = frame.theme();
  const auto places = placesOf(frame, box.w, meanings);
  const double row = rowHeight(frame), top = box.centre().y - legendHeight(frame, box.w, meanings) / 2;
  frame.draw(box, [&](ui::Canvas& canvas) {
    for (std::size_t i = 0; i < meanings.size(); ++i) {
      const double left = box.x + places[i].x, y = top + (places[i].row + 0.5) * row;
      meanings[i].mark(canvas, {left + meanings[i].width / 2, y});
      canvas.label(meanings[i].words, {left + meanings[i].width + afterMark, y}, styleOf(frame),
                   theme.secondInk);
    }
  });
  std::string told;
  for (const Meaning& meaning : meanings) told += (told.empty() ? "" : ", ") + meaning.words;
  frame.area({.name = "legend", .box = box, .role = "text", .label = told, .takesFingers = false});
}

} // namespace ui
