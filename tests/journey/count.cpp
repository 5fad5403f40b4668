#include "journey/count.hpp"

#include <doctest/doctest.h>

using namespace journey;

TEST_CASE("numbers of visits are whole numbers, with or without their thousands apart") {
  CHECK(countIn("0") == 0);
  CHECK(countIn("007") == 7);
  CHECK(countIn("12,00") == 12);
  CHECK(countIn("1000000000") == 1'000'000'000);
  for (const char* same : {"1240", "1.240", "1,240", "1 240", "1\u00a0240", "1\u2007240", "1\u2009240",
                           "1\u202f240", "1240,0", "1.240,00", "1,240.0", "1 240,00"})
    CHECK_MESSAGE(countIn(same) == 1240, same);
  for (const char* same : {"1240000", "1.240.000", "1,240,000", "1 240 000"})
    CHECK_MESSAGE(countIn(same) == 1'240'000, same);
}

TEST_CASE("what is no whole number, or has no groups of three, is none") {
  for (const char* bad : {"",          " ",         "12,5",        "-3",
                          "veel",      "12 x",      "€ 12",        "1.2.3",
                          "1e3",       "1 24",      "12 40",       "1240 000",
                          "0.240",     "0 240",     "1 240.000",   "1,240.000",
                          "1.240,000", "1.240 000", "1 240,000.5", ".5",
                          "12,",       "1  240",    "1000000001",  "99999999999999999999"})
    CHECK_MESSAGE(!countIn(bad), bad);
}

TEST_CASE("a number tells which signs it was written with") {
  CHECK(numberIn("1.240")->group == '.');
  CHECK(numberIn("1.240")->hasOneGroup);
  CHECK_FALSE(numberIn("1.240.000")->hasOneGroup);
  CHECK_FALSE(numberIn("1 240")->hasOneGroup);
  CHECK(numberIn("1.240,5")->decimal == ',');
  CHECK(numberIn("1.240,5")->behind == "5");
  CHECK_FALSE(numberIn("1.240,5")->hasOneGroup);
  CHECK(numberIn("0.240")->decimal == '.');
  CHECK(numberIn("1240.125")->decimal == '.');
  CHECK(numberIn("1240")->group == 0);
}
