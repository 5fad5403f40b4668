#include "journey/outline.hpp"

#include "support/small_workshop.hpp"

#include <doctest/doctest.h>

using namespace journey;
using support::SmallWorkshop;

TEST_CASE("the outline puts stages, steps and touchpoints in their order") {
  SmallWorkshop w;
  const Stage &second = w.stage(2), &first = w.stage(1);
  const Step &late = w.step(first, 2), &early = w.step(first, 1), &last = w.step(second);
  const Touchpoint &below = w.touchpoint(early, 2), &above = w.touchpoint(early, 1);
  const Touchpoint &same = w.touchpoint(late, 1), &twin = w.touchpoint(late, 1), &end = w.touchpoint(last);
  const Touchpoint& loose = w.loose();

  const Outline outline = outlineOf(w.value);

  REQUIRE(outline.stages.size() == 2);
  CHECK(outline.stages[0].stage == &first);
  REQUIRE(outline.stages[0].steps.size() == 2);
  CHECK(outline.stages[0].steps[0].step == &early);
  CHECK(outline.loose == std::vector{&loose});
  CHECK(outline.journeyOrder() == std::vector{&above, &below, &same, &twin, &end, &loose});
}

TEST_CASE("what lies in a stage or step that was thrown away is hidden with it") {
  SmallWorkshop w;
  Stage& stage = w.stage(1);
  Step& step = w.step(w.stage(2));
  const Touchpoint& inStage = w.touchpoint(w.step(stage));
  w.touchpoint(step);
  Touchpoint& thrown = w.loose();
  thrown.gone = stage.gone = step.gone = true;

  const Outline outline = outlineOf(w.value);

  CHECK(outline.journeyOrder().empty());
  CHECK(outline.bin == std::vector<const Touchpoint*>{&thrown});
  CHECK(outline.stagesInBin == std::vector<const Stage*>{&stage});
  CHECK(outline.stepsInBin == std::vector<const Step*>{&step});
  stage.gone = false;
  CHECK(outlineOf(w.value).journeyOrder() == std::vector{&inStage});
}

TEST_CASE("needs and expectations lie in lanes of their own") {
  SmallWorkshop w;
  const Step& step = w.step(w.stage(1));
  Note &second = w.add(w.value.notes), &first = w.add(w.value.notes), &other = w.add(w.value.notes),
       &thrown = w.add(w.value.notes);
  for (Note* note : {&second, &first, &other, &thrown}) note->step = step.id;
  second.rank = 2;
  first.rank = 1;
  other.kind = "expectation";
  thrown.gone = true;

  const Outline outline = outlineOf(w.value);

  const Outline::StepPart& part = outline.stages.at(0).steps.at(0);
  REQUIRE(outline.lanes.size() == 2);
  CHECK(part.notes[0] == std::vector<const Note*>{&first, &second});
  CHECK(part.notes[1] == std::vector<const Note*>{&other});
  CHECK(outline.notesInBin == std::vector<const Note*>{&thrown});
}

TEST_CASE("a rank lies between its neighbours") {
  const double low = 1, high = 2;

  CHECK(rankBetween(&low, &high) == 1.5);
  CHECK(rankBetween(nullptr, &low) < low);
  CHECK(rankBetween(&high, nullptr) > high);
  CHECK(rankBetween(nullptr, nullptr) == rankBetween(nullptr, nullptr));
}

TEST_CASE("people at the table are in the order of their seats") {
  SmallWorkshop w;
  const Participant &third = w.participant(3), &none = w.participant(-1), &zeroth = w.participant(0);
  w.participant(1).gone = true;

  CHECK(seatedOf(w.value) == std::vector{&zeroth, &third});
  CHECK(participantsOf(w.value) == std::vector{&third, &none, &zeroth});
}
