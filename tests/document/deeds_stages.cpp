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
  CHECK(bench(addStage(" ")) == "refusal.empty");
  CHECK(bench(addStage(std::string(201, 'a'))) == "refusal.too_long");
}

TEST_CASE("stages are put in order") {
  DeedBench bench;
  const auto a = bench.stage("A"), b = bench.stage("B");

  CHECK(bench(addStage("C", a)) == "");
  CHECK(namesOf(bench) == "ACB");
  CHECK(bench(moveStage(b, {})) == "");
  CHECK(namesOf(bench) == "BAC");
  CHECK(bench(moveStage(b, a)) == "");
  CHECK(namesOf(bench) == "ABC");
  CHECK(bench(moveStage(b, a)) == "");
  CHECK(bench.changes.empty());
  CHECK(bench(moveStage(b, b)) == "");
  CHECK(bench.changes.empty());
  CHECK(bench(moveStage({}, a)) == "refusal.gone");
  CHECK(bench(renameStage(a, "D")) == "");
  CHECK(namesOf(bench) == "DBC");
  CHECK(bench(renameStage(a, "")) == "refusal.empty");
  CHECK(bench(renameStage({}, "D")) == "refusal.gone");
}

TEST_CASE("a thrown away stage hides its contents and brings them back") {
  DeedBench bench;
  const auto touchpoint = bench.touchpoint();
  const auto step = bench[touchpoint].step;
  const auto stage = bench[step].stage;
  CHECK(bench(binStage(stage)) == "refusal.last_stage");
  bench.stage("other");

  CHECK(bench(binStage(stage)) == "");
  CHECK(journey::outlineOf(bench.now).journeyOrder().empty());
  CHECK(bench.changes.size() == 1);
  CHECK(bench(binStage(stage)) == "refusal.gone");
  CHECK(bench(addTouchpoint(step, "text")) == "refusal.gone");
  CHECK(bench(restoreStage(stage)) == "");
  CHECK(journey::outlineOf(bench.now).journeyOrder().size() == 1);
  CHECK(bench(restoreStage({})) == "refusal.gone");
}

TEST_CASE("steps are named and put in order") {
  DeedBench bench;
  const auto stage = bench.stage("A"), other = bench.stage("B");
  const auto one = bench.make<Step>([&](auto* made) { return addStep(stage, {}, "1", made); });
  const auto two = bench.make<Step>([&](auto* made) { return addStep(stage, {}, "2", made); });

  CHECK(bench(addStep(stage, one, "3")) == "");
  CHECK(stepsOf(bench, stage) == "132");
  CHECK(bench(moveStep(two, stage, {})) == "");
  CHECK(stepsOf(bench, stage) == "213");
  CHECK(bench(moveStep(two, stage, one)) == "");
  CHECK(stepsOf(bench, stage) == "123");
  CHECK(bench(moveStep(two, other, {})) == "");
  CHECK(stepsOf(bench, stage) == "13");
  CHECK(stepsOf(bench, other) == "2");
  CHECK(bench(moveStep(two, other, two)) == "");
  CHECK(bench(renameStep(two, "")) == "");
  CHECK(bench[two].name.empty());
  CHECK(bench(renameStep(two, std::string(201, 'a'))) == "refusal.too_long");
  CHECK(bench(renameStep({}, "x")) == "refusal.gone");
  CHECK(bench(addStep({}, {}, "x")) == "refusal.gone");
  CHECK(bench(addStep(stage, {}, std::string(201, 'a'))) == "refusal.too_long");
  CHECK(bench(moveStep(two, {}, {})) == "refusal.gone");
  CHECK(bench(moveStep({}, stage, {})) == "refusal.gone");
}

TEST_CASE("a step comes back only into a stage that is there") {
  DeedBench bench;
  const auto stage = bench.stage("A");
  const auto step = bench.step(stage);
  bench.stage("B");

  CHECK(bench(binStep(step)) == "");
  CHECK(stepsOf(bench, stage).empty());
  CHECK(bench(binStep(step)) == "refusal.gone");
  CHECK(bench(binStage(stage)) == "");
  CHECK(bench(restoreStep(step)) == "refusal.place_gone");
  CHECK(bench(restoreStage(stage)) == "");
  CHECK(bench(restoreStep(step)) == "");
  CHECK(stepsOf(bench, stage) == "step");
  CHECK(bench(restoreStep({})) == "refusal.gone");
}

TEST_CASE("there is always a place between two, however often it is asked for") {
  DeedBench bench;
  bench.stage("A");
  bench.stage("Z");

  for (int i = 0; i < 200; ++i) {
    const auto first = journey::outlineOf(bench.now).stages.front().stage->id;
    REQUIRE(bench(addStage(std::to_string(i % 10), first)) == "");
  }

  CHECK(namesOf(bench).substr(0, 5) == "A9876");
  CHECK(namesOf(bench).back() == 'Z');
}

TEST_CASE("channels are added, renamed, coloured, taken away and brought back") {
  DeedBench bench;
  const auto mail = bench.make<journey::Channel>([&](auto* made) { return addChannel("mail", 3, made); });

  CHECK(bench[mail].name == "mail");
  CHECK(bench[mail].paper == 3);
  CHECK(bench(addChannel("", 0)) == "refusal.empty");
  CHECK(bench(addChannel("x", 6)) == "refusal.out_of_range");
  CHECK(bench(renameChannel(mail, "post")) == "");
  CHECK(bench[mail].name == "post");
  CHECK(bench(renameChannel(mail, "")) == "refusal.empty");
  CHECK(bench(setPaper(mail, 5)) == "");
  CHECK(bench[mail].paper == 5);
  CHECK(bench(setPaper(mail, -1)) == "refusal.out_of_range");
  CHECK(bench(setPaper({}, 1)) == "refusal.gone");
  CHECK(bench(binChannel(mail)) == "");
  CHECK(journey::channelsOf(bench.now).empty());
  CHECK(bench(renameChannel(mail, "x")) == "refusal.gone");
  CHECK(bench(binChannel(mail)) == "refusal.gone");
  CHECK(bench(restoreChannel(mail)) == "");
  CHECK(journey::channelsOf(bench.now).size() == 1);
  CHECK(bench(restoreChannel({})) == "refusal.gone");
}
