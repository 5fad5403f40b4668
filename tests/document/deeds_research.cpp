#include "document/research.hpp"
#include "support/deed_bench.hpp"

#include <doctest/doctest.h>

using namespace document;
using namespace journey;
using support::DeedBench;

namespace {

struct Bench : DeedBench {
  Id<Stage> stage = make<Stage>([](auto* made) { return addStage("Aanvraag", {}, made, Id<Journey>{1}); });
  Id<Step> step = make<Step>([&](auto* made) { return addStep(stage, {}, "Vraagt aan", made); });
  Id<Touchpoint> at =
      make<Touchpoint>([&](auto* made) { return addTouchpoint(step, "Brief", {}, {}, made); });

  Findings findings(Tally tally, MeasureKind kind = MeasureKind::Satisfaction) const {
    return {
        .found = {{.touchpoint = at, .question = "Hoe tevreden?", .kind = kind, .tally = std::move(tally)}},
        .wave = "2026-10-24",
        .source = "okt.csv"};
  }
};

const Tally ten{1, {0, 0, 0, 0, 0, 1, 2, 3, 0, 0}}, five{1, {1, 0, 0, 0, 4}},
    zeroToTen{0, {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5}};

} // namespace

TEST_CASE("findings come in as one deed") {
  Bench bench;
  Findings all = bench.findings(ten);
  all.found.push_back(
      {.stage = bench.stage, .question = "Aanbevelen?", .kind = MeasureKind::Promoter, .tally = zeroToTen});
  all.said = {{bench.at, "  Wat een brief. "}, {bench.at, "Prima"}, {bench.at, "Prima"}};

  CHECK(bench(importFindings(all)) == "");

  REQUIRE(bench.now.measures.size() == 2);
  const auto measures = measuresOf(bench.now, bench.at);
  REQUIRE(measures.size() == 1);
  CHECK(measures[0]->tally == "0,0,0,0,0,1,2,3,0,0");
  CHECK(measures[0]->wave == "2026-10-24");
  CHECK(measures[0]->source == "okt.csv");
  CHECK(measuresOf(bench.now, bench.stage).size() == 1);
  const auto quotes = quotesOf(bench.now, bench.at);
  REQUIRE(quotes.size() == 2);
  CHECK(quotes[0]->text == "Wat een brief.");
}

TEST_CASE("the same survey again replaces what it found, and counts nobody twice") {
  Bench bench;
  CHECK(bench(importFindings(bench.findings(ten))) == "");
  Findings again = bench.findings(five);
  CHECK(bench(importFindings(again)) == "");

  REQUIRE(bench.now.measures.size() == 1);
  CHECK(bench.now.measures.begin()->tally == "1,0,0,0,4");
  CHECK(bench.now.measures.begin()->highest == 5);
  again.source = "nov.csv";
  CHECK(bench(importFindings(again)) == "");
  CHECK(bench.now.measures.size() == 2);

  const auto id = bench.now.measures.begin()->id;
  CHECK(bench(binMeasure(id)) == "");
  CHECK(bench(binMeasure(id)) == "refusal.gone");
  CHECK(bench(restoreMeasure(id)) == "");
}

TEST_CASE("another day is a new wave, another segment other customers; all are kept and the latest counts") {
  Bench bench;
  CHECK(bench(importFindings(bench.findings(ten))) == "");
  Findings later = bench.findings(five);
  later.wave = "2026-11-01";
  later.found.push_back(later.found[0]);
  later.found[1].segment = " Bedrijven ";
  later.found[1].tally = {1, {0, 5, 0, 0, 0}};
  CHECK(bench(importFindings(later)) == "");
  CHECK(bench.now.measures.size() == 3);
  CHECK(bench(importFindings(later)) == ""); // the same again
  CHECK(bench.now.measures.size() == 3);

  const auto everybody = measuresOf(bench.now, bench.at);
  REQUIRE(everybody.size() == 2);
  CHECK(everybody[0]->wave == "2026-11-01");
  CHECK(everybody[1]->wave == "2026-10-24");
  CHECK(measuresOf(bench.now, bench.at, {.segment = "Bedrijven"}).size() == 1);
  CHECK(measuresOf(bench.now, bench.at, {.wave = "2026-10-24"}).size() == 1);
  CHECK(measuresOf(bench.now, bench.at, {"Bedrijven", "2026-10-24"}).empty());
  CHECK(everyMeasureOf(bench.now, bench.at).size() == 3);
  later.found[1].segment = std::string(201, 'a');
  CHECK(bench(importFindings(later)) == "refusal.too_long");
}

TEST_CASE("what cannot be carried, placed or counted is refused whole") {
  Bench bench;
  CHECK(bench(importFindings(bench.findings(ten, MeasureKind::Promoter))) == "refusal.not_zero_to_ten");
  CHECK(bench.words == std::vector<std::string>{"1", "10"});
  CHECK(bench(importFindings(bench.findings(five, MeasureKind::FirstContact))) == "refusal.not_yes_or_no");
  CHECK(bench(importFindings(bench.findings({0, {3, 4}}))) == "refusal.too_few_values");
  CHECK(bench(importFindings(bench.findings({1, {0, 0, 0}}))) == "refusal.no_answers");
  CHECK(bench(importFindings({})) == "refusal.no_answers");
  CHECK(bench(importFindings(bench.findings({200, {0, 0, 1}}))) == "refusal.no_scale");
  Findings both = bench.findings(ten);
  both.found[0].stage = bench.stage;
  CHECK(bench(importFindings(both)) == "refusal.one_place");
  Findings long_ = bench.findings(ten);
  long_.wave = "2026-10-24 12:00";
  CHECK(bench(importFindings(long_)) == "refusal.not_a_day");
  CHECK(bench(binTouchpoint(bench.at)) == "");
  CHECK(bench(importFindings(bench.findings(ten))) == "refusal.gone");
  CHECK(bench.now.measures.empty());
}

TEST_CASE("quotes are written, put away and brought back") {
  Bench bench;
  const auto quote =
      bench.make<Quote>([&](auto* made) { return addQuote(bench.at, "Te laat", "balie", made); });
  CHECK(bench(writeQuote(quote, "Veel te laat")) == "");
  CHECK(bench(writeQuote(quote, "  ")) == "refusal.empty");
  CHECK(bench(binQuote(quote)) == "");
  CHECK(quotesOf(bench.now, bench.at).empty());
  CHECK(bench(restoreQuote(quote)) == "");
  CHECK(quotesOf(bench.now, bench.at).size() == 1);
}

TEST_CASE("an export that holds the answers of an earlier one comes in its place, on its own day") {
  Bench bench;
  CHECK(bench(importFindings(bench.findings(five))) == "");
  Findings later = bench.findings(ten);
  later.wave = "2026-11-02";
  later.inPlaceOf = "2026-10-24";

  CHECK(bench(importFindings(later)) == "");

  REQUIRE(bench.now.measures.size() == 1);
  CHECK(bench.now.measures.begin()->wave == "2026-11-02");
  CHECK(bench.now.measures.begin()->tally == textOf(ten));
  CHECK(bench(importFindings(later)) == ""); // there is nothing left of the earlier day
  CHECK(bench.now.measures.size() == 1);
}
