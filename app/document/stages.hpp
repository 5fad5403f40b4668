#pragma once
// Stages and their steps. Throwing one away hides what lies in it and changes nothing else, so that bringing
// it back brings back everything.
#include "document/deed.hpp"

namespace document {

struct TextKind;

/// With one unnamed step in it; after `after`, or at the end.
Deed addStage(const std::string& name, Id<journey::Stage> after = {}, Id<journey::Stage>* made = nullptr,
              Id<journey::Journey> journey = {});
Deed renameStage(Id<journey::Stage> stage, const std::string& name);
/// What it is meant to bring (needed, lasts, success); it may become empty.
Deed writeStage(Id<journey::Stage> stage, std::string journey::Stage::*member, const std::string& text);
/// After `after`; nothing: to the beginning.
Deed moveStage(Id<journey::Stage> stage, Id<journey::Stage> after);
/// The last one stays.
Deed binStage(Id<journey::Stage> stage);
Deed restoreStage(Id<journey::Stage> stage);

/// After `after`, or at the end of its stage. The name may be empty.
Deed addStep(Id<journey::Stage> stage, Id<journey::Step> after, const std::string& name,
             Id<journey::Step>* made = nullptr);
/// The name may become empty.
Deed renameStep(Id<journey::Step> step, const std::string& name);
/// Into `stage`, after `after`; nothing: to its beginning.
Deed moveStep(Id<journey::Step> step, Id<journey::Stage> stage, Id<journey::Step> after);
/// Also the last one of its stage.
Deed binStep(Id<journey::Step> step);
/// Refused while its stage is thrown away.
Deed restoreStep(Id<journey::Step> step);

namespace text {
/// newStage: about the journey, beside the stage it follows. stage: about it, field: a text of it, or
/// nothing: its name. newStep: about the stage, beside the step it follows. step: about it.
extern const TextKind newStage, stage, newStep, step;
} // namespace text

} // namespace document
