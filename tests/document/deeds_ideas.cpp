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
  CHECK(bench(DEED(addIdea(edit, anna, ""))) == "refusal.empty");
  CHECK(bench(DEED(addIdea(edit, anna, std::string(2001, 'a')))) == "refusal.too_long");
  CHECK(bench(DEED(addIdea(edit, {}, "text"))) == "refusal.gone");
  CHECK(bench(DEED(addIdea(edit, anna, "text")), bert) == "refusal.not_yours");
  CHECK(bench(DEED(writeIdea(edit, idea, "better")), anna) == "");
  CHECK(bench[idea].text == "better");
  CHECK(bench(DEED(writeIdea(edit, idea, "mine")), bert) == "refusal.not_yours");
  CHECK(bench(DEED(shareIdea(edit, idea, 0, 0)), bert) == "refusal.not_yours");
  CHECK(bench(DEED(binIdea(edit, idea)), bert) == "refusal.not_yours");
  CHECK(bench(DEED(writeWhy(edit, idea, "why")), bert) == "refusal.not_yours");
  CHECK(bench(DEED(writeIdea(edit, {}, "x"))) == "refusal.gone");
}

TEST_CASE("sharing, moving and taking back an idea") {
  DeedBench bench;
  const auto anna = bench.seated("Anna", 0), bert = bench.seated("Bert", 1);
  const auto idea = bench.idea(anna);

  CHECK(bench(DEED(moveIdea(edit, idea, 0, 0, 0)), anna) == "refusal.not_shared");
  CHECK(bench(DEED(shareIdea(edit, idea, std::nan(""), 0))) == "refusal.not_a_place");
  CHECK(bench(DEED(shareIdea(edit, {}, 0, 0))) == "refusal.gone");
  CHECK(bench(DEED(shareIdea(edit, idea, 1.5, 0.25)), anna) == "");
  CHECK(bench[idea].x == 1);
  CHECK(bench[idea].y == 0.25);
  CHECK(bench(DEED(moveIdea(edit, idea, 0.5, -1, 360 + 90)), bert) == "");
  CHECK(bench[idea].y == 0);
  CHECK(bench[idea].angle == 90);
  CHECK(bench(DEED(moveIdea(edit, idea, 0.5, 0.5, std::nan("")))) == "refusal.not_a_place");
  CHECK(bench(DEED(takeIdeaBack(edit, idea)), bert) == "refusal.not_yours");
  CHECK(bench(DEED(takeIdeaBack(edit, idea)), anna) == "");
  CHECK_FALSE(bench[idea].shared);
  CHECK(bench(DEED(takeIdeaBack(edit, {}))) == "refusal.gone");
}

TEST_CASE("an idea that the group works with is not taken back") {
  DeedBench bench;
  const auto anna = bench.seated("Anna", 0);
  const auto dotted = bench.sharedIdea(anna), tested = bench.sharedIdea(anna);

  CHECK(bench(DEED(giveDot(edit, anna, dotted))) == "");
  CHECK(bench(DEED(openTest(edit, tested))) == "");
  CHECK(bench(DEED(takeIdeaBack(edit, dotted))) == "refusal.idea_in_use");
  CHECK(bench(DEED(takeIdeaBack(edit, tested))) == "refusal.idea_in_use");
}

