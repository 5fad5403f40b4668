#include "intake/survey_findings.hpp"

#include "intake/suggestions.hpp"
#include "support/deed_bench.hpp"
#include "survey/read_error.hpp"
#include "survey/words.hpp"

#include <doctest/doctest.h>

#include <memory>
#include <random>

using namespace intake;
using journey::Direction;
using journey::MeasureKind;
using Why = Objection::Why;
using Counts = std::vector<std::int64_t>;

namespace {

struct Bench : support::DeedBench {
  journey::Id<journey::Stage> stage = DeedBench::stage("Aanvraag");
  journey::Id<journey::Step> step = DeedBench::step(stage);
  journey::Id<journey::Touchpoint> letter = touchpoint("Brief met ontvangstbevestiging"),
                                   desk = touchpoint("Balie");

  journey::Id<journey::Touchpoint> touchpoint(const std::string& text) {
    return make<journey::Touchpoint>(
        [&](auto* made) { return document::addTouchpoint(step, text, {}, {}, made); });
  }
  Place at(journey::Id<journey::Touchpoint> id) const { return {.touchpoint = id}; }

  /// Brings it in, and gives how many of each value the measures of the whole hold, by question.
  std::string bring(const Answers& answers, SurveyMap map) {
    Bringing bringing = intake::bringing(answers, now, map, "okt.csv");
    REQUIRE_FALSE(bringing.objection);
    bringing.findings.inPlaceOf = earlierWave(now, answers.survey(), map, "okt.csv");
    return (*this)(document::importFindings(bringing.findings));
  }
};

std::unique_ptr<Answers> answersOf(const std::string& csv) {
  return std::make_unique<Answers>(std::make_shared<survey::Survey>(survey::readSurvey(csv)));
}
Why whyNot(const std::variant<Counted, Objection>& outcome) {
  REQUIRE(std::holds_alternative<Objection>(outcome));
  return std::get<Objection>(outcome).why;
}

} // namespace

TEST_CASE("a question counts as it looks, at the place that the map says") {
  Bench bench;
  const auto answers = answersOf("Hoe tevreden bent u? (1-10)\n7\n8\n8\n7\n");
  const auto outcome = countedOf(*answers, bench.now, {}, {.question = "1", .place = bench.at(bench.letter)});
  REQUIRE(std::holds_alternative<Counted>(outcome));
  const Counted& counted = std::get<Counted>(outcome);
  CHECK(counted.kind == MeasureKind::Satisfaction);
  CHECK(counted.tally.counts == Counts{0, 0, 0, 0, 0, 0, 2, 2, 0, 0});
  CHECK(counted.tally.strange.empty());
  CHECK(counted.place.name == "Brief met ontvangstbevestiging");
}

TEST_CASE("who gave no answer to a question is counted with what is kept of it") {
  Bench bench;
  const auto answers = answersOf("Hoe tevreden bent u? (1-10),Soort\n7,a\n,b\n8,c\nweet niet,d\n,e\n");
  const Bringing brought = intake::bringing(*answers, bench.now,
                                            {.measures = {{.question = "1",
                                                           .place = bench.at(bench.letter),
                                                           .kind = MeasureKind::Satisfaction,
                                                           .ends = Ends{1, 10}}}},
                                            "okt.csv");
  REQUIRE_FALSE(brought.objection);
  REQUIRE(brought.findings.found.size() == 1);
  CHECK(brought.findings.found[0].tally.n() == 2);
  CHECK(brought.findings.found[0].missing == 3); // two that are blank, one that says no number
  CHECK(bench(document::importFindings(brought.findings)) == "");
  CHECK(bench.now.measures.begin()->missing == 3);
}

