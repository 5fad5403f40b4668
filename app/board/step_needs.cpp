#include "board/step_needs.hpp"

namespace board {

std::vector<StepNeed> needsOf(const journey::Outline& outline, const LayoutWish& wish) {
  std::vector<StepNeed> needs;
  for (const auto& stage : outline.stages) {
    if (stage.steps.empty()) needs.push_back({.stage = stage.stage}); // where its first step comes
    for (const auto& part : stage.steps) {
      const auto writing = wish.writing.find(part.step->id);
      const auto drafts = static_cast<std::size_t>(writing == wish.writing.end() ? 0 : writing->second);
      needs.push_back({&part, stage.stage, part.touchpoints.size() + drafts});
    }
  }
  return needs;
}

} // namespace board
