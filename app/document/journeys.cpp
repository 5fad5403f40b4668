#include "document/journeys.hpp"

#include "document/order.hpp"
#include "document/record_deeds.hpp"
#include "document/stages.hpp"
#include "document/text_kind.hpp"
#include "journey/people.hpp"

namespace document {

using journey::Journey;
using journey::Stage;

namespace {

Row<Journey> rowOf(Edit& edit, Id<Journey> moving) {
  return {edit, moving, [](const Journey&) { return true; }};
}

/// Names, because a deed changes what the records say while it goes through them.
std::vector<std::string> stagesOf(const Edit& edit, Id<Journey> journey) {
  std::vector<std::string> out;
  for (const auto& part : journey::outlineOf(edit.now(), journey).stages) out.push_back(part.stage->name);
  return out;
}

} // namespace

Deed addJourney(const std::string& name, Id<Journey> like, Id<Journey>* made) {
  return Deed("deed.add_journey", [=](Edit& edit) -> Outcome {
    std::string clean;
    if (auto no = cleanText(name, nameLimit, Blank::Refused, clean)) return no;
    const auto stages =
        stagesOf(edit, living(edit, like) != nullptr ? like : journey::firstJourney(edit.now()));
    const double rank = rowOf(edit, {}).rankAtEnd();
    const auto id = edit.add<Journey>();
    edit.set(id, &Journey::name, clean);
    edit.set(id, &Journey::rank, rank);
    for (const std::string& stage : stages)
      if (auto no = addStage(stage, {}, nullptr, id)(edit)) return no;
    giveMade(made, id);
    return {};
  });
}

Deed renameJourney(Id<Journey> journey, const std::string& name) {
  return Deed("deed.rename_journey",
              [=](Edit& edit) { return writeField(edit, journey, &Journey::name, name, nameLimit); });
}

Deed moveJourney(Id<Journey> journey, Id<Journey> after) {
  return Deed("deed.move_journey", [=](Edit& edit) -> Outcome {
    if (living(edit, journey) == nullptr) return refusedGone();
    if (after == journey) return {};
    edit.set(journey, &Journey::rank, rowOf(edit, journey).rankAfter(after));
    return {};
  });
}

Deed binJourney(Id<Journey> journey) {
  return Deed("deed.bin_journey", [=](Edit& edit) -> Outcome {
    if (living(edit, journey) == nullptr) return refusedGone();
    return journey::journeysOf(edit.now()).size() > 1 ? bin(edit, journey) : refused("refusal.last_journey");
  });
}

Deed restoreJourney(Id<Journey> journey) {
  return Deed("deed.restore_journey", [=](Edit& edit) { return restore(edit, journey); });
}

const TextKind text::journeyName{
    .name = "journey",
    .start = [](const journey::Workshop& workshop,
                const Draft& draft) { return std::string{nameOf(workshop, Id<Journey>{draft.about})}; },
    .finish = End<renameJourney>::by};

} // namespace document
