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
