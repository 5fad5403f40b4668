#pragma once
// When people meet again: what is still open comes first, then where they were. It unfolds over the sheet
// when a workshop is opened on a later day, and folds by a tap.
//
// Areas ("far/" before, for the far side): reopened, reopened/follow_up/<id>, reopened/parked/<id> (tick it
// off), reopened/parking, reopened/on.
#include "base/time.hpp"
#include "document/document.hpp"
#include "shell/rim/unfolded.hpp"

#include <functional>
#include <optional>

namespace shell {

class Table;

/// Where people stopped, as the history tells when the workshop is opened.
struct LeftOff {
  base::UtcMilliseconds at = 0;
  std::int64_t seq = 0; ///< the last event
};
/// Nothing where nobody did anything yet, or it is only a pause since.
std::optional<LeftOff> leftOff(const document::Document& document, base::UtcMilliseconds now);

/// In the side's own millimetres. `parking`: unfolds the parking lot there.
void drawReopened(ui::Frame& frame, Table& table, Side side, const std::function<void()>& fold,
                  const std::function<void()>& parking);

} // namespace shell