TEST_CASE("a scale that cannot carry a measure says why; what is not known is asked, never guessed") {
  Bench bench;
  const auto answers = answersOf("Zou u ons aanbevelen?,Hoe tevreden? (1-10),Kostte het moeite?,Soort\n"
                                 "9,8,3,a\n10,7,5,b\n7,7,1,c\n");
  const auto ask = [&](const MeasureMap& map) { return countedOf(*answers, bench.now, {}, map); };
  const Place letter = bench.at(bench.letter);

  CHECK(whyNot(ask({.question = "1", .place = letter, .kind = MeasureKind::Promoter})) == Why::NoEnds);
  const auto unfit = ask({.question = "2", .place = letter, .kind = MeasureKind::Promoter});
  CHECK(whyNot(unfit) == Why::Unfit);
  CHECK(std::get<Objection>(unfit).refusal == "refusal.not_zero_to_ten");
  CHECK(std::get<Objection>(unfit).words == std::vector<std::string>{"1", "10"});
  CHECK(whyNot(ask({.question = "3", .place = letter})) == Why::NoDirection);
  CHECK(whyNot(ask({.question = "4", .place = letter})) == Why::NoKind);
  CHECK(whyNot(ask({.question = "5", .place = letter})) == Why::NoQuestion);
  CHECK(whyNot(ask({.question = "2", .place = {.name = "nergens"}})) == Why::NoPlace);

  const auto told =
      ask({.question = "1", .place = letter, .kind = MeasureKind::Promoter, .ends = Ends{0, 10}});
  REQUIRE(std::holds_alternative<Counted>(told));
  CHECK(std::get<Counted>(told).n() == 3);
}

TEST_CASE("labels in any language are counted as the map says") {
  Bench bench;
  const auto answers = answersOf("Nasıldı?\niyi\nkötü\niyi\nİdare eder\n");
  const auto outcome = countedOf(*answers, bench.now, {},
                                 {.question = "1",
                                  .place = bench.at(bench.desk),
                                  .kind = MeasureKind::Satisfaction,
                                  .labels = {{"kötü", 1}, {survey::plain("İdare eder"), 2}, {"iyi", 3}}});
  REQUIRE(std::holds_alternative<Counted>(outcome));
  CHECK(std::get<Counted>(outcome).tally.counts == Counts{1, 1, 2});
}

TEST_CASE("a segment of fewer than five answers is not told") {
  Bench bench;
  std::string csv = "Klant,Hoe tevreden? (1-10)\n";
  for (int i = 0; i < 6; ++i) csv += "Bedrijf,8\n";
  for (int i = 0; i < 4; ++i) csv += "Burger,3\n";
  const auto answers = answersOf(csv);
  SurveyMap map{.measures = {{.question = "2", .place = bench.at(bench.letter)}}, .segment = "Klant"};

  const Bringing bringing = intake::bringing(*answers, bench.now, map, "okt.csv");

  REQUIRE(bringing.counted.size() == 1);
  REQUIRE(bringing.counted[0].parts.size() == 2);
  CHECK(bringing.counted[0].parts[0].isTold());
  CHECK_FALSE(bringing.counted[0].parts[1].isTold());
  REQUIRE(bringing.findings.found.size() == 2); // all, and the one of six
  CHECK(bringing.findings.found[1].segment == "Bedrijf");
  for (const document::Found& found : bringing.findings.found) CHECK(found.segment != "Burger");
}

TEST_CASE("what tells who somebody is stays out of segments and quotes unless it is asked for") {
  Bench bench;
  const auto answers = answersOf("Naam,Hoe tevreden? (1-10)\nBo Jansen,8\nAn Smit,7\n");
  SurveyMap map{.measures = {{.question = "2", .place = bench.at(bench.letter)}}, .segment = "Naam"};
  auto bringing = intake::bringing(*answers, bench.now, map, "okt.csv");
  REQUIRE(bringing.objection);
  CHECK(bringing.objection->why == Why::Personal);

  map.segment.clear();
  map.quotes = {{"Naam", bench.at(bench.letter)}};
  bringing = intake::bringing(*answers, bench.now, map, "okt.csv");
  REQUIRE(bringing.objection);
  CHECK(bringing.objection->why == Why::Personal);
  CHECK(bringing.findings.said.empty());

  map.personal = {"Naam"};
  bringing = intake::bringing(*answers, bench.now, map, "okt.csv");
  CHECK_FALSE(bringing.objection);
  CHECK(bringing.findings.said.size() == 2);
}

