#include "document/sample.hpp"

#include "document/templates.hpp"
#include "journey/comparison.hpp"
#include "journey/evidence.hpp"
#include "journey/follow_ups.hpp"
#include "journey/frozen.hpp"
#include "journey/golden_rules.hpp"
#include "journey/ideas.hpp"
#include "journey/outline.hpp"
#include "journey/reality.hpp"
#include "journey/statistics.hpp"
#include "support/folder.hpp"
#include "support/sources.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using base::Json;
using document::Document;

namespace {

const std::filesystem::path assets = support::sources() / "assets";

Json contentIn(const std::string& language) {
  return base::parseJson(support::bytesOf(assets / "samples" / (language + ".json")));
}

Document::Settings settings() {
  return {.utc = [] { return base::UtcMilliseconds{1790000000000}; }, .seed = 1};
}

std::unique_ptr<Document> played(const Json& content) {
  base::Ids ids{1};
  const auto from = document::readTemplate(assets / "templates" / "five_stages.json");
  auto open = Document::inMemory(document::newWorkshop(from, content.at("language").get<std::string>(), ids),
                                 settings());
  document::playSample(*open, content);
  return open;
}

/// The same with every text and every sign of a language left out.
Json shapeOf(const Json& content) {
  if (content.is_string()) return "";
  if (!content.is_structured()) return content;
  Json shape = content.is_object() ? Json::object() : Json::array();
  for (const auto& [key, value] : content.items())
    if (content.is_object())
      shape[key] = shapeOf(value);
    else
      shape.push_back(shapeOf(value));
  return shape;
}

} // namespace

TEST_CASE("the sample is a whole workshop") {
  for (const std::string language : {"nl", "en"}) {
    CAPTURE(language);
    const auto open = played(contentIn(language));
    const journey::Workshop& workshop = open->workshop();

    CHECK(workshop.brief().language == language);
    CHECK(workshop.brief().frozenAt != 0);
    CHECK(journey::seatedOf(workshop).size() == 8);
    CHECK(journey::outlineOf(workshop).stages.size() == 5);
    CHECK(workshop.personas.size() == 2);
    CHECK(workshop.stakeholders.size() == 17);
    CHECK(workshop.relations.size() == 3);
    CHECK(workshop.sources.size() == 8);
    CHECK(workshop.evidence.size() == 19);
    CHECK(journey::evidenceLinksOf(workshop).size() == 25);
    CHECK(workshop.touchpoints.size() >= 28);
    CHECK(workshop.ideas.size() >= 10);
    CHECK(workshop.customerScores.size() >= 15);
    CHECK(workshop.inquiries.size() == 10);
    CHECK(workshop.followUps.size() == 8);
    const auto again =
        std::ranges::count_if(workshop.rounds, [](const auto& r) { return r.number > 1 && r.touchpoint; });
    CHECK(again >= 2);
    CHECK(std::ranges::count_if(workshop.votes, [](const auto& vote) { return vote.abstained; }) >= 1);
    CHECK(std::ranges::count_if(workshop.touchpoints, [](const auto& t) { return !t.voted; }) >= 2);
    const auto passed = std::ranges::count_if(workshop.ideas, [&](const auto& idea) {
      return journey::verdictOf(workshop, idea.id) == journey::Verdict::Passed;
    });
    CHECK(passed == 1);
  }
}

TEST_CASE("each segment of the sample has a persona, and its own journey that was voted on") {
  for (const std::string language : {"nl", "en"}) {
    CAPTURE(language);
    const auto open = played(contentIn(language));
    const journey::Workshop& workshop = open->workshop();

    REQUIRE(journey::journeysOf(workshop).size() == 2);
    CHECK(workshop.brief().frozenAt != 0);
    for (const journey::Persona& persona : workshop.personas) {
      const auto own = persona.journey ? persona.journey : journey::firstJourney(workshop);
      const auto outline = journey::outlineOf(workshop, own);
      const auto team = journey::teamCurve(workshop, outline, journey::resultsOf(workshop));
      CHECK(outline.journeyOrder().size() >= 17);
      CHECK(std::ranges::count_if(team, [](const auto& point) { return point.given; }) >= 16);
      CHECK(journey::frozenEstimateOf(workshop, outline, team).after == 0);
    }
    const auto other = journey::journeysOf(workshop)[1]->id;
    const auto compared = journey::compare(journey::outlineOf(workshop), journey::outlineOf(workshop, other));
    const auto shared = std::ranges::count_if(compared.stages[2].ofSecond, &journey::Comparison::One::shared);
    CHECK(shared == 3);
    CHECK(compared.stages[2].ofSecond.size() == 5);
  }
}

