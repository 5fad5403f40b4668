#include "document/deed.hpp"

#include "support/deed_bench.hpp"

using namespace document;
using support::DeedBench;

TEST_CASE("deeds done together are one: by the name of the first, all of them or none") {
  DeedBench bench;
  const auto stage = bench.stage("Request");
  const Id<journey::Stage> gone{5};

  const Deed both = renameStage(stage, "Ask").then(addStep(stage, {}, "Call"));
  CHECK(both.name() == "deed.rename_stage");
  CHECK(both.as("deed.move_together").name() == "deed.move_together");
  CHECK(bench(both) == "");
  CHECK(bench[stage].name == "Ask");
  CHECK(bench.now.steps.size() == 2);

  CHECK(together({both}).name() == "deed.rename_stage");
  CHECK(bench(together({renameStage(stage, "Again"), renameStage(gone, "Never")})) == "refusal.gone");
  CHECK(bench[stage].name == "Ask");
}

TEST_CASE("who leaves the table hands their place and colour over to one who has none") {
  DeedBench bench;
  const auto anna = bench.seated("Anna", 3), bert = bench.unseated("Bert");

  CHECK(bench(handOver(bert, anna)) == "refusal.not_at_table");
  CHECK(bench(handOver(anna, bert)) == "");

  CHECK(bench[bert].seat == 3);
  CHECK(bench[bert].edge == journey::Edge::Bottom);
  CHECK(bench[anna].seat == -1);
}
