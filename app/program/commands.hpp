#pragma once
// The command line: what people ask for with words. `journeytable --help` tells all.

namespace program {

/// The exit status: 0, 1 refused, 2 misuse.
int command(int count, char** words);

} // namespace program
