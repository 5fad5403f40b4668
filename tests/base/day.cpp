#include "base/day.hpp"

#include <doctest/doctest.h>

TEST_CASE("a day is read as it is written, and nothing else is one") {
  for (const char* const day : {"2026-12-04", "2024-02-29", "0999-01-01"}) {
    CAPTURE(day);
    const auto read = base::dayIn(day);
    REQUIRE(read);
    CHECK(base::textOf(*read) == day);
  }
  for (const char* const none : {"", "2026-02-29", "2026-13-01", "4-12-2026", "2026-12-4", "2026-12-04 12:00",
                                 "vandaag", "2026/12/04"}) {
    CAPTURE(none);
    CHECK_FALSE(base::dayIn(none));
  }
  CHECK(base::textOf(*base::dayIn("2026-12-31") + std::chrono::days{1}) == "2027-01-01");
}
