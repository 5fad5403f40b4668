#include "base/local_time.hpp"

#include "support/time_zone.hpp"

#include <doctest/doctest.h>

#include <limits>

using base::localTime;

TEST_CASE("a time is told as the clock on the wall shows it") {
  constexpr base::UtcMilliseconds evening = 1793042340000; // 2026-10-26 19:19 UTC
  const support::TimeZone zone("UTC0");
  CHECK(localTime(evening).day == 26);
  CHECK(localTime(evening).clock() == "19:19");

  SUBCASE("in Auckland it is the next morning") {
    const support::TimeZone auckland("NZST-12NZDT,M9.5.0,M4.1.0/3");
    const auto there = localTime(evening);
    CHECK(there.year == 2026);
    CHECK(there.month == 10);
    CHECK(there.day == 27);
    CHECK(there.clock() == "08:19");
  }
  SUBCASE("in Honolulu it is morning yet") {
    const support::TimeZone honolulu("HST10");
    CHECK(localTime(evening).day == 26);
    CHECK(localTime(evening).clock() == "09:19");
  }
}

TEST_CASE("a time before 1970 is on its own day") {
  const support::TimeZone zone("UTC0");
  const auto before = localTime(-1);
  CHECK(before.year == 1969);
  CHECK(before.day == 31);
  CHECK(before.second == 59);
}

TEST_CASE("what no calendar holds does no harm") {
  for (const auto utc :
       {std::numeric_limits<base::UtcMilliseconds>::max(), std::numeric_limits<base::UtcMilliseconds>::min()})
    CHECK(localTime(utc).clock().size() == 5);
}
