// Recent workshops as cards: a small picture of the map, the title and the day.
#include "shell/samples.hpp"
#include "shell/shell.hpp"
#include "shell/start.hpp"

#include <algorithm>

namespace shell {

using namespace language::literals;
using base::Rect;
using look::Align;
using look::Weight;
using ui::Canvas;

namespace {

double lineHeight(const ui::Frame& frame) { return std::max(10.5, 20 / frame.pixelsPerMillimetre()); }

/// Where it is: the step, and how far its touchpoints are.
std::string stateOf(const language::Catalogue& words, const Memory::Recent& recent) {
  if (recent.step.empty()) return {};
  const std::string step = words.named("step." + recent.step);
  if (recent.voted > 0)
    return words("start.state"_text, {step, std::to_string(recent.voted), std::to_string(recent.moments)});
  return recent.moments > 0 ? words.count("start.state.map"_text, recent.moments, {step}) : step;
}

} // namespace

void Start::drawRecents(ui::Frame& frame, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const auto& words = shell_.words();
  const std::size_t count = shell_.memory().recent.size();
  constexpr double open = 130;
  frame.draw({box.x, box.y, box.w, 24}, [&](Canvas& canvas) {
    canvas.text(count == 0 ? words("start.recent.none"_text) : words("start.recent"_text),
                {box.x, box.y, box.w - open, 24}, {11, Weight::Bold}, theme.ink);
  });
  ui::button(frame,
             {.name = "start/open",
              .box = {box.right() - open, box.y + 2, open, 20},
              .label = words("start.open"_text),
              .icon = look::Icon::Open},
             [this] {
               found_.clear();
               looking_.ask([in = shell_.settings().workshops] { return findWorkshops(in); });
               page_ = 0;
               sheet_ = Sheet::Open;
             });
  const Rect area{box.x, box.y + 33, box.w, box.h - 33};
  if (count == 0) return drawNoRecents(frame, area);
  const std::size_t columns = count <= 4 ? 2 : count <= 6 ? 3 : 4, rows = count <= 6 ? 2 : 3;
  constexpr double between = 15;
  const double width = (area.w + between) / static_cast<double>(columns) - between;
  // The picture keeps its shape, and three lines of words lie under it.
  const double told = 4 * lineHeight(frame) + 9, picture = (width - 12) * 9 / 16;
  const double height =
      std::min((area.h + between) / static_cast<double>(rows) - between, picture + told + 9);
  for (std::size_t i = 0; i < std::min(count, columns * rows); ++i) {
    const auto column = static_cast<double>(i % columns), row = static_cast<double>(i / columns);
    drawRecent(frame, {area.x + column * (width + between), area.y + row * (height + between), width, height},
               i);
  }
}

void Start::drawRecent(ui::Frame& frame, const Rect& box, std::size_t number) {
  const look::Theme& theme = frame.theme();
  const auto& words = shell_.words();
  const Memory::Recent& recent = shell_.memory().recent[number];
  const std::string area = "start/recent/" + std::to_string(number);
  const std::string title = recent.title.empty() ? words("start.untitled"_text) : recent.title;
  const std::string day = words.date(recent.opened), state = stateOf(words, recent);
  const bool pressed = frame.isPressed(area);
  frame.draw(box.inset(-16), [&](Canvas& canvas) {
    canvas.shadow(box, 6, pressed ? 1 : 3);
    canvas.fill(box, pressed ? look::mixed(theme.paper, theme.ink, 0.05) : theme.paper, 6);
    const double line = lineHeight(frame), room = box.h - 4 * line - 18,
                 wide = std::min(box.w - 12, room * 16 / 9);
    const Rect picture{box.centre().x - wide / 2, box.y + 6, wide, wide * 9 / 16};
    drawMapSketch(canvas, picture, 5);
    if (!recent.picture.empty()) canvas.picture(recent.picture, picture, 3);
    canvas.outline(picture, theme.line, 0.4, 3);
    const double left = box.x + 10, top = box.bottom() - 4 * line - 7;
    canvas.text(title, {left, top, box.w - 20, 2 * line}, {theme.heading, Weight::SemiBold},
                recent.title.empty() ? theme.secondInk : theme.ink);
    canvas.text(recent.open ? words("start.open_still"_text) : day, {left, top + 2 * line, box.w - 36, line},
                {theme.text, Weight::Medium}, recent.open ? theme.late : theme.secondInk);
    canvas.text(state, {left, top + 3 * line, box.w - 36, line}, {theme.text, Weight::Medium},
                theme.secondInk);
    // The newest one is where most people go on.
    if (number == 0) {
      const base::Point at{box.right() - 16, box.bottom() - 15};
      canvas.disc(at, 9, theme.accent);
      canvas.icon(look::Icon::Forward, at, 11, theme.onDark);
    }
  });
  frame.area({.name = area,
              .box = box,
              .touch =
                  [this, file = recent.file](const touch::Touch& touch) {
                    if (touch.isTap()) openLater(file);
                  },
              .role = "button",
              .label = title,
              .value = state.empty() ? day : day + "; " + state + (recent.open ? "; open" : "")});
}

void Start::drawNoRecents(ui::Frame& frame, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const Rect paper{box.x, box.y, box.w, std::min(box.h, 360.0)};
  const bool sample = sampleFor(shell_.settings().assets, shell_.language()).has_value();
  const double width = std::min(paper.w * 0.4, 230.0), height = width * 9 / 16, words = 36,
               foot = sample ? 36 : 0;
  const double top = paper.centre().y - (height + words + foot) / 2;
  ui::sheet(frame, paper, 6, 3);
  frame.draw(paper, [&](Canvas& canvas) {
    drawMapSketch(canvas, {paper.centre().x - width / 2, top - 6, width, height}, 5);
    canvas.text(shell_.words()("start.recent.empty"_text),
                {paper.x + paper.w * 0.12, top + height, paper.w * 0.76, words},
                {theme.heading, Weight::Medium, Align::Centre}, theme.secondInk);
  });
  if (!sample) return;
  ui::button(frame,
             {.name = "start/sample",
              .box = {paper.centre().x - 95, top + height + words + 9, 190, 24},
              .label = shell_.words()("start.sample.look"_text),
              .icon = look::Icon::Map},
             [this] { shell_.later([this] { openSample(shell_, shell_.language()); }); });
}

} // namespace shell
