#include "table/line_field.hpp"

#include "table/seats/seats.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace table {

using ui::Canvas;

namespace {

constexpr double signRoom = 18;

const Participant* writerOf(const Room& room, const Writing* writing) {
  return writing == nullptr ? nullptr : room.workshop().participants.find(writing->draft.writer);
}

Rect wordsBox(Canvas& canvas, const LineField& field, const std::string& text, const Rect& box) {
  if (field.stand == LineField::Stand::Middle) return box;
  const double height = std::min(box.h, canvas.measure(text, field.style, box.w).h + 0.5);
  return {box.x, field.stand == LineField::Stand::Top ? box.y : box.bottom() - height, box.w, height};
}

} // namespace

void drawLineField(ui::Frame& frame, Room& room, const LineField& field,
                   std::function<bool(const touch::Touch&)> touched) {
  const look::Theme& theme = frame.theme();
  room.seats->offer(field.what, field.about, field.field);
  const Writing* writing = room.seats->writingAbout(field.what, field.about, field.field);
  const Participant* writer = writerOf(room, writing);
  const bool pressed = frame.isPressed(field.name);
  const std::string text = writing != nullptr ? writing->draft.text : field.text;
  frame.draw(field.box.inset(-4), [&](Canvas& canvas) {
    const Rect& box = field.box;
    if (pressed) canvas.fill(box.inset(-3, 0), look::faded(theme.ink, 0.05), theme.keyCorner);
    const double cap = field.labelCap > 0 ? field.labelCap : theme.text;
    const double label = field.label.empty() ? 0 : std::max({11.0, 2 * cap, 20 / canvas.pixels()});
    canvas.text(field.label, {box.x, box.y, box.w, label}, {cap, look::Weight::SemiBold}, theme.secondInk);
    Rect inner{box.x, box.y + label, box.w - (writer != nullptr ? signRoom : 0), box.h - label - 2.5};
    const Rect words = wordsBox(canvas, field, text.empty() ? field.hint : text, inner);
    if (text.empty())
      canvas.text(field.hint, words, field.style, look::mixed(theme.paper, theme.secondInk, 0.85));
    if (writing != nullptr)
      canvas.textWithCaret(text, words, field.style, theme.ink, writing->draft.caret);
    else
      canvas.text(text, words, field.style, theme.ink);
    const double y = box.bottom() - 0.5;
    if (field.ruled || writing != nullptr)
      canvas.line({box.x, y}, {box.right(), y}, writing != nullptr ? theme.accent : theme.quiet,
                  writing != nullptr ? 1.2 : 0.5);
    if (writer != nullptr && writer->seat >= 0)
      ui::seatSign(canvas, static_cast<std::size_t>(writer->seat), {box.right() - 7, inner.bottom() - 8},
                   6.5);
  });
  frame.area({.name = field.name,
              .box = field.box,
              .touch =
                  [&room, touched = std::move(touched), what = field.what, about = field.about,
                   name = field.field](const touch::Touch& touch) {
                    if (touched && touched(touch)) return;
                    if (touch.isTap()) room.seats->askAgain(what, about, name, touch.position);
                  },
              .role = "text",
              .label = field.label.empty() ? field.hint : field.label,
              .value = text});
}

} // namespace table
