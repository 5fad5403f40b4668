#pragma once
// Stages and their steps. Throwing one away hides what lies in it and changes nothing else, so that bringing
// it back brings back everything.
#include "document/deeds.hpp"

namespace document {

/// With one unnamed step in it; after `after`, or at the end.
journey::Outcome addStage(Edit& edit, std::string_view name, Id<journey::Stage> after = {},
                          Id<journey::Stage>* made = nullptr);
journey::Outcome renameStage(Edit& edit, Id<journey::Stage> stage, std::string_view name);
/// After `after`; nothing: to the beginning.
journey::Outcome moveStage(Edit& edit, Id<journey::Stage> stage, Id<journey::Stage> after);
/// The last one stays.
journey::Outcome binStage(Edit& edit, Id<journey::Stage> stage);
journey::Outcome restoreStage(Edit& edit, Id<journey::Stage> stage);

/// After `after`, or at the end of its stage. The name may be empty.
journey::Outcome addStep(Edit& edit, Id<journey::Stage> stage, Id<journey::Step> after, std::string_view name,
                         Id<journey::Step>* made = nullptr);
/// The name may become empty.
journey::Outcome renameStep(Edit& edit, Id<journey::Step> step, std::string_view name);
/// Into `stage`, after `after`; nothing: to its beginning.
journey::Outcome moveStep(Edit& edit, Id<journey::Step> step, Id<journey::Stage> stage,
                          Id<journey::Step> after);
/// Also the last one of its stage.
journey::Outcome binStep(Edit& edit, Id<journey::Step> step);
/// Refused while its stage is thrown away.
journey::Outcome restoreStep(Edit& edit, Id<journey::Step> step);

} // namespace document
