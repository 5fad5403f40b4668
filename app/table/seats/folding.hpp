#pragma once
// Keyboards that opened by themselves, for the next note: they go when something else begins.
#include "table/seats/seats.hpp"

namespace table {

/// Closes every pad that opened after another text, and in which nobody has written a letter.
void foldUnbegun(Seats& seats);

} // namespace table
