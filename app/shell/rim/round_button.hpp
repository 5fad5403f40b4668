#pragma once
// A round button of a full target with only an icon, on a sheet of the shell.
#include "ui/widgets.hpp"

namespace shell {

/// `label` is what assistive tools read.
void roundButton(ui::Frame& frame, const std::string& name, look::Icon icon, base::Point centre,
                 std::string label, ui::Tap tap, bool enabled = true);

} // namespace shell
