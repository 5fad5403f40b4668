#include "shell/panel/look_here.hpp"

#include <cmath>
#include <vector>

namespace shell {

using namespace language::literals;
using base::Point;
using base::Rect;

namespace {

constexpr double radius = 110;       // of what stays bright, millimetres
constexpr base::Seconds lasting = 8; // then it ends by itself

} // namespace

void LookHere::draw(ui::Frame& frame, const language::Catalogue& words) {
  if (at_ && frame.now() >= since_ + lasting) stop();
  if (!isOn()) return;
  const Rect all = frame.table();
  const std::string asks = words("menu.look.where"_text);
  if (at_) {
    frame.again(since_ + lasting);
    drawDimmed(frame, *at_, frame.ease("look_here", 1, 0.2, 0.0));
  } else {
    const look::Theme& theme = frame.theme();
    frame.draw(all, [&](ui::Canvas& canvas) { canvas.fill(all, look::faded(theme.ink, 0.18)); });
    for (const bool far : {false, true}) { // both long sides can read it
      const auto put = frame.at(far ? base::Transform::placed({all.w, all.h}, base::pi) : base::Transform{});
      const Rect box = base::around({all.w / 2, all.h / 2 + 40}, {300, 42});
      frame.draw(box.inset(-12), [&](ui::Canvas& canvas) {
        canvas.shadow(box, 21, 3);
        canvas.fill(box, theme.paper, 21);
        canvas.text(asks, box.inset(18, 4), {theme.heading, look::Weight::SemiBold, look::Align::Centre},
                    theme.ink);
      });
    }
  }
  frame.area({.name = "facilitator/look_here",
              .box = all,
              .touch =
                  [this](const touch::Touch& touch) {
                    if (touch.phase != touch::Touch::Phase::Began) return;
                    const bool asked = asking_;
                    stop();
                    if (asked) at_ = touch.position, since_ = touch.time;
                  },
              .role = "status",
              .label = at_ ? words("menu.look"_text) : asks});
}

void LookHere::drawDimmed(ui::Frame& frame, Point at, double dim) const {
  const Rect all = frame.table();
  constexpr int corners = 48;
  frame.draw(all, [&](ui::Canvas& canvas) {
    // Above and below the middle of the place: two outlines that a half circle is cut out of.
    at.y = std::round(at.y * canvas.pixels()) / canvas.pixels(); // no seam between them
    for (const double end : {0.0, all.h}) {
      std::vector<Point> outline{{0, at.y}, {0, end}, {all.w, end}, {all.w, at.y}};
      for (int i = 0; i <= corners; ++i) {
        const double angle = base::pi * i / corners;
        outline.push_back(at + Point{std::cos(angle), (end > 0 ? 1 : -1) * std::sin(angle)} * radius);
      }
      canvas.polygon(outline, look::faded(frame.theme().onBright, 0.45 * dim));
    }
    canvas.ring(at, radius, look::faded(frame.theme().paper, dim), 2);
  });
}

} // namespace shell
