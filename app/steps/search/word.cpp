#include "steps/search/word.hpp"

namespace steps {

const document::TextKind wordToFind{
    .name = "search",
    .start = [](const journey::Workshop&, const document::Draft& draft) { return draft.text; },
    .isKept = false};

} // namespace steps
