#include "shell/devices/fingers.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace shell {

using namespace language::literals;
using base::Point;
using base::Rect;
using look::Align;
using look::Weight;
using touch::Panels;

namespace {

// Millimetres.
constexpr base::Size lineSize{72, 12};
constexpr double beside = 3; ///< between a ring and its words
constexpr double margin = 6; ///< of the table

/// A ring is seen around the finger.
double radiusOf(const Panels::Finger& finger, const look::Theme& theme) {
  const auto size = finger.size.value_or(base::Size{});
  return std::max({size.w / 2, size.h / 2, theme.target / 2});
}

std::vector<std::string> linesOf(const Panels::Finger& finger, const language::Catalogue& words) {
  std::vector<std::string> lines;
  if (finger.ignored) lines.push_back(words("devices.finger.ignored"_text));
  if (finger.size)
    lines.push_back(words("devices.finger.size"_text,
                          {words.number(finger.size->w, 0), words.number(finger.size->h, 0)}));
  if (finger.rate > 0)
    lines.push_back(words("devices.finger.rate"_text, {words.number(std::round(finger.rate), 0)}));
  return lines;
}

/// Above the finger, else below it: a hand covers what lies beside. Empty where there is no room.
std::optional<Rect> roomFor(Point finger, double radius, base::Size size, const Rect& table,
                            const std::vector<Rect>& taken) {
  const double away = radius + beside + size.h / 2;
  for (const double y : {-away, away, -away - size.h, away + size.h}) {
    const Rect box = base::around(finger + Point{0, y}, size);
    if (!table.contains({box.x, box.y}) || !table.contains({box.right(), box.bottom()})) continue;
    if (std::ranges::none_of(taken, [&](const Rect& other) { return other.intersects(box); })) return box;
  }
  return {};
}

} // namespace

std::string nameOf(const Panels::Panel& panel, const language::Catalogue& words) {
  return panel.name == "mouse" ? words("devices.mouse"_text) : panel.name;
}

void drawFingers(ui::Frame& frame, const language::Catalogue& words,
                 const std::vector<Panels::Panel>& panels) {
  const look::Theme& theme = frame.theme();
  const Rect table = frame.table().inset(margin);
  const bool several =
      std::ranges::count_if(panels, [](const Panels::Panel& panel) { return !panel.fingers.empty(); }) > 1;
  std::vector<Rect> taken;
  for (const auto& panel : panels)
    for (const auto& finger : panel.fingers) {
      const double radius = radiusOf(finger, theme);
      taken.push_back(base::around(finger.position, {2 * radius, 2 * radius}));
    }
  std::size_t number = 0;
  for (const auto& panel : panels)
    for (const auto& finger : panel.fingers) {
      const double radius = radiusOf(finger, theme);
      const auto label = std::to_string(++number);
      const auto colour = finger.ignored ? theme.low : theme.accent;
      auto lines = linesOf(finger, words);
      if (several) lines.push_back(nameOf(panel, words));
      const base::Size size{lineSize.w, lineSize.h * static_cast<double>(1 + lines.size())};
      const auto room = roomFor(finger.position, radius, size, table, taken);
      const Rect ring = base::around(finger.position, {2 * radius + 6, 2 * radius + 6});
      frame.draw(room ? base::unite(ring, *room) : ring, [&](ui::Canvas& canvas) {
        canvas.ring(finger.position, radius, colour, 1.6);
        const look::TextStyle bold{theme.heading, Weight::Bold, Align::Centre};
        if (!room) return void(canvas.label(label, finger.position, bold, theme.ink));
        Rect line{room->x, room->y, lineSize.w, lineSize.h};
        canvas.text(label, line, bold, theme.ink);
        for (const auto& told : lines)
          canvas.text(told, line = line.moved({0, lineSize.h}), {theme.small, Weight::Medium, Align::Centre},
                      theme.secondInk);
      });
      if (room) taken.push_back(*room);
    }
}

} // namespace shell
