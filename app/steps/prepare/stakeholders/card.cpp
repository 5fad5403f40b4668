#include "steps/prepare/stakeholders/card.hpp"

#include "figures/rings.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace steps {

using look::TextStyle;
using look::Weight;

namespace {

constexpr double least = 66, narrow = 118, usual = 150, widest = 210, side = 8, above = 5, arrow = 11,
                 most = 4;

TextStyle nameStyle(const CardScale& scale) { return {scale.name, Weight::SemiBold}; }
TextStyle lineStyle(const CardScale& scale) { return {scale.lines, Weight::Medium}; }

/// How high these words become; never more than a few lines.
double heightOf(ui::Canvas& canvas, std::string_view words, const TextStyle& style, double width) {
  if (words.empty()) return 0;
  return std::min(canvas.measure(words, style, width).h, most * canvas.measure("X", style).h) + 1;
}

double lines(ui::Canvas& canvas, std::string_view words, const TextStyle& style, double width) {
  return words.empty() ? 0 : canvas.measure(words, style, width).h / canvas.measure("X", style).h;
}

std::string_view shownName(const CardFace& face) { return face.name.empty() ? face.hint : face.name; }

} // namespace

CardScale cardScaleFor(std::size_t cards, const Rect& sheet, const look::Theme& theme) {
  const double table = std::clamp(sheet.w / 1376, 0.8, 1.25);
  if (cards <= 8) return {1.25 * table, 11, 7.5};
  const double crowd = std::max(0.75, std::min(1.0, std::sqrt(14.0 / static_cast<double>(cards))));
  if (cards <= 20) return {table * crowd, 7.5, theme.heading};
  return {table * crowd, theme.heading, theme.text};
}

Rect cardBox(ui::Canvas& canvas, const CardFace& face, const CardScale& scale) {
  const double inside = 2 * side + arrow;
  // A name is not broken where it can be helped; what is said is set in one line as long as that is short.
  const double name = canvas.measure(shownName(face), nameStyle(scale)).w + 2 * side + 1;
  double said = 0;
  for (const auto& words : {face.give, face.get})
    said = std::max(said, canvas.measure(words, lineStyle(scale)).w + inside + 1);
  const bool isNameOnly = face.give.empty() && face.get.empty();
  const double needs = std::max(std::min(name, widest * scale.wide), std::min(said, usual * scale.wide));
  double width = std::max(needs, (isNameOnly ? least : narrow) * scale.wide);
  const auto isTall = [&] {
    return lines(canvas, shownName(face), nameStyle(scale), width - 2 * side) > 2.2 ||
           lines(canvas, face.give, lineStyle(scale), width - inside) > 2.2 ||
           lines(canvas, face.get, lineStyle(scale), width - inside) > 2.2;
  };
  while (width < widest * scale.wide && isTall()) width += 12;
  const double height = heightOf(canvas, shownName(face), nameStyle(scale), width - 2 * side) +
                        heightOf(canvas, face.give, lineStyle(scale), width - inside) +
                        heightOf(canvas, face.get, lineStyle(scale), width - inside);
  return base::around({}, {width, std::max(height + 2 * above, 24.0)});
}

Rect cardReach(const Rect& box) { return box.inset(-14); }

void paintCard(ui::Canvas& canvas, const Rect& box, const CardFace& face, const CardScale& scale) {
  const look::Theme& theme = canvas.theme();
  constexpr double corner = 7;
  const bool isNew = face.name.empty();
  canvas.shadow(box, corner, face.lifted ? 4 : 1.2);
  canvas.fill(box, theme.white, corner);
  canvas.outline(box, face.writing ? theme.accent : theme.line, face.writing ? 1.2 : 0.5, corner);
  double y = box.y + above;
  const double width = box.w - 2 * side;
  const auto put = [&](std::string_view words, const TextStyle& style, double x, look::Colour colour) {
    const double height = heightOf(canvas, words, style, box.right() - side - x);
    canvas.words(words, {x, y, box.right() - side - x, height}, style, colour, look::Upright::Top);
    y += height;
  };
  if (face.give.empty() && face.get.empty()) {
    TextStyle style = nameStyle(scale);
    style.align = look::Align::Centre;
    canvas.text(shownName(face), {box.x + side, box.y + 1, width, box.h - 2}, style,
                isNew ? theme.secondInk : theme.ink);
  } else {
    put(shownName(face), nameStyle(scale), box.x + side, theme.ink);
    const auto line = [&](const std::string& words, look::Icon icon, look::Colour colour) {
      if (words.empty()) return;
      const double one = canvas.measure("X", lineStyle(scale)).h;
      canvas.icon(icon, {box.x + side + 3.5, y + one / 2}, 9, colour);
      put(words, lineStyle(scale), box.x + side + arrow, theme.ink);
    };
    line(face.give, look::Icon::Forward, figures::giveColour(theme));
    line(face.get, look::Icon::Back, figures::getColour(theme));
  }
  if (face.seat) ui::seatSign(canvas, *face.seat, {box.right() - 3, box.y + 3}, 6.5);
}

} // namespace steps
