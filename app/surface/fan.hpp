#pragma once
// Where the notes of a pile come that is fanned out: beside each other on a sheet of its own, small enough
// for the table.
#include "base/geometry.hpp"

#include <cstddef>
#include <vector>

namespace surface {

struct FanPlan {
  static constexpr double gap = 6; ///< between notes, as large as they lie on the sheet
  base::Transform place{}; ///< from the sheet's own millimetres, its middle at the origin, to the table
  base::Rect sheet{}, head{};
  double scale = 1; ///< of the notes
  std::vector<base::Point> notes{};
};

/// `at`: where the pile lies; `facing`: radians; `note`: how large a note is. On the table, clear of the
/// seats' tabs.
FanPlan fanOut(std::size_t notes, base::Point at, double facing, base::Size table, base::Size note);

} // namespace surface
