#include "base/json.hpp"

#include <doctest/doctest.h>

#include <string>

using base::parseJson;

TEST_CASE("an error tells the line") {
  CHECK_THROWS_WITH_AS(parseJson("{\n\"a\": 1,\n}"), doctest::Contains("line 3"), std::runtime_error);
}

TEST_CASE("an object of very many members is refused before it is built") {
  const auto object = [](int members) {
    std::string text = "{";
    for (int i = 0; i < members; ++i) text += (i == 0 ? "\"" : ",\"") + std::to_string(i) + "\":[1,2]";
    return text + "}";
  };
  CHECK(parseJson(object(2'000)).size() == 2'000);
  CHECK(base::parseSortedJson(object(10'000)).size() == 10'000);
  CHECK_THROWS_WITH_AS(parseJson(object(10'001)), doctest::Contains("10000 members"), std::runtime_error);
  CHECK(parseJson(R"({"a": ":::", "b": [{"c": 1}, {"c": 2}]})").size() == 2);
}

TEST_CASE("what is nested too deep is refused before it is built") {
  const std::string deep(1'000'000, '[');

  CHECK_THROWS_WITH_AS(parseJson(deep), doctest::Contains("nested"), std::runtime_error);
  CHECK_NOTHROW(parseJson("[[[[1]]]]"));
  CHECK_NOTHROW(parseJson(R"(["[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["])"));
}

TEST_CASE("numbers that are none, and bytes that are no text, are refused") {
  CHECK_THROWS(parseJson("NaN"));
  CHECK_THROWS(parseJson("1e999"));
  CHECK_THROWS(parseJson("\"\xFF\""));
  CHECK_THROWS(parseJson(""));
  CHECK_THROWS(parseJson("[1]", 2));
}

TEST_CASE("the same value gives the same bytes, in the order it was made") {
  base::Json value{{"b", 1}, {"a", "é"}};

  CHECK(base::writeJson(value) == "{\n  \"b\": 1,\n  \"a\": \"é\"\n}\n");
}
