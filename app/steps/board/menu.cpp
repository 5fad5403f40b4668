#include "steps/board/menu.hpp"

#include <algorithm>
#include <cmath>

namespace steps {

using base::Point;
using base::Rect;
using base::Transform;

namespace {

constexpr double cell = 40, height = 38, inset = 5;
constexpr std::size_t longestRow = 8;

/// Moved as little as needed so that the whole box is on the table.
Transform keptOnTable(Transform place, const Rect& box, const Rect& table) {
  const Rect there = place(box);
  const double x = std::clamp(there.x, table.x + 4, std::max(table.x + 4, table.right() - there.w - 4));
  const double y = std::clamp(there.y, table.y + 4, std::max(table.y + 4, table.bottom() - there.h - 4));
  return Transform::translation({x - there.x, y - there.y}) * place;
}

void drawEntry(ui::Frame& frame, const std::string& area, const MenuEntry& entry, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const std::string name = area + "/" + entry.name;
  const bool pressed = frame.isPressed(name);
  frame.draw(box, [&](ui::Canvas& canvas) {
    if (pressed || entry.on) canvas.fill(box.inset(1), look::faded(theme.ink, pressed ? 0.1 : 0.05), 6);
    const Point at{box.centre().x, box.y + 11};
    if (entry.paper) {
      canvas.fill(base::around(at, {16, 12}), *entry.paper, 2);
      canvas.outline(base::around(at, {16, 12}), entry.on ? theme.ink : theme.line, entry.on ? 1.2 : 0.5, 2);
    } else {
      canvas.icon(entry.icon, at, 13, entry.on ? entry.colour : theme.secondInk);
    }
    canvas.text(entry.label, {box.x + 1, box.y + 20, box.w - 2, box.h - 21},
                {theme.small, look::Weight::Medium, look::Align::Centre}, theme.ink);
  });
  frame.area({.name = name,
              .box = box,
              .touch =
                  [act = entry.act](const touch::Touch& touch) {
                    if (touch.isTap()) act();
                  },
              .role = "button",
              .label = entry.label,
              .value = entry.on ? "on" : ""});
}

} // namespace

void drawMenu(ui::Frame& frame, const Menu& menu) {
  const look::Theme& theme = frame.theme();
  const std::size_t columns = std::min(menu.entries.size(), longestRow);
  const std::size_t rows = (menu.entries.size() + longestRow - 1) / longestRow;
  const Rect box{-(static_cast<double>(columns) * cell) / 2 - inset, 0,
                 static_cast<double>(columns) * cell + 2 * inset,
                 static_cast<double>(rows) * height + 2 * inset};
  const Transform wanted =
      Transform::placed(menu.at, menu.facing) * Transform::translation({0, -menu.clearance - box.h - 6});
  const double shown = frame.ease("menu/" + menu.area, 1, theme.quick, 0.0);
  const auto put =
      frame.at(keptOnTable(wanted, box, frame.table()) * Transform::translation({0, 5 * (1 - shown)}));
  frame.area({.name = menu.area + "/menu", .box = box, .role = "group"});
  frame.draw(box.inset(-14), [&](ui::Canvas& canvas) {
    canvas.shadow(box, 8, 4);
    canvas.fill(box, theme.paper, 8);
  });
  for (std::size_t i = 0; i < menu.entries.size(); ++i) {
    const auto column = static_cast<double>(i % longestRow), row = static_cast<double>(i / longestRow);
    drawEntry(frame, menu.area, menu.entries[i],
              {box.x + inset + column * cell, inset + row * height, cell, height});
  }
}

} // namespace steps
