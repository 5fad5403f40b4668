#include "base/id.hpp"

#include <doctest/doctest.h>

#include <set>

TEST_CASE("ids are positive, below 2^53 and all different") {
  base::Ids ids{1};
  std::set<std::int64_t> seen;
  for (int i = 0; i < 10'000; ++i) {
    const std::int64_t id = ids.next();
    REQUIRE(id > 0);
    REQUIRE(id < (std::int64_t{1} << 53));
    REQUIRE(seen.insert(id).second);
  }
}

TEST_CASE("a seed makes the same ids again, and no seed others") {
  base::Ids one{7}, same{7}, other, another;

  CHECK(one.next() == same.next());
  CHECK(other.next() != another.next());
}
