#include "figures/portrait.hpp"

#include "figures/ink.hpp"
#include "support/recorded_drawing.hpp"

#include <doctest/doctest.h>

using journey::Likeness;
using support::RecordedDrawing;

TEST_CASE("what people drew stands in the largest square of the box, on its lower edge") {
  RecordedDrawing drawing;
  figures::drawInk(drawing, {10, 20, 50, 100}, *journey::inkIn("M0 0 1000 1000M500 500"));

  REQUIRE(drawing.lines.size() == 1);
  CHECK(drawing.lines[0].points.front() == base::Point{10, 70});
  CHECK(drawing.lines[0].points.back() == base::Point{60, 120});
  CHECK(drawing.lines[0].width == doctest::Approx(50 * figures::inkWidth));
  REQUIRE(drawing.discs.size() == 3); // two round ends and a dot
  CHECK(drawing.discs[2].at == base::Point{35, 95});
  CHECK(drawing.discs[2].radius > drawing.discs[0].radius);
}

TEST_CASE("a persona shows its drawing where it has one and wants it, or else its symbol") {
  journey::Persona persona;
  const auto isInk = [&] {
    RecordedDrawing drawing;
    figures::drawPortrait(drawing, {0, 0, 100, 100}, persona, {});
    return drawing.lines.size() == 1 && drawing.lines[0].points.size() == 2;
  };

  CHECK_FALSE(isInk());
  persona.likeness = Likeness::Drawing;
  CHECK_FALSE(isInk()); // nobody drew yet
  persona.ink = "M100 100 900 900";
  CHECK(isInk());
  persona.likeness = Likeness::Symbol;
  CHECK_FALSE(isInk());
}

TEST_CASE("a picture is shown where it is there, or else the symbol") {
  journey::Persona persona;
  persona.picture = std::string(64, 'a'), persona.likeness = Likeness::Picture;
  journey::Pictures pictures;
  RecordedDrawing without, with;

  figures::drawPortrait(without, {0, 0, 40, 100}, persona, pictures);
  CHECK(without.pictures.empty());
  CHECK_FALSE(without.lines.empty());
  CHECK(figures::shownOf(persona, pictures) == Likeness::Symbol);
  pictures.add(persona.picture, std::make_shared<const std::string>("png"));
  figures::drawPortrait(with, {0, 0, 40, 100}, persona, pictures);
  REQUIRE(with.pictures.size() == 1);
  CHECK(with.pictures[0].name == persona.picture);
  CHECK(with.pictures[0].box == base::Rect{0, 60, 40, 40}.inset(0.03 * 40));
  CHECK(with.lines.empty());
}
