#include "look/breaks.hpp"

#include <doctest/doctest.h>

using namespace look;

namespace {

/// The text with "-" where a line may end with a hyphen, and "|" where it may end without one.
std::string broken(std::string_view text, const std::vector<Break>& breaks) {
  std::string shown;
  std::size_t done = 0;
  for (const Break& one : breaks) {
    shown.append(text.substr(done, one.at - done)).append(one.hyphen ? "-" : "|");
    done = one.at;
  }
  return shown.append(text.substr(done));
}

std::string inWords(std::string_view text) {
  static const Hyphens dutch("nl");
  return broken(text, breaksIn(text, 0, text.size(), dutch));
}

} // namespace

TEST_CASE("words break with a hyphen where the language allows it") {
  CHECK(inWords("de verzekering, toch") == "de ver-ze-ke-ring, toch");
  CHECK(inWords("klant/verzekering") == "klant/ver-ze-ke-ring");
}

TEST_CASE("an address breaks after its signs, without a hyphen") {
  CHECK(inWords("zie www.gemeente.nl/omgevingsvergunning/aanvraag") ==
        "zie www.|gemeente.|nl/|omgevingsvergunning/|aanvraag");
  CHECK(inWords("balie@voorbeeldgemeente.nl") == "balie@|voorbeeldgemeente.|nl");
  CHECK(inWords("https://omgevingsloket.nl") == "https://|omgevingsloket.|nl");
}

TEST_CASE("a line of an address is known as one, wherever it begins") {
  const std::string text = "www.gemeente.nl/omgevingsvergunning/aanvraag";
  const Hyphens dutch("nl");
  const std::size_t from = text.find("omge"), to = text.find("aan");
  CHECK(breaksIn(text, from, to, dutch).empty());
}

TEST_CASE("what fits in no other way breaks anywhere but near its ends, without a hyphen") {
  CHECK(broken("abcdefg", breaksAnywhere("abcdefg", 0, 7)) == "abc|d|efg");
  CHECK(breaksAnywhere("Noor", 0, 4).empty());
}
