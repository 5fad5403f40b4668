// The sheet that asks how large the display is and how it stands: every millimetre depends on it.
#include "shell/shell.hpp"
#include "shell/start.hpp"

#include <array>
#include <cmath>

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

/// A table from above with people around it, or a wall with people before it.
void drawStanding(Canvas& canvas, base::Point middle, bool wall, look::Colour colour) {
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
    canvas.text(words("start.display.why"_text), {box.x, box.y, box.w, 33}, {theme.text, Weight::Medium},
                theme.secondInk);
  });
  drawSizes(frame, {box.x, box.y + 45, box.w, 102});
  const double y = box.y + 168, half = (box.w - 15) / 2;
  frame.draw({box.x, y, box.w, 18}, [&](Canvas& canvas) {
    canvas.text(words("start.setting"_text), {box.x, y, box.w, 18}, {theme.heading, Weight::SemiBold},
                theme.ink);
  });
  const double height = box.bottom() - y - 27 - 36;
  drawSetting(frame, {box.x, y + 27, half, height}, false);
  drawSetting(frame, {box.x + half + 15, y + 27, half, height}, true);
  ui::button(frame,
             {.name = "start/display/touch",
              .box = {box.x, box.bottom() - 24, half, 24},
              .label = words("devices.open"_text)},
             [this] { shell_.checkTouch(); });
}

void Start::drawSizes(ui::Frame& frame, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const auto& words = shell_.words();
  const double now = std::round(shell_.diagonalInch());
  const double between = 6, width = (box.w + between) / usualInches.size() - between;
  for (std::size_t i = 0; i < usualInches.size(); ++i)
    ui::button(frame,
               {.name = "start/display/size/" + std::to_string(usualInches[i]),
                .box = {box.x + static_cast<double>(i) * (width + between), box.y, width, 30},
                .label = std::to_string(usualInches[i]) + "″",
                .on = now == usualInches[i],
                .capHeight = theme.heading,
                .role = "choice"},
               [this, inch = usualInches[i]] { shell_.setDiagonalInch(inch); });
  const double y = box.y + 66;
  const auto step = [&](const char* name, double x, const char* sign, double by, language::Text tells) {
    ui::button(frame, {.name = name, .box = {x, y - 12, 30, 24}, .label = sign, .value = words(tells)},
               [this, now, by] { shell_.setDiagonalInch(now + by); });
  };
  step("start/display/minus", box.x, "−", -1, "start.display.smaller"_text);
  step("start/display/plus", box.x + 134, "+", 1, "start.display.larger"_text);
  frame.draw({box.x, y - 30, box.w, 60}, [&](Canvas& canvas) {
    canvas.text(words("display.inches"_text, {words.number(now, 0)}), {box.x + 32, y - 12, 100, 24},
                {theme.title, Weight::SemiBold, Align::Centre}, theme.ink);
    const double left = box.x + 190;
    drawRuler(canvas, {left, y + 3});
    canvas.text(words("start.display.ruler"_text), {left + 114, y - 24, box.right() - left - 114, 48},
                {theme.text, Weight::Medium}, theme.secondInk);
  });
}

void Start::drawSetting(ui::Frame& frame, const Rect& box, bool wall) {
  const look::Theme& theme = frame.theme();
  const auto& words = shell_.words();
  const std::string area = wall ? "start/display/wall" : "start/display/table";
  const std::string title = wall ? words("display.wall"_text) : words("display.table"_text);
  const std::string tells = wall ? words("start.setting.wall"_text) : words("start.setting.table"_text);
  const bool on = shell_.wall() == wall, pressed = frame.isPressed(area);
  frame.draw(box.inset(-2), [&](Canvas& canvas) {
    canvas.fill(box, pressed ? look::mixed(theme.white, theme.ink, 0.05) : theme.white, 6);
    canvas.outline(box, on ? theme.accent : theme.line, on ? 1.4 : 0.5, 6);
    drawStanding(canvas, {box.x + 54, box.centre().y}, wall, on ? theme.accent : theme.secondInk);
    const double left = box.x + 105, width = box.right() - left - 12, y = box.centre().y;
    canvas.text(title, {left, y - 24, width - 18, 18}, {theme.heading, Weight::SemiBold}, theme.ink);
    canvas.text(tells, {left, y - 6, width, 33}, {theme.text, Weight::Medium}, theme.secondInk);
    if (on) canvas.icon(look::Icon::Done, {box.right() - 16, box.y + 17}, 13, theme.accent);
  });
  frame.area({.name = area,
              .box = box,
              .touch =
                  [this, wall](const touch::Touch& touch) {
                    if (touch.isTap()) shell_.setWall(wall);
                  },
              .role = "choice",
              .label = title,
              .value = on ? "on" : ""});
}

} // namespace shell
