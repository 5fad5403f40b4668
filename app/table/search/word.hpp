#pragma once
// The word that somebody looks for, as a text that is written at a seat like any other; it becomes nothing.
#include "document/text_kind.hpp"

namespace table {

/// Its field says for which side of the table: each looks for words of its own. Where a draft of it is asked
/// for with words in it, it begins with these.
extern const document::TextKind wordToFind;

} // namespace table
