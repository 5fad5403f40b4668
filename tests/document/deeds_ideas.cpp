#include "journey/ideas.hpp"
#include "support/deed_bench.hpp"

#include <set>

using namespace document;
using journey::Idea;
using support::DeedBench;

TEST_CASE("an idea begins in its author's tray and is nobody else's") {
  DeedBench bench;
  const auto anna = bench.seated("Anna", 0), bert = bench.seated("Bert", 1);
  const auto idea = bench.idea(anna);

  CHECK(journey::trayOf(bench.now, anna) == std::vector{&bench[idea]});
  CHECK(bench(addIdea(anna, "")) == "refusal.empty");
  CHECK(bench(addIdea(anna, std::string(2001, 'a'))) == "refusal.too_long");
  CHECK(bench(addIdea({}, "text")) == "refusal.gone");
  CHECK(bench(addIdea(anna, "text"), bert) == "refusal.not_yours");
  CHECK(bench(writeIdea(idea, "better"), anna) == "");
  CHECK(bench[idea].text == "better");
  CHECK(bench(writeIdea(idea, "mine"), bert) == "refusal.not_yours");
  CHECK(bench(shareIdea(idea, 0, 0), bert) == "refusal.not_yours");
  CHECK(bench(binIdea(idea), bert) == "refusal.not_yours");
  CHECK(bench(writeWhy(idea, "why"), bert) == "refusal.not_yours");
  CHECK(bench(writeIdea({}, "x")) == "refusal.gone");
}

TEST_CASE("sharing, moving and taking back an idea") {
  DeedBench bench;
  const auto anna = bench.seated("Anna", 0), bert = bench.seated("Bert", 1);
  const auto idea = bench.idea(anna);

  CHECK(bench(moveIdea(idea, 0, 0, 0), anna) == "refusal.not_shared");
  CHECK(bench(shareIdea(idea, std::nan(""), 0)) == "refusal.not_a_place");
  CHECK(bench(shareIdea({}, 0, 0)) == "refusal.gone");
  CHECK(bench(shareIdea(idea, 1.5, 0.25), anna) == "");
  CHECK(bench[idea].x == 1);
  CHECK(bench[idea].y == 0.25);
  CHECK(bench(moveIdea(idea, 0.5, -1, 360 + 90), bert) == "");
  CHECK(bench[idea].y == 0);
  CHECK(bench[idea].angle == 90);
  CHECK(bench(moveIdea(idea, 0.5, 0.5, std::nan(""))) == "refusal.not_a_place");
  CHECK(bench(takeIdeaBack(idea), bert) == "refusal.not_yours");
  CHECK(bench(takeIdeaBack(idea), anna) == "");
  CHECK_FALSE(bench[idea].shared);
  CHECK(bench(takeIdeaBack({})) == "refusal.gone");
}

TEST_CASE("an idea that the group works with is not taken back") {
  DeedBench bench;
  const auto anna = bench.seated("Anna", 0);
  const auto dotted = bench.sharedIdea(anna), tested = bench.sharedIdea(anna);

  CHECK(bench(giveDot(anna, dotted)) == "");
  CHECK(bench(openRound(tested, {journey::question::ninePlus})) == "");
  CHECK(bench(takeIdeaBack(dotted)) == "refusal.idea_in_use");
  CHECK(bench(takeIdeaBack(tested)) == "refusal.idea_in_use");
}

TEST_CASE("sharing all gives each idea a place of its own") {
  DeedBench bench;
  const auto anna = bench.seated("Anna", 0);
  CHECK(bench(shareAll()) == "refusal.nothing_to_share");
  const auto there = bench.sharedIdea(anna), thrown = bench.idea(anna);
  CHECK(bench(binIdea(thrown)) == "");
  for (int i = 0; i < 20; ++i) bench.idea(anna);

  CHECK(bench(shareAll()) == "");

  std::set<std::pair<double, double>> places;
  for (const Idea* idea : journey::sharedIdeas(bench.now)) {
    places.insert({idea->x, idea->y});
    CHECK(idea->x >= 0);
    CHECK(idea->x <= 1);
    CHECK(idea->y <= 1);
  }
  CHECK(places.size() == 21);
  CHECK(bench[there].x == 0.5);
  CHECK_FALSE(bench[thrown].shared);
}

