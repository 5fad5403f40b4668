#pragma once
// Times and costs as people write them, and what they come to together.
#include "journey/outline.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace journey {

constexpr double minutesOfHour = 60, minutesOfDay = 24 * minutesOfHour;

/// In minutes, or in euros. A time has a unit after each number, in Dutch or English: "3 dagen", "1,5 uur",
/// "2 h 30 min"; a week has 7 days, a month 30, a year 365. Money has its sign or none: "€ 14", "14,50 euro",
/// "1.250". A comma or a point before one or two digits is decimal, before three it parts thousands. Nothing:
/// it is not said so that one can count with it.
std::optional<double> amountIn(Holds holds, std::string_view written);

/// What the notes of a lane come to. Every step should say one.
struct Sum {
  double amount = 0;
  std::size_t steps = 0;   ///< that say one, or several
  std::size_t missing = 0; ///< that do not
  friend bool operator==(const Sum&, const Sum&) = default;
};

struct Totals {
  Sum all{};
  std::vector<Sum> stages{}; ///< in the order of the outline
  double most = 0;           ///< of one note
};

/// Of one lane of the outline, which holds amounts.
Totals totalsOf(const Outline& outline, std::size_t lane);

} // namespace journey
