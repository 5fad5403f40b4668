#include "figures/portrait.hpp"

#include "figures/ink.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace figures {
namespace {

using base::Point;
using journey::Portrait;
using Points = std::vector<Point>;

/// An ellipse's outline from one angle to another, degrees clockwise from the right.
Points arc(Point centre, double rx, double ry, double from = 0, double to = 360) {
  Points out;
  constexpr int pieces = 40;
  for (int i = 0; i <= pieces; ++i) {
    const double angle = base::radians(from + (to - from) * i / pieces);
    out.push_back({centre.x + rx * std::cos(angle), centre.y + ry * std::sin(angle)});
  }
  return out;
}

Points joined(Points a, const Points& b) {
  a.insert(a.end(), b.begin(), b.end());
  return a;
}

/// A face in a square of 100: the head's middle at (50, 45).
class Face {
 public:
  Face(look::Drawing& drawing, const base::Rect& box)
      : on_(drawing),
        k_(std::min(box.w, box.h) / 100), corner_{box.centre().x - 50 * k_, box.bottom() - 100 * k_} {}

  const look::Theme& theme() const { return on_.theme(); }
  look::Colour ink() const { return theme().ink; }

  void fill(const Points& points, look::Colour colour) const { on_.polygon(placed(points), colour); }
  void line(const Points& points, double width = 2) const { on_.polyline(placed(points), ink(), width * k_); }
  void disc(Point at, double radius, look::Colour colour) const {
    on_.disc(corner_ + at * k_, radius * k_, colour);
  }

  void shoulders(look::Colour shirt) const {
    const Points body = joined(arc({34, 98}, 22, 27, 180, 270), arc({66, 98}, 22, 27, 270, 360));
    fill(body, shirt);
    line(body);
    const Points neck{{42, 58}, {42, 71}, {50, 76}, {58, 71}, {58, 58}};
    fill(neck, theme().white);
    line(neck);
  }
  void head() const {
    const Points round = arc(middle, 18, 22);
    fill(round, theme().white);
    line(round);
  }
  void features() const {
    disc({43, 45}, 1.5, ink()), disc({57, 45}, 1.5, ink());
    line(arc({43, 41}, 4, 2.5, 200, 340), 1.3), line(arc({57, 41}, 4, 2.5, 200, 340), 1.3);
    line(arc({50, 53}, 6, 4.5, 20, 160), 1.5);
  }
  static constexpr Point middle{50, 46};

 private:
  Points placed(const Points& points) const {
    Points out;
    for (const Point p : points) out.push_back(corner_ + p * k_);
    return out;
  }
  look::Drawing& on_;
  double k_;
  Point corner_;
};

/// What is behind the head.
void drawBehind(const Face& face, Portrait portrait) {
  switch (portrait) {
  case Portrait::Bob:
    return face.fill(joined(arc({50, 42}, 25, 26, 180, 360), {{75, 66}, {66, 68}, {34, 68}, {25, 66}}),
                     face.ink());
  case Portrait::Curls:
    for (int i = 0; i < 11; ++i) {
      const double angle = base::radians(165 + 21.0 * i);
      face.disc({50 + 20 * std::cos(angle), 40 + 19 * std::sin(angle)}, 8.5, face.ink());
    }
    return;
  case Portrait::Headscarf: {
    const Points scarf = joined(arc({50, 44}, 25, 29, 180, 360), {{78, 78}, {50, 84}, {22, 78}});
    face.fill(scarf, face.theme().papers[1]);
    return face.line(joined(scarf, {scarf.front()}));
  }
  case Portrait::Bun: return face.disc({50, 17}, 10, face.ink());
  case Portrait::Helmet:
  case Portrait::Glasses:
  case Portrait::Beard:
  case Portrait::Grey: return;
  }
}

/// Hair and whatever else is before the head.
void drawBefore(const Face& face, Portrait portrait) {
  const look::Theme& theme = face.theme();
  const auto cap = [&](double low, look::Colour colour) { // hair that covers the skull
    face.fill(joined(arc({50, 44}, 19.5, 23, 188, 352), arc({50, low}, 17, 9, -12, -168)), colour);
  };
  switch (portrait) {
  case Portrait::Bob:
    return face.fill(
        {{31, 44}, {32, 32}, {42, 23}, {56, 22}, {68, 31}, {69, 44}, {62, 35}, {48, 38}, {38, 37}},
        face.ink());
  case Portrait::Helmet: {
    const Points dome = arc({50, 34}, 22, 19, 180, 360);
    face.fill(dome, theme.seats[3]);
    face.line(joined(dome, {dome.front()}));
    face.line({{24, 34}, {76, 34}}, 3);
    return face.fill(joined(arc({50, 53}, 18, 17, 0, 180), arc({50, 53}, 9, 3, 180, 0)), face.ink());
  }
  case Portrait::Curls:
    for (int i = 0; i < 5; ++i) face.disc({36 + 7.0 * i, 27 - (i % 2) * 2.0}, 5.5, face.ink());
    return;
  case Portrait::Glasses:
    cap(33, face.ink());
    for (const double x : {42.0, 58.0}) face.line(arc({x, 45}, 6, 5.5), 1.6);
    return face.line({{48, 44.5}, {52, 44.5}}, 1.6);
  case Portrait::Headscarf: {
    const Points edge = joined(arc({50, 46}, 18, 24, 150, 390), {});
    return face.line(edge, 3);
  }
  case Portrait::Bun: return cap(34, face.ink());
  case Portrait::Beard:
    cap(31, face.ink());
    return face.fill(joined(arc({50, 48}, 18.5, 24, 0, 180), arc({50, 53}, 10, 6, 180, 360)), face.ink());
  case Portrait::Grey:
    cap(30, theme.quiet);
    face.fill(arc({31, 46}, 4, 8), theme.quiet), face.fill(arc({69, 46}, 4, 8), theme.quiet);
    return;
  }
}

} // namespace

void drawPortrait(look::Drawing& drawing, const base::Rect& box, Portrait portrait) {
  constexpr std::array<std::size_t, 8> shirts{3, 1, 0, 2, 4, 5, 1, 2};
  const Face face(drawing, box);
  drawBehind(face, portrait);
  face.shoulders(face.theme().papers[shirts[static_cast<std::size_t>(portrait)]]);
  face.head();
  drawBefore(face, portrait);
  face.features();
}

journey::Likeness shownOf(const journey::Persona& persona, const journey::Pictures& pictures) {
  using journey::Likeness;
  const bool isThere = (persona.likeness == Likeness::Drawing && !persona.ink.empty()) ||
                       (persona.likeness == Likeness::Picture && pictures.find(persona.picture) != nullptr);
  return isThere ? persona.likeness : Likeness::Symbol;
}

void drawPortrait(look::Drawing& drawing, const base::Rect& box, const journey::Persona& persona,
                  const journey::Pictures& pictures) {
  const double side = std::min(box.w, box.h);
  const base::Rect square{box.centre().x - side / 2, box.bottom() - side, side, side};
  switch (shownOf(persona, pictures)) {
  case journey::Likeness::Symbol: return drawPortrait(drawing, box, persona.portrait);
  case journey::Likeness::Drawing:
    return drawInk(drawing, box, journey::inkIn(persona.ink).value_or(journey::Ink{}));
  case journey::Likeness::Picture:
    return drawing.picture(persona.picture, *pictures.find(persona.picture), square.inset(0.03 * side),
                           0.1 * side);
  }
}

} // namespace figures
