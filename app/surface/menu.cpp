#include "surface/menu.hpp"

#include <algorithm>
#include <cmath>

namespace surface {

using base::Point;
using base::Rect;
using base::Transform;

namespace {

constexpr double leastWidth = 32, mostWord = 84, iconRow = 22, inset = 5, away = 6, space = 9;
constexpr std::size_t oneRow = 6, twoRows = 16;

/// The words of a button and how much room they take.
struct Cell {
  double width = 0, height = 0;
};

look::TextStyle captionStyle(const look::Theme& theme) {
  return {theme.small, look::Weight::Medium, look::Align::Centre};
}

/// Wide enough for the longest word, and for the whole label in two lines.
Cell cellOf(ui::Canvas& canvas, const std::string& label) {
  const look::TextStyle style = captionStyle(canvas.theme());
  double widest = 0;
  for (std::size_t from = 0; from < label.size();) {
    const std::size_t end = std::min(label.find(' ', from), label.size());
    widest = std::max(widest, canvas.measure(label.substr(from, end - from), style).w);
    from = end + 1;
  }
  const base::Size whole = canvas.measure(label, style);
  const double width = std::clamp(std::max(widest, whole.w * 0.64), leastWidth - space, mostWord);
  const double lines = canvas.measure(label, style, width).h;
  return {width + space, std::clamp(lines, whole.h, 2.1 * whole.h) + 3};
}

struct Plan {
  std::vector<Rect> cells;
  Rect box, title;
};

Plan planOf(ui::Canvas& canvas, const Menu& menu) {
  const std::size_t count = menu.entries.size();
  const std::size_t rows = count <= oneRow ? 1 : count <= twoRows ? 2 : (count + 7) / 8;
  const std::size_t perRow = (count + rows - 1) / std::max<std::size_t>(1, rows);
  Plan plan;
  double widest = 0, y = inset;
  for (std::size_t first = 0; first < count; first += perRow) {
    const std::size_t end = std::min(count, first + perRow);
    double x = 0, words = 0;
    for (std::size_t i = first; i < end; ++i) {
      const auto [width, height] = cellOf(canvas, menu.entries[i].label);
      plan.cells.push_back({x, y, width, iconRow + height});
      x += width;
      words = std::max(words, height);
    }
    for (std::size_t i = first; i < end; ++i) plan.cells[i].x -= x / 2; // each row in the middle
    widest = std::max(widest, x);
    y += iconRow + words;
  }
  const double head =
      menu.title.empty() ? 0 : canvas.measure(menu.title, captionStyle(canvas.theme()), widest).h + 4;
  for (Rect& cell : plan.cells) cell.y += head;
  plan.box = {-widest / 2 - inset, 0, widest + 2 * inset, y + head + inset};
  plan.title = {plan.box.x + inset, inset / 2, plan.box.w - 2 * inset, head};
  return plan;
}

/// Beyond the thing as seen by who reads it: their hand comes from below. Where there is no room, beside it
/// or before it; never on it, where it can be helped.
Transform placeOf(const Menu& menu, const Rect& box, const Rect& table) {
  const double beside = std::max(menu.clearance, menu.beside), side = beside + box.w / 2 + away,
               up = -menu.clearance - box.h - away;
  const Transform at = Transform::placed(menu.at, menu.facing);
  const Rect thing = at(Rect{-beside, -menu.clearance, 2 * beside, 2 * menu.clearance});
  for (const Point by :
       {Point{0, up}, Point{-side, -box.h / 2}, Point{side, -box.h / 2}, Point{0, menu.clearance + away}}) {
    const Transform place = keptOnTable(at * Transform::translation(by), box, table);
    if (!place(box).intersects(thing)) return place;
  }
  return keptOnTable(at * Transform::translation({0, up}), box, table);
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
    canvas.text(entry.label, {box.x + 1, box.y + iconRow - 2, box.w - 2, box.h - iconRow + 1},
                captionStyle(theme), theme.ink);
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

Transform keptOnTable(const Transform& place, const Rect& box, const Rect& table) {
  const Rect there = place(box);
  const double x = std::clamp(there.x, table.x + 4, std::max(table.x + 4, table.right() - there.w - 4));
  const double y = std::clamp(there.y, table.y + 4, std::max(table.y + 4, table.bottom() - there.h - 4));
  return Transform::translation({x - there.x, y - there.y}) * place;
}

Rect drawMenu(ui::Frame& frame, const Menu& menu) {
  const look::Theme& theme = frame.theme();
  Plan plan;
  frame.measure([&](ui::Canvas& canvas) { plan = planOf(canvas, menu); });
  const Transform place = placeOf(menu, plan.box, menu.within.value_or(frame.table()));
  const double shown = frame.ease("menu/" + menu.area, 1, theme.quick, 0.0);
  const auto put = frame.at(place * Transform::translation({0, 5 * (1 - shown)}));
  frame.area({.name = menu.area + "/menu", .box = plan.box, .role = "group", .label = menu.title});
  frame.draw(plan.box.inset(-14), [&](ui::Canvas& canvas) {
    canvas.shadow(plan.box, 8, 4);
    canvas.fill(plan.box, theme.paper, 8);
    if (!menu.title.empty()) canvas.text(menu.title, plan.title, captionStyle(theme), theme.secondInk);
  });
  for (std::size_t i = 0; i < menu.entries.size(); ++i)
    drawEntry(frame, menu.area, menu.entries[i], plan.cells[i]);
  return place(plan.box);
}

} // namespace surface
