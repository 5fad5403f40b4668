// The stages across a chart: their names, the lines between them, and that a tap on one fills the chart with
// it.
#include "steps/chart/chart.hpp"
#include "steps/chart/letters.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps::chart {

using namespace language::literals;
using look::Align;
using look::Weight;

void Chart::drawStages(ui::Frame& frame) {
  const look::Theme& theme = frame.theme();
  const Rect lines{plot_.x - 1, plot_.y, plot_.w + 2, names_.bottom() - plot_.y};
  frame.draw(lines, [&](ui::Canvas& canvas) {
    for (std::size_t i = 1; i < columns_.stages.size(); ++i) {
      const double at = view_.x(columns_.stages[i].from);
      if (at > plot_.x + 1 && at < plot_.right() - 1)
        canvas.line({at, lines.y}, {at, lines.bottom()}, theme.line, 0.5);
    }
  });
  for (const Columns::Part& part : columns_.stages) {
    drawStage(frame, part, false);
    if (farHeader_.h > theme.gap) drawStage(frame, part, true);
  }
  if (view_.isWhole()) return;
  ui::iconButton(frame, name_ + "/all", look::Icon::FitAll,
                 {sheet_.right() - (sheet_.right() - header_.right()) / 2 - 2, header_.centre().y},
                 room_.say("chart.all"_text), [this] { view_.showAll(); });
}

void Chart::drawStage(ui::Frame& frame, const Columns::Part& part, bool far) {
  const look::Theme& theme = frame.theme();
  const Rect& header = far ? farHeader_ : header_;
  const double left = std::max(header.x, view_.x(part.from)),
               right = std::min(header.right(), view_.x(part.to));
  if (right - left < theme.smallTarget) return;
  const Rect seen{left, header.y, right - left, header.h};
  const bool filled = view_.shows(part.from, part.to);
  const std::string id = part.stage != nullptr ? std::to_string(part.stage->id.value) : "loose";
  const std::string area = name_ + (far ? "/far/stage/" : "/stage/") + id;
  const bool pressed = frame.isPressed(area);
  const auto put =
      frame.at(far ? base::Transform::placed({seen.x + seen.right(), seen.y + seen.bottom()}, base::pi)
                   : base::Transform{});
  frame.draw(seen, [&](ui::Canvas& canvas) {
    if (pressed) canvas.fill(seen.inset(2), look::faded(theme.ink, 0.06), theme.keyCorner);
    canvas.text(nameOf(part), seen.inset(4, 0), {theme.heading, Weight::Bold, Align::Centre}, theme.ink);
  });
  frame.area({.name = area,
              .box = seen,
              .touch =
                  [this, from = part.from, to = part.to](const touch::Touch& touch) {
                    if (!touch.isTap()) return;
                    view_.shows(from, to) ? view_.showAll() : view_.show(from, to);
                  },
              .role = "button",
              .label = nameOf(part),
              .value = filled ? "shown" : ""});
}

} // namespace steps::chart
