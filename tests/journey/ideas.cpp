#include "journey/ideas.hpp"

#include "support/small_workshop.hpp"

#include <doctest/doctest.h>

using namespace journey;
using support::SmallWorkshop;

TEST_CASE("shared ideas come with the most dots first, then by rank") {
  SmallWorkshop w;
  const Idea &later = w.idea(true, 3), &earlier = w.idea(true, 2), &loved = w.idea(true, 9);
  w.idea(false);
  w.idea().gone = true;
  const Participant& who = w.participant(0);
  w.dot(loved, who);
  w.dot(later, who).gone = true;

  CHECK(sharedIdeas(w.value) == std::vector{&loved, &earlier, &later});
}

TEST_CASE("a tray holds one person's private ideas") {
  SmallWorkshop w;
  const Participant &anna = w.participant(0), &bert = w.participant(1);
  Idea &second = w.idea(false, 2), &first = w.idea(false, 1), &other = w.idea(false), &shared = w.idea();
  second.author = first.author = shared.author = anna.id;
  other.author = bert.id;

  CHECK(trayOf(w.value, anna.id) == std::vector<const Idea*>{&first, &second});
}

TEST_CASE("dots on ideas and left to give") {
  SmallWorkshop w;
  const Participant &anna = w.participant(0), &bert = w.participant(1);
  Idea &one = w.idea(), &two = w.idea();
  w.dot(one, anna);
  w.dot(one, bert);
  w.dot(two, anna);
  w.dot(two, anna).gone = true;

  CHECK(dotsOn(w.value, one.id) == 2);
  CHECK(dotsOn(w.value, one.id, anna.id) == 1);
  CHECK(dotsLeft(w.value, anna.id) == 1);
  two.gone = true;
  CHECK(dotsLeft(w.value, anna.id) == 2);
  w.brief().dots = 0;
  CHECK(dotsLeft(w.value, anna.id) == 0);
}

TEST_CASE("the verdict is the median of the newest revealed round against the bar") {
  SmallWorkshop w;
  const Idea& idea = w.idea();
  CHECK(verdictOf(w.value, idea.id) == Verdict::Untested);
  const Round &first = w.test(idea, 1), &second = w.test(idea, 2);
  w.score(first, 10);
  CHECK(verdictOf(w.value, idea.id) == Verdict::Untested);
  w.score(second, 8);
  w.score(second, 9);
  CHECK(verdictOf(w.value, idea.id) == Verdict::FellShort);
  w.score(second, 10);
  CHECK(verdictOf(w.value, idea.id) == Verdict::Passed);
  w.brief().bar = 9.5;
  CHECK(verdictOf(w.value, idea.id) == Verdict::FellShort);
}

TEST_CASE("an idea lifts the touchpoints it is linked to") {
  SmallWorkshop w;
  const Idea& idea = w.idea();
  Touchpoint &kept = w.loose(), &thrown = w.loose(), &unlinked = w.loose();
  for (const Touchpoint* touchpoint : {&kept, &thrown, &unlinked}) {
    IdeaLink& link = w.add(w.value.ideaLinks);
    link.idea = idea.id;
    link.touchpoint = touchpoint->id;
    link.gone = touchpoint == &unlinked;
  }
  thrown.gone = true;

  CHECK(liftedBy(w.value, idea.id) == std::vector<const Touchpoint*>{&kept});
}
