#include "ui/widgets.hpp"

#include "look/seat_sign.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {
namespace {

constexpr double disabledInk = 0.55; // how much of the ink is left where nothing can be done

/// The colours of a button in the state it is in.
struct Look {
  Colour ground, line, ink;
  bool round;
};

Look lookOf(const look::Theme& theme, const Button& button, bool pressed) {
  Look look{theme.white, theme.line, theme.ink, false};
  if (button.emphasis == Emphasis::Primary) look = {theme.accent, theme.accent, theme.onDark, true};
  if (button.emphasis == Emphasis::Quiet) look.ground = look.line = look::faded(theme.ink, 0);
  if (button.on) look = {theme.ink, theme.ink, theme.onDark, look.round};
  const bool bare = look.ground.a == 0;
  if (!button.enabled) {
    look.ink = theme.secondInk;
    if (!bare) look = {look::mixed(theme.paper, theme.line, 0.3), theme.line, theme.secondInk, look.round};
  } else if (pressed) {
    const bool dark = look.ink == theme.onDark;
    look.ground = bare ? look::faded(theme.ink, 0.08)
                       : look::mixed(look.ground, dark ? theme.onBright : theme.line, dark ? 0.25 : 0.5);
    if (bare || dark) look.line = look.ground;
  }
  return look;
}

touch::Area areaOf(const Frame& frame, std::string name, const Rect& box, bool enabled, Tap tap) {
  touch::Area area{.name = std::move(name), .box = box, .enabled = enabled};
  // A finger needs the theme's least target, whatever is drawn.
  area.reach = std::max(0.0, (frame.theme().smallTarget - std::min(box.w, box.h)) / 2);
  area.touch = [tap = std::move(tap)](const touch::Touch& touch) {
    if (touch.isTap() && tap) tap();
  };
  return area;
}

/// The icon and the words beside each other, in the middle of the box.
void face(Canvas& canvas, const Button& button, const Rect& box, Colour ink) {
  const look::Theme& theme = canvas.theme();
  const double cap = button.capHeight > 0 ? button.capHeight : theme.text;
  const bool primary = button.emphasis == Emphasis::Primary;
  const TextStyle style{
      .capHeight = cap, .weight = primary ? Weight::SemiBold : Weight::Medium, .align = Align::Centre};
  const double margin = std::min(theme.gap, box.h / 4);
  Rect words = box.inset(primary ? std::min(box.h / 3, box.w / 8) : margin, margin / 2);
  if (button.icon) {
    const double read = std::max(cap, theme.smallestPixels * look::Lettering::capOverSize / canvas.pixels());
    const double size = std::min({read * 1.9, box.h * 0.7, box.w}),
                 between = button.label.empty() ? 0 : size * 0.3;
    const double width =
        button.label.empty() ? 0 : std::min(canvas.measure(button.label, style).w, words.w - size - between);
    const double left = words.centre().x - (size + between + width) / 2;
    canvas.icon(*button.icon, {left + size / 2, box.centre().y}, size, ink);
    words = {left + size + between, words.y, width + 0.1, words.h};
  }
  canvas.text(button.label, words, style, ink);
}

} // namespace

void button(Frame& frame, const Button& button, Tap tap) {
  const look::Theme& theme = frame.theme();
  const bool pressed = button.enabled && frame.isPressed(button.name);
  const Look look = lookOf(theme, button, pressed);
  frame.draw(button.box.inset(-2), [&](Canvas& canvas) {
    const auto down = canvas.at(base::Transform::translation({0, pressed ? 1 / canvas.pixels() : 0}));
    const double corner = look.round ? button.box.h / 2 : std::min(theme.keyCorner, button.box.h / 4);
    canvas.fill(button.box, look.line, corner);
    if (look.ground != look.line) {
      const double edge = std::max(1.0, std::round(0.4 * canvas.pixels())) / canvas.pixels();
      canvas.fill(button.box.inset(edge), look.ground, corner - edge);
    }
    face(canvas, button, button.box, look.ink);
  });
  touch::Area area = areaOf(frame, button.name, button.box, button.enabled, std::move(tap));
  area.role = button.role;
  area.label = button.label;
  area.value = button.value;
  frame.area(std::move(area));
}

double signSize(const Canvas& canvas, double target) {
  constexpr double usual = 0.66, most = 0.85, leastPixels = 20;
  return std::max(usual * target, std::min(most * target, leastPixels / canvas.pixels()));
}

void iconButton(Frame& frame, std::string_view name, look::Icon icon, Point centre, std::string_view label,
                Tap tap, bool enabled) {
  const look::Theme& theme = frame.theme();
  const Rect box = base::around(centre, {theme.iconTarget, theme.iconTarget});
  const bool pressed = enabled && frame.isPressed(name);
  frame.draw(box.inset(-1), [&](Canvas& canvas) {
    const auto down = canvas.at(base::Transform::translation({0, pressed ? 1 / canvas.pixels() : 0}));
    if (pressed) canvas.disc(centre, box.w / 2, look::faded(theme.ink, 0.1));
    canvas.icon(icon, centre, signSize(canvas, box.w),
                enabled ? theme.ink : look::mixed(theme.paper, theme.ink, disabledInk));
  });
  touch::Area area = areaOf(frame, std::string(name), box, enabled, std::move(tap));
  area.role = "button";
  area.label = label;
  frame.area(std::move(area));
}

void sheet(Frame& frame, const Rect& box, double corner, double height) {
  const double round = corner > 0 ? corner : frame.theme().sheetCorner;
  frame.draw(box.inset(-Canvas::shadowReach(height) - 1), [&](Canvas& canvas) {
    canvas.shadow(box, round, height);
    canvas.fill(box, canvas.theme().paper, round);
    if (const look::Theme& theme = canvas.theme(); theme.edge > 0)
      canvas.outline(box, theme.line, theme.edge, round);
  });
}

void field(Frame& frame, const Field& field, Tap tap) {
  const look::Theme& theme = frame.theme();
  frame.draw(field.box.inset(-1), [&](Canvas& canvas) {
    const Colour edge = field.writing ? theme.accent : theme.line;
    const double width = field.writing ? 0.8 : 0.4;
    canvas.fill(field.box, theme.white, theme.keyCorner);
    canvas.outline(field.box, edge, width, theme.keyCorner);
    const Rect words = field.box.inset(theme.gap * 1.5, theme.gap / 2);
    const TextStyle style{.capHeight = theme.text};
    if (field.text.empty()) canvas.text(field.hint, words, style, theme.secondInk);
    if (field.writing)
      canvas.textWithCaret(field.text, words, style, theme.ink, field.caret);
    else
      canvas.text(field.text, words, style, theme.ink);
  });
  touch::Area area = areaOf(frame, field.name, field.box, true, std::move(tap));
  area.role = "text";
  area.label = field.label;
  area.value = field.text;
  frame.area(std::move(area));
}

void seatSign(Canvas& canvas, std::size_t seat, Point centre, double radius, bool filled) {
  if (!filled) {
    const look::Theme& theme = canvas.theme();
    const double width = std::max(radius * 0.14, 1 / canvas.pixels());
    canvas.ring(centre, radius - width / 2, theme.seats[seat % theme.seats.size()], width);
    return;
  }
  look::drawSeatSign(canvas, seat, centre, radius);
}

} // namespace ui
