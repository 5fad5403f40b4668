#include "journey/ink.hpp"

#include "journey/judge.hpp"

#include <doctest/doctest.h>

#include <cmath>

using namespace journey;

TEST_CASE("ink is strokes of points in a text, and the text of ink is always the same") {
  const auto ink = inkIn("M120 300 140 330M500 500M0 0 1000 1000 0 1000");
  REQUIRE(ink);
  REQUIRE(ink->size() == 3);
  CHECK((*ink)[0] == Stroke{{120, 300}, {140, 330}});
  CHECK((*ink)[1] == Stroke{{500, 500}});
  CHECK((*ink)[2].size() == 3);
  CHECK(inkText(*ink) == "M120 300 140 330M500 500M0 0 1000 1000 0 1000");
  CHECK(inkIn("") == Ink{});
  CHECK(inkText({}).empty());
}

TEST_CASE("what is no ink is refused, however little is wrong") {
  for (const char* bad :
       {"M",        "M1",        "M1 ",     "M1 2 ",       "M1 2 3", "M1  2",
        " M1 2",    "M1 2 M3 4", "1 2",     "L1 2",        "m1 2",   "M-1 2",
        "M1 -2",    "M+1 2",     "M1 1001", "M1001 1",     "M01 2",  "M1 02",
        "M00 0",    "M1.5 2",    "M1e2 2",  "M1 2,3 4",    "M1 2\n", "M99999999999999999999 1",
        "M1 2 1 2", "M1 2Z",     "<svg/>",  "M1 2 3 4 3 4"}) {
    CAPTURE(bad);
    CHECK_FALSE(inkIn(bad));
  }
  CHECK_FALSE(inkIn(std::string_view("M1 2\0", 5)));
}

TEST_CASE("places anywhere become points of the square") {
  CHECK(inkText({{{-5, 1e9}, {12.4, 12.6}, {12.3, 12.7}, {NAN, HUGE_VAL}}}) == "M0 1000 12 13 0 1000");
  CHECK(inkText({{}, {{1, 1}}, {}}) == "M1 1");
  CHECK(inkText({{{3, 3}, {3.2, 3.2}}}) == "M3 3"); // a finger that only trembled: a dot
}

TEST_CASE("a long straight line needs two points, an arc a few, and each ends where the finger was") {
  Stroke line, arc;
  for (int i = 0; i <= 200; ++i) {
    line.push_back({100.0 + 4 * i, 200.0 + i + (i % 2 == 0 ? 1.5 : -1.5)}); // trembling
    arc.push_back({500 + 300 * std::cos(i * base::pi / 200), 500 + 300 * std::sin(i * base::pi / 200)});
  }

  const Stroke thinLine = thinned(line), thinArc = thinned(arc);
  CHECK(thinLine == Stroke{line.front(), line.back()});
  CHECK(thinArc.size() >= 6);
  CHECK(thinArc.size() <= 30);
  CHECK(thinArc.front() == arc.front());
  CHECK(thinArc.back() == arc.back());
  double farthest = 0;
  for (const base::Point point : smoothLine(thinArc))
    farthest = std::max(farthest, std::abs(base::distance(point, {500, 500}) - 300));
  CHECK(farthest < 5); // half a millimetre in a square of 100
}

TEST_CASE("a smooth line goes through all points, and turns a corner without running past it") {
  const Stroke corner{{100, 100}, {900, 100}, {900, 120}};
  const Stroke line = smoothLine(corner);
  for (const base::Point point : corner) CHECK(std::ranges::find(line, point) != line.end());
  for (const base::Point point : line) {
    CHECK(point.x <= 912);
    CHECK(point.y >= 88);
  }
  CHECK(smoothLine({{1, 2}}) == Stroke{{1, 2}});
  CHECK(smoothLine({}).empty());
}

TEST_CASE("a record's ink is judged wherever it comes from") {
  const FieldSchema& ink = *fieldOf("persona", "ink");
  CHECK_FALSE(faultOf(ink, std::string{}));
  CHECK_FALSE(faultOf(ink, std::string{"M1 2 3 4"}));
  CHECK(faultOf(ink, std::string{"M1 2 3 x"}) == Fault::NotInk);
  CHECK(faultOf(ink, std::string{"een gezicht"}) == Fault::NotInk);
  std::string much;
  while (much.size() <= inkLimit) much += "M100 100";
  CHECK(faultOf(ink, much) == Fault::TooLong);
  CHECK(isDamage(Fault::NotInk));
}
