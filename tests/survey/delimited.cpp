#include "survey/delimited.hpp"

#include "survey/read_error.hpp"

#include <doctest/doctest.h>

using namespace survey;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(const Grid& grid) {
  Rows out;
  for (std::size_t row = 0; row < grid.rows(); ++row) {
    out.emplace_back();
    for (std::size_t column = 0; column < grid.width(row); ++column)
      out.back().emplace_back(grid.cell(row, column));
  }
  return out;
}
Rows read(const std::string& text) { return rowsOf(readDelimited(text)); }

std::string utf16(std::u16string_view text, bool isLittle, bool hasMark) {
  std::string out = hasMark ? isLittle ? "\xFF\xFE" : "\xFE\xFF" : "";
  for (const char16_t unit : text) {
    const char low = static_cast<char>(unit & 0xFFU), high = static_cast<char>(unit >> 8U);
    out += isLittle ? low : high;
    out += isLittle ? high : low;
  }
  return out;
}

/// "id at line, column" of what it throws.
std::string refusal(const std::string& text, const Limits& limits = {}) {
  try {
    readDelimited(text, limits);
  } catch (const ReadError& error) {
    return std::string{error.refusal.text} + " " + std::to_string(error.line) + "," +
           std::to_string(error.column);
  }
  return {};
}

} // namespace

TEST_CASE("quotes, separators and line ends in cells") {
  CHECK(read("a,b\n1,2\n") == Rows{{"a", "b"}, {"1", "2"}});
  CHECK(read("a,b\r\n\"1,5\",\"he said \"\"no\"\"\"\r\n") == Rows{{"a", "b"}, {"1,5", "he said \"no\""}});
  CHECK(read("a,b\r1,\"two\rlines\"") == Rows{{"a", "b"}, {"1", "two\rlines"}});
  CHECK(read("a,b\n,\n\"\",\"\"\n") == Rows{{"a", "b"}, {"", ""}, {"", ""}});
  CHECK(read("a,b\n1,2,\n") == Rows{{"a", "b"}, {"1", "2", ""}});
  CHECK(read("a,b\n5\" screen,x\n") == Rows{{"a", "b"}, {"5\" screen", "x"}});
  CHECK(read("a,b\n\"1\" ,2\n") == Rows{{"a", "b"}, {"1", "2"}});
  CHECK(read("").empty());
  CHECK(read("\n\r\n\n").empty());
  CHECK(read("one") == Rows{{"one"}});
  CHECK(read("one\ntwo, and more\n") == Rows{{"one"}, {"two", " and more"}});
}

TEST_CASE("the separator is the one by which rows are most alike") {
  CHECK(read("a;b;c\n1,5;2,5;x\n3,1;4;y, z\n") ==
        Rows{{"a", "b", "c"}, {"1,5", "2,5", "x"}, {"3,1", "4", "y, z"}});
  CHECK(read("a\tb\nx, y\tz; w\n") == Rows{{"a", "b"}, {"x, y", "z; w"}});
  CHECK(read("a|b\n1|2\n") == Rows{{"a", "b"}, {"1", "2"}});
  CHECK(read("a,\"b;c;d\",e\n1,\"2;3\",4\n5,6,7\n") ==
        Rows{{"a", "b;c;d", "e"}, {"1", "2;3", "4"}, {"5", "6", "7"}});
  CHECK(read("\"a;\nb\";c\n1;2\n") == Rows{{"a;\nb", "c"}, {"1", "2"}});
  CHECK(read("sep=;\r\na,b;c\r\n1,2;3\r\n") == Rows{{"a,b", "c"}, {"1,2", "3"}});
  CHECK(readDelimited("a;b\n1;2").separator == ';');
}

TEST_CASE("any encoding that a spreadsheet writes") {
  const Rows expected{{"naam", "café"}, {"€", "“ja”"}};
  CHECK(read("naam,café\n€,“ja”\n") == expected);
  CHECK(read("\xEF\xBB\xBFnaam,café\n€,“ja”\n") == expected);
  CHECK(read("naam;caf\xE9\n\x80;\x93ja\x94\n") == expected);
  for (const bool isLittle : {true, false})
    for (const bool hasMark : {true, false})
      CHECK(read(utf16(u"naam\tcafé\r\n€\t“ja”\r\n", isLittle, hasMark)) == expected);
  CHECK(read(utf16(u"a,😀\n", true, true)) == Rows{{"a", "😀"}});
  CHECK(read(utf16(u"a,\xD83D,b\n", true, true)) == Rows{{"a", "\uFFFD", "b"}});
  CHECK(refusal("PK\x03\x04 and so on") == "survey.error.spreadsheet 0,0");
  CHECK(refusal(std::string("a,b\0c\x01\n", 8)) == "survey.error.not_text 0,0");
}

TEST_CASE("what is wrong is told with its line and column") {
  CHECK(refusal("a,b\n1,2\n3,\"four\n5,6\n") == "survey.error.open_quote 3,2");
  CHECK(refusal("a,b\n\"x\ny\",\"z\"w\n") == "survey.error.after_quote 3,2");
  CHECK(refusal("a,b,c,d\n", {.columns = 3}) == "survey.error.columns 1,0");
  CHECK(refusal("a,b\n1,2\n3,4\n", {.cells = 4}) == "survey.error.cells 3,0");
  CHECK(refusal("a,b\n1,2\n", {.bytes = 5}) == "survey.error.bytes 0,0");
}

TEST_CASE("every row knows its line, also behind line ends in cells and behind lines of nothing") {
  const Grid grid = readDelimited("a,b\r\n\r\n\"x\r\ny\nz\",2\r\n3,4\r\n");
  REQUIRE(grid.rows() == 3);
  CHECK(grid.line(0) == 1);
  CHECK(grid.line(1) == 3);
  CHECK(grid.line(2) == 6);
  CHECK(grid.cell(2, 7).empty());
}
