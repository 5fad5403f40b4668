// The sheet that asks how large the display is and how it stands: every millimetre depends on it.
#include "shell/rim/pill.hpp"
#include "shell/rim/trough.hpp"
#include "shell/shell.hpp"
#include "shell/start/start.hpp"

#include <array>
#include <cmath>
#include <vector>

namespace shell {

using namespace language::literals;
using base::Rect;
using look::Align;
using look::Weight;
using ui::Canvas;

namespace {

constexpr std::array<int, 7> usualInches{24, 32, 43, 55, 65, 75, 86};

/// A line of ten centimetres, if the size is right: people can lay a ruler on it.
void drawRuler(Canvas& canvas, base::Point left) {
  const look::Theme& theme = canvas.theme();
  for (int i = 0; i <= 10; ++i)
    canvas.line({left.x + i * 10, left.y - (i % 5 == 0 ? 6 : 3)}, {left.x + i * 10, left.y}, theme.ink, 0.6);
  canvas.line(left, {left.x + 100, left.y}, theme.ink, 0.6);
}

/// A table from above with people around it, a wall with people before it, or a laptop.
void drawStanding(Canvas& canvas, base::Point middle, table::Setting setting, look::Colour colour) {
  if (setting == table::Setting::Laptop) {
    const Rect display = base::around(middle - base::Point{0, 6}, {44, 28});
    canvas.outline(display, colour, 1.6, 3);
    canvas.outline({display.x - 7, display.bottom() + 3, display.w + 14, 9}, colour, 1.6, 3);
    return;
  }
  const bool wall = setting == table::Setting::Wall;
  const Rect display = base::around(middle, {58, 32});
  canvas.outline(display, colour, 1.6, 3);
  for (const double x : {-19.0, 0.0, 19.0}) {
    canvas.disc({middle.x + x, display.bottom() + 8}, 4, colour);
    if (!wall) canvas.disc({middle.x + x, display.y - 8}, 4, colour);
  }
  if (wall) return;
  canvas.disc({display.x - 8, middle.y}, 4, colour);
  canvas.disc({display.right() + 8, middle.y}, 4, colour);
}

} // namespace

void Start::drawDisplay(ui::Frame& frame) {
  const look::Theme& theme = frame.theme();
  const auto& words = shell_.words();
  const Rect box = drawSheet(frame, {660, 408}, words("start.display.title"_text));
  frame.draw(box, [&](Canvas& canvas) {
    canvas.text(words("start.display.why"_text), {box.x, box.y, box.w, 33}, {theme.heading, Weight::Medium},
                theme.secondInk);
  });
  drawSizes(frame, {box.x, box.y + 45, box.w, 102});
  const double y = box.y + 168, third = (box.w - 24) / 3;
  frame.draw({box.x, y, box.w, 18}, [&](Canvas& canvas) {
    canvas.text(words("start.setting"_text), {box.x, y, box.w, 18}, {theme.heading, Weight::SemiBold},
                theme.ink);
  });
  const double height = box.bottom() - y - 27 - 36;
  double x = box.x;
  for (const table::Setting setting : table::settings) {
    drawSetting(frame, {x, y + 27, third, height}, setting);
    x += third + 12;
  }
  pill(frame,
       {.name = "start/display/touch",
        .box = {box.x, box.bottom() - 24, (box.w - 12) / 2, 24},
        .label = words("devices.open"_text)},
       [this] { shell_.checkTouch(); });
}

void Start::drawSizes(ui::Frame& frame, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const auto& words = shell_.words();
  const double now = std::round(shell_.diagonalInch());
  std::vector<Choice> sizes;
  for (const int inch : usualInches)
    sizes.push_back({"start/display/size/" + std::to_string(inch), std::to_string(inch) + "″", now == inch,
                     [this, inch] { shell_.setDiagonalInch(inch); }});
  trough(frame, {box.x, box.y, box.w, 30}, sizes);
  const double y = box.y + 66;
  const auto step = [&](const char* name, double x, look::Icon icon, double by, language::Text tells) {
    pill(frame, {.name = name, .box = {x, y - 12, 30, 24}, .icon = icon, .tells = words(tells)},
         [this, now, by] { shell_.setDiagonalInch(now + by); });
  };
  step("start/display/minus", box.x, look::Icon::Remove, -1, "start.display.smaller"_text);
  step("start/display/plus", box.x + 134, look::Icon::Add, 1, "start.display.larger"_text);
  frame.draw({box.x, y - 30, box.w, 60}, [&](Canvas& canvas) {
    canvas.text(words("display.inches"_text, {words.number(now, 0)}), {box.x + 32, y - 12, 100, 24},
                {theme.title, Weight::SemiBold, Align::Centre}, theme.ink);
    const double left = box.x + 190;
    drawRuler(canvas, {left, y + 3});
    canvas.text(words("start.display.ruler"_text), {left + 114, y - 24, box.right() - left - 114, 48},
                {theme.heading, Weight::Medium}, theme.secondInk);
  });
}

void Start::drawSetting(ui::Frame& frame, const Rect& box, table::Setting setting) {
  const look::Theme& theme = frame.theme();
  const auto& words = shell_.words();
  const std::string name{table::nameOf(setting)}, area = "start/display/" + name;
  const std::string title = words.named("display." + name), tells = words.named("start.setting." + name);
  const bool on = shell_.setting() == setting, pressed = frame.isPressed(area);
  frame.draw(box.inset(-2), [&](Canvas& canvas) {
    canvas.fill(box, pressed ? look::mixed(theme.white, theme.ink, 0.05) : theme.white, 6);
    canvas.outline(box, on ? theme.accent : theme.line, on ? 1.4 : 0.5, 6);
    drawStanding(canvas, {box.x + 48, box.centre().y}, setting, on ? theme.accent : theme.secondInk);
    const double left = box.x + 92, width = box.right() - left - 9, y = box.centre().y;
    canvas.text(title, {left, y - 30, width - 18, 18}, {theme.title, Weight::SemiBold}, theme.ink);
    canvas.text(tells, {left, y - 12, width, 46}, {theme.heading, Weight::Medium}, theme.secondInk);
    if (on) canvas.icon(look::Icon::Done, {box.right() - 14, box.y + 15}, 13, theme.accent);
  });
  frame.area({.name = area,
              .box = box,
              .touch =
                  [this, setting](const touch::Touch& touch) {
                    if (touch.isTap()) shell_.setSetting(setting);
                  },
              .role = "choice",
              .label = title,
              .value = on ? "on" : ""});
}

} // namespace shell
