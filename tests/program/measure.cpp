#include "program/measure.hpp"

#include <doctest/doctest.h>

#include <cmath>

using program::pixelsPerMillimetre;

namespace {

constexpr double inch = 25.4;

double density(base::Size pixels, double diagonalInch) {
  return std::hypot(pixels.w, pixels.h) / (diagonalInch * inch);
}

} // namespace

TEST_CASE("a millimetre on a table is a real one") {
  const base::Size pixels{3840, 2160};

  const double told = pixelsPerMillimetre(
      {.window = pixels, .monitor = pixels, .monitorDensity = density(pixels, 65), .diagonalInch = 0});
  CHECK(told == doctest::Approx(density(pixels, 65)));

  SUBCASE("what people say goes before what the monitor tells") {
    const double said = pixelsPerMillimetre(
        {.window = pixels, .monitor = pixels, .monitorDensity = density(pixels, 65), .diagonalInch = 86});
    CHECK(said == doctest::Approx(density(pixels, 86)));
    CHECK(said < told);
  }
}

TEST_CASE("a small display is laid out as the least table") {
  const base::Size laptop{1920, 1080};

  const double told = pixelsPerMillimetre(
      {.window = laptop, .monitor = laptop, .monitorDensity = density(laptop, 14), .diagonalInch = 0});

  CHECK(laptop.w / told == doctest::Approx(program::leastTable.w));
  CHECK(laptop.h / told >= program::leastTable.h - 1e-9);
}

TEST_CASE("a small window on a large table is laid out whole") {
  const base::Size table{1920, 1080};

  const double told = pixelsPerMillimetre(
      {.window = {1200, 480}, .monitor = table, .monitorDensity = density(table, 65), .diagonalInch = 0});

  CHECK(480 / told == doctest::Approx(program::leastTable.h));
}
