#include "journey/outline.hpp"
#include "journey/people.hpp"
#include "support/deed_bench.hpp"

#include <cmath>

using namespace document;
using journey::Persona;
using journey::Portrait;
using journey::Relation;
using journey::Stakeholder;
using support::DeedBench;

TEST_CASE("a stakeholder belongs to the ring in which it lies") {
  DeedBench bench;
  const auto who = bench.stakeholder("Buren", 0.5, 0.4);

  CHECK(bench[who].ring == 0);
  CHECK(bench(moveStakeholder(who, 0.5, 0.2)) == "");
  CHECK(bench[who].ring == 1);
  CHECK(bench(moveStakeholder(who, 0.05, 0.5)) == "");
  CHECK(bench[who].ring == 2);
  CHECK(bench(moveStakeholder(who, 3, -1)) == ""); // beyond the sheet: to its corner, which is the farthest
  CHECK(bench[who].x == 1);
  CHECK(bench[who].y == 0);
  CHECK(bench[who].ring == 2);
  CHECK(bench(moveStakeholder(who, std::nan(""), 0)) == "refusal.not_a_place");
  CHECK(bench(addStakeholder("Buren", 0, HUGE_VAL)) == "refusal.not_a_place");
  CHECK(bench(addStakeholder(" ", 0, 0)) == "refusal.empty");
  CHECK(bench(turnStakeholder(who, 360 + 90)) == "");
  CHECK(bench[who].angle == 90);
}

TEST_CASE("what both do for each other is written, and has a strength of one to three") {
  DeedBench bench;
  const auto anna = bench.seated("Anna", 0);
  const auto who =
      bench.make<Stakeholder>([](auto* made) { return addStakeholder("Buren", 0.4, 0.4, made); }, anna);

  CHECK(bench[who].author == anna);
  CHECK(bench(writeStakeholder(who, &Stakeholder::give, " uitleg ")) == "");
  CHECK(bench[who].give == "uitleg");
  CHECK(bench(writeStakeholder(who, &Stakeholder::give, "")) == "");
  CHECK(bench(writeStakeholder(who, &Stakeholder::name, "")) == "refusal.empty");
  CHECK(bench(setStrength(who, &Stakeholder::getStrength, 3)) == "");
  CHECK(bench[who].getStrength == 3);
  CHECK(bench[who].giveStrength == 1);
  CHECK(bench(setStrength(who, &Stakeholder::giveStrength, 0)) == "refusal.out_of_range");
  CHECK(bench(setStrength(who, &Stakeholder::giveStrength, 4)) == "refusal.out_of_range");
}

TEST_CASE("two stakeholders are related once, whoever comes first") {
  DeedBench bench;
  const auto a = bench.stakeholder("Buren"), b = bench.stakeholder("Aannemer");
  const auto relation = bench.make<Relation>([&](auto* made) { return relate(b, a, made); });

  CHECK(bench[relation].one < bench[relation].other);
  CHECK(bench(writeRelation(relation, "klagen bij")) == "");
  CHECK(bench(relate(a, b)) == "");
  CHECK(bench.now.relations.size() == 1);
  CHECK(bench(relate(a, a)) == "refusal.relation_of_one");
  CHECK(bench(relate(a, {})) == "refusal.gone");

  CHECK(bench(binRelation(relation)) == "");
  CHECK(journey::relationsOf(bench.now).empty());
  CHECK(bench(relate(a, b)) == "");
  CHECK(bench[relation].word == "klagen bij"); // it knows what it was
  REQUIRE(journey::relationsOf(bench.now).size() == 1);

  CHECK(bench(binStakeholder(a)) == "");
  CHECK(journey::relationsOf(bench.now).empty()); // gone with the one it is about
  CHECK(bench(relate(a, b)) == "refusal.gone");
  CHECK(bench(restoreStakeholder(a)) == "");
  CHECK(journey::relationsOf(bench.now).size() == 1);
}

