#include "figures/channel.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

using look::Colour;

namespace {

/// As the templates name them and choose their papers; some of them share one.
struct Named {
  const char* name;
  std::int64_t paper;
};
constexpr std::array eight{Named{"website", 4},       Named{"e-mail", 0},
                           Named{"post", 1},          Named{"telefoon", 3},
                           Named{"app", 5},           Named{"persoonlijk contact", 2},
                           Named{"andere partij", 0}, Named{"geen contact", 0}};

Colour paperOf(const look::Theme& theme, const Named& named) {
  journey::Channel channel;
  channel.name = named.name, channel.paper = named.paper;
  return figures::paperOf(theme, &channel);
}

double apart(Colour a, Colour b) {
  return std::hypot(static_cast<double>(a.r) - b.r, static_cast<double>(a.g) - b.g,
                    static_cast<double>(a.b) - b.b);
}

} // namespace

TEST_CASE(
    "eight channels have eight papers that are told apart, and words are read on each, in every theme") {
  for (const char* name : {"light", "dark", "contrast"}) {
    CAPTURE(name);
    const look::Theme theme = look::themeNamed(name);
    for (std::size_t i = 0; i < eight.size(); ++i) {
      CAPTURE(eight[i].name);
      const Colour paper = paperOf(theme, eight[i]);
      CHECK(look::contrast(theme.ink, paper) >= 4.5);
      CHECK(look::contrast(theme.secondInk, paper) >= 4.5);
      for (std::size_t k = 0; k < i; ++k) CHECK(apart(paper, paperOf(theme, eight[k])) >= 12);
    }
  }
}

TEST_CASE("every channel of the templates has a sign of its own") {
  std::set<look::Icon> signs;
  for (const Named& named : eight) signs.insert(figures::signOf(named.name));
  for (const char* name : {"chat", "sociale media", "advertentie"}) signs.insert(figures::signOf(name));
  CHECK(signs.size() == eight.size() + 3);
}
