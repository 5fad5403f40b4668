#include "journey/agenda.hpp"

#include <doctest/doctest.h>

using namespace journey;

namespace {

constexpr MethodStep method[] = {{"brief", Phase::Prepare, 20},
                                 {"team", Phase::Prepare, 10},
                                 {"map", Phase::Estimate, 75},
                                 {"voting", Phase::Estimate, 45},
                                 {"result", Phase::Result, 15}};

struct Day {
  Workshop workshop;
  std::int64_t last = 0;

  Agenda& add(const std::string& name, std::int64_t minutes, double rank = 0) {
    Agenda& item = *workshop.agenda.add(base::Id<Agenda>{++last});
    item.name = name, item.minutes = minutes, item.rank = rank;
    return item;
  }
  std::string order() const {
    std::string names;
    for (const Planned& one : agendaOf(workshop, method)) names += (one.off ? "-" : "") + one.name + " ";
    return names;
  }
};

std::vector<Planned> meeting(std::initializer_list<std::pair<const char*, std::int64_t>> entries) {
  std::vector<Planned> out;
  for (const auto& [name, minutes] : entries) out.push_back({.name = name, .minutes = minutes});
  return out;
}

} // namespace

TEST_CASE("A workshop without an order has the method's, with the minutes that it says") {
  Day day;
  CHECK(day.order() == "brief team map voting result ");
  day.add("map", 30);
  CHECK(agendaOf(day.workshop, method)[2].minutes == 30);
  CHECK(agendaOf(day.workshop, method)[3].minutes == 45);
}

TEST_CASE("Steps keep to their phase; a break stands where it was put; what was taken away is not there") {
  Day day;
  day.add("team", 10, 1);
  day.add("brief", 20, 2);
  day.add("voting", 45, 3);
  day.add("break", 15, 4);
  day.add("map", 75, 5).off = true;
  day.add("lunch", 45, 9);
  day.add("break", 5, 4.5).off = true;
  CHECK(day.order() == "team brief voting break -map result lunch ");
  const auto agenda = agendaOf(day.workshop, method);
  CHECK(agenda[3].phase == Phase::Estimate);
  CHECK(plannedMinutes(agenda) == 10 + 20 + 45 + 15 + 15 + 45);
}

TEST_CASE("A step that is newer than the workshop's order follows the one before it in the method") {
  Day day;
  day.add("voting", 45, 1);
  day.add("map", 75, 2);
  CHECK(day.order() == "brief team voting map result ");
  day.workshop.agenda.find({1})->name = "something else";
  CHECK(day.order() == "brief team map voting result ");
}

TEST_CASE("A meeting is what lies between two cuts") {
  const auto days =
      meeting({{"brief", 1}, {"meeting", 0}, {"map", 2}, {"voting", 3}, {"meeting", 0}, {"result", 4}});
  CHECK(plannedMinutes(meetingOf(days, 0)) == 1);
  CHECK(plannedMinutes(meetingOf(days, 3)) == 5);
  CHECK(plannedMinutes(meetingOf(days, 5)) == 4);
  CHECK(meetingOf({}, 0).empty());
}

TEST_CASE("The delay is what is still to come after now, against the plan") {
  // Begins at 9:00: 20 + 60 + 15 + 45 minutes, until 11:20.
  const auto day = meeting({{"brief", 20}, {"map", 60}, {"break", 15}, {"voting", 45}});
  const auto at = [&](double now, std::size_t entry, double used) {
    return delayOf(day, entry, used, 540, -1, now);
  };
  CHECK(at(560, 1, 0)->minutes == doctest::Approx(0));
  const auto late = at(600, 1, 20); // at 10:00 with 40 minutes of the map to go: 20 later
  CHECK(late->minutes == doctest::Approx(20));
  CHECK(late->end == doctest::Approx(600 + 40 + 15 + 45));
  CHECK(late->plan == doctest::Approx(680));
  CHECK(delayOf(day, 1, 20, 540, 690, 600)->minutes == doctest::Approx(10)); // an end that was agreed
  CHECK(at(550, 1, 0)->minutes == doctest::Approx(-10));
  CHECK(at(700, 1, 90)->minutes == doctest::Approx(80)); // over time takes no more than it took
  CHECK_FALSE(at(530, 0, 0));                            // before it began
  CHECK_FALSE(at(1200, 3, 0));                           // the evening after
  CHECK_FALSE(delayOf(day, 1, 0, -1, -1, 600));          // nobody said when
}

TEST_CASE("What wins time is of what comes, never the result left out, never a break under ten minutes") {
  auto day =
      meeting({{"map", 60}, {"voting", 45}, {"break", 12}, {"lunch", 45}, {"curve", 20}, {"result", 30}});
  day.back().phase = Phase::Result;
  const auto remedies = remediesOf(day, 0, 12);
  REQUIRE(remedies.size() == 3);
  CHECK(day[remedies[0].entry].name == "voting");
  CHECK(remedies[0].minutes == 15);
  CHECK(day[remedies[1].entry].name == "lunch");
  CHECK(remedies[1].minutes == 15);
  CHECK(day[remedies[2].entry].name == "curve");
  CHECK(remedies[2].skips);
  CHECK(remediesOf(day, 5, 12).empty());
  for (const Remedy& remedy : remediesOf(day, 3, 100))
    CHECK_FALSE((remedy.skips && day[remedy.entry].name == "result"));
}
