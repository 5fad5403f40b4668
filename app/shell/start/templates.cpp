// A new workshop: the templates as cards, each with a sketch of its map and the names of its stages.
#include "shell/shell.hpp"
#include "shell/start/start.hpp"

#include <algorithm>
#include <array>

namespace shell {

using namespace language::literals;
using base::Rect;
using look::Weight;
using ui::Canvas;

namespace {

/// The words of one name stay on one line.
std::string whole(std::string name) {
  for (std::size_t at = name.find(' '); at != std::string::npos; at = name.find(' ', at))
    name.replace(at, 1, "\u00a0");
  return name;
}

} // namespace

void drawMapSketch(Canvas& canvas, const Rect& box, std::size_t stages) {
  const look::Theme& theme = canvas.theme();
  // Notes in a column and their papers: like a map that people are at work on, always the same.
  static constexpr std::array<int, 7> depth{2, 3, 3, 2, 1, 2, 1};
  static constexpr std::array<std::size_t, 5> paper{1, 0, 2, 5, 3};
  const std::size_t columns = std::max<std::size_t>(stages, 1);
  const double pitch = box.w / static_cast<double>(columns), head = box.h * 0.16, row = (box.h - head) / 3.6;
  canvas.fill(box, theme.white, 3);
  canvas.outline(box, theme.line, 0.4, 3);
  for (std::size_t c = 0; c < columns; ++c) {
    const double x = box.x + static_cast<double>(c) * pitch;
    if (c > 0) canvas.line({x, box.y + 3}, {x, box.bottom() - 3}, theme.line, 0.4);
    const double note = std::min(pitch * 0.62, row * 1.7), left = x + (pitch - note) / 2;
    if (stages > 1) canvas.fill({left, box.y + head * 0.45, note, 1.4}, theme.quiet, 0.7);
    for (int r = 0; r < depth[c % depth.size()] && stages > 1; ++r)
      canvas.fill({left, box.y + head + row * (0.25 + r * 1.1), note, row * 0.84},
                  theme.papers[paper[(c * 3 + static_cast<std::size_t>(r)) % paper.size()]], 1);
  }
  if (stages <= 1) canvas.icon(look::Icon::Add, box.centre(), box.h * 0.4, theme.quiet);
}

void Start::drawTemplates(ui::Frame& frame, const Rect& box) {
  const look::Theme& theme = frame.theme();
  frame.draw({box.x, box.y, box.w, 24}, [&](Canvas& canvas) {
    canvas.text(shell_.words()("start.new"_text), {box.x, box.y, box.w, 24}, {theme.title, Weight::Bold},
                theme.ink);
  });
  const double top = box.y + 33, between = 12;
  const auto count = static_cast<double>(templates_.size());
  const double height = std::min(105.0, (box.bottom() - top + between) / std::max(count, 1.0) - between);
  double y = top;
  for (const auto& [name, with] : templates_) {
    drawTemplate(frame, {box.x, y, box.w, height}, name, with);
    y += height + between;
  }
}

void Start::drawTemplate(ui::Frame& frame, const Rect& box, const std::string& name,
                         const document::Template& with) {
  const look::Theme& theme = frame.theme();
  const std::string area = "start/new/" + name, code = shell_.language();
  const bool pressed = frame.isPressed(area);
  const std::string& label = with.name.in(code);
  std::string stages;
  for (const auto& stage : with.stages)
    if (!stage.name.in(code).empty()) stages += (stages.empty() ? "" : ", ") + whole(stage.name.in(code));
  if (stages.empty()) stages = shell_.words()("start.own_stages"_text);
  frame.draw(box.inset(-16), [&](Canvas& canvas) {
    canvas.shadow(box, 6, pressed ? 1 : 3);
    canvas.fill(box, pressed ? look::mixed(theme.paper, theme.ink, 0.05) : theme.paper, 6);
    const double inner = box.h - 18;
    const Rect sketch{box.x + 9, box.y + 9, std::min(inner * 1.5, box.w * 0.26), inner};
    drawMapSketch(canvas, sketch, with.stages.size());
    const double left = sketch.right() + 15, width = box.right() - left - 12;
    const double line = std::max(15.0, 20 / canvas.pixels());
    const look::TextStyle quiet{theme.heading, Weight::Medium};
    const double told = std::min(canvas.measure(stages, quiet, width).h, box.h - line - 9);
    const double top = box.centre().y - (line + told + 2) / 2;
    canvas.text(label, {left, top, width, line}, {theme.title, Weight::SemiBold}, theme.ink);
    canvas.text(stages, {left, top + line + 2, width, told + 0.5}, quiet, theme.secondInk);
  });
  frame.area({.name = area,
              .box = box,
              .touch =
                  [this, name](const touch::Touch& touch) {
                    if (!touch.isTap()) return;
                    shell_.later([this, name] { shell_.create(name, shell_.language()); });
                  },
              .role = "button",
              .label = label,
              .value = stages});
}

} // namespace shell
