#include "journey/ballot.hpp"

#include "support/small_workshop.hpp"

#include <doctest/doctest.h>

using namespace journey;
using support::SmallWorkshop;

TEST_CASE("votes are secret until they are revealed or the brief says open") {
  SmallWorkshop w;
  Round& round = w.round(w.loose(), 1, false);

  CHECK_FALSE(mayShowVotes(w.value, round));
  w.brief().openVotes = true;
  CHECK(mayShowVotes(w.value, round));
  w.brief().openVotes = false;
  round.revealed = true;
  CHECK(mayShowVotes(w.value, round));
}

TEST_CASE("a ballot is complete with all it asks for, or abstained") {
  SmallWorkshop w;
  const Round &round = w.round(w.loose()), &test = w.test(w.idea());
  const Participant& who = w.participant(0);
  const auto given = [&](const Round& in) { return isComplete(in, voteOf(w.value, in.id, who.id)); };

  CHECK_FALSE(given(round));
  const Vote& vote = w.vote(round, who);
  CHECK_FALSE(given(round));
  w.answer(vote, "experience", 5);
  CHECK_FALSE(given(round));
  w.answer(vote, "importance", 6);
  CHECK(given(round));
  const Vote& tested = w.vote(test, who);
  w.answer(tested, "experience", 5);
  CHECK_FALSE(given(test));
  w.answer(tested, "nine_plus", 9);
  CHECK(given(test));
  const Participant& other = w.participant(1);
  w.vote(round, other).abstained = true;
  CHECK(isComplete(round, voteOf(w.value, round.id, other.id)));
}

TEST_CASE("the turnout counts people at the table") {
  SmallWorkshop w;
  const Round& round = w.round(w.loose(), 1, false);
  CHECK_FALSE(turnoutOf(w.value, round).all());
  const Participant &first = w.participant(0), &second = w.participant(1);
  w.vote(round, 5, 5); // somebody who left the table
  w.vote(round, first).abstained = true;
  const Vote& half = w.vote(round, second);
  w.answer(half, "experience", 4);

  CHECK(turnoutOf(w.value, round).complete == 1);
  CHECK(turnoutOf(w.value, round).expected == 2);
  w.answer(half, "importance", 4);
  CHECK(turnoutOf(w.value, round).all());
}

TEST_CASE("nobody is named where the brief says anonymous") {
  SmallWorkshop w;
  const Participant& who = w.participant(0);

  CHECK(namedAuthor(w.value, who.id) == nullptr);
  w.brief().anonymous = false;
  CHECK(namedAuthor(w.value, who.id) == &who);
  CHECK(namedAuthor(w.value, {}) == nullptr);
}
