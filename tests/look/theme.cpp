#include "look/theme.hpp"

#include <doctest/doctest.h>

using namespace look;

TEST_CASE("contrast is WCAG's") {
  CHECK(contrast(rgb(0), rgb(0xffffff)) == doctest::Approx(21));
  CHECK(contrast(rgb(0xffffff), rgb(0)) == doctest::Approx(21));
  CHECK(contrast(rgb(0x123456), rgb(0x123456)) == doctest::Approx(1));
  CHECK(contrast(rgb(0x767676), rgb(0xffffff)) == doctest::Approx(4.54).epsilon(0.005));
}

TEST_CASE("mixing and fading go from one end to the other") {
  CHECK(mixed(rgb(0x102030), rgb(0xf0e0d0), 0) == rgb(0x102030));
  CHECK(mixed(rgb(0x102030), rgb(0xf0e0d0), 1) == rgb(0xf0e0d0));
  CHECK(faded(rgb(0x102030), 0.5).a == 128);
}

TEST_CASE("words can be read wherever they stand") {
  const Theme theme;
  constexpr double least = 4.5;

  for (const Colour paper : theme.papers) {
    CHECK(contrast(theme.ink, paper) >= least);
    CHECK(contrast(theme.secondInk, paper) >= least);
  }
  for (const Colour ground : {theme.table, theme.paper, theme.white}) {
    CHECK(contrast(theme.ink, ground) >= least);
    CHECK(contrast(theme.secondInk, ground) >= least);
    CHECK(contrast(theme.accent, ground) >= least);
    CHECK(contrast(theme.low, ground) >= least);
  }
  CHECK(contrast(theme.accent, theme.onDark) >= least);
  CHECK(contrast(theme.low, theme.onDark) >= least);
  CHECK(contrast(theme.ink, theme.onDark) >= least);
}

TEST_CASE("a seat's symbol can be read on the seat's colour") {
  const Theme theme;
  for (std::size_t seat = 0; seat < theme.seats.size(); ++seat) {
    CAPTURE(seat);
    CHECK(contrast(theme.onSeat(seat), theme.seats[seat]) >= 4.5);
  }
}
