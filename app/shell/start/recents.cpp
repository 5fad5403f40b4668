// Recent workshops as cards: a small picture of the map, the title and the day.
#include "shell/rim/pill.hpp"
#include "shell/shell.hpp"
#include "shell/start/samples.hpp"
#include "shell/start/start.hpp"
#include "ui/dashed_box.hpp"

#include <algorithm>
#include <cmath>

namespace shell {

using namespace language::literals;
using base::Rect;
using look::Align;
using look::Weight;
using ui::Canvas;

namespace {

double lineHeight(const ui::Frame& frame) { return std::max(13.5, 20 / frame.pixelsPerMillimetre()); }

/// Where it is: the step, and how far its touchpoints are.
std::string stateOf(const language::Catalogue& words, const Memory::Recent& recent) {
  if (recent.step.empty()) return {};
  const std::string step = words.named("step." + recent.step);
  if (recent.voted > 0)
    return words("start.state"_text, {step, std::to_string(recent.voted), std::to_string(recent.moments)});
  return recent.moments > 0 ? words.count("start.state.map"_text, recent.moments, {step}) : step;
}

/// The shape of what will lie here: a journey with its curve, dashed, as everything that is still to come.
void paintJourneyToCome(Canvas& canvas, const Rect& box) {
  const look::Theme& theme = canvas.theme();
  constexpr int columns = 10; // two in a stage
  const double pitch = box.w / columns, note = pitch - 12, high = note * 0.72, sky = box.y + 3 * high + 39;
  for (int c = 0; c < columns; ++c) {
    const double x = box.x + c * pitch;
    if (c / 2 % 2 == 0) canvas.fill({x, box.y, pitch, box.h}, theme.band);
    for (int r = 0; r < (c % 3 == 1 ? 3 : 2); ++r)
      ui::dashedBox(canvas, {x + 6, box.y + 9 + r * (high + 6), note, high}, theme.quiet, 0.6, 3, 2);
  }
  const auto at = [&](double t) {
    return base::Point{box.x + t * box.w,
                       sky + (box.bottom() - sky - 9) * (0.5 - 0.42 * std::sin(t * 9 - 0.6))};
  };
  constexpr int dots = 64;
  for (int i = 1; i < dots; ++i) canvas.disc(at(i / double{dots}), 1, theme.quiet);
}

} // namespace

void Start::drawRecents(ui::Frame& frame, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const auto& words = shell_.words();
  const std::size_t count = shell_.memory().recent.size();
  constexpr double open = 147;
  constexpr std::size_t mostFiles = 60;
  frame.draw({box.x, box.y, box.w, 24}, [&](Canvas& canvas) {
    canvas.text(count == 0 ? words("start.recent.none"_text) : words("start.recent"_text),
                {box.x, box.y, box.w - open, 24}, {theme.title, Weight::Bold}, theme.ink);
  });
  pill(frame,
       {.name = "start/open",
        .box = {box.right() - open, box.y, open, 24},
        .label = words("start.open"_text),
        .icon = look::Icon::Open},
       [this] {
         found_.clear();
         looking_.ask([places = base::Places{.folders = {shell_.settings().workshops},
                                             .home = shell_.home(),
                                             .inHome = {"", "Documents", "Documenten"},
                                             .media = shell_.settings().media}] {
           return base::filesIn(base::foldersOf(places), {".journey"}, mostFiles);
         });
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
    canvas.text(title, {left, top, box.w - 20, 2 * line}, {theme.title, Weight::SemiBold},
                recent.title.empty() ? theme.secondInk : theme.ink);
    canvas.text(recent.open ? words("start.open_still"_text) : day, {left, top + 2 * line, box.w - 36, line},
                {theme.heading, Weight::Medium}, recent.open ? theme.late : theme.secondInk);
    canvas.text(state, {left, top + 3 * line, box.w - 36, line}, {theme.heading, Weight::Medium},
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
  const bool sample = sampleFor(shell_.settings().assets, shell_.language()).has_value();
  const double words = 48, foot = sample ? 51 : 0, margin = 30;
  const Rect told{box.x + margin, box.bottom() - margin - foot - words, box.w - 2 * margin, words};
  ui::sheet(frame, box, theme.sheetCorner, 3);
  frame.draw(box, [&](Canvas& canvas) {
    paintJourneyToCome(canvas, {box.x + margin, box.y + margin, told.w, told.y - box.y - 2 * margin});
    canvas.text(shell_.words()("start.recent.empty"_text), told, {theme.title, Weight::Medium, Align::Centre},
                theme.ink);
  });
  if (!sample) return;
  pill(frame,
       {.name = "start/sample",
        .box = {box.centre().x - 120, told.bottom() + 21, 240, 30},
        .label = shell_.words()("start.sample.look"_text),
        .icon = look::Icon::Map,
        .strong = true},
       [this] { shell_.later([this] { openSample(shell_, shell_.language()); }); });
}

} // namespace shell
