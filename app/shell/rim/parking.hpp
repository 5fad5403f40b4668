#pragma once
// The parking lot, unfolded from the rim: what is kept for later, as notes; each can be rewritten, ticked off
// when it was dealt with, thrown away and fetched back.
//
// Areas ("far/" before, for the far side): parking, parking/add, parking/<id> (/done, /bin, /back),
// parking/page/before|after, parking/bin.
#include "journey/workshop.hpp"
#include "shell/rim/unfolded.hpp"

#include <functional>
#include <vector>

namespace shell {

class Table;

/// What a side of the table looks at in it.
struct ParkingView {
  std::size_t page = 0;
  bool bin = false; ///< what was thrown away
  /// Somebody found this one: its page is opened, and it is lit. Until it is seen its page is not known.
  base::Id<journey::Parked> looked{};
  bool isSeen = false;
};

/// In the side's own millimetres.
void drawParking(ui::Frame& frame, Table& table, Side side, ParkingView& view);

/// Those that are not dealt with yet, in their order.
std::vector<const journey::Parked*> openParked(const journey::Workshop& workshop);

} // namespace shell
