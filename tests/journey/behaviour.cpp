#include "journey/behaviour.hpp"

#include "support/small_workshop.hpp"

#include <doctest/doctest.h>

using namespace journey;
using support::SmallWorkshop;

TEST_CASE("a share of visits is given only with the visits that it is of") {
  Behaviour one;
  one.dropOuts = 186;
  CHECK_FALSE(shareOfVisits(one, Seen::DropOuts));
  one.visits = 1240;
  CHECK(shareOfVisits(one, Seen::DropOuts) == doctest::Approx(0.15)); // 186 / 1240
  CHECK_FALSE(shareOfVisits(one, Seen::Repeats));
  one.repeats = 0;
  CHECK(shareOfVisits(one, Seen::Repeats) == 0.0);
  CHECK_FALSE(shareOfVisits(one, Seen::Visits));
  CHECK_FALSE(shareOfVisits(one, Seen::Waiting));
  one.visits = 0;
  one.dropOuts = 0;
  CHECK_FALSE(shareOfVisits(one, Seen::DropOuts)); // of nothing
  one.dropOuts = 1;
  CHECK_FALSE(shareOfVisits(one, Seen::DropOuts)); // of less than it is
}

TEST_CASE("no more drop out or come back than are there") {
  Behaviour one;
  one.dropOuts = 12;
  CHECK_FALSE(impossibleIn(one));
  one.visits = 12;
  CHECK_FALSE(impossibleIn(one));
  one.visits = 11;
  CHECK(impossibleIn(one) == Seen::DropOuts);
  one.dropOuts.reset();
  one.repeats = 12;
  CHECK(impossibleIn(one) == Seen::Repeats);
}

TEST_CASE("what is seen along a journey, and against what its bars are drawn") {
  SmallWorkshop w;
  const Step& step = w.step(w.stage(1));
  const auto counted = [&](double rank) -> Behaviour& {
    const auto about = w.touchpoint(step, rank).id;
    Behaviour& made = w.add(w.value.behaviours);
    made.touchpoint = about;
    return made;
  };
  CHECK(seenIn(outlineOf(w.value)).kinds.empty());
  counted(1).visits = 300;
  counted(2).waiting = "2 uur";
  Behaviour& gone = counted(3);
  gone.repeats = 900, gone.gone = true;
  Behaviour& both = counted(4);
  both.visits = 500, both.dropOuts = 100;
  both.waiting = "30 min";

  const Outline outline = outlineOf(w.value);
  const auto& behaviours = outline.stages[0].steps[0].behaviours;
  REQUIRE(behaviours.size() == 4);
  CHECK(behaviours[2] == nullptr);
  CHECK(behaviours[3]->id == both.id);
  const SeenInAll seen = seenIn(outline);
  CHECK(seen.kinds == std::vector<Seen>{Seen::Visits, Seen::DropOuts, Seen::Waiting});
  CHECK(seen.most == 500);
  CHECK(seen.longest == 120);
  CHECK(seen.touchpoints == 3);
  CHECK(seen.ends(Seen::DropOuts) == 500);
  CHECK(seen.ends(Seen::Waiting) == 120);
  CHECK(countIn(w.value, "behaviour") == 3);
  CHECK(behaviourOf(w.value, gone.touchpoint) == nullptr);
}
