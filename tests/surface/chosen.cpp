#include "surface/chosen.hpp"

#include <doctest/doctest.h>

using namespace surface;
using journey::Participant;

namespace {

const CardRef first{journey::Touchpoint::table, 1}, second{journey::Touchpoint::table, 2},
    pile{journey::Pile::table, 2};
const base::Id<Participant> ann{11}, ben{12};

} // namespace

TEST_CASE("a thing is chosen by the last who chose it") {
  Chosen chosen;
  chosen.choose(ann, {{first, second}, {1, 2}});
  chosen.choose(ben, {{second, pile}, {3, 4}});
  REQUIRE(chosen.of(ann) != nullptr);
  CHECK(chosen.of(ann)->notes == std::set{first});
  CHECK(chosen.of(ben)->notes == std::set{second, pile});
  CHECK(chosen.with(second) == chosen.of(ben));
}

TEST_CASE("who chooses nothing has chosen nothing, and others keep what they chose") {
  Chosen chosen;
  chosen.choose(ann, {{first}, {}});
  chosen.choose(ben, {{second}, {}});
  chosen.choose(ann, {{}, {}});
  CHECK(chosen.of(ann) == nullptr);
  CHECK(chosen.with(first) == nullptr);
  CHECK(chosen.of(ben)->notes == std::set{second});
}

TEST_CASE("one thing more is chosen and let go again, also out of another's choice") {
  Chosen chosen;
  chosen.choose(ann, {{first, second}, {}});
  chosen.toggle(second, ben);
  CHECK(chosen.of(ann)->notes == std::set{first});
  CHECK(chosen.of(ben)->notes == std::set{second});
  chosen.toggle(second, ben);
  CHECK(chosen.with(second) == nullptr);
}

TEST_CASE("a choice of which nothing is left is none") {
  Chosen chosen;
  chosen.choose(ann, {{first}, {}});
  chosen.choose(ben, {{second, pile}, {}});
  chosen.letGoWhere([](CardRef note) { return surface::isA<journey::Touchpoint>(note); });
  CHECK(chosen.of(ann) == nullptr);
  CHECK(chosen.all().size() == 1);
  CHECK(chosen.of(ben)->notes == std::set{pile});
}
