#include "shell/panel/code.hpp"

#include <array>
#include <utility>

namespace shell {

using base::Point;
using base::Rect;
using look::Align;
using look::Weight;

namespace {

constexpr double key = 33, keyHeight = 27, gap = 3;

} // namespace

std::string codeOf(const document::Document& document) {
  const auto kept = document.view().find("code");
  return kept == document.view().end() ? std::string{} : kept->second;
}

void setCode(document::Document& document, const std::string& code) { document.setView("code", code); }

void CodePad::draw(ui::Frame& frame, const Rect& box, const std::string& asks, const std::string& wrong,
                   const std::function<void(const std::string&)>& given) {
  const look::Theme& theme = frame.theme();
  const Point middle{box.centre().x, box.y + 33};
  frame.draw({box.x, box.y, box.w, 48}, [&](ui::Canvas& canvas) {
    canvas.text(wrong_ ? wrong : asks, {box.x, box.y, box.w, 21},
                {theme.heading, Weight::Medium, Align::Centre}, wrong_ ? theme.low : theme.secondInk);
    for (std::size_t i = 0; i < digits; ++i) {
      const Point at{middle.x + (static_cast<double>(i) - 1.5) * 15, middle.y};
      if (i < given_.size())
        canvas.disc(at, 4, theme.ink);
      else
        canvas.ring(at, 4, theme.quiet, 1);
    }
  });
  static constexpr std::array<const char*, 12> keys{"1", "2", "3", "4", "5", "6",
                                                    "7", "8", "9", "",  "0", "back"};
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const std::string name = keys[i];
    if (name.empty()) continue;
    const Rect place{middle.x + (static_cast<double>(i % 3) - 1.5) * (key + gap) + gap / 2,
                     box.y + 51 + static_cast<double>(i / 3) * (keyHeight + gap), key, keyHeight};
    const std::string area = "facilitator/key/" + name;
    const bool back = name == "back", pressed = frame.isPressed(area);
    frame.draw(place.inset(-1), [&](ui::Canvas& canvas) {
      canvas.fill(place, pressed ? look::mixed(theme.white, theme.ink, 0.14) : theme.white, theme.keyCorner);
      canvas.outline(place, theme.line, 0.5, theme.keyCorner);
      if (back)
        canvas.icon(look::Icon::Backspace, place.centre(), 11, theme.ink);
      else
        canvas.text(name, place, {theme.heading, Weight::Medium, Align::Centre}, theme.ink);
    });
    frame.area({.name = area,
                .box = place,
                .touch =
                    [this, name, back, given](const touch::Touch& touch) {
                      if (!touch.isTap()) return;
                      wrong_ = false;
                      if (back) {
                        if (!given_.empty()) given_.pop_back();
                        return;
                      }
                      given_ += name;
                      if (given_.size() == digits) given(std::exchange(given_, {}));
                    },
                .role = "key",
                .label = name});
  }
}

} // namespace shell