TEST_CASE("the workshop keeps which columns of a survey stayed out") {
  Bench bench;
  const auto answers = answersOf("Naam,E-mail,Hoe tevreden? (1-10)\nBo Jansen,bo@example.org,8\n");
  SurveyMap map{.measures = {{.question = "3", .place = bench.at(bench.letter)}}};
  CHECK(bench.bring(*answers, map) == "");
  REQUIRE(bench.now.measures.size() == 1);
  CHECK(bench.now.measures.begin()->leftOut == "Naam, E-mail");

  map.personal = {"Naam"};
  CHECK(bench.bring(*answers, map) == "");
  CHECK(bench.now.measures.begin()->leftOut == "E-mail");
}

TEST_CASE("quotes lie at a touchpoint, never at a stage") {
  Bench bench;
  const auto answers = answersOf("Waarom?\nDuidelijk\nTe laat\n");
  const auto outcome = quotedOf(*answers, bench.now, {}, {"Waarom?", {.stage = bench.stage}});
  REQUIRE(std::holds_alternative<Objection>(outcome));
  CHECK(std::get<Objection>(outcome).why == Why::QuoteOfStage);
}

TEST_CASE("a later export of the same survey updates, and counts no response twice") {
  Bench bench;
  const std::string october = "ResponseId,Datum,Hoe tevreden? (1-10)\nR1,2026-10-20,8\nR2,2026-10-24,6\n";
  const auto first = answersOf(october), later = answersOf(october + "R3,2026-11-01,9\n"),
             newWave = answersOf("ResponseId,Datum,Hoe tevreden? (1-10)\nR7,2026-12-20,8\nR8,2026-12-24,6\n");
  const SurveyMap map{.measures = {{.question = "Hoe tevreden", .place = bench.at(bench.letter)}}};

  CHECK(bench.bring(*first, map) == "");
  CHECK(bench.bring(*first, map) == "");
  CHECK(bench.now.measures.size() == 1);
  CHECK(earlierWave(bench.now, later->survey(), map, "okt.csv") == "2026-10-24");
  CHECK(bench.bring(*later, map) == "");
  REQUIRE(bench.now.measures.size() == 1);
  CHECK(bench.now.measures.begin()->tally == "0,0,0,0,0,1,0,1,1,0");
  CHECK(bench.now.measures.begin()->wave == "2026-11-01");

  CHECK_FALSE(earlierWave(bench.now, newWave->survey(), map, "okt.csv"));
  CHECK(bench.bring(*newWave, map) == "");
  CHECK(bench.now.measures.size() == 2);
}

TEST_CASE("the map of one import brings the next export in, also where that looks otherwise") {
  Bench bench;
  const auto first = answersOf("Hoe tevreden?\n9\n8\n"), next = answersOf("Hoe tevreden?\n4\n3\n");
  const SurveyMap map{.measures = {{.question = "1", .place = {.name = "balie"}}}};
  const SurveyMap settled =
      intake::settled(first->survey(), map, intake::bringing(*first, bench.now, map, "okt.csv"));
  CHECK(settled.measures[0].question == "Hoe tevreden?");
  CHECK(settled.measures[0].place.touchpoint == bench.desk);
  CHECK(settled.source == "okt.csv");
  CHECK(settled.wave.empty());

  const Bringing bringing = intake::bringing(*next, bench.now, readMap(writeMap(settled)), "nov.csv");
  REQUIRE(bringing.counted.size() == 1);
  CHECK(bringing.counted[0].scale.highest == 10); // 4 and 3 alone look like a scale of five
  CHECK(bringing.findings.source == "okt.csv");
}

