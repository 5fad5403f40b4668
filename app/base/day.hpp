#pragma once
// Days as they are written in files: "2026-12-04".
#include "base/time.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace base {

using Day = std::chrono::sys_days;

/// Nothing where it is not written so, or no calendar has it.
std::optional<Day> dayIn(std::string_view text);
/// Of a year of four digits.
std::string textOf(Day day);
/// A time on it that is of the same day nearly everywhere.
UtcMilliseconds noonOf(Day day);
/// The day that people have where they are.
Day localDay(UtcMilliseconds utc);

} // namespace base
