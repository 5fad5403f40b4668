#include "shell/start/start.hpp"

#include "shell/rim/pill.hpp"
#include "shell/rim/round_button.hpp"
#include "shell/rim/trough.hpp"
#include "shell/shell.hpp"

#include <algorithm>
#include <cmath>

namespace shell {

using namespace language::literals;
using base::Point;
using base::Rect;
using look::Align;
using look::Weight;
using ui::Canvas;

namespace {

/// The usual template first, the one without stages last, the others by name between them.
int orderOf(const std::pair<std::string, document::Template>& one) {
  if (one.first == "five_stages") return 0;
  return one.second.stages.size() > 1 ? 1 : 2;
}

/// A journey in one stroke: down, up, and ending high.
void drawMark(Canvas& canvas, const Rect& box) {
  const look::Theme& theme = canvas.theme();
  const auto height = [](double t) {
    return 0.5 + 0.38 * std::sin(t * 2.1 * base::pi) * (1 - 0.25 * t) - 0.28 * t;
  };
  const auto at = [&](double t) { return Point{box.x + t * box.w, box.y + height(t) * box.h}; };
  std::vector<Point> line;
  for (int i = 0; i <= 60; ++i) line.push_back(at(i / 60.0));
  canvas.polyline(line, theme.accent, 2.6);
  for (const double t : {0.0, 0.27, 0.7}) {
    canvas.disc(at(t), 4.6, theme.table);
    canvas.disc(at(t), 3.4, theme.accent);
  }
  canvas.disc(at(1), 7.6, theme.table);
  canvas.disc(at(1), 6.4, theme.accent);
}

} // namespace

Start::Start(Shell& shell) : shell_(shell) {
  for (auto& [name, with] : document::templatesIn(shell.settings().assets / "templates"))
    templates_.emplace_back(name, std::move(with));
  std::ranges::stable_sort(templates_, {}, orderOf);
}

void Start::draw(ui::Frame& frame) {
  const Rect all = frame.table();
  const double margin = std::round(all.w * 0.045), head = std::min(150.0, all.h * 0.17), between = 45;
  const Rect body{margin, head, all.w - 2 * margin, all.h - head - margin};
  const double left = std::clamp(body.w * 0.37, 400.0, 560.0);
  drawHeader(frame, {margin, 0, body.w, head});
  drawTemplates(frame, {body.x, body.y, left, body.h});
  drawRecents(frame, {body.x + left + between, body.y, body.w - left - between, body.h});
  if (sheet_ == Sheet::Open) drawOpen(frame);
  if (sheet_ == Sheet::Display) drawDisplay(frame);
}

void Start::drawHeader(ui::Frame& frame, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const auto& words = shell_.words();
  const double middle = box.y + box.h * 0.5;
  const Rect mark{box.x + 4, middle - 30, 78, 50};
  frame.draw(box, [&](Canvas& canvas) {
    drawMark(canvas, mark);
    canvas.label("Journeytable", {mark.right() + 24, middle - 14}, {24, Weight::Bold}, theme.ink);
    canvas.label(words("start.promise"_text), {mark.right() + 25, middle + 22}, {theme.title},
                 theme.secondInk);
  });
  constexpr double height = 24, display = 117;
  const double top = middle - 22;
  pill(frame,
       {.name = "start/display",
        .box = {box.right() - display, top, display, height},
        .label = words("start.display"_text, {words.number(shell_.diagonalInch(), 0)}),
        .icon = look::Icon::Display},
       [this] { sheet_ = Sheet::Display; });
  std::vector<Choice> languages;
  for (const language::Catalogue& one : shell_.languages().all())
    languages.push_back({"start/language/" + one.code(), one("language.name"_text), &one == &words,
                         [this, code = one.code()] { shell_.setLanguage(code); }});
  const double width = std::min(360.0, 108 * static_cast<double>(languages.size()));
  trough(frame, {box.right() - display - 12 - width, top, width, height}, languages);
}

Rect Start::drawSheet(ui::Frame& frame, base::Size size, const std::string& title) {
  const look::Theme& theme = frame.theme();
  const Rect all = frame.table();
  frame.draw(all, [&](Canvas& canvas) { canvas.fill(all, look::faded(theme.ink, 0.25)); });
  const auto close = [this](const touch::Touch& touch) {
    if (touch.isTap()) sheet_ = Sheet::None;
  };
  frame.area({.name = "start/sheet/outside", .box = all, .touch = close, .role = "dialog", .label = title});
  const Rect box = base::around(all.centre(), {std::min(size.w, all.w - 48), std::min(size.h, all.h - 48)});
  ui::sheet(frame, box, theme.sheetCorner, 6);
  frame.area({.name = "start/sheet", .box = box, .role = "group", .label = title});
  frame.draw(box, [&](Canvas& canvas) {
    canvas.text(title, {box.x + 27, box.y + 15, box.w - 75, 24}, {theme.title, Weight::Bold}, theme.ink);
  });
  roundButton(frame, "start/sheet/close", look::Icon::Close, {box.right() - 24, box.y + 27},
              shell_.words()("message.close"_text), [this] { sheet_ = Sheet::None; });
  return {box.x + 27, box.y + 51, box.w - 54, box.h - 51 - 24};
}

void Start::openLater(std::filesystem::path file) {
  sheet_ = Sheet::None;
  shell_.later([this, file = std::move(file)] { shell_.open(file); });
}

} // namespace shell
