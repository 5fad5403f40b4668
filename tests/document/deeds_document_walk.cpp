#include "document/team.hpp"
#include "hardening/rounds.hpp"
#include "journey/outline.hpp"
#include "support/random_deeds.hpp"

#include <doctest/doctest.h>

#include <cstdio>

using namespace document;
using support::RandomDeeds;

namespace {

const auto seeds = static_cast<std::uint64_t>(hardening::rounds(500, 20'000));
constexpr int steps = 200;

/// A person takes back, or the table undoes or redoes; whether it was done.
bool revertSomething(Document& document, RandomDeeds& people) {
  const std::size_t dice = people.below(4);
  if (dice == 0) return !document.undo();
  if (dice == 1) return !document.redo();
  const auto all = journey::participantsOf(document.workshop());
  return !all.empty() && !document.takeBack(all[people.below(all.size())]->id);
}

journey::Workshop replayed(const History& history) {
  journey::Workshop workshop;
  for (const Event& event : history.events()) REQUIRE(journey::apply(workshop, event.changes));
  return workshop;
}

} // namespace

TEST_CASE("deeds, undo, redo and take back: memory is the replay, undoing everything is the start") {
  std::size_t reverts = 0;
  for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
    CAPTURE(seed);
    RandomDeeds people(seed);
    const journey::Workshop start = people.begin();
    const auto document = Document::inMemory(start, {.utc = [] { return 1; }, .seed = seed});
    for (int step = 0; step < steps; ++step) {
      if (people.below(8) == 0) {
        reverts += revertSomething(*document, people) ? 1U : 0U;
        continue;
      }
      const RandomDeeds::Choice choice = people.next(document->workshop());
      document->perform(choice.by, choice.deed);
    }

    CHECK(support::brokenPromise(document->workshop()) == "");
    CHECK(replayed(document->history()) == document->workshop());
    while (!document->undo()) {
    }
    CHECK(document->workshop() == start);
  }
  CHECK(reverts > seeds);
  std::printf("G12 random deeds of eight people: %llu seeds of %d\n", static_cast<unsigned long long>(seeds),
              steps);
}

TEST_CASE("taking back a leave does not put two people on one seat") {
  RandomDeeds people(1);
  const auto document = Document::inMemory(people.begin(), {.utc = [] { return 1; }, .seed = 1});
  const auto seated = journey::seatedOf(document->workshop());
  const auto anna = seated[0]->id, bert = seated[1]->id;
  const auto seat = seated[0]->seat;
  REQUIRE_FALSE(document->perform(anna, leaveTable(anna)));
  REQUIRE_FALSE(document->perform(bert, takeSeat(bert, seat, journey::Edge::Top, 0.5)));

  document->takeBack(anna);

  CHECK(support::brokenSeating(document->workshop()) == "");
}
