#include "platform/server_clock.hpp"

#include <doctest/doctest.h>

TEST_CASE("the server's times keep their distances on the program's clock") {
  platform::ServerClock clock;

  CHECK(clock.at(5'000, 100) == doctest::Approx(100));
  CHECK(clock.at(5'008, 100.020) == doctest::Approx(100.008));
  CHECK(clock.at(5'004, 100.021) == doctest::Approx(100.004));
}

TEST_CASE("nothing arrives before it happened") {
  platform::ServerClock clock;
  // The first event waited long in the queue.
  clock.at(1'000, 50.5);

  CHECK(clock.at(2'000, 51.002) == doctest::Approx(51.002));
  CHECK(clock.at(2'010, 51.2) == doctest::Approx(51.012));
}

TEST_CASE("the server's counter turns over") {
  platform::ServerClock clock;
  clock.at(0xffff'fff0u, 10);

  CHECK(clock.at(0x10, 10.032) == doctest::Approx(10.032));
  CHECK(clock.at(0xffff'fffcu, 10.04) == doctest::Approx(10.012));
}
