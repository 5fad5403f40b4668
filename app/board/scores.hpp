#pragma once
// What was said of the touchpoints, of one revision: by the votes, by the customers, and in amounts.
#include "board/layout.hpp"
#include "board/lens.hpp"
#include "board/names.hpp"
#include "journey/amount.hpp"
#include "journey/curve.hpp"

#include <optional>
#include <unordered_map>
#include <vector>

namespace board {

class Scores {
 public:
  void read(Room& room, const BoardLayout& layout, const Lens& lens);

  /// What the votes say of it; nullptr: it is not on the curve, or hidden.
  const journey::CurvePoint* pointOf(Id<journey::Touchpoint> touchpoint) const;
  /// The same, where anybody gave a score.
  const journey::CurvePoint* givenOf(Id<journey::Touchpoint> touchpoint) const;
  /// What customers say of it; nothing: they do not, or nobody looks at it.
  std::optional<double> customersOf(Id<journey::Touchpoint> touchpoint) const;
  /// And what they had expected there.
  std::optional<double> expectedOf(Id<journey::Touchpoint> touchpoint) const;
  /// Of a lane that holds amounts.
  const journey::Totals& totals(std::size_t lane) const { return totals_[lane]; }

 private:
  std::vector<journey::CurvePoint> points_{};
  std::unordered_map<Id<journey::Touchpoint>, std::size_t> pointAt_{};
  using Said = std::unordered_map<Id<journey::Touchpoint>, double>;
  static std::optional<double> in(const Said& said, Id<journey::Touchpoint> touchpoint);
  Said customers_{}, expected_{};
  std::vector<journey::Totals> totals_{}; ///< of each lane
};

} // namespace board
