#include "journey/outline.hpp"
#include "support/deed_bench.hpp"

using namespace document;
using journey::Stage;
using journey::Step;
using support::DeedBench;

namespace {

std::string namesOf(const DeedBench& bench) {
  std::string out;
  for (const auto& stage : journey::outlineOf(bench.now).stages) out += stage.stage->name;
  return out;
}
std::string stepsOf(const DeedBench& bench, Id<Stage> id) {
  std::string out;
  for (const auto& stage : journey::outlineOf(bench.now).stages)
    if (stage.stage->id == id)
      for (const auto& step : stage.steps) out += step.step->name;
  return out;
}

} // namespace

TEST_CASE("a new stage has one unnamed step") {
  DeedBench bench;
  const auto a = bench.stage("A");
  const journey::Outline outline = journey::outlineOf(bench.now);

  REQUIRE(outline.stages.size() == 1);
  CHECK(outline.stages[0].stage->id == a);
  REQUIRE(outline.stages[0].steps.size() == 1);
  CHECK(outline.stages[0].steps[0].step->name.empty());
  CHECK(bench(DEED(addStage(edit, " "))) == "refusal.empty");
  CHECK(bench(DEED(addStage(edit, std::string(201, 'a')))) == "refusal.too_long");
}

TEST_CASE("stages are put in order") {
  DeedBench bench;
  const auto a = bench.stage("A"), b = bench.stage("B");

  CHECK(bench(DEED(addStage(edit, "C", a))) == "");
  CHECK(namesOf(bench) == "ACB");
  CHECK(bench(DEED(moveStage(edit, b, {}))) == "");
  CHECK(namesOf(bench) == "BAC");
  CHECK(bench(DEED(moveStage(edit, b, a))) == "");
  CHECK(namesOf(bench) == "ABC");
  CHECK(bench(DEED(moveStage(edit, b, a))) == "");
  CHECK(bench.changes.empty());
  CHECK(bench(DEED(moveStage(edit, b, b))) == "");
  CHECK(bench.changes.empty());
  CHECK(bench(DEED(moveStage(edit, {}, a))) == "refusal.gone");
  CHECK(bench(DEED(renameStage(edit, a, "D"))) == "");
  CHECK(namesOf(bench) == "DBC");
  CHECK(bench(DEED(renameStage(edit, a, ""))) == "refusal.empty");
  CHECK(bench(DEED(renameStage(edit, {}, "D"))) == "refusal.gone");
}

TEST_CASE("a thrown away stage hides its contents and brings them back") {
  DeedBench bench;
  const auto touchpoint = bench.touchpoint();
  const auto step = bench[touchpoint].step;
  const auto stage = bench[step].stage;
  CHECK(bench(DEED(binStage(edit, stage))) == "refusal.last_stage");
  bench.stage("other");

  CHECK(bench(DEED(binStage(edit, stage))) == "");
  CHECK(journey::outlineOf(bench.now).journeyOrder().empty());
  CHECK(bench.changes.size() == 1);
  CHECK(bench(DEED(binStage(edit, stage))) == "refusal.gone");
  CHECK(bench(DEED(addTouchpoint(edit, step, "text"))) == "refusal.gone");
  CHECK(bench(DEED(restoreStage(edit, stage))) == "");
  CHECK(journey::outlineOf(bench.now).journeyOrder().size() == 1);
  CHECK(bench(DEED(restoreStage(edit, {}))) == "refusal.gone");
}

