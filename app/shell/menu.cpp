#include "shell/menu.hpp"

#include "document/agenda.hpp"
#include "document/brief.hpp"
#include "shell/round_button.hpp"
#include "shell/shell.hpp"
#include "shell/timer.hpp"

#include <algorithm>
#include <cmath>

namespace shell {

using namespace language::literals;
using base::Point;
using base::Rect;
using look::Align;
using look::Icon;
using look::Weight;
using ui::Canvas;

namespace {

constexpr double line = 27, control = 162, width = 345, margin = 18;

} // namespace

BarLayout Menu::layout() const {
  const steps::Room& room = shell_.table()->room();
  return barLayout(room.table, room.seats->middle(), room.wall);
}

void Menu::drawGround(ui::Frame& frame) {
  if (!open_) return;
  frame.area({.name = "facilitator/outside",
              .box = frame.table(),
              .touch =
                  [this](const touch::Touch& touch) {
                    if (touch.isTap()) open_ = false;
                  },
              .role = "group"});
}

void Menu::draw(ui::Frame& frame) {
  drawSign(frame);
  if (!open_) return;
  const double height = 42 + 7 * line + 39;
  const BarLayout bar = layout();
  const double foot = (bar.line ? bar.menu.y : bar.purpose.bottom()) - 18; // the bar stays in sight
  drawPanel(frame, {12, std::max(3.0, foot - height), width, height});
}

void Menu::drawSign(ui::Frame& frame) {
  const look::Theme& theme = frame.theme();
  const Point at = layout().menu;
  const bool pressed = frame.isPressed("facilitator/menu");
  const double held =
      frame.ease("facilitator/menu/held", pressed ? 1 : 0, pressed ? touch::holdTime : theme.quick);
  const std::string label = shell_.words()("menu.open"_text);
  frame.draw(base::around(at, {26, 26}), [&](Canvas& canvas) {
    canvas.icon(Icon::Menu, at, 11, open_ ? theme.accent : theme.secondInk);
    if (held > 0.01) canvas.arc(at, 10, 0, 2 * base::pi * held, theme.accent, 1.2);
  });
  frame.area({.name = "facilitator/menu",
              .box = base::around(at, {18, 18}),
              .touch =
                  [this](const touch::Touch& touch) {
                    if (touch.phase == touch::Touch::Phase::Held) open_ = true;
                    if (!touch.isTap() || touch.duration >= touch::holdTime) return;
                    if (open_)
                      open_ = false;
                    else
                      shell_.table()->room().notices.add(shell_.words()("menu.hold"_text), touch.position);
                  },
              .role = "button",
              .label = label,
              .value = open_ ? "open" : ""});
}

void Menu::drawPanel(ui::Frame& frame, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const auto& words = shell_.words();
  Table& table = *shell_.table();
  ui::sheet(frame, box, theme.sheetCorner, 5);
  frame.area(
      {.name = "facilitator/panel", .box = box, .role = "group", .label = words("seat.facilitator"_text)});
  frame.draw(box, [&](Canvas& canvas) {
    canvas.text(words("seat.facilitator"_text), {box.x + margin, box.y + 10, box.w - 60, 24},
                {theme.title, Weight::Bold}, theme.ink);
  });
  roundButton(frame, "facilitator/close", Icon::Close, {box.right() - 20, box.y + 21},
              words("message.close"_text), [this] { open_ = false; });

  Rect row{box.x + margin, box.y + 42, box.w - 2 * margin, line};
  const auto next = [&] { return std::exchange(row, row.moved({0, line})); };
  const auto half = [](const Rect& of, int which) {
    const double w = (control - 3) / 2;
    return Rect{of.right() - control + which * (w + 3), of.y + 3, w, of.h - 6};
  };

  const Rect language = next();
  drawLine(frame, language, words("menu.language"_text));
  int which = 0;
  for (const std::string code : {"nl", "en"})
    drawChoice(frame, half(language, which++), "facilitator/language/" + code,
               words.named("language." + code), shell_.language() == code,
               [this, code] { shell_.setLanguage(code); });

  const Rect setting = next();
  drawLine(frame, setting, words("menu.setting"_text));
  for (const bool wall : {false, true})
    drawChoice(frame, half(setting, wall ? 1 : 0),
               wall ? "facilitator/display/wall" : "facilitator/display/table",
               wall ? words("display.wall"_text) : words("display.table"_text), shell_.wall() == wall,
               [this, wall] { shell_.setWall(wall); });

  const Rect display = next();
  const double inch = std::round(shell_.diagonalInch());
  drawLine(frame, display, words("menu.display"_text));
  drawCount(
      frame, display, "facilitator/display", words("display.inches"_text, {words.number(inch, 0)}),
      [this, inch] { shell_.setDiagonalInch(inch - 1); }, [this, inch] { shell_.setDiagonalInch(inch + 1); });

  const Rect time = next();
  const std::int64_t minutes = Timer(table.document(), table.step().name()).planned();
  drawLine(frame, time, words("menu.minutes"_text));
  drawCount(
      frame, time, "facilitator/minutes", words.count("menu.minutes.count"_text, minutes),
      [this, minutes] { setMinutes(minutes - 5); }, [this, minutes] { setMinutes(minutes + 5); });

  const Rect reset = next();
  drawLine(frame, reset, words("menu.timer"_text));
  ui::button(frame,
             {.name = "facilitator/timer/reset",
              .box = {reset.right() - control, reset.y + 3, control, line - 6},
              .label = words("menu.timer.reset"_text),
              .icon = Icon::Timer},
             [this] { Timer(shell_.table()->document(), shell_.table()->step().name()).reset(); });

  const journey::Brief& brief = table.room().brief();
  const auto policy = [this](auto setter, bool on) {
    shell_.table()->room().perform({}, document::deed::setPolicy,
                                   [=](document::Edit& edit) { return setter(edit, on); });
  };
  drawSwitch(frame, next(), "facilitator/anonymous", words("menu.anonymous"_text), brief.anonymous,
             [policy, on = !brief.anonymous] { policy(document::setAnonymous, on); });
  drawSwitch(frame, next(), "facilitator/open_votes", words("menu.open_votes"_text), brief.openVotes,
             [policy, on = !brief.openVotes] { policy(document::setOpenVotes, on); });

  ui::button(frame,
             {.name = "facilitator/close_workshop",
              .box = {row.x, row.y + 9, row.w, 21},
              .label = words("menu.close_workshop"_text),
              .icon = Icon::Back},
             [this] { shell_.later([this] { shell_.close(); }); });
}

void Menu::setMinutes(std::int64_t minutes) {
  Table& table = *shell_.table();
  const std::string step{table.step().name()};
  table.room().perform({}, document::deed::setMinutes, [&](document::Edit& edit) {
    return document::setMinutes(edit, step, std::clamp<std::int64_t>(minutes, 0, 600));
  });
}

void Menu::drawLine(ui::Frame& frame, const Rect& row, const std::string& label) {
  const Rect words{row.x, row.y, row.w - control - 6, row.h};
  frame.draw(words, [&](Canvas& canvas) {
    canvas.text(label, words, {frame.theme().text, Weight::Medium}, frame.theme().secondInk);
  });
}

void Menu::drawChoice(ui::Frame& frame, const Rect& box, const std::string& name, const std::string& label,
                      bool on, ui::Tap tap) {
  ui::button(frame,
             {.name = name, .box = box, .label = label, .on = on, .value = on ? "on" : "", .role = "choice"},
             std::move(tap));
}

void Menu::drawCount(ui::Frame& frame, const Rect& row, const std::string& name, const std::string& value,
                     ui::Tap less, ui::Tap more) {
  const Rect box{row.right() - control, row.y + 3, control, row.h - 6};
  const auto& words = shell_.words();
  ui::button(frame,
             {.name = name + "/minus",
              .box = {box.x, box.y, 33, box.h},
              .label = "−",
              .value = words("menu.less"_text)},
             std::move(less));
  ui::button(frame,
             {.name = name + "/plus",
              .box = {box.right() - 33, box.y, 33, box.h},
              .label = "+",
              .value = words("menu.more"_text)},
             std::move(more));
  frame.draw(box, [&](Canvas& canvas) {
    canvas.text(value, box.inset(35, 0), {frame.theme().text, Weight::SemiBold, Align::Centre},
                frame.theme().ink);
  });
}

void Menu::drawSwitch(ui::Frame& frame, const Rect& row, const std::string& name, const std::string& label,
                      bool on, ui::Tap tap) {
  const look::Theme& theme = frame.theme();
  const double slide = frame.ease(name, on ? 1 : 0, theme.quick);
  const bool pressed = frame.isPressed(name);
  frame.draw(row, [&](Canvas& canvas) {
    if (pressed) canvas.fill(row.inset(-4, 1), look::faded(theme.ink, 0.06), 4);
    canvas.text(label, {row.x, row.y, row.w - 40, row.h}, {theme.text, Weight::Medium}, theme.secondInk);
    const Rect track{row.right() - 30, row.centre().y - 8, 30, 16};
    canvas.fill(track, look::mixed(theme.quiet, theme.accent, slide), 8);
    const Point knob{track.x + 8 + slide * 14, track.centre().y};
    canvas.disc(knob, 6.4, theme.white);
    if (on) canvas.icon(Icon::Done, knob, 8, theme.accent);
  });
  frame.area({.name = name,
              .box = row,
              .touch =
                  [tap = std::move(tap)](const touch::Touch& touch) {
                    if (touch.isTap()) tap();
                  },
              .role = "switch",
              .label = label,
              .value = on ? "on" : "off"});
}

} // namespace shell