TEST_CASE("a place is found where it is, though it was renamed, and by its name where it is new") {
  Bench bench;
  const auto found = [&](const Place& asked) { return std::get<Place>(findPlace(bench.now, asked)); };
  CHECK(found({.touchpoint = bench.desk, .name = "Loket"}).name == "Balie");
  CHECK(found({.touchpoint = {99999}, .name = "balie"}).touchpoint == bench.desk);
  CHECK(found({.name = "1"}).touchpoint == bench.letter);
  CHECK(found({.name = "aanvraag"}).stage == bench.stage);
  CHECK(found({.name = "brief"}).touchpoint == bench.letter);
}

TEST_CASE("a suggestion names the place whose words a question holds, or none") {
  Bench bench;
  const auto read = survey::readSurvey(
      "Naam,Hoe tevreden bent u over de balie?,Hoe tevreden bent u over alles?,Waarom?\nBo,7,8,Zomaar\n");
  const SurveyMap map = suggestedMap(read, journey::outlineOf(bench.now));
  REQUIRE(map.measures.size() == 2);
  CHECK(map.measures[0].place.touchpoint == bench.desk);
  CHECK_FALSE(map.measures[1].place.isSaid());
  CHECK(map.quotes.empty());
}

TEST_CASE("answers that are counted by their code count as those of the survey do") {
  std::mt19937 random{11};
  std::string csv = "Soort,Cijfer\n";
  const char* const kinds[] = {"Bedrijf", "bedrijf ", "Burger", "", "VvE"};
  const char* const marks[] = {"1", "7", "7,0", "10 - top", "", "acht", "11", " 3 "};
  for (int i = 0; i < 500; ++i)
    csv += std::string{kinds[random() % 5]} + "," + '"' + marks[random() % 8] + "\"\n";
  const auto answers = answersOf(csv);
  const survey::Survey& read = answers->survey();
  const survey::Scale scale{1, 10, {}};

  const survey::Tally slow = survey::tallyOf(read, read.questions[1], scale),
                      quick = answers->tally(read.questions[1], scale);
  CHECK(quick.counts == slow.counts);
  CHECK(quick.blank == slow.blank);
  CHECK(quick.strange == slow.strange);
  const auto segments = survey::segmentsBy(read, read.questions[0]);
  const auto parts = answers->parts(read.questions[1], scale, read.questions[0]);
  REQUIRE(parts.size() == segments.size());
  CHECK(answers->segments(read.questions[0]) == segments.size());
  for (std::size_t i = 0; i < parts.size(); ++i) {
    CHECK(parts[i].name == segments[i].name);
    CHECK(parts[i].counts == survey::tallyOf(read, segments[i].responses, read.questions[1], scale).counts);
  }
}

TEST_CASE("words of people's own are not kept one by one, and are counted all the same") {
  std::string csv = "Cijfer\n7\n";
  for (int i = 0; i < 300; ++i) csv += "woord" + std::to_string(i) + "\n";
  const auto answers = answersOf(csv);
  const survey::Question& question = answers->survey().questions[0];
  CHECK(answers->different(question) == nullptr);
  CHECK(answers->tally(question, {1, 10, {}}).strange.size() == 300);
}

TEST_CASE("a reading that nobody waits for any more stops") {
  std::string csv = "Cijfer\n";
  for (int i = 0; i < 5000; ++i) csv += "7\n";
  survey::Progress progress;
  progress.isStopped = true;
  CHECK_THROWS_AS(survey::readSurvey(csv, {.progress = &progress}), survey::ReadError);
  progress.isStopped = false;
  const auto read = std::make_shared<survey::Survey>(survey::readSurvey(csv, {.progress = &progress}));
  CHECK(progress.percent >= 50);
  progress.isStopped = true;
  CHECK_THROWS_AS(Answers(read, &progress), survey::ReadError);
}
