#include "document/behaviour.hpp"
#include "support/deed_bench.hpp"

#include <doctest/doctest.h>

using namespace document;
using journey::behaviourOf;
using support::DeedBench;

TEST_CASE("what was counted is written one by one, and taken back by an empty text") {
  DeedBench bench;
  const auto it = bench.touchpoint();
  CHECK(bench(writeCounted(it, "visits", " 1.240 ")) == "");
  CHECK(bench(writeCounted(it, "drop_outs", "186")) == "");
  CHECK(bench(writeCounted(it, "waiting", "8 min")) == "");
  CHECK(bench(writeCounted(it, "period", "september, web")) == "");
  REQUIRE(behaviourOf(bench.now, it) != nullptr);
  CHECK(bench.now.behaviours.size() == 1);
  CHECK(behaviourOf(bench.now, it)->visits == 1240);
  CHECK(behaviourOf(bench.now, it)->dropOuts == 186);
  CHECK_FALSE(behaviourOf(bench.now, it)->repeats);
  for (const char* field : {"visits", "drop_outs", "waiting", "period"})
    CHECK(bench(writeCounted(it, field, "")) == "");
  CHECK(behaviourOf(bench.now, it) == nullptr); // it says nothing any more
  CHECK(bench(writeCounted(it, "repeats", "")) == "");
  CHECK(bench.now.behaviours.size() == 1);
}

TEST_CASE("what cannot be so is refused, with both numbers") {
  DeedBench bench;
  const auto it = bench.touchpoint();
  CHECK(bench(writeCounted(it, "visits", "100")) == "");
  CHECK(bench(writeCounted(it, "drop_outs", "101")) == "refusal.more_drop_outs");
  CHECK(bench.words == std::vector<std::string>{"101", "100"});
  CHECK(bench(writeCounted(it, "repeats", "101")) == "refusal.more_repeats");
  CHECK(bench(writeCounted(it, "drop_outs", "100")) == "");
  CHECK(bench(writeCounted(it, "visits", "99")) == "refusal.more_drop_outs");
  CHECK(bench(writeCounted(it, "visits", "")) == ""); // then nobody knows of how many
  CHECK(bench(writeCounted(it, "drop_outs", "101")) == "");
  for (const char* bad : {"veel", "12,5", "-1"})
    CHECK(bench(writeCounted(it, "visits", bad)) == "refusal.not_a_count");
  CHECK(bench(count(it, {2'000'000'000, {}, {}, "", ""})) == "refusal.out_of_range");
  CHECK(bench(writeCounted(it, "waiting", "lang")) == "refusal.not_a_time");
  CHECK(bench(writeCounted(it, "period", std::string(201, 'a'))) == "refusal.too_long");
  CHECK(bench(writeCounted(it, "colour", "3")) == "refusal.gone");
  CHECK(bench(writeCounted({}, "visits", "3")) == "refusal.gone");
}

TEST_CASE("all of it at once keeps what is not said, goes, and begins anew") {
  DeedBench bench;
  const auto it = bench.touchpoint();
  CHECK(bench(count(it, {})) == "refusal.nothing_counted");
  CHECK(bench(removeBehaviour(it)) == "refusal.nothing_counted");
  CHECK(bench(count(it, {500, 25, {}, "2 uur", "week 40"})) == "");
  CHECK(bench(count(it, {{}, {}, 30, "", ""})) == "");
  const auto id = behaviourOf(bench.now, it)->id;
  CHECK(bench[id].visits == 500);
  CHECK(bench[id].repeats == 30);
  CHECK(bench[id].period == "week 40");
  CHECK(bench(count(it, {20, {}, {}, "", ""})) == "refusal.more_drop_outs");
  CHECK(bench(removeBehaviour(it)) == "");
  CHECK(behaviourOf(bench.now, it) == nullptr);
  CHECK(bench(writeCounted(it, "visits", "20")) == "");
  CHECK(bench.now.behaviours.size() == 1);
  CHECK_FALSE(bench[id].dropOuts);
  CHECK(bench[id].waiting.empty());
}
