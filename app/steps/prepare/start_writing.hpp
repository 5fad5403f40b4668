#pragma once
// A tap on a text of the shared sheet: who goes on writing it.
#include "document/drafts.hpp"
#include "steps/room.hpp"

namespace steps {

/// The person at the nearest seat, the facilitator where nobody sits. What that person was writing is
/// finished first; nothing happens where somebody writes this text already.
void startWriting(Room& room, document::Draft::What what, std::int64_t about, const std::string& field,
                  Point at);

} // namespace steps
