#include "document/stages.hpp"

#include "document/order.hpp"
#include "document/record_deeds.hpp"
#include "document/text_kind.hpp"

namespace document {

using journey::Journey;
using journey::Stage;
using journey::Step;

namespace {

Row<Stage> rowOf(Edit& edit, Id<Stage> moving, Id<Journey> journey) {
  return {edit, moving, [journey](const Stage& stage) { return stage.journey == journey; }};
}
Row<Step> rowOf(Edit& edit, Id<Step> moving, Id<Stage> stage) {
  return {edit, moving, [stage](const Step& step) { return step.stage == stage; }};
}

} // namespace

Deed addStage(const std::string& name, Id<Stage> after, Id<Stage>* made, Id<Journey> given) {
  return Deed("deed.add_stage", [=](Edit& edit) -> Outcome {
    std::string clean;
    if (auto no = cleanText(name, nameLimit, Blank::Refused, clean)) return no;
    const Stage* before = living(edit, after);
    const auto journey = before != nullptr ? before->journey
                         : given           ? given
                                           : journey::firstJourney(edit.now());
    if (living(edit, journey) == nullptr) return refusedGone();
    Row<Stage> row = rowOf(edit, {}, journey);
    const double rank = before != nullptr ? row.rankAfter(after) : row.rankAtEnd();
    const auto id = edit.add<Stage>();
    edit.set(id, &Stage::journey, journey);
    edit.set(id, &Stage::name, clean);
    edit.set(id, &Stage::rank, rank);
    giveMade(made, id);
    return addStep(id, {}, {})(edit);
  });
}

Deed renameStage(Id<Stage> stage, const std::string& name) {
  return Deed("deed.rename_stage",
              [=](Edit& edit) { return writeField(edit, stage, &Stage::name, name, nameLimit); });
}

Deed writeStage(Id<Stage> stage, std::string Stage::*member, const std::string& text) {
  return Deed("deed.write_stage", [=](Edit& edit) {
    const std::size_t limit = journey::fieldOf(member).facts.longest;
    return writeField(edit, stage, member, text, limit, Blank::Allowed);
  });
}

Deed moveStage(Id<Stage> stage, Id<Stage> after) {
  return Deed("deed.move_stage", [=](Edit& edit) -> Outcome {
    const Stage* moving = living(edit, stage);
    if (moving == nullptr) return refusedGone();
    if (after == stage) return {};
    edit.set(stage, &Stage::rank, rowOf(edit, stage, moving->journey).rankAfter(after));
    return {};
  });
}

Deed binStage(Id<Stage> stage) {
  return Deed("deed.bin_stage", [=](Edit& edit) -> Outcome {
    const Stage* binned = living(edit, stage);
    if (binned == nullptr) return refusedGone();
    bool others = false;
    for (const Stage& other : edit.now().stages)
      others = others || (other.id != stage && other.journey == binned->journey && !other.gone);
    return others ? bin(edit, stage) : refused("refusal.last_stage");
  });
}

Deed restoreStage(Id<Stage> stage) {
  return Deed("deed.restore_stage", [=](Edit& edit) { return restore(edit, stage); });
}

Deed addStep(Id<Stage> stage, Id<Step> after, const std::string& name, Id<Step>* made) {
  return Deed("deed.add_step", [=](Edit& edit) -> Outcome {
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
  });
}

Deed renameStep(Id<Step> step, const std::string& name) {
  return Deed("deed.rename_step", [=](Edit& edit) {
    return writeField(edit, step, &Step::name, name, nameLimit, Blank::Allowed);
  });
}

Deed moveStep(Id<Step> step, Id<Stage> stage, Id<Step> after) {
  return Deed("deed.move_step", [=](Edit& edit) -> Outcome {
    if (living(edit, step) == nullptr || living(edit, stage) == nullptr) return refusedGone();
    if (after == step) return {};
    const double rank = rowOf(edit, step, stage).rankAfter(after);
    edit.set(step, &Step::stage, stage);
    edit.set(step, &Step::rank, rank);
    return {};
  });
}

Deed binStep(Id<Step> step) {
  return Deed("deed.bin_step", [=](Edit& edit) { return bin(edit, step); });
}

Deed restoreStep(Id<Step> step) {
  return Deed("deed.restore_step", [=](Edit& edit) -> Outcome {
    const Step* found = edit.now().steps.find(step);
    if (found != nullptr && living(edit, found->stage) == nullptr) return refused("refusal.place_gone");
    return restore(edit, step);
  });
}

namespace {

/// Its name, where none is named.
std::string Stage::*stageText(std::string_view name) {
  const auto member = textNamed<Stage>(name);
  return member == nullptr ? &Stage::name : member;
}

} // namespace

const TextKind text::newStage{.name = "new_stage", .finish = [](const Draft& draft, std::int64_t* made) {
                                return makeNew<Stage>(draft, made, [draft](Id<Stage>* id) {
                                  return addStage(draft.text, Id<Stage>{draft.beside}, id,
                                                  Id<Journey>{draft.about});
                                });
                              }};
const TextKind text::stage{
    .name = "stage",
    .start = [](const journey::Workshop& workshop,
                const Draft& draft) { return textOf(workshop, draft.about, stageText(draft.field)); },
    .finish =
        [](const Draft& draft, std::int64_t*) {
          const Id<Stage> id{draft.about};
          const auto member = stageText(draft.field);
          return member == &Stage::name ? renameStage(id, draft.text) : writeStage(id, member, draft.text);
        }};
const TextKind text::newStep{.name = "new_step", .finish = [](const Draft& draft, std::int64_t* made) {
                               return makeNew<Step>(draft, made, [draft](Id<Step>* id) {
                                 return addStep(Id<Stage>{draft.about}, Id<Step>{draft.beside}, draft.text,
                                                id);
                               });
                             }};
const TextKind text::step{.name = "step", .start = Begin<&Step::name>::with, .finish = End<renameStep>::by};

} // namespace document
