#include "document/journey_copies.hpp"
#include "document/journeys.hpp"
#include "document/text_kind.hpp"
#include "journey/outline.hpp"
#include "journey/people.hpp"
#include "support/deed_bench.hpp"
#include "support/random_deeds.hpp"

using namespace document;
using journey::Journey;
using journey::Note;
using journey::Persona;
using journey::Step;
using journey::Touchpoint;
using support::DeedBench;

namespace {

/// A map with a vote, a sign, a loose touchpoint and things in the bin; two personas, the first has it.
struct Mapped : DeedBench {
  Mapped() {
    marja = make<Persona>([](auto* made) { return addPersona("Marja", made); });
    henk = make<Persona>([](auto* made) { return addPersona("Henk", made); });
    first = journey::firstJourney(now);
    const auto before = stage("Vooraf");
    REQUIRE((*this)(writeStage(before, &journey::Stage::needed, "rust")) == "");
    stage("Aanvraag");
    const auto step = this->step(before);
    site = touchpoint(step);
    REQUIRE((*this)(writeTouchpoint(site, "Website")) == "");
    REQUIRE((*this)(setSign(site, Sign::Star, true)) == "");
    REQUIRE((*this)(pick(site, true)) == "");
    REQUIRE((*this)(addNote("need", step, "duidelijkheid")) == "");
    const auto gone = touchpoint(step);
    REQUIRE((*this)(binTouchpoint(gone)) == "");
    REQUIRE((*this)(addLoose("Los", {}, 10, 20, 0)) == "");
    const auto round = make<journey::Round>(
        [&](auto* made) { return openRound(site, {journey::question::experience}, made); });
    REQUIRE((*this)(giveVote(round, seated("Anna", 0), journey::question::experience, 7)) == "");
  }
  std::string stages(Id<Journey> of) const {
    std::string out;
    for (const auto& part : journey::outlineOf(now, of).stages) out += part.stage->name + "/";
    return out;
  }
  Id<Persona> marja, henk;
  Id<Journey> first;
  Id<Touchpoint> site;
};

} // namespace

TEST_CASE("a persona's own journey begins with stages alone") {
  Mapped bench;
  const auto own = bench.make<Journey>([&](auto* made) {
    return beginJourney(bench.henk, {"Vooraf", "Bouw"}, made);
  });

  CHECK(bench.stages(own) == "Vooraf/Bouw/");
  CHECK(bench.stages(bench.first) == "Vooraf/Aanvraag/");
  CHECK(bench[bench.henk].journey == own);
  CHECK(nameOf(bench.now, own) == "Henk");
  CHECK(nameOf(bench.now, bench.first) == "Marja");
  CHECK(journey::journeysOf(bench.now).back()->id == own);
  for (const auto& part : journey::outlineOf(bench.now, own).stages) CHECK(part.steps.size() == 1);
}

TEST_CASE("a copied journey has the whole map, and no votes, signs or bin") {
  Mapped bench;
  const auto own = bench.make<Journey>(
      [&](auto* made) { return copyJourney(bench.henk, bench.first, Copied::Map, made); });

  const auto outline = journey::outlineOf(bench.now, own);
  CHECK(bench.stages(own) == "Vooraf/Aanvraag/");
  CHECK(outline.stages[0].stage->needed == "rust");
  REQUIRE(outline.journeyOrder().size() == 2);
  const Touchpoint& copy = *outline.journeyOrder()[0];
  CHECK(copy.text == "Website");
  CHECK(copy.id != bench.site);
  CHECK_FALSE(copy.star);
  CHECK_FALSE(copy.picked);
  CHECK(bench[bench.site].star);
  CHECK(outline.loose.size() == 1);
  CHECK(outline.bin.empty());
  REQUIRE(bench.now.notes.size() == 2);
  CHECK(journey::journeyOf(bench.now, (*++bench.now.notes.begin()).step) == own);
  CHECK(bench.now.rounds.size() == 1);
  // What is done to the one leaves the other alone.
  REQUIRE(bench(writeTouchpoint(copy.id, "Balie")) == "");
  CHECK(bench[bench.site].text == "Website");
}

TEST_CASE("a copy of the stages alone has what they are meant to bring, and empty steps") {
  Mapped bench;
  const auto own = bench.make<Journey>(
      [&](auto* made) { return copyJourney(bench.henk, bench.first, Copied::Stages, made); });

  const auto outline = journey::outlineOf(bench.now, own);
  CHECK(outline.stages[0].stage->needed == "rust");
  CHECK(outline.stages[0].steps.size() == 1);
  CHECK(outline.stages[0].steps[0].step->name.empty());
  CHECK(outline.journeyOrder().empty());
}

TEST_CASE("who has a journey gets no second one; one that was put away keeps its persona's name") {
  Mapped bench;
  CHECK(bench(beginJourney(bench.marja, {"A"})) == "refusal.has_journey");
  CHECK(bench.words == std::vector<std::string>{"Marja"});
  CHECK(bench(binJourney(bench.first)) == "refusal.last_journey");
  CHECK(bench(beginJourney(bench.henk, {"A"})) == "");
  CHECK(bench(binJourney(bench.first)) == "");
  CHECK(bench(copyJourney(bench.marja, bench.first, Copied::Map)) == "refusal.gone");

  const auto other = bench.make<Journey>([&](auto* made) { return beginJourney(bench.marja, {"B"}, made); });
  CHECK(bench(restoreJourney(bench.first)) == "");

  CHECK(nameOf(bench.now, other) == "Marja");
  CHECK(bench[bench.first].name == "Marja");
  CHECK(journey::journeysOf(bench.now).size() == 3);
}

TEST_CASE("a journey is renamed by what somebody writes, and begins with the name that it goes by") {
  Mapped bench;
  Draft draft;
  draft.what = &text::journeyName;
  draft.about = bench.first.value;
  CHECK(startText(bench.now, draft) == "Marja");
  draft.text = "Gezinnen";
  CHECK(bench(finish(draft)) == "");
  CHECK(nameOf(bench.now, bench.first) == "Gezinnen");
}

TEST_CASE("what is written in a journey that was put away meanwhile is not lost") {
  Mapped bench;
  const auto own = bench.make<Journey>([&](auto* made) { return beginJourney(bench.henk, {"A"}, made); });
  REQUIRE(bench(binJourney(own)) == "");

  CHECK(bench(addLoose("Brief", {}, 5, 5, 0, nullptr, own)) == "");
  CHECK(journey::outlineOf(bench.now, bench.first).loose.size() == 2);
}

TEST_CASE("all can be chosen for the vote in one journey alone") {
  Mapped bench;
  const auto own = bench.make<Journey>(
      [&](auto* made) { return copyJourney(bench.henk, bench.first, Copied::Map, made); });

  CHECK(bench(chooseAllForVote(false, own)) == "");
  for (const Touchpoint* one : journey::outlineOf(bench.now, own).journeyOrder()) CHECK_FALSE(one->voted);
  CHECK(bench[bench.site].voted);
}

TEST_CASE("the stages of the template are those that the workshop began with") {
  support::RandomDeeds deeds{3};
  const auto workshop = deeds.begin();
  const auto document = Document::inMemory(workshop, {.utc = [] { return base::UtcMilliseconds{1}; }});
  const auto stages = firstStages(document->history());

  REQUIRE(stages.size() == 5);
  CHECK(stages.front() == journey::outlineOf(workshop).stages.front().stage->name);
  REQUIRE_FALSE(
      document->perform({}, renameStage(journey::outlineOf(workshop).stages[0].stage->id, "Anders")));
  CHECK(firstStages(document->history()) == stages);
}
