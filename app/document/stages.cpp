#include "document/stages.hpp"

#include "document/order.hpp"
#include "document/record_deeds.hpp"

namespace document {

using journey::Stage;
using journey::Step;

namespace {

Row<Stage> rowOf(Edit& edit, Id<Stage> moving) {
  return {edit, moving, [](const Stage&) { return true; }};
}
Row<Step> rowOf(Edit& edit, Id<Step> moving, Id<Stage> stage) {
  return {edit, moving, [stage](const Step& step) { return step.stage == stage; }};
}

} // namespace

Outcome addStage(Edit& edit, std::string_view name, Id<Stage> after, Id<Stage>* made) {
  std::string clean;
  if (auto no = cleanText(name, nameLimit, Blank::Refused, clean)) return no;
  Row<Stage> row = rowOf(edit, {});
  const double rank = living(edit, after) != nullptr ? row.rankAfter(after) : row.rankAtEnd();
  const auto id = edit.add<Stage>();
  edit.set(id, &Stage::name, clean);
  edit.set(id, &Stage::rank, rank);
  giveMade(made, id);
  return addStep(edit, id, {}, {});
}

Outcome renameStage(Edit& edit, Id<Stage> stage, std::string_view name) {
  return writeField(edit, stage, &Stage::name, name, nameLimit);
}

Outcome moveStage(Edit& edit, Id<Stage> stage, Id<Stage> after) {
  if (living(edit, stage) == nullptr) return refusedGone();
  if (after == stage) return {};
  edit.set(stage, &Stage::rank, rowOf(edit, stage).rankAfter(after));
  return {};
}

Outcome binStage(Edit& edit, Id<Stage> stage) {
  if (living(edit, stage) == nullptr) return refusedGone();
  bool others = false;
  for (const Stage& other : edit.now().stages) others = others || (other.id != stage && !other.gone);
  return others ? bin(edit, stage) : refused("refusal.last_stage");
}

Outcome restoreStage(Edit& edit, Id<Stage> stage) { return restore(edit, stage); }

Outcome addStep(Edit& edit, Id<Stage> stage, Id<Step> after, std::string_view name, Id<Step>* made) {
  std::string clean;
  if (auto no = cleanText(name, nameLimit, Blank::Allowed, clean)) return no;
  if (living(edit, stage) == nullptr) return refusedGone();
  Row<Step> row = rowOf(edit, {}, stage);
  const double rank = living(edit, after) != nullptr ? row.rankAfter(after) : row.rankAtEnd();
  const auto id = edit.add<Step>();
  edit.set(id, &Step::stage, stage);
  edit.set(id, &Step::name, clean);
  edit.set(id, &Step::rank, rank);
  giveMade(made, id);
  return {};
}

Outcome renameStep(Edit& edit, Id<Step> step, std::string_view name) {
  return writeField(edit, step, &Step::name, name, nameLimit, Blank::Allowed);
}

Outcome moveStep(Edit& edit, Id<Step> step, Id<Stage> stage, Id<Step> after) {
  if (living(edit, step) == nullptr || living(edit, stage) == nullptr) return refusedGone();
  if (after == step) return {};
  const double rank = rowOf(edit, step, stage).rankAfter(after);
  edit.set(step, &Step::stage, stage);
  edit.set(step, &Step::rank, rank);
  return {};
}

Outcome binStep(Edit& edit, Id<Step> step) { return bin(edit, step); }

Outcome restoreStep(Edit& edit, Id<Step> step) {
  const Step* found = edit.now().steps.find(step);
  if (found != nullptr && living(edit, found->stage) == nullptr) return refused("refusal.place_gone");
  return restore(edit, step);
}

} // namespace document