TEST_CASE("sharing all gives each idea a place of its own") {
  DeedBench bench;
  const auto anna = bench.seated("Anna", 0);
  CHECK(bench(DEED(shareAll(edit))) == "refusal.nothing_to_share");
  const auto there = bench.sharedIdea(anna), thrown = bench.idea(anna);
  CHECK(bench(DEED(binIdea(edit, thrown))) == "");
  for (int i = 0; i < 20; ++i) bench.idea(anna);

  CHECK(bench(DEED(shareAll(edit))) == "");

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

  CHECK(bench(DEED(linkIdea(edit, idea, touchpoint, true))) == "");
  CHECK(journey::liftedBy(bench.now, idea).size() == 1);
  CHECK(bench(DEED(linkIdea(edit, idea, touchpoint, false))) == "");
  CHECK(journey::liftedBy(bench.now, idea).empty());
  CHECK(bench(DEED(linkIdea(edit, idea, touchpoint, true))) == "");
  CHECK(bench.now.ideaLinks.size() == 1);
  CHECK(bench(DEED(linkIdea(edit, idea, {}, true))) == "refusal.gone");
  CHECK(bench(DEED(linkIdea(edit, {}, touchpoint, true))) == "refusal.gone");
  CHECK(bench(DEED(writeWhy(edit, idea, "too slow"))) == "");
  CHECK(bench[idea].why == "too slow");
  CHECK(bench(DEED(writeWhy(edit, idea, ""))) == "");
  CHECK(bench(DEED(writeWhy(edit, idea, std::string(2001, 'a')))) == "refusal.too_long");
}

TEST_CASE("dots are given until none is left, and taken back") {
  DeedBench bench;
  const auto anna = bench.seated("Anna", 0), bert = bench.seated("Bert", 1), away = bench.unseated("Away");
  const auto idea = bench.sharedIdea(bert), hidden = bench.idea(bert);
  CHECK(bench(DEED(setDots(edit, 2))) == "");

  CHECK(bench(DEED(giveDot(edit, anna, idea)), anna) == "");
  CHECK(bench(DEED(giveDot(edit, anna, idea)), anna) == "");
  CHECK(journey::dotsOn(bench.now, idea, anna) == 2);
  CHECK(bench(DEED(giveDot(edit, anna, idea)), anna) == "refusal.no_dots_left");
  CHECK(bench(DEED(takeDot(edit, anna, idea)), bert) == "refusal.not_yours");
  CHECK(bench(DEED(takeDot(edit, anna, idea)), anna) == "");
  CHECK(journey::dotsLeft(bench.now, anna) == 1);
  CHECK(bench(DEED(takeDot(edit, bert, idea)), bert) == "refusal.no_dot_here");
  CHECK(bench(DEED(giveDot(edit, anna, hidden))) == "refusal.not_shared");
  CHECK(bench(DEED(takeDot(edit, anna, hidden))) == "refusal.not_shared");
  CHECK(bench(DEED(giveDot(edit, away, idea))) == "refusal.not_at_table");
  CHECK(bench(DEED(giveDot(edit, bert, idea)), anna) == "refusal.not_yours");
  CHECK(bench(DEED(giveDot(edit, anna, {}))) == "refusal.gone");
}

TEST_CASE("an idea from the bin has its dots, but those spent elsewhere meanwhile") {
  DeedBench bench;
  const auto anna = bench.seated("Anna", 0), bert = bench.seated("Bert", 1);
  const auto idea = bench.sharedIdea(anna), other = bench.sharedIdea(anna);
  CHECK(bench(DEED(setDots(edit, 1))) == "");
  CHECK(bench(DEED(giveDot(edit, anna, idea))) == "");
  CHECK(bench(DEED(giveDot(edit, bert, idea))) == "");

  CHECK(bench(DEED(binIdea(edit, idea))) == "");
  CHECK(bench(DEED(binIdea(edit, idea))) == "refusal.gone");
  CHECK(bench(DEED(giveDot(edit, anna, other))) == "");
  CHECK(bench(DEED(restoreIdea(edit, idea))) == "");
  CHECK(journey::dotsOn(bench.now, idea, anna) == 0);
  CHECK(journey::dotsOn(bench.now, idea, bert) == 1);
  CHECK(bench(DEED(restoreIdea(edit, {}))) == "refusal.gone");
  const auto hidden = bench.idea(anna);
  CHECK(bench(DEED(binIdea(edit, hidden))) == "");
  CHECK(bench(DEED(restoreIdea(edit, hidden)), bert) == "refusal.not_yours");
  CHECK(bench(DEED(restoreIdea(edit, hidden)), anna) == "");
}
