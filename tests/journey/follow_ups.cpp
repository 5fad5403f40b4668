#include "journey/follow_ups.hpp"

#include "support/small_workshop.hpp"

#include <doctest/doctest.h>

using namespace journey;

namespace {

struct Loops : support::SmallWorkshop {
  FollowUp& add(const std::string& due = "") {
    const auto id = Id<FollowUp>{static_cast<std::int64_t>(value.followUps.size()) + 1};
    FollowUp& made = *value.followUps.add(id);
    made.said = "Niemand belde terug", made.due = due;
    made.rank = -static_cast<double>(id.value);
    return made;
  }
};
const base::Day today = *base::dayIn("2026-11-27");

} // namespace

TEST_CASE("a loop is late after its day, while the customer still waits") {
  Loops loops;
  FollowUp& one = loops.add("2026-11-27");
  CHECK_FALSE(isLate(one, today));
  CHECK(isLate(one, today + std::chrono::days{1}));
  one.state = Progress::Doing;
  CHECK(isLate(one, today + std::chrono::days{1}));
  one.state = Progress::Done;
  CHECK_FALSE(isLate(one, today + std::chrono::days{1}));
  CHECK_FALSE(isLate(loops.add(), today));
}

TEST_CASE("a loop is closed when the customer was answered, and what was to change has changed") {
  Loops loops;
  FollowUp& one = loops.add();
  CHECK(isOpen(one));
  one.state = Progress::Done;
  CHECK_FALSE(isOpen(one));
  one.change = "Binnen twee dagen bellen";
  CHECK(isOpen(one));
  one.changed = Progress::Done;
  CHECK_FALSE(isOpen(one));
}

TEST_CASE("loops are counted and listed by rank, without what was put away") {
  Loops loops;
  const auto first = loops.add("2026-11-01").id, second = loops.add().id;
  loops.add("2026-11-01").gone = true;
  loops.value.followUps.find(second)->state = Progress::Done;

  const auto all = followUpsOf(loops.value);
  REQUIRE(all.size() == 2);
  CHECK(all[0]->id == second);
  CHECK(all[1]->id == first);
  const LoopCount count = loopsOf(loops.value, today);
  CHECK(count.all == 2);
  CHECK(count.open == 1);
  CHECK(count.late == 1);
}

TEST_CASE("who follows up is a participant, or what was written") {
  Loops loops;
  FollowUp& one = loops.add();
  CHECK(followerOf(loops.value, one).empty());
  one.who = "Klantcontactcentrum";
  CHECK(followerOf(loops.value, one) == "Klantcontactcentrum");
  Participant& anna = loops.participant(0);
  anna.name = "Anna", one.person = anna.id;
  CHECK(followerOf(loops.value, one) == "Anna");
}
