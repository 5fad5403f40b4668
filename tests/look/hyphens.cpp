#include "look/hyphens.hpp"

#include <doctest/doctest.h>

using namespace look;

namespace {

std::string hyphenated(std::string_view language, std::string_view word) {
  std::string result;
  std::size_t done = 0;
  for (const std::size_t at : Hyphens(language).breaks(word)) {
    result.append(word.substr(done, at - done)).append("-");
    done = at;
  }
  return result.append(word.substr(done));
}

} // namespace

TEST_CASE("Dutch words break at their syllables") {
  CHECK(hyphenated("nl", "verzekering") == "ver-ze-ke-ring");
  CHECK(hyphenated("nl", "Gemeente") == "Gemeente");
  CHECK(hyphenated("nl", "BELASTING") == "BELAS-TING");
}

TEST_CASE("no break is within two letters of an end") {
  for (const char* language : {"nl", "en"})
    for (const std::string word : {"Noor", "Duidelijkheid", "centrummedewerker", "aanvraagformulier",
                                   "reünie", "omgevingsvergunning", "information", "opportunities"})
      for (const std::size_t at : Hyphens(language).breaks(word)) {
        CAPTURE(word);
        CHECK(at >= 3);
        CHECK(word.size() - at >= 3);
      }
}

TEST_CASE("letters of more than one byte do not shift the breaks") {
  const std::string word = hyphenated("nl", "reünievoorbereiding");

  CHECK(word.ends_with("voor-be-rei-ding"));
}

TEST_CASE("English words break by English rules") { CHECK(hyphenated("en", "important") == "import-ant"); }

TEST_CASE("what cannot be hyphenated is left whole") {
  CHECK(Hyphens("nl").breaks("").empty());
  CHECK(Hyphens("nl").breaks("a").empty());
  CHECK(Hyphens("nl").breaks("страхование").empty());
  CHECK(Hyphens("no such language").breaks("verzekering").empty());
}
