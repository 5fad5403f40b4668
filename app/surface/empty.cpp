#include "surface/empty.hpp"

#include "ui/letters.hpp"
#include "ui/widgets.hpp"

namespace surface {

using namespace language::literals;

void drawEmpty(ui::Frame& frame, Room& room, const Rect& sheet, const std::string& words,
               const std::string& area, std::string_view to) {
  const look::Theme& theme = frame.theme();
  ui::sheet(frame, sheet);
  const Point middle = sheet.centre();
  const double line = 1.6 * letters(frame, theme.heading);
  frame.draw(sheet, [&](ui::Canvas& canvas) {
    canvas.icon(look::Icon::Chart, {middle.x, middle.y - 1.9 * line}, 30, theme.quiet);
    canvas.text(words, {sheet.x + 20, middle.y - line, sheet.w - 40, 2 * line},
                {theme.heading, look::Weight::Medium, look::Align::Centre}, theme.secondInk);
  });
  const std::string label = room.say("chart.go"_text, {room.words->named("step." + std::string{to})});
  const double width = (static_cast<double>(label.size()) * 0.6 + 4) * letters(frame, theme.text);
  ui::button(frame,
             {.name = area,
              .box = {middle.x - width / 2, middle.y + line + 6, width, theme.target},
              .label = label,
              .icon = look::Icon::Forward},
             [&room, to = std::string{to}] { room.go(to); });
}

} // namespace surface
