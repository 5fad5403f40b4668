#pragma once
// How the program ends, as whoever started it sees it.

namespace program {

enum Status { Done = 0, Refused = 1, Misused = 2 };

} // namespace program
