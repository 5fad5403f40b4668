#pragma once
// Whether everything is on disk: a quiet sign, and words only where people have to do something.
#include "ui/frame.hpp"

namespace shell {

class Table;

/// The area "saved" has the value saved, writing or failed; a tap tries again.
void drawSaved(ui::Frame& frame, Table& table, base::Point at);

} // namespace shell
