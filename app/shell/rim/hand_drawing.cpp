#include "shell/rim/hand_drawing.hpp"

#include <array>
#include <cmath>

namespace shell {

using base::Point;
using base::Rect;
using look::Align;
using look::Weight;
using steps::Hand;
using ui::Canvas;

namespace {

/// A picture in its own millimetres, its middle at (0, 0), about 120 wide and 84 high.
struct Sketch {
  Canvas& canvas;
  const look::Theme& theme = canvas.theme();

  /// Where a finger touches.
  void finger(Point at) const {
    canvas.ring(at, 9, look::faded(theme.accent, 0.35), 1.2);
    canvas.disc(at, 5.5, look::faded(theme.accent, 0.9));
  }
  void arrow(Point from, Point to) const {
    canvas.line(from, to, theme.accent, 1.6);
    const Point along = (to - from) * (1 / base::length(to - from)), across{-along.y, along.x};
    const std::array<Point, 3> head{to + along * 4, to - along * 2 + across * 3.6,
                                    to - along * 2 - across * 3.6};
    canvas.polygon(head, theme.accent);
  }
  void note(Point middle, std::size_t paper, double turn = 0, double size = 30) const {
    const auto put = canvas.at(base::Transform::placed(middle, base::radians(turn)));
    const Rect box{-size / 2, -size * 0.4, size, size * 0.8};
    canvas.shadow(box, 2.5, 1.2);
    canvas.fill(box, theme.papers[paper], 2.5);
    canvas.fill({box.x + 5, box.y + 7, box.w - 10, 2}, theme.secondInk, 1);
    canvas.fill({box.x + 5, box.y + 12, box.w * 0.45, 2}, theme.secondInk, 1);
  }
  /// Somebody's pad at the lower edge, with keys or without.
  void pad(Point middle, double turn, std::size_t seat, bool keys = true) const {
    const auto put = canvas.at(base::Transform::placed(middle, base::radians(turn)));
    const Rect box{-24, -15, 48, 30};
    canvas.shadow(box, 4, 1.5);
    canvas.fill(box, theme.paper, 4);
    canvas.fill({box.x, box.bottom() - 3, box.w, 3}, theme.seats[seat], 1);
    for (int row = 0; keys && row < 3; ++row)
      for (int key = 0; key < 6; ++key)
        canvas.fill({box.x + 4 + key * 6.8, box.y + 4 + row * 6.8, 5.6, 5.4}, theme.line, 1.2);
  }
  void curve(double y) const {
    std::vector<Point> line;
    for (int i = 0; i <= 40; ++i) {
      const double t = i / 40.0;
      line.push_back({-54 + 108 * t, y - 16 * std::sin(t * 2.2 * base::pi) * (1 - 0.3 * t)});
    }
    canvas.polyline(line, theme.ink, 1.6);
  }
  void point(Point at, look::Colour colour) const {
    canvas.disc(at, 4.6, theme.white);
    canvas.ring(at, 4, colour, 1.6);
  }
};

void draw(const Sketch& on, Hand hand) {
  Canvas& canvas = on.canvas;
  const look::Theme& theme = on.theme;
  switch (hand) {
  case Hand::Write: {
    const Rect line{-50, -34, 100, 22};
    canvas.fill(line, theme.paper, 4);
    canvas.outline(line, theme.line, 0.6, 4);
    canvas.fill({-44, -24, 34, 2.4}, theme.secondInk, 1.2);
    canvas.fill({-7, -29, 1.2, 12}, theme.accent);
    on.finger({26, -20});
    return on.pad({0, 22}, 0, 4);
  }
  case Hand::Own:
    on.pad({-28, 24}, 0, 4), on.pad({30, 24}, 0, 5), on.pad({0, -24}, 180, 2);
    return on.finger({-32, 22}), on.finger({33, 20}), on.finger({4, -24});
  case Hand::Drag:
    canvas.outline({18, 2, 34, 28}, theme.quiet, 0.8, 3);
    on.note({-34, -18}, 4, -4, 36);
    on.arrow({-16, -8}, {16, 10});
    return on.finger({-28, -14});
  case Hand::Pinch:
    canvas.fill({-52, -34, 104, 68}, theme.paper, 4);
    canvas.outline({-52, -34, 104, 68}, theme.line, 0.6, 4);
    for (const double x : {-18.0, 18.0}) canvas.line({x, -34}, {x, 34}, theme.line, 0.6);
    on.finger({-14, 8}), on.finger({14, -8});
    return on.arrow({-22, 12}, {-38, 21}), on.arrow({22, -12}, {38, -21});
  case Hand::Sit: {
    canvas.fill({-56, 26, 112, 8}, theme.line, 3);
    const Rect name{-44, -32, 56, 18};
    canvas.shadow(name, 4, 1.2);
    canvas.fill(name, theme.white, 4);
    canvas.disc({-35, -23}, 5, theme.seats[4]);
    canvas.fill({-26, -24, 30, 2.4}, theme.secondInk, 1.2);
    on.arrow({-4, -14}, {22, 18});
    return on.finger({-6, -20});
  }
  case Hand::Vote:
    for (int i = 0; i < 10; ++i) {
      const Rect key{-53 + (i % 5) * 21.5, -32 + (i / 5) * 24.0, 19, 21};
      const bool chosen = i == 6;
      canvas.fill(key, chosen ? theme.accent : theme.paper, 4);
      if (!chosen) canvas.outline(key, theme.line, 0.6, 4);
      canvas.label(std::to_string(i + 1), key.centre(), {5, Weight::SemiBold, Align::Centre},
                   chosen ? theme.onDark : theme.ink);
    }
    return on.finger({-18, 26});
  case Hand::Look:
    canvas.fill({-40, -28, 80, 52}, theme.ink, 6);
    canvas.icon(look::Icon::Hidden, {0, -8}, 18, theme.paper);
    return canvas.arc({0, 26}, 13, 0, 1.5 * base::pi, theme.accent, 2), on.finger({0, 26});
  case Hand::Point:
    on.curve(14);
    on.note({-27, -26}, 1, 0, 26);
    canvas.line({-27, -16}, {-27, -2}, theme.accent, 0.8);
    on.point({-27, 2}, theme.accent);
    return on.finger({-27, 4});
  case Hand::Sign:
    on.curve(18);
    canvas.icon(look::Icon::Star, {-30, -24}, 17, theme.star);
    canvas.icon(look::Icon::Heart, {0, -24}, 17, theme.heart);
    canvas.icon(look::Icon::Bolt, {30, -24}, 17, theme.low);
    on.point({20, 22}, theme.low);
    return on.finger({34, -20});
  case Hand::Pick:
    canvas.outline({-44, -34, 88, 68}, theme.line, 0.6, 3);
    canvas.line({0, -34}, {0, 34}, theme.line, 0.6), canvas.line({-44, 0}, {44, 0}, theme.line, 0.6);
    for (const Point at : {Point{-24, -18}, {-10, 14}, {22, -22}}) on.point(at, theme.secondInk);
    canvas.disc({24, 18}, 7, theme.low);
    return on.finger({28, 21});
  case Hand::Dot:
    on.note({-22, -14}, 0, 0, 52);
    canvas.disc({-34, 13}, 5, theme.seats[1]);
    canvas.disc({34, 26}, 5, theme.seats[4]);
    on.arrow({28, 22}, {0, 4});
    return on.finger({36, 27});
  case Hand::Take:
    for (const double x : {-34.0, 0.0, 34.0}) {
      const Rect page{x - 13, -26, 26, 36};
      canvas.shadow(page, 3, 1.2);
      canvas.fill(page, theme.white, 3);
      for (int i = 0; i < 4; ++i)
        canvas.fill({page.x + 5, page.y + 7 + i * 6.5, i == 3 ? 9.0 : 16.0, 2}, theme.line, 1);
    }
    on.arrow({0, 16}, {0, 30});
    return on.finger({3, -6});
  case Hand::Undo:
    canvas.outline({-48, -14, 36, 28}, theme.quiet, 0.8, 3);
    on.note({30, -16}, 2, 5, 36);
    on.arrow({12, -8}, {-8, 0});
    canvas.icon(look::Icon::Undo, {4, 26}, 20, theme.ink);
    return on.finger({4, 27});
  case Hand::Relate:
    on.note({-36, -20}, 1, 0, 38), on.note({36, 14}, 2, 0, 38);
    canvas.dashes({-18, -6}, {16, 10}, theme.accent, 1.4, 4, 2.5);
    return on.finger({14, 12});
  case Hand::Ask: {
    on.note({-28, -18}, 1, 0, 40);
    const Rect question{-22, 6, 68, 22};
    canvas.shadow(question, 3, 1.2);
    canvas.fill(question, theme.white, 3);
    canvas.icon(look::Icon::Satisfied, {-10, 17}, 13, theme.customers);
    canvas.fill({2, 13, 34, 2.4}, theme.secondInk, 1.2), canvas.fill({2, 19, 20, 2.4}, theme.line, 1.2);
    return on.finger({-14, -20});
  }
  case Hand::Close: {
    const std::array icons{look::Icon::ToCome, look::Icon::Play, look::Icon::Done};
    const std::array colours{theme.secondInk, theme.customers, theme.accent};
    for (std::size_t i = 0; i < icons.size(); ++i)
      canvas.icon(icons[i], {-38 + 38 * static_cast<double>(i), -8}, 22, colours[i]);
    on.arrow({-24, -8}, {-14, -8}), on.arrow({14, -8}, {24, -8});
    return on.finger({2, 6});
  }
  }
}

} // namespace

void drawHand(Canvas& canvas, const Rect& box, Hand hand) {
  const double scale = std::min(box.w / 128, box.h / 88);
  const auto put = canvas.at(base::Transform::translation(box.centre()) * base::Transform::scaling(scale));
  draw(Sketch{canvas}, hand);
}

} // namespace shell
