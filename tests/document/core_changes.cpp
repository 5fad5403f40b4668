#include "document/chain.hpp"
#include "document/changes_text.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <stdexcept>

namespace {

journey::Changes one(journey::Value before, journey::Value after) {
  return {{"stage", 1, "name", std::move(before), std::move(after)}};
}

} // namespace

TEST_CASE("changes are kept to the last bit") {
  for (const double number : {0.0, -0.0, 0.1, 1.0 / 3, 3.0, 1e22, -2.5e-300, 5e-324, 1.7976931348623157e308})
    CHECK(document::changesOf(document::textOf(one(number, -number))) == one(number, -number));
  for (const std::int64_t number : {std::int64_t{0}, std::int64_t{1} << 53, INT64_MAX, INT64_MIN})
    CHECK(document::changesOf(document::textOf(one(number, {}))) == one(number, {}));
  for (const std::string text : {"", "a\"b\\c\n\t", "é👨‍👩‍👧", "[[]]"})
    CHECK(document::changesOf(document::textOf(one({}, text))) == one({}, text));
  const std::string zero("a\0b", 3);
  CHECK(document::changesOf(document::textOf(one(zero, zero))) == one(zero, zero));
  CHECK(document::changesOf("[]").empty());
  CHECK(document::textOf(one({}, 3.0)) == R"([["stage",1,"name",null,3.0]])");
  CHECK(document::textOf(one("a\"\\\n\x01\x7Fé", 0.1)) ==
        "[[\"stage\",1,\"name\",\"a\\\"\\\\\\n\\u0001\x7Fé\",0.1]]");
}

TEST_CASE("what is no list of changes is refused") {
  for (const char* text : {"[[\"stage\",1,\"\",\"\\\n\",1]]", "[[\"stage\",1,\"\",\"\\", "", "{}", "[", "[1]",
                           "[[]]", R"([["stage",1,"name",null]])", R"([["stage",1.5,"",1,2]])",
                           R"([["stage","1","",1,2]])", R"([[1,1,"",1,2]])", R"([["stage",1,"",true,2]])",
                           R"([["stage",1,"",[],2]])", R"([["stage",1,"",1,18446744073709551615]])",
                           R"([["stage",1,"",1,1e999]])", "[[[[[[[[[[", "[[\"\xff\",1,\"\",1,1]]"}) {
    CAPTURE(text);
    CHECK_THROWS_AS(document::changesOf(text), std::runtime_error);
  }
}

TEST_CASE("the chain depends on every part of an event and on all before it") {
  const document::Event event{2, 1000, {7}, "deed.any", 1, {}};
  const auto chain = document::chained(5, event, "[]");
  CHECK(chain == document::chained(5, event, "[]"));

  std::vector<document::Event> others(5, event);
  others[0].seq = 3;
  others[1].at = 1001;
  others[2].actor = {8};
  others[3].deed = "deed.anx";
  others[4].reverts = 0;
  for (const auto& other : others) CHECK(document::chained(5, other, "[]") != chain);
  CHECK(document::chained(6, event, "[]") != chain);
  CHECK(document::chained(5, event, "[ ]") != chain);
}
