#include "ui/difference.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace ui;

namespace {

using Numbers = std::vector<std::uint64_t>;

Numbers keptOf(const Numbers& numbers, const std::vector<bool>& kept) {
  Numbers result;
  for (std::size_t i = 0; i < numbers.size(); ++i)
    if (kept[i]) result.push_back(numbers[i]);
  return result;
}

Numbers kept(const Numbers& before, const Numbers& now) {
  const Kept both = difference(before, now);
  const Numbers was = keptOf(before, both.before), is = keptOf(now, both.now);
  CHECK(was == is); // in the same order
  return is;
}

} // namespace

TEST_CASE("what is the same is kept") {
  CHECK(kept({1, 2, 3}, {1, 2, 3}) == Numbers{1, 2, 3});
  CHECK(kept({}, {1}).empty());
  CHECK(kept({1}, {}).empty());
}

TEST_CASE("what comes and goes does not disturb the rest") {
  CHECK(kept({1, 2, 3, 4}, {1, 9, 2, 4}) == Numbers{1, 2, 4});
  CHECK(kept({1, 2, 3}, {0, 1, 2, 3}) == Numbers{1, 2, 3});
}

TEST_CASE("one that is raised above the others is the only one not kept") {
  CHECK(kept({1, 2, 3, 4, 5}, {1, 3, 4, 5, 2}) == Numbers{1, 3, 4, 5});
}

TEST_CASE("alike ones are told apart by their order") {
  CHECK(kept({7, 7, 7}, {7, 7}).size() == 2);
  CHECK(kept({7, 7}, {7, 1, 7, 7}).size() == 2);
}

TEST_CASE("any two frames keep a common order") {
  for (unsigned seed = 0; seed < 50; ++seed) {
    CAPTURE(seed);
    std::mt19937 random(seed);
    Numbers before, now;
    for (int i = 0; i < 40; ++i) before.push_back(random() % 30);
    for (int i = 0; i < 40; ++i) now.push_back(random() % 30);
    kept(before, now);
  }
}
