#include "journey/lanes.hpp"

#include "journey/judge.hpp"
#include "journey/outline.hpp"
#include "support/small_workshop.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace journey;
using support::SmallWorkshop;

TEST_CASE("every lane has an id of its own that a note may hold, and a place in a ready set") {
  const FieldSchema& kind = fieldOf(&Note::kind);
  std::set<std::string_view> ids;
  for (const Lane& lane : lanes()) {
    CAPTURE(lane.id);
    CHECK(ids.insert(lane.id).second);
    CHECK_FALSE(faultOf(kind, std::string{lane.id}));
    CHECK(laneOf(lane.id) == &lane);
    CHECK(isIn(lane, LaneSet::Blueprint));
    CHECK_FALSE(lane.sets.empty());
  }
  CHECK(laneOf("unheard_of") == nullptr);
  for (const char* bad : {"", "Need", "need 2", "1"})
    CHECK(faultOf(kind, std::string{bad}) == Fault::NotAWord);
}

TEST_CASE("a new workshop shows needs and expectations, until somebody chooses") {
  SmallWorkshop w;
  const auto shown = [&] {
    std::vector<std::string_view> ids;
    for (const Lane& lane : shownLanes(w.value)) ids.push_back(lane.id);
    return ids;
  };
  CHECK(shown() == std::vector<std::string_view>{"need", "expectation"});
  const auto choose = [&](const char* kind, bool isShown) {
    LaneChoice& choice = w.add(w.value.laneChoices);
    choice.kind = kind, choice.shown = isShown;
  };
  choose("backstage", true);
  choose("need", false);
  choose("unheard_of", true);
  CHECK(shown() == std::vector<std::string_view>{"expectation", "backstage"});
}

TEST_CASE("what a lane holds stays when it is not shown, and what a newer program wrote is kept") {
  SmallWorkshop w;
  const Step& step = w.step(w.stage(1));
  for (const char* kind : {"need", "backstage", "unheard_of"}) {
    Note& note = w.add(w.value.notes);
    note.kind = kind, note.step = step.id;
  }
  CHECK(outlineOf(w.value).stages[0].steps[0].notes.size() == 2);
  const Lanes used = usedLanes(w.value);
  REQUIRE(used.size() == 3);
  CHECK(used.back().id == "unheard_of");
  const Outline all = outlineOf(w.value, firstJourney(w.value), used);
  for (const auto& notes : all.stages[0].steps[0].notes) CHECK(notes.size() == 1);
  CHECK(findingsIn(w.value).empty());
}