TEST_CASE("what customers of the sample answered adds up, by segment and over time") {
  const auto open = played(contentIn("nl"));
  const journey::Workshop& workshop = open->workshop();
  const auto outline = journey::outlineOf(workshop);
  const auto team = journey::teamCurve(workshop, outline, journey::resultsOf(workshop));

  CHECK(journey::segmentsIn(workshop, outline) == std::vector<std::string>{"Aannemer", "Inwoner"});
  CHECK(journey::knownBySegment(workshop, outline, team).size() == 3);
  CHECK(journey::knownOverTime(workshop, outline, team).size() == 2);
  for (const journey::Measure& all : workshop.measures) {
    if (!all.segment.empty()) continue;
    std::int64_t ofSegments = 0;
    for (const journey::Measure& part : workshop.measures)
      if (!part.segment.empty() && part.question == all.question && part.wave == all.wave &&
          part.touchpoint == all.touchpoint && part.stage == all.stage)
        ofSegments += journey::tallyOf(part).n();
    CAPTURE(all.question);
    if (ofSegments > 0) CHECK(ofSegments == journey::tallyOf(all).n());
  }
  // What was first entered by hand is what the newest wave says.
  const auto says = journey::customersSay(workshop);
  for (const journey::CustomerScore& entered : workshop.customerScores) {
    const journey::CustomersSay& now = says.at(entered.touchpoint);
    CHECK(now.score == doctest::Approx(entered.score).epsilon(0.01));
    CHECK(now.n == entered.n);
  }
}

TEST_CASE("the loop of the sample is closed, on its way and late") {
  const auto open = played(contentIn("nl"));
  const journey::Workshop& workshop = open->workshop();
  const auto count = journey::loopsOf(workshop, *base::dayIn("2026-11-28"));

  CHECK(count.all == 8);
  CHECK(count.open == 7);
  CHECK(count.late == 2);
  CHECK(std::ranges::count_if(workshop.followUps, [](const auto& one) { return bool{one.quote}; }) == 3);
  CHECK(std::ranges::count_if(workshop.followUps, [](const auto& one) { return bool{one.measure}; }) == 1);
}

TEST_CASE("rules of feedback speak up about the plan of the sample, and one is set aside") {
  const auto open = played(contentIn("nl"));
  const auto objections = journey::objectionsTo(open->workshop(), journey::inquiriesOf(open->workshop()));

  CHECK(std::ranges::count_if(objections, &journey::Objection::isSetAside) == 2);
  for (const auto rule : {journey::GoldenRule::RightWay, journey::GoldenRule::Enough,
                          journey::GoldenRule::NotTooOften, journey::GoldenRule::WithPurpose})
    CHECK(std::ranges::any_of(objections,
                              [&](const auto& one) { return one.rule == rule && !one.isSetAside(); }));
}

TEST_CASE("the sample is the same in both languages, and every time") {
  CHECK(shapeOf(contentIn("nl")) == shapeOf(contentIn("en")));

  CHECK(played(contentIn("en"))->workshop() == played(contentIn("en"))->workshop());
}

TEST_CASE("a sample in a file keeps the history of its people") {
  const support::Folder folder;
  const auto file = folder / "sample.journey";

  document::makeSample(file, contentIn("nl"), assets / "templates", settings());

  const auto checked = document::check(file);
  CHECK(checked.findings.empty());
  CHECK(checked.events > 500);
  const auto open = Document::open(file, settings());
  CHECK(open->workshop() == played(contentIn("nl"))->workshop());
}

TEST_CASE("a sample that does not fit leaves no file") {
  const support::Folder folder;
  Json content = contentIn("nl");
  content["ideas"][0]["dots"] = Json::array({"Noor Bakker", "Noor Bakker", "Noor Bakker", "Noor Bakker"});

  CHECK_THROWS_AS(document::makeSample(folder / "sample.journey", content, assets / "templates", settings()),
                  std::runtime_error);
  CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a sample overwrites nothing") {
  const support::Folder folder;
  support::writeBytes(folder / "sample.journey", "mine");

  CHECK_THROWS_AS(
      document::makeSample(folder / "sample.journey", contentIn("nl"), assets / "templates", settings()),
      document::OpenError);
  CHECK(support::bytesOf(folder / "sample.journey") == "mine");
}
