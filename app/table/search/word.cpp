#include "table/search/word.hpp"

namespace table {

const document::TextKind wordToFind{
    .name = "search",
    .start = [](const journey::Workshop&, const document::Draft& draft) { return draft.text; },
    .isKept = false};

} // namespace table
