#pragma once
// A workshop with a long history, as a busy one has it: notes are made, written again, moved and marked.
#include "document/document.hpp"

#include <cstdint>

namespace hardening {

/// One journey with a stage and a step, where events can go on.
journey::Workshop begunWithAStep();
/// Performs so many deeds: every fourth makes a note under the first step, those after it change that note.
void work(document::Document& document, std::int64_t deeds);

} // namespace hardening
