#include "base/utf8.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace base;

TEST_CASE("what is not UTF-8 is seen as such") {
  CHECK(isValidUtf8("één 👩‍👩‍👧 "));
  CHECK_FALSE(isValidUtf8("\xC0\xAF"));         // overlong
  CHECK_FALSE(isValidUtf8("\xED\xA0\x80"));     // surrogate
  CHECK_FALSE(isValidUtf8("\xF4\x90\x80\x80")); // beyond U+10FFFF
  CHECK_FALSE(isValidUtf8("a\xE2\x82"));        // cut
}

TEST_CASE("cleaning replaces bad bytes, drops control characters and keeps lines") {
  CHECK(cleanUtf8("a\xFF"
                  "b") == "a\uFFFDb");
  CHECK(cleanUtf8(std::string("a\0b\x07\nc", 6)) == "ab\nc");
  for (const std::string text : {"", "een regel\nen nog een", "é 👍🏽", "\xFF", "a\x07", "\xC2\x85",
                                 "\x7F", "\xED\xA0\x80", "\xE2\x82"})
    CHECK(base::isCleanUtf8(text) == (cleanUtf8(text) == text));
  CHECK(isValidUtf8(cleanUtf8("\xE2\x82\xE2\x82\xAC")));
}

TEST_CASE("characters are what people see as one") {
  const std::string family = "👩‍👩‍👧", flag = "🇳🇱", accent = "e\u0301";

  CHECK(nextCharacter(family + "x", 0) == family.size());
  CHECK(nextCharacter(flag + flag, 0) == flag.size());
  CHECK(nextCharacter(accent + "x", 0) == accent.size());
  CHECK(previousCharacter("x" + family, 1 + family.size()) == 1);
  CHECK(previousCharacter("x", 0) == 0);
}

TEST_CASE("cutting never breaks a character") {
  CHECK(cutUtf8("één", 1).empty());
  CHECK(cutUtf8("één", 2) == "é");
  CHECK(cutUtf8("één", 100) == "één");
}

TEST_CASE("encoding and counting code points") {
  CHECK(encodeUtf8(U'a') == "a");
  CHECK(encodeUtf8(U'é') == "é");
  CHECK(encodeUtf8(U'€') == "€");
  CHECK(encodeUtf8(U'😀') == "😀");
  CHECK(countCodePoints("é€😀") == 3);
}

TEST_CASE("white space at the ends goes") {
  CHECK(trimmed("  a b \n") == "a b");
  CHECK(trimmed(" \n\t").empty());
}

TEST_CASE("what leaves no mark is trimmed, whatever kind of space it is") {
  for (const char* blank : {"", " ", "\u00a0", "\u3000\u2003", "\u200b\ufeff", "\u2800", "\u3164\u115f",
                            "\u202e", "\u2066\u2069", "\u00ad", "\u200d\u200d", "\u180e \t\n"}) {
    CAPTURE(blank);
    CHECK(trimmed(blank).empty());
  }
  CHECK(trimmed("\u3000 een \u00a0") == "een");
  CHECK(trimmed("\u200bx\u200b") == "x");
  CHECK(trimmed("می‌خواهم") == "می‌خواهم");
  CHECK(trimmed("👩🏽‍💻") == "👩🏽‍💻");
}

TEST_CASE("words that could turn what is beside them are isolated, all others are left as they are") {
  CHECK(isolated("gewoon 3,5 é 漢") == "gewoon 3,5 é 漢");
  CHECK(isolated("שלום") == "\u2068שלום\u2069");
  CHECK(isolated("a\u202eb") == "\u2068a\u202eb\u2069");
  // Its own isolates are closed, and none that it did not open.
  CHECK(isolated("\u2067a") == "\u2068\u2067a\u2069\u2069");
  CHECK(isolated("a\u2069\u2069b") == "\u2068ab\u2069");
  CHECK(isolated("א\nב") == "\u2068א\u2069\n\u2068ב\u2069");
}
