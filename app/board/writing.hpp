#pragma once
// Where something new comes by a tap: somebody near there writes it; and where a step is opened by one.
#include "board/names.hpp"
#include "document/text_kind.hpp"

#include <string_view>

namespace board {

/// `beside`: what it comes after; `field`: which of several, as the lane of a note.
void write(Room& room, Point at, const document::TextKind* what, std::int64_t about, std::int64_t beside = 0,
           std::string_view field = {});
/// The same by a tap on an empty place: not where the workshop is only read.
void writeNew(Room& room, Point at, const document::TextKind* what, std::int64_t about,
              std::string_view lane = {});
/// A step whose notes are slips or bars.
void openStep(Room& room, Id<journey::Step> step, Point at);

} // namespace board
