#include "support/deed_bench.hpp"

using namespace document;
using journey::Brief;
using support::DeedBench;

TEST_CASE("writing the brief") {
  DeedBench bench;

  CHECK(bench(DEED(writeBrief(edit, &Brief::goal, "  Minder klachten \n"))) == "");
  CHECK(bench.now.brief().goal == "Minder klachten");
  CHECK(bench(DEED(writeBrief(edit, &Brief::goal, ""))) == "");
  CHECK(bench.now.brief().goal.empty());
  CHECK(bench(DEED(writeBrief(edit, &Brief::goal, std::string(4000, 'a')))) == "");
  CHECK(bench(DEED(writeBrief(edit, &Brief::goal, std::string(4001, 'b')))) == "refusal.too_long");
  CHECK(bench.words == std::vector<std::string>{"4000"});
  CHECK(bench(DEED(writeBrief(edit, &Brief::title, std::string(201, 'b')))) == "refusal.too_long");
  CHECK(bench.now.brief().goal == std::string(4000, 'a'));
}

TEST_CASE("texts become valid UTF-8 and names one line") {
  DeedBench bench;

  CHECK(bench(DEED(writeBrief(edit, &Brief::reason, "a\xFF\x01\nb"))) == "");
  CHECK(bench.now.brief().reason == "a\xEF\xBF\xBD\nb");
  CHECK(bench(DEED(writeBrief(edit, &Brief::title, "one\ntwo"))) == "");
  CHECK(bench.now.brief().title == "one two");
}

TEST_CASE("the policies and bars of the brief") {
  DeedBench bench;
  const Brief& brief = bench.now.brief();

  CHECK(bench(DEED(setScope(edit, journey::Scope::Narrow))) == "");
  CHECK(brief.scope == journey::Scope::Narrow);
  CHECK(bench(DEED(setAnonymous(edit, false))) == "");
  CHECK_FALSE(brief.anonymous);
  CHECK(bench(DEED(setOpenVotes(edit, true))) == "");
  CHECK(brief.openVotes);
  CHECK(bench(DEED(setLanguage(edit, "en"))) == "");
  CHECK(brief.language == "en");
  CHECK(bench(DEED(setLanguage(edit, "fr"))) == "refusal.unknown_language");
  CHECK(bench(DEED(setBar(edit, 8.5))) == "");
  CHECK(brief.bar == 8.5);
  CHECK(bench(DEED(setBar(edit, 0.9))) == "refusal.out_of_range");
  CHECK(bench.words == std::vector<std::string>{"1", "10"});
  CHECK(bench(DEED(setBar(edit, 10.1))) == "refusal.out_of_range");
  CHECK(bench(DEED(setBar(edit, std::nan("")))) == "refusal.out_of_range");
  CHECK(bench(DEED(setBarLabel(edit, "wow"))) == "");
  CHECK(brief.barLabel == "wow");
  CHECK(bench(DEED(setBarLabel(edit, " "))) == "refusal.empty");
  CHECK(bench(DEED(writeBrief(edit, &Brief::barLabel, ""))) == "refusal.empty");
  CHECK(bench(DEED(setDots(edit, 20))) == "");
  CHECK(brief.dots == 20);
  CHECK(bench(DEED(setDots(edit, 21))) == "refusal.out_of_range");
  CHECK(bench(DEED(setDots(edit, -1))) == "refusal.out_of_range");
  CHECK(bench(DEED(setDiscussSpread(edit, 3))) == "");
  CHECK(brief.discussSpread == 3);
  CHECK(bench(DEED(setDiscussSpread(edit, 0))) == "refusal.out_of_range");
  CHECK(bench(DEED(setDiscussSpread(edit, 10))) == "refusal.out_of_range");
}

TEST_CASE("the agenda is ticked off and planned") {
  DeedBench bench;

  CHECK(bench(DEED(setDone(edit, "map", true))) == "");
  CHECK(bench(DEED(setMinutes(edit, "map", 90))) == "");
  CHECK(bench(DEED(setMinutes(edit, "map", 601))) == "refusal.out_of_range");
  CHECK(bench(DEED(setMinutes(edit, "map", -1))) == "refusal.out_of_range");
  REQUIRE(bench.now.agenda.size() == 1);
  const journey::Agenda& item = *bench.now.agenda.begin();
  CHECK(item.name == "map");
  CHECK(item.done);
  CHECK(item.minutes == 90);
}
