#include "figures/behaviour.hpp"

#include "support/recorded_drawing.hpp"
#include "support/sources.hpp"

#include <doctest/doctest.h>

#include <set>

using journey::Behaviour;
using journey::Seen;

namespace {

language::Catalogue texts(const std::string& code) {
  return language::Catalogue::read(support::sources() / "assets" / "languages" / (code + ".json"));
}

Behaviour form() {
  Behaviour out;
  out.visits = 1240, out.dropOuts = 186, out.repeats = 1;
  out.waiting = "8 min", out.period = "september";
  return out;
}

} // namespace

TEST_CASE("what was seen is told in words, each share with what it is of") {
  Behaviour one = form();
  CHECK(figures::told(one, texts("nl")) == "1.240 bezoeken; 186 haakten af (15 % van de bezoeken); 1 kwam "
                                           "opnieuw voor hetzelfde (0 % van de bezoeken); wachttijd 8 min; "
                                           "september");
  CHECK(figures::told(one, texts("en")).starts_with("1,240 visits; 186 dropped out (15 % of the visits)"));
  one.visits.reset();
  CHECK(figures::told(one, texts("nl")).find('%') == std::string::npos);
  CHECK(figures::shareIn(one, Seen::DropOuts, texts("nl")).empty());
  CHECK(figures::seenIn(one, Seen::Visits, texts("nl")).empty());
}

TEST_CASE("bars of visits and of their parts have one scale, and numbers are as full as there is room") {
  const Behaviour one = form();
  const journey::SeenInAll all{.kinds = {Seen::Visits, Seen::DropOuts}, .most = 2480, .longest = 16};
  const auto words = texts("nl");
  const auto drawn = [&](Seen seen, double width, std::size_t shortness = 0) {
    support::RecordedDrawing drawing;
    figures::drawSeen(drawing, one, seen, all, {0, 0, width, 10}, 2, words, shortness);
    return drawing;
  };
  const auto visits = drawn(Seen::Visits, 42), dropOuts = drawn(Seen::DropOuts, 42);
  REQUIRE(visits.fills.size() == 1);
  CHECK(visits.fills[0].box.w == doctest::Approx(20)); // half of the most, of 40
  CHECK(visits.texts.at(0).words == "1.240");
  REQUIRE(dropOuts.fills.size() == 2); // of how many, and how many
  CHECK(dropOuts.fills[0].box.w == doctest::Approx(20));
  CHECK(dropOuts.fills[1].box.w == doctest::Approx(3)); // 15 % of it
  CHECK(dropOuts.fills[1].box.x == doctest::Approx(dropOuts.fills[0].box.x));
  CHECK(dropOuts.texts.at(0).words == "186 · 15 %");
  CHECK(drawn(Seen::DropOuts, 12, 1).texts.at(0).words == "15 %");
  CHECK(drawn(Seen::Visits, 9, 1).texts.at(0).words == "1,2k");
  CHECK(drawn(Seen::Visits, 5, 1).texts.empty());
  CHECK(drawn(Seen::Waiting, 42).fills.at(0).box.w == doctest::Approx(20));
  CHECK(drawn(Seen::Waiting, 8, 1).texts.at(0).words == "8 m");
}

TEST_CASE("bars are told apart by a sign, where there is room for more than the number") {
  const Behaviour one = form();
  const journey::SeenInAll all{.kinds = {Seen::Visits}, .most = 2480, .longest = 16};
  std::set<std::string> signs;
  for (const Seen seen : {Seen::Visits, Seen::DropOuts, Seen::Repeats, Seen::Waiting}) {
    support::RecordedDrawing roomy, narrow;
    figures::drawSeen(roomy, one, seen, all, {0, 0, 60, 10}, 2, texts("nl"));
    REQUIRE(roomy.signs.size() == 1);
    REQUIRE(roomy.texts.size() == 1);
    CHECK(roomy.signs[0].at.x + roomy.signs[0].size / 2 <= roomy.texts[0].box.x);
    signs.insert(roomy.signs[0].what);
    const double number = roomy.texts[0].box.w;
    figures::drawSeen(narrow, one, seen, all, {0, 0, number + 0.5, 10}, 2, texts("nl"));
    CHECK(narrow.signs.empty());
    CHECK(narrow.texts.size() == 1);
  }
  CHECK(signs.size() == 4);
}

TEST_CASE("the numbers of a row are all as short as the narrowest place needs") {
  const Behaviour one = form();
  support::RecordedDrawing drawing;
  const auto words = texts("nl");
  CHECK(figures::shortnessOf(drawing, {{&one, 42}, {&one, 30}}, Seen::DropOuts, 2, words) == 0);
  CHECK(figures::shortnessOf(drawing, {{&one, 42}, {&one, 12}}, Seen::DropOuts, 2, words) == 1);
  CHECK(figures::shortnessOf(drawing, {{&one, 42}, {&one, 7}}, Seen::DropOuts, 2, words) == 2);
  CHECK(figures::shortnessOf(drawing, {}, Seen::DropOuts, 2, words) == 0);
}
