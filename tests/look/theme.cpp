#include "look/theme.hpp"

#include <doctest/doctest.h>

#include <string_view>

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

TEST_CASE("words can be read wherever they stand, in every theme") {
  for (const char* name : {"light", "dark", "contrast"}) {
    CAPTURE(name);
    const Theme theme = themeNamed(name);
    const double least = std::string_view{name} == "contrast" ? 7 : 4.5; // WCAG 2.1: AAA and AA
    for (const Colour paper : theme.papers) {
      CHECK(contrast(theme.ink, paper) >= least);
      CHECK(contrast(theme.secondInk, paper) >= least);
    }
    for (const Colour ground : {theme.table, theme.paper, theme.white, theme.band}) {
      CHECK(contrast(theme.ink, ground) >= least);
      CHECK(contrast(theme.secondInk, ground) >= least);
      CHECK(contrast(theme.accent, ground) >= least);
      CHECK(contrast(theme.low, ground) >= least);
      CHECK(contrast(theme.customers, ground) >= least);
    }
    CHECK(contrast(theme.accent, theme.onDark) >= least);
    CHECK(contrast(theme.low, theme.onDark) >= least);
    CHECK(contrast(theme.ink, theme.onDark) >= least);
  }
}

TEST_CASE("signs that carry meaning stand out from what they lie on, in every theme") {
  for (const char* name : {"light", "dark", "contrast"}) {
    CAPTURE(name);
    const Theme theme = themeNamed(name);
    for (const Colour sign : {theme.star, theme.heart, theme.low, theme.accent, theme.customers})
      CHECK(contrast(sign, theme.paper) >= 3); // WCAG 2.1, 1.4.11
    for (std::size_t seat = 0; seat < theme.seats.size(); ++seat) {
      CAPTURE(seat);
      CHECK(contrast(theme.onSeat(seat), theme.seats[seat]) >= 4.5);
    }
  }
}

TEST_CASE("a sheet stands out from the sheet that it lies on, by its shadow or by a line") {
  const Theme light = themeNamed("light");
  CHECK(light.edge == 0); // paper on paper: the shadow is enough
  for (const char* name : {"dark", "contrast"}) {
    CAPTURE(name);
    const Theme theme = themeNamed(name);
    CHECK(theme.edge > 0);
    CHECK(contrast(theme.line, theme.paper) > contrast(light.line, light.paper));
  }
}

TEST_CASE("a theme has other colours and the same shapes") {
  const Theme light = themeNamed("light"), dark = themeNamed("dark");
  CHECK(light.paper == Theme{}.paper);
  CHECK(themeNamed("no such theme").ink == light.ink);
  CHECK_FALSE(dark.paper == light.paper);
  CHECK(dark.text == light.text);
  CHECK(dark.target == light.target);
}
