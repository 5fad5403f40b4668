#include "shell/devices/devices.hpp"

#include "shell/devices/fingers.hpp"
#include "shell/rim/round_button.hpp"
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

constexpr base::Seconds glance = 1. / 30; ///< also what is ignored moves, and asks for no frame
constexpr std::size_t usualSeats = 8;
constexpr int fingersEach = 2;
constexpr double columnWidth = 420, panelHeight = 126, pointerHeight = 57, edge = 60;

/// Those who sit, once somebody does.
std::size_t peopleAt(Table* table) {
  if (table == nullptr) return usualSeats;
  const auto& everybody = table->document().workshop().participants;
  const auto seated =
      std::ranges::count_if(everybody, [](const auto& person) { return person.seat >= 0 && !person.gone; });
  return seated > 0 ? static_cast<std::size_t>(seated) : usualSeats;
}

/// A device that follows one finger is the mouse, or no better.
bool isPointer(const touch::Panels::Panel& panel) { return panel.points == 1; }

} // namespace

void Devices::draw(ui::Frame& frame) {
  touch::Panels* const known = shell_.panels();
  if (!open_ || known == nullptr) return;
  frame.again(frame.now() + glance);
  const auto panels = known->list();
  const Rect all = frame.table();
  frame.draw(all, [&](Canvas& canvas) { canvas.fill(all, frame.theme().table); });
  frame.area(
      {.name = "devices", .box = all, .role = "dialog", .label = shell_.words()("devices.title"_text)});
  if (calibrating_)
    drawCalibration(frame, panels);
  else
    drawCheck(frame, panels);
  drawFingers(frame, shell_.words(), panels);
}

void Devices::close() {
  open_ = unclear_ = false;
  calibrating_.reset();
}

void Devices::drawCheck(ui::Frame& frame, const std::vector<Panel>& panels) {
  const look::Theme& theme = frame.theme();
  const auto& words = shell_.words();
  const Rect all = frame.table();
  const double left = edge, width = std::min(columnWidth, all.w - 2 * edge);
  frame.draw({left, 36, all.w - 2 * edge, 60}, [&](Canvas& canvas) {
    canvas.text(words("devices.title"_text), {left, 36, width, 24}, {theme.title, Weight::Bold}, theme.ink);
    canvas.text(words("devices.how"_text), {left, 63, all.w - 2 * edge, 24}, {theme.text, Weight::Medium},
                theme.secondInk);
  });
  roundButton(frame, "devices/close", look::Icon::Close, {all.right() - edge, 48},
              words("message.close"_text), [this] { close(); });

  double top = 102;
  std::size_t number = 0;
  for (const auto& panel : panels) {
    const double height = isPointer(panel) ? pointerHeight : panelHeight;
    if (top + height > all.bottom() - edge) break;
    drawPanel(frame, {left, top, width, height}, panel, ++number);
    top += height + 2 * theme.gap;
  }
  const auto warns = warning(panels);
  if (warns.empty()) return;
  const Rect box{left + width + 30, 102, all.w - 2 * edge - width - 30, 54};
  frame.draw(box, [&](Canvas& canvas) {
    canvas.fill(box, theme.paper, theme.noteCorner);
    canvas.fill({box.x, box.y, 3, box.h}, theme.low);
    canvas.text(warns, box.inset(15, 6), {theme.text, Weight::SemiBold}, theme.ink);
  });
  frame.area({.name = "devices/warning", .box = box, .role = "status", .label = warns});
}

void Devices::drawPanel(ui::Frame& frame, const Rect& box, const Panel& panel, std::size_t number) {
  const look::Theme& theme = frame.theme();
  const auto& words = shell_.words();
  const auto lines = abilities(panel);
  ui::sheet(frame, box, theme.sheetCorner, 3);
  frame.draw(box, [&](Canvas& canvas) {
    canvas.text(nameOf(panel, words), {box.x + 18, box.y + 9, box.w - 36, 21}, {theme.heading, Weight::Bold},
                theme.ink);
    double y = box.y + 33;
    for (const auto& line : lines) {
      canvas.text(line, {box.x + 18, y, box.w - 36, 15}, {theme.text, Weight::Medium}, theme.secondInk);
      y += 15;
    }
  });
  std::string tells;
  for (const auto& line : lines) tells += line + '\n';
  frame.area({.name = "devices/panel/" + std::to_string(number),
              .box = box,
              .role = "group",
              .label = nameOf(panel, words),
              .value = tells});
  if (isPointer(panel)) return;
  const Rect row{box.x + 18, box.bottom() - 33, 174, 24};
  ui::button(frame,
             {.name = "devices/calibrate/" + std::to_string(number),
              .box = row,
              .label = words("devices.calibrate"_text)},
             [this, panel] {
               calibrating_.emplace(panel);
               unclear_ = false;
             });
  if (!shell_.panels()->calibration(panel.name)) return;
  ui::button(frame,
             {.name = "devices/reset/" + std::to_string(number),
              .box = row.moved({row.w + 6, 0}),
              .label = words("devices.reset"_text)},
             [this, name = panel.name] { calibrate(name, {}); });
}

