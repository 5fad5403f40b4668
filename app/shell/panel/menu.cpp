#include "shell/panel/menu.hpp"

#include "shell/panel/freeze.hpp"
#include "shell/rim/round_button.hpp"
#include "shell/rim/trough.hpp"
#include "shell/shell.hpp"

#include <algorithm>

namespace shell {

using namespace language::literals;
using base::Point;
using base::Rect;
using look::Icon;
using look::Weight;
using ui::Canvas;

namespace {

constexpr double width = 396, margin = 18, head = 48; // millimetres
constexpr double codeHeight = 252;
constexpr double corner = 45; // that is held

} // namespace

void Menu::open(Corner at, bool asks) {
  corner_ = at;
  page_ = asks && !codeOf(shell_.table()->document()).empty() ? Page::Code : Page::Now;
  code_.clear();
}

double Menu::height() const {
  switch (page_) {
  case Page::Code:
  case Page::NewCode: return codeHeight;
  case Page::Now: return head + nowHeight() + margin;
  case Page::Settings: return head + settingsHeight() + margin;
  }
  return 0;
}

base::Transform Menu::placeOf(Corner at, base::Size panel) const {
  const base::Size table = shell_.table()->room().table;
  const Rect sheet = shell_.table()->sheetAbovePads();
  constexpr double gap = 4, side = Rim::depth + gap; // the rim stays in sight
  const double larger = std::min(shell_.table()->unfoldedScale(), (sheet.h - 2 * gap) / panel.h);
  const double w = panel.w * larger, h = panel.h * larger, foot = sheet.bottom() - gap;
  const auto grown = base::Transform::scaling(larger);
  if (shell_.table()->room().isUpright()) {
    const bool right = at == Corner::NearRight || at == Corner::FarRight;
    const bool near = at == Corner::NearRight || at == Corner::NearLeft;
    return base::Transform::translation(
               {right ? table.w - side - w : side, near ? foot : sheet.y + gap + h}) *
           grown;
  }
  switch (at) {
  case Corner::NearLeft: return base::Transform::translation({side, foot}) * grown;
  case Corner::NearRight: return base::Transform::translation({table.w - side - w, foot}) * grown;
  case Corner::FarRight: return base::Transform::placed({table.w - side, table.h - foot}, base::pi) * grown;
  case Corner::FarLeft: return base::Transform::placed({side + w, table.h - foot}, base::pi) * grown;
  }
  return {};
}

void Menu::drawGround(ui::Frame& frame) {
  for (const Corner each : {Corner::NearLeft, Corner::NearRight, Corner::FarRight, Corner::FarLeft})
    drawCorner(frame, each);
  if (!isOpen()) return;
  frame.area({.name = "facilitator/outside",
              .box = frame.table().inset(corner),
              .touch =
                  [this](const touch::Touch& touch) {
                    if (touch.isTap()) corner_.reset();
                  },
              .role = "group"});
}

void Menu::drawCorner(ui::Frame& frame, Corner which) {
  const Rect all = frame.table();
  const bool right = which == Corner::NearRight || which == Corner::FarRight;
  const bool far = which == Corner::FarRight || which == Corner::FarLeft;
  const Rect box{right ? all.right() - corner : 0, far ? 0 : all.bottom() - corner, corner, corner};
  const std::string name = "facilitator/corner/" + std::to_string(static_cast<int>(which) + 1);
  const double held = frame.ease(name, frame.isPressed(name) ? 1 : 0,
                                 frame.isPressed(name) ? touch::holdTime : frame.theme().quick);
  if (held > 0.01)
    frame.draw(box, [&](Canvas& canvas) {
      canvas.arc(box.centre(), corner / 2 - 3, 0, 2 * base::pi * held, frame.theme().accent, 1.5);
    });
  frame.area({.name = name,
              .box = box,
              .touch =
                  [this, which](const touch::Touch& touch) {
                    if (touch.phase == touch::Touch::Phase::Held) open(which);
                  },
              .role = "button",
              .label = shell_.words()("menu.open"_text)});
}

void Menu::draw(ui::Frame& frame) {
  if (shell_.table()->isFrozen()) {
    drawFrozen(frame, shell_.table()->room());
    for (const Corner each : {Corner::NearRight, Corner::FarRight, Corner::FarLeft}) drawCorner(frame, each);
  }
  drawSign(frame);
  if (isOpen()) {
    const double high = height();
    const auto put = frame.at(placeOf(*corner_, {width, high}));
    drawPanel(frame, {0, -high, width, high});
  }
  look_.draw(frame, shell_.words());
}

void Menu::drawSign(ui::Frame& frame) {
  const look::Theme& theme = frame.theme();
  const Point at = shell_.table()->rim().menu();
  const bool pressed = frame.isPressed("facilitator/menu");
  const double held =
      frame.ease("facilitator/menu/held", pressed ? 1 : 0, pressed ? touch::holdTime : theme.quick);
  const std::string label = shell_.words()("menu.open"_text);
  frame.draw(base::around(at, {26, 26}), [&](Canvas& canvas) {
    canvas.icon(Icon::Menu, at, 11, isOpen() ? theme.accent : theme.secondInk);
    if (held > 0.01) canvas.arc(at, 10, 0, 2 * base::pi * held, theme.accent, 1.2);
  });
  frame.area({.name = "facilitator/menu",
              .box = base::around(at, {18, 18}),
              .touch =
                  [this](const touch::Touch& touch) {
                    if (touch.phase == touch::Touch::Phase::Held) open(Corner::NearRight);
                    if (!touch.isTap() || touch.duration >= touch::holdTime) return;
                    if (isOpen())
                      corner_.reset();
                    else if (shell_.table()->isFrozen())
                      open(Corner::NearRight); // the way, that has a button for it, is under the frozen table
                    else
                      shell_.table()->room().notices.add(shell_.words()("menu.hold"_text), touch.position);
                  },
              .role = "button",
              .label = label,
              .value = isOpen() ? "open" : ""});
}

void Menu::drawPanel(ui::Frame& frame, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const auto& words = shell_.words();
  constexpr double row = 21, close = 30, tabs = 186;
  ui::sheet(frame, box, theme.sheetCorner, 6);
  frame.area(
      {.name = "facilitator/panel", .box = box, .role = "group", .label = words("seat.facilitator"_text)});
  const Rect top{box.x + margin, box.y + 15, box.w - 2 * margin, row};
  frame.draw(box, [&](Canvas& canvas) {
    canvas.text(words("seat.facilitator"_text), {top.x, top.y, top.w - close - tabs - 6, row},
                {theme.title, Weight::Bold}, theme.ink);
  });
  roundButton(frame, "facilitator/close", Icon::Close, {top.right() - 7, top.centre().y},
              words("message.close"_text), [this] { corner_.reset(); });
  const Rect rest{top.x, box.y + head, top.w, box.h - head - margin};
  if (page_ == Page::Code || page_ == Page::NewCode) return drawCode(frame, rest);
  trough(frame, {top.right() - close - tabs, top.y, tabs, row},
         {{"facilitator/tab/now", words("menu.now"_text), page_ == Page::Now, [this] { page_ = Page::Now; }},
          {"facilitator/tab/settings", words("menu.settings"_text), page_ == Page::Settings,
           [this] { page_ = Page::Settings; }}});
  if (page_ == Page::Now)
    drawNow(frame, rest);
  else
    drawSettings(frame, rest);
}

void Menu::drawCode(ui::Frame& frame, const Rect& box) {
  const auto& words = shell_.words();
  const bool sets = page_ == Page::NewCode;
  code_.draw(frame, box, sets ? words("menu.code.new"_text) : words("menu.code.ask"_text),
             words("menu.code.wrong"_text), [this, sets](const std::string& given) {
               document::Document& document = shell_.table()->document();
               if (!sets && given != codeOf(document)) return code_.wrong();
               if (sets) setCode(document, given);
               page_ = sets ? Page::Settings : Page::Now;
             });
}

} // namespace shell
