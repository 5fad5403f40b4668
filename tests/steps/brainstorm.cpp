// Ideas and dots at the table: each gets its dots by hand or by a tap, and none hides another.
#include "journey/ideas.hpp"
#include "steps/seats/seats.hpp"
#include "support/open_permit.hpp"

#include <doctest/doctest.h>

using namespace support;
using journey::Idea;

namespace {

std::string areaOf(const Idea& idea) { return "idea/" + std::to_string(idea.id.value); }

void openIdeas(FakeTable& table) {
  openPermit(table);
  table.shell().table()->go("brainstorm");
  table.settle();
  REQUIRE(journey::sharedIdeas(table.workshop()).size() > 2);
}

} // namespace

TEST_CASE("A dot is given by two taps in the own pad, as well as by dragging it") {
  FakeTable table;
  openIdeas(table);
  const Idea idea = *journey::sharedIdeas(table.workshop()).front();
  const std::int64_t before = journey::dotsOn(table.workshop(), idea.id);
  const auto left = table.area("seat/3/dot").value;

  table.tap("seat/3/dot");
  keepPicture(table, "hands_dots");
  table.tap("seat/3/dot/" + std::to_string(idea.id.value));

  CHECK(journey::dotsOn(table.workshop(), idea.id) == before + 1);
  CHECK(table.area("seat/3/dot").value != left);
  table.tap("seat/3/dot");
  CHECK_FALSE(table.has("seat/3/dot/" + std::to_string(idea.id.value)));
}

TEST_CASE("An idea that is put down on another leaves some of it to be seen") {
  FakeTable table;
  openIdeas(table);
  const auto ideas = journey::sharedIdeas(table.workshop());
  const std::string first = areaOf(*ideas[0]), second = areaOf(*ideas[1]), third = areaOf(*ideas[2]);

  table.drag(first, second);
  table.drag(third, second);

  CHECK(base::distance(table.at(first), table.at(second)) > 8);
  CHECK(base::distance(table.at(third), table.at(second)) > 8);
  CHECK(base::distance(table.at(first), table.at(third)) > 8);
}

TEST_CASE("A keyboard that waits for the next idea goes when the ideas are shared") {
  FakeTable table;
  openPermit(table, 14, false);
  table.shell().table()->go("brainstorm");
  table.settle();
  table.tap("seat/3/idea/add");
  table.type("seat/3", "Bel");
  table.tap("seat/3/key/done");
  REQUIRE(table.has("seat/3/key/done")); // for the next one
  table.tap("facilitator/share");
  CHECK_FALSE(table.has("seat/3/key/done"));
  CHECK(table.has("seat/3/dot"));
}

TEST_CASE("A keyboard that waits for the next note goes when everybody goes on to vote") {
  FakeTable table;
  openPermit(table, 3, false);
  table.shell().table()->go("map");
  table.settle();
  for (const char* seat : {"seat/3", "seat/4"}) {
    table.tap(seat);
    table.type(seat, "Bel");
  }
  table.tap("seat/3/key/done");
  table.shell().table()->go("voting");
  table.settle();
  CHECK_FALSE(table.has("seat/3/key/done"));
  CHECK(table.area("seat/4/text").value == "Bel"); // who writes, goes on
}