std::vector<std::string> Devices::abilities(const Panel& panel) const {
  const auto& words = shell_.words();
  const auto count = [&](double number) { return words.number(number, 0); };
  if (isPointer(panel)) return {words("devices.points.one"_text)};
  std::vector<std::string> lines;
  lines.push_back(panel.points > 0
                      ? words("devices.points"_text, {count(panel.points)})
                      : words("devices.points.unknown"_text, {count(static_cast<double>(panel.most))}));
  std::string seen = panel.tellsSize ? words("devices.size.known"_text) : words("devices.size.unknown"_text);
  if (panel.rate > 0) seen += " " + words("devices.rate"_text, {count(std::round(panel.rate))});
  lines.push_back(std::move(seen));
  const auto calibration = shell_.panels()->calibration(panel.name);
  if (!calibration) {
    lines.push_back(words("devices.lie.none"_text));
    return lines;
  }
  const auto lie = touch::lieOf(*calibration);
  std::string lies = words("devices.lie"_text);
  if (lie.mirrored) lies += " " + words("devices.lie.mirrored"_text);
  if (lie.quarterTurns > 0) lies += " " + words("devices.lie.turned"_text, {count(lie.quarterTurns * 90)});
  lines.push_back(std::move(lies));
  return lines;
}

std::string Devices::warning(const std::vector<Panel>& panels) const {
  const auto& words = shell_.words();
  if (unclear_) return words("devices.unclear"_text);
  if (shell_.panels()->trouble() == touch::Trouble::Taken) return words("devices.taken"_text);
  if (shell_.panels()->twins() > 0) return words("devices.twins"_text);
  if (std::ranges::all_of(panels, isPointer)) return words("devices.none"_text);
  const bool isSaid = std::ranges::all_of(panels, [](const Panel& panel) { return panel.points > 0; });
  int points = 0;
  for (const auto& panel : panels)
    if (!isPointer(panel)) points += panel.points;
  const std::size_t people = peopleAt(shell_.table());
  if (!isSaid || points >= fingersEach * static_cast<int>(people)) return {};
  return words("devices.few"_text, {words.number(points, 0), words.number(static_cast<double>(people), 0)});
}

void Devices::drawCalibration(ui::Frame& frame, const std::vector<Panel>& panels) {
  for (const auto& panel : panels) calibrating_->follow(panel);
  if (calibrating_->isDone()) {
    const auto result = calibrating_->result();
    unclear_ = !result;
    if (result) calibrate(calibrating_->device(), result);
    calibrating_.reset();
    return drawCheck(frame, panels);
  }
  drawCrosses(frame, *calibrating_, shell_.panels()->monitor());
  const look::Theme& theme = frame.theme();
  const auto& words = shell_.words();
  const Point middle = frame.table().centre();
  const Rect text = base::around(middle - Point{0, 75}, {390, 60});
  frame.draw(text, [&](Canvas& canvas) {
    canvas.text(words("calibrate.how"_text, {calibrating_->device()}), {text.x, text.y, text.w, 36},
                {theme.heading, Weight::SemiBold, Align::Centre}, theme.ink);
    canvas.text(words("calibrate.cross"_text, {words.number(static_cast<double>(calibrating_->at() + 1), 0),
                                               words.number(Calibrating::crosses, 0)}),
                {text.x, text.y + 39, text.w, 18}, {theme.text, Weight::Medium, Align::Centre},
                theme.secondInk);
  });
  // In the middle, where a mirrored panel hits it too.
  ui::button(
      frame,
      {.name = "devices/stop", .box = base::around(middle, {120, 30}), .label = words("calibrate.stop"_text)},
      [this] { calibrating_.reset(); });
  const auto choose = [&](double x, const char* name, language::Text label, Calibrating::Part part) {
    ui::button(frame,
               {.name = name,
                .box = base::around(middle + Point{x, 54}, {117, 24}),
                .label = words(label),
                .on = calibrating_->part() == part,
                .role = "choice"},
               [this, part] { calibrating_->choose(part); });
  };
  choose(-123, "devices/part/left", "calibrate.left"_text, Calibrating::Part::Left);
  choose(0, "devices/part/whole", "calibrate.whole"_text, Calibrating::Part::Whole);
  choose(123, "devices/part/right", "calibrate.right"_text, Calibrating::Part::Right);
}

void Devices::calibrate(const std::string& device, const std::optional<base::Transform>& lie) {
  shell_.panels()->calibrate(device, lie);
  shell_.memory().calibrated(device, lie);
  shell_.memory().write(shell_.settings().memory);
}

} // namespace shell
