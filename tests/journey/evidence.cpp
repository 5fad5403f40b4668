#include "journey/evidence.hpp"

#include <doctest/doctest.h>

using namespace journey;

namespace {

/// One stage with a step and two touchpoints; a document and an interview with a finding each.
struct Small {
  Workshop workshop;
  Id<Stage> stage{1};
  Id<Step> step{2};
  Id<Touchpoint> first{3}, second{4};
  Id<Evidence> read{7}, heard{8};

  Small() {
    workshop.stages.add(stage);
    workshop.steps.add(step)->stage = stage;
    for (const auto id : {first, second}) workshop.touchpoints.add(id)->step = step;
    const Id<Source> document{5}, interview{6};
    workshop.sources.add(document)->title = "Jaarverslag";
    Source& spoken = *workshop.sources.add(interview);
    spoken.title = "Balie", spoken.kind = SourceKind::Interview;
    workshop.evidence.add(read)->source = document;
    workshop.evidence.add(heard)->source = interview;
  }
  void link(Id<Evidence> evidence, Id<Touchpoint> touchpoint, std::int64_t id) {
    EvidenceLink& link = *workshop.evidenceLinks.add({id});
    link.evidence = evidence, link.touchpoint = touchpoint;
  }
  Measure& measure(std::int64_t id) {
    Measure& made = *workshop.measures.add({id});
    made.tally = "0,0,0,0,0,0,0,1,2,0";
    return made;
  }
  Basis basis(Id<Touchpoint> touchpoint) { return groundsOf(groundsOf(workshop), touchpoint).basis(); }
};

} // namespace

TEST_CASE("a touchpoint is an assumption until something supports it") {
  Small small;
  CHECK(groundsOf(small.workshop).empty());
  CHECK(small.basis(small.first) == Basis::Assumed);
}

TEST_CASE("documents and interviews support it partly") {
  Small small;
  small.link(small.read, small.first, 10), small.link(small.heard, small.first, 11);

  const Grounds grounds = groundsOf(groundsOf(small.workshop), small.first);
  CHECK(grounds.documents == 1);
  CHECK(grounds.interviews == 1);
  CHECK(grounds.basis() == Basis::Partly);
  CHECK(small.basis(small.second) == Basis::Assumed);

  SUBCASE("not by a link that was taken away") {
    for (const std::int64_t id : {10, 11}) small.workshop.evidenceLinks.find({id})->gone = true;
    CHECK(small.basis(small.first) == Basis::Assumed);
  }
  SUBCASE("not by a source that was put away") {
    for (const std::int64_t id : {5, 6}) small.workshop.sources.find({id})->gone = true;
    CHECK(small.basis(small.first) == Basis::Assumed);
    CHECK(sourcesOf(small.workshop).empty());
  }
  SUBCASE("not where it was thrown away itself") {
    small.workshop.touchpoints.find(small.first)->gone = true;
    CHECK(groundsOf(small.workshop).empty());
  }
}

TEST_CASE("it is researched once customers were asked about it") {
  Small small;
  small.link(small.read, small.first, 10);
  SUBCASE("by a score") {
    CustomerScore& score = *small.workshop.customerScores.add({20});
    score.touchpoint = small.first, score.score = 6;
  }
  SUBCASE("by answers") { small.measure(20).touchpoint = small.first; }
  SUBCASE("in their own words") { small.workshop.quotes.add({20})->touchpoint = small.first; }

  CHECK(small.basis(small.first) == Basis::Researched);
  CHECK(small.basis(small.second) == Basis::Assumed);
}

TEST_CASE("answers about a whole stage support its touchpoints partly; a question without answers none") {
  Small small;
  small.measure(20).stage = small.stage;
  CHECK(small.basis(small.first) == Basis::Partly);
  CHECK(small.basis(small.second) == Basis::Partly);

  Measure& measure = *small.workshop.measures.find({20});
  measure.tally = "0,0,0,0,0,0,0,0,0,0";
  CHECK(small.basis(small.first) == Basis::Assumed);
  measure.stage = {}, measure.touchpoint = small.first;
  CHECK(small.basis(small.first) == Basis::Assumed);
}
