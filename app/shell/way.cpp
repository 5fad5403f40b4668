#include "shell/way.hpp"

#include <algorithm>

namespace shell {

using look::Align;
using look::Weight;

namespace {

const journey::Agenda* planned(const journey::Workshop& workshop, std::string_view name) {
  for (const journey::Agenda& agenda : workshop.agenda)
    if (agenda.name == name) return &agenda;
  return nullptr;
}

} // namespace

void drawWay(ui::Frame& frame, Table& table, const base::Rect& box, bool turned) {
  const look::Theme& theme = frame.theme();
  const auto put = frame.at(turned ? base::Transform::placed({box.right(), box.bottom()}, base::pi)
                                   : base::Transform::translation({box.x, box.y}));
  const auto& steps = table.steps();
  const double pitch = std::min(92.0, box.w / static_cast<double>(steps.size()));
  const double left = (box.w - pitch * static_cast<double>(steps.size())) / 2, line = 6;
  const std::string_view here = table.step().name();
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const std::string name{steps[i]->name()};
    const std::string words = table.room().words->named("step." + name);
    const bool now = steps[i]->name() == here;
    const journey::Agenda* agenda = planned(table.room().workshop(), name);
    const bool done = agenda != nullptr && agenda->done;
    const double x = left + (static_cast<double>(i) + 0.5) * pitch;
    const base::Rect cell{x - pitch / 2, 0, pitch, box.h};
    const std::string area = (turned ? "far/step/" : "step/") + name;
    const bool pressed = frame.isPressed(area);
    frame.draw(cell, [&](ui::Canvas& canvas) {
      const double radius = now ? 4.4 : 2.8;
      const look::Colour colour = now ? theme.accent : done ? theme.secondInk : theme.quiet;
      if (i + 1 < steps.size()) canvas.line({x + 7, line}, {x + pitch / 2, line}, theme.quiet, 0.9);
      if (i > 0) canvas.line({x - pitch / 2, line}, {x - 7, line}, theme.quiet, 0.9);
      canvas.disc({x, line}, radius, colour);
      if (pressed) canvas.ring({x, line}, radius + 3, colour, 1);
      canvas.text(words, {cell.x + 1, 10, cell.w - 2, cell.h - 14},
                  {theme.text, now ? Weight::Bold : Weight::Medium, Align::Centre},
                  now ? theme.accent : theme.secondInk);
    });
    frame.area({.name = area,
                .box = cell,
                .touch =
                    [&table, name](const touch::Touch& touch) {
                      if (touch.isTap()) table.go(name);
                    },
                .role = "step",
                .label = words,
                .value = now    ? "now"
                         : done ? "done"
                                : ""});
  }
}

} // namespace shell