TEST_CASE("the first persona has the journey of the workshop, and each a face of its own") {
  DeedBench bench;
  const auto persona = [&](const std::string& name) {
    return bench.make<Persona>([&](auto* made) { return addPersona(name, made); });
  };
  const auto marja = persona("Marja"), henk = persona("Henk");

  CHECK(bench[marja].journey == journey::firstJourney(bench.now));
  CHECK_FALSE(bench[henk].journey);
  CHECK(bench[marja].portrait != bench[henk].portrait);
  CHECK(journey::personasOf(bench.now) == std::vector{&bench[marja], &bench[henk]});
  CHECK(journey::personaOf(bench.now, bench[marja].journey) == &bench[marja]);
  CHECK(bench(binPersona(marja)) == "");
  CHECK(journey::personaOf(bench.now, bench[marja].journey) == nullptr);
  const auto third = persona("Fatima");
  CHECK(bench[third].journey == bench[marja].journey);
  CHECK(bench(restorePersona(marja)) == "");
  CHECK(bench(setPortrait(henk, Portrait::Grey)) == "");
  CHECK(bench[henk].portrait == Portrait::Grey);
  CHECK(bench(addPersona("")) == "refusal.empty");
}

TEST_CASE("the share of a persona is what people write: a number of per cent, or nothing") {
  DeedBench bench;
  const auto who = bench.make<Persona>([](auto* made) { return addPersona("Marja", made); });

  CHECK(bench(writeShare(who, "68")) == "");
  CHECK(bench[who].share == 68);
  CHECK(bench(writeShare(who, " 32 % ")) == "");
  CHECK(bench[who].share == 32);
  for (const std::string wrong : {"101", "-1", "twee", "6,5", "99999999999999999999"}) {
    CAPTURE(wrong);
    CHECK(bench(writeShare(who, wrong)) == "refusal.out_of_range");
  }
  CHECK(bench[who].share == 32);
  CHECK(bench(writeShare(who, "")) == "");
  CHECK_FALSE(bench[who].share);
}

TEST_CASE("a portrait is drawn stroke by stroke, and each stroke can be taken back") {
  DeedBench bench;
  const auto who = bench.make<Persona>([](auto* made) { return addPersona("Marja", made); });
  const Portrait symbol = bench[who].portrait;

  CHECK(bench(drawPortrait(who, {{{100, 100}, {200, 200}}})) == "");
  CHECK(bench(drawPortrait(who, {{{300, 300}}, {{400, 400}, {500, 410}}})) == "");
  CHECK(bench[who].ink == "M100 100 200 200M300 300M400 400 500 410");
  CHECK(bench[who].likeness == journey::Likeness::Drawing);
  CHECK(bench(takeStroke(who)) == "");
  CHECK(bench[who].ink == "M100 100 200 200M300 300");
  CHECK(bench(drawPortrait(who, {})) == "");
  CHECK(bench.changes.empty());

  // A symbol hides the drawing and does not take it away.
  CHECK(bench(setPortrait(who, Portrait::Grey)) == "");
  CHECK(bench[who].likeness == journey::Likeness::Symbol);
  CHECK(bench[who].ink == "M100 100 200 200M300 300");
  CHECK(bench(showLikeness(who, journey::Likeness::Drawing)) == "");
  CHECK(bench[who].likeness == journey::Likeness::Drawing);
  CHECK(bench(clearDrawing(who)) == "");
  CHECK(bench[who].ink.empty());
  CHECK(bench(takeStroke(who)) == "");
  CHECK(bench.changes.empty());
  CHECK(bench[who].portrait == Portrait::Grey);
  CHECK(symbol != Portrait::Grey);
}

TEST_CASE("a drawing has an end, and who is thrown away is drawn by nobody") {
  DeedBench bench;
  const auto who = bench.make<Persona>([](auto* made) { return addPersona("Marja", made); });
  journey::Stroke zigzag;
  for (int i = 0; i < 100; ++i) zigzag.push_back({i % 2 == 0 ? 100.0 : 900.0, 100.0 + i});

  std::string outcome;
  int strokes = 0;
  for (; outcome.empty() && strokes < 100; ++strokes) outcome = bench(drawPortrait(who, {zigzag}));
  CHECK(outcome == "refusal.ink_full");
  CHECK(strokes == 11);
  CHECK(bench[who].ink.size() <= journey::inkLimit);
  CHECK(bench(takeStroke(who)) == "");
  CHECK(bench(drawPortrait(who, {zigzag})) == "");

  CHECK(bench(binPersona(who)) == "");
  CHECK(bench(drawPortrait(who, {zigzag})) == "refusal.gone");
  CHECK(bench(takeStroke(who)) == "refusal.gone");
  CHECK(bench(clearDrawing(who)) == "refusal.gone");
  CHECK(bench(showLikeness(who, journey::Likeness::Symbol)) == "refusal.gone");
}
