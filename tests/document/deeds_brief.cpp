#include "support/deed_bench.hpp"

using namespace document;
using journey::Brief;
using support::DeedBench;

TEST_CASE("writing the brief") {
  DeedBench bench;

  CHECK(bench(writeBrief(&Brief::goal, "  Minder klachten \n")) == "");
  CHECK(bench.now.brief().goal == "Minder klachten");
  CHECK(bench(writeBrief(&Brief::goal, "")) == "");
  CHECK(bench.now.brief().goal.empty());
  CHECK(bench(writeBrief(&Brief::goal, std::string(4000, 'a'))) == "");
  CHECK(bench(writeBrief(&Brief::goal, std::string(4001, 'b'))) == "refusal.too_long");
  CHECK(bench.words == std::vector<std::string>{"4000"});
  CHECK(bench(writeBrief(&Brief::title, std::string(201, 'b'))) == "refusal.too_long");
  CHECK(bench.now.brief().goal == std::string(4000, 'a'));
}

TEST_CASE("texts become valid UTF-8 and names one line") {
  DeedBench bench;

  CHECK(bench(writeBrief(&Brief::reason, "a\xFF\x01\nb")) == "");
  CHECK(bench.now.brief().reason == "a\xEF\xBF\xBD\nb");
  CHECK(bench(writeBrief(&Brief::title, "one\ntwo")) == "");
  CHECK(bench.now.brief().title == "one two");
}

TEST_CASE("the policies and bars of the brief") {
  DeedBench bench;
  const Brief& brief = bench.now.brief();

  CHECK(bench(setScope(journey::Scope::Narrow)) == "");
  CHECK(brief.scope == journey::Scope::Narrow);
  CHECK(bench(setAnonymous(false)) == "");
  CHECK_FALSE(brief.anonymous);
  CHECK(bench(setOpenVotes(true)) == "");
  CHECK(brief.openVotes);
  CHECK(bench(setLanguage("en")) == "");
  CHECK(brief.language == "en");
  for (const char* code : {"../en", "/etc/passwd", "EN", "n", "", "en-", "nederlands", "nl\n"})
    CHECK(bench(setLanguage(code)) == "refusal.unknown_language");
  CHECK(bench(setBar(8.5)) == "");
  CHECK(brief.bar == 8.5);
  CHECK(bench(setBar(0.9)) == "refusal.out_of_range");
  CHECK(bench.words == std::vector<std::string>{"1", "10"});
  CHECK(bench(setBar(10.1)) == "refusal.out_of_range");
  CHECK(bench(setBar(std::nan(""))) == "refusal.out_of_range");
  CHECK(bench(setBarLabel("wow")) == "");
  CHECK(brief.barLabel == "wow");
  CHECK(bench(setBarLabel(" ")) == "refusal.empty");
  CHECK(bench(writeBrief(&Brief::barLabel, "")) == "refusal.empty");
  CHECK(bench(setDots(20)) == "");
  CHECK(brief.dots == 20);
  CHECK(bench(setDots(21)) == "refusal.out_of_range");
  CHECK(bench(setDots(-1)) == "refusal.out_of_range");
  CHECK(bench(setDiscussSpread(3)) == "");
  CHECK(brief.discussSpread == 3);
  CHECK(bench(setDiscussSpread(0)) == "refusal.out_of_range");
  CHECK(bench(setDiscussSpread(10)) == "refusal.out_of_range");
}

TEST_CASE("the agenda is ticked off and planned") {
  DeedBench bench;

  CHECK(bench(setDone("map", true)) == "");
  CHECK(bench(setMinutes("map", 90)) == "");
  CHECK(bench(setMinutes("map", 601)) == "refusal.out_of_range");
  CHECK(bench(setMinutes("map", -1)) == "refusal.out_of_range");
  REQUIRE(bench.now.agenda.size() == 1);
  const journey::Agenda& item = *bench.now.agenda.begin();
  CHECK(item.name == "map");
  CHECK(item.done);
  CHECK(item.minutes == 90);
}
