#include "base/folded.hpp"

#include <doctest/doctest.h>

using base::folded;
using base::foldedWords;

TEST_CASE("a folded text is without case, accents and width, in any script") {
  CHECK(folded("Café").text == "cafe");
  CHECK(folded("Cafe\u0301").text == "cafe");
  CHECK(folded("STRASSE").text == folded("straße").text);
  CHECK(folded("ＡＢＣ１").text == "abc1");
  CHECK(folded("Ĳsselmeer").text == "ijsselmeer");
  CHECK(folded("Σίσυφος").text == folded("σισυφοσ").text);
  CHECK(folded("أَهْلًا").text == folded("اهلا").text);
  CHECK(folded("ســـلام").text == folded("سلام").text);
  CHECK(folded("om\u00ADge\u200Bving").text == "omgeving");
  CHECK(folded("").text.empty());
}

TEST_CASE("every folded letter tells where it came from") {
  const auto of = folded("éß!");
  CHECK(of.text == "ess!");
  CHECK(of.from == std::vector<std::size_t>{0, 2, 2, 4, 5});
}

TEST_CASE("words stand between spaces of any width") {
  CHECK(foldedWords("  Belt\u00A0de\u2003BALIE \n") == std::vector<std::string>{"belt", "de", "balie"});
  CHECK(foldedWords(" \t").empty());
  CHECK(foldedWords("👩‍💻 ok") == std::vector<std::string>{"👩💻", "ok"});
}