TEST_CASE("an idea is linked to touchpoints and says why it fell short") {
  DeedBench bench;
  const auto anna = bench.seated("Anna", 0);
  const auto idea = bench.sharedIdea(anna);
  const auto touchpoint = bench.touchpoint();

  CHECK(bench(linkIdea(idea, touchpoint, true)) == "");
  CHECK(journey::liftedBy(bench.now, idea).size() == 1);
  CHECK(bench(linkIdea(idea, touchpoint, false)) == "");
  CHECK(journey::liftedBy(bench.now, idea).empty());
  CHECK(bench(linkIdea(idea, touchpoint, true)) == "");
  CHECK(bench.now.ideaLinks.size() == 1);
  CHECK(bench(linkIdea(idea, {}, true)) == "refusal.gone");
  CHECK(bench(linkIdea({}, touchpoint, true)) == "refusal.gone");
  CHECK(bench(writeWhy(idea, "too slow")) == "");
  CHECK(bench[idea].why == "too slow");
  CHECK(bench(writeWhy(idea, "")) == "");
  CHECK(bench(writeWhy(idea, std::string(2001, 'a'))) == "refusal.too_long");
}

TEST_CASE("dots are given until none is left, and taken back") {
  DeedBench bench;
  const auto anna = bench.seated("Anna", 0), bert = bench.seated("Bert", 1), away = bench.unseated("Away");
  const auto idea = bench.sharedIdea(bert), hidden = bench.idea(bert);
  CHECK(bench(setDots(2)) == "");

  CHECK(bench(giveDot(anna, idea), anna) == "");
  CHECK(bench(giveDot(anna, idea), anna) == "");
  CHECK(journey::dotsOn(bench.now, idea, anna) == 2);
  CHECK(bench(giveDot(anna, idea), anna) == "refusal.no_dots_left");
  CHECK(bench(takeDot(anna, idea), bert) == "refusal.not_yours");
  CHECK(bench(takeDot(anna, idea), anna) == "");
  CHECK(journey::dotsLeft(bench.now, anna) == 1);
  CHECK(bench(takeDot(bert, idea), bert) == "refusal.no_dot_here");
  CHECK(bench(giveDot(anna, hidden)) == "refusal.not_shared");
  CHECK(bench(takeDot(anna, hidden)) == "refusal.not_shared");
  CHECK(bench(giveDot(away, idea)) == "refusal.not_at_table");
  CHECK(bench(giveDot(bert, idea), anna) == "refusal.not_yours");
  CHECK(bench(giveDot(anna, {})) == "refusal.gone");
}

TEST_CASE("an idea from the bin has its dots, but those spent elsewhere meanwhile") {
  DeedBench bench;
  const auto anna = bench.seated("Anna", 0), bert = bench.seated("Bert", 1);
  const auto idea = bench.sharedIdea(anna), other = bench.sharedIdea(anna);
  CHECK(bench(setDots(1)) == "");
  CHECK(bench(giveDot(anna, idea)) == "");
  CHECK(bench(giveDot(bert, idea)) == "");

  CHECK(bench(binIdea(idea)) == "");
  CHECK(bench(binIdea(idea)) == "refusal.gone");
  CHECK(bench(giveDot(anna, other)) == "");
  CHECK(bench(restoreIdea(idea)) == "");
  CHECK(journey::dotsOn(bench.now, idea, anna) == 0);
  CHECK(journey::dotsOn(bench.now, idea, bert) == 1);
  CHECK(bench(restoreIdea({})) == "refusal.gone");
  const auto hidden = bench.idea(anna);
  CHECK(bench(binIdea(hidden)) == "");
  CHECK(bench(restoreIdea(hidden), bert) == "refusal.not_yours");
  CHECK(bench(restoreIdea(hidden), anna) == "");
}
