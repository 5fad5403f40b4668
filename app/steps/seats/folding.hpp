#pragma once
// Keyboards that opened by themselves, for the next note: they go when something else begins.
#include "steps/seats/seats.hpp"

namespace steps {

/// Closes every pad that opened after another text, and in which nobody has written a letter.
void foldUnbegun(Seats& seats);

} // namespace steps