TEST_CASE("steps are named and put in order") {
  DeedBench bench;
  const auto stage = bench.stage("A"), other = bench.stage("B");
  const auto one = bench.make<Step>([&](auto& e, auto* made) { return addStep(e, stage, {}, "1", made); });
  const auto two = bench.make<Step>([&](auto& e, auto* made) { return addStep(e, stage, {}, "2", made); });

  CHECK(bench(DEED(addStep(edit, stage, one, "3"))) == "");
  CHECK(stepsOf(bench, stage) == "132");
  CHECK(bench(DEED(moveStep(edit, two, stage, {}))) == "");
  CHECK(stepsOf(bench, stage) == "213");
  CHECK(bench(DEED(moveStep(edit, two, stage, one))) == "");
  CHECK(stepsOf(bench, stage) == "123");
  CHECK(bench(DEED(moveStep(edit, two, other, {}))) == "");
  CHECK(stepsOf(bench, stage) == "13");
  CHECK(stepsOf(bench, other) == "2");
  CHECK(bench(DEED(moveStep(edit, two, other, two))) == "");
  CHECK(bench(DEED(renameStep(edit, two, ""))) == "");
  CHECK(bench[two].name.empty());
  CHECK(bench(DEED(renameStep(edit, two, std::string(201, 'a')))) == "refusal.too_long");
  CHECK(bench(DEED(renameStep(edit, {}, "x"))) == "refusal.gone");
  CHECK(bench(DEED(addStep(edit, {}, {}, "x"))) == "refusal.gone");
  CHECK(bench(DEED(addStep(edit, stage, {}, std::string(201, 'a')))) == "refusal.too_long");
  CHECK(bench(DEED(moveStep(edit, two, {}, {}))) == "refusal.gone");
  CHECK(bench(DEED(moveStep(edit, {}, stage, {}))) == "refusal.gone");
}

TEST_CASE("a step comes back only into a stage that is there") {
  DeedBench bench;
  const auto stage = bench.stage("A");
  const auto step = bench.step(stage);
  bench.stage("B");

  CHECK(bench(DEED(binStep(edit, step))) == "");
  CHECK(stepsOf(bench, stage).empty());
  CHECK(bench(DEED(binStep(edit, step))) == "refusal.gone");
  CHECK(bench(DEED(binStage(edit, stage))) == "");
  CHECK(bench(DEED(restoreStep(edit, step))) == "refusal.place_gone");
  CHECK(bench(DEED(restoreStage(edit, stage))) == "");
  CHECK(bench(DEED(restoreStep(edit, step))) == "");
  CHECK(stepsOf(bench, stage) == "step");
  CHECK(bench(DEED(restoreStep(edit, {}))) == "refusal.gone");
}

TEST_CASE("there is always a place between two, however often it is asked for") {
  DeedBench bench;
  bench.stage("A");
  bench.stage("Z");

  for (int i = 0; i < 200; ++i) {
    const auto first = journey::outlineOf(bench.now).stages.front().stage->id;
    REQUIRE(bench(DEED(addStage(edit, std::to_string(i % 10), first))) == "");
  }

  CHECK(namesOf(bench).substr(0, 5) == "A9876");
  CHECK(namesOf(bench).back() == 'Z');
}

TEST_CASE("channels are added, renamed, coloured, taken away and brought back") {
  DeedBench bench;
  const auto mail =
      bench.make<journey::Channel>([](auto& e, auto* made) { return addChannel(e, "mail", 3, made); });

  CHECK(bench[mail].name == "mail");
  CHECK(bench[mail].paper == 3);
  CHECK(bench(DEED(addChannel(edit, "", 0))) == "refusal.empty");
  CHECK(bench(DEED(addChannel(edit, "x", 6))) == "refusal.out_of_range");
  CHECK(bench(DEED(renameChannel(edit, mail, "post"))) == "");
  CHECK(bench[mail].name == "post");
  CHECK(bench(DEED(renameChannel(edit, mail, ""))) == "refusal.empty");
  CHECK(bench(DEED(setPaper(edit, mail, 5))) == "");
  CHECK(bench[mail].paper == 5);
  CHECK(bench(DEED(setPaper(edit, mail, -1))) == "refusal.out_of_range");
  CHECK(bench(DEED(setPaper(edit, {}, 1))) == "refusal.gone");
  CHECK(bench(DEED(binChannel(edit, mail))) == "");
  CHECK(journey::channelsOf(bench.now).empty());
  CHECK(bench(DEED(renameChannel(edit, mail, "x"))) == "refusal.gone");
  CHECK(bench(DEED(binChannel(edit, mail))) == "refusal.gone");
  CHECK(bench(DEED(restoreChannel(edit, mail))) == "");
  CHECK(journey::channelsOf(bench.now).size() == 1);
  CHECK(bench(DEED(restoreChannel(edit, {}))) == "refusal.gone");
}
