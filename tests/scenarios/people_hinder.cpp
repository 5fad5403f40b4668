// Two people who get in each other's way on purpose, around stakeholders and personas: nothing is lost,
// nobody's keyboard is taken, nothing is taken out of a hand.
#include "support/open_permit.hpp"
#include "support/people_table.hpp"

#include <doctest/doctest.h>

using namespace support;

namespace {

void two(document::Edit& edit) {
  PeopleTable::put(edit, "Aannemer", 0.3, 0.3);
  PeopleTable::put(edit, "Buren", 0.7, 0.3);
  PeopleTable::persona(edit, "Marja");
}

std::size_t keyboards(const FakeTable& table) {
  std::size_t open = 0;
  for (const std::string& area : table.areas("seat/")) open += area.ends_with("/key/done") ? 1U : 0U;
  return open;
}

} // namespace

TEST_CASE("a name in the making is not lost when others tap beside it") {
  PeopleTable table("stakeholders", two);
  const base::Point ground = table.sheet(0.3, 0.68);
  table.tap(ground);
  const std::string mine = writingSeat(table);
  table.type(mine, "Woonbo");

  table.tap(table.sheet(0.2, 0.66)); // somebody else, beside it
  CHECK(keyboards(table) == 2);
  CHECK(table.area(mine + "/text").value == "Woonbo");
  table.tap(table.card("Buren"));
  table.tap(table.card("Buren") + "/rename");
  CHECK(keyboards(table) == 3);
  table.type(mine, "nd");
  table.tap(mine + "/key/done");

  CHECK(table.who("Woonbond").ring == 1);
}

TEST_CASE("two do not write in one field, and each in their own") {
  PeopleTable table("personas", two);
  const std::string now = table.of("Marja") + "/now", quote = table.of("Marja") + "/quote";
  table.tap(now);
  const std::string mine = writingSeat(table);
  table.type(mine, "zoekt");

  table.tap(now); // somebody else wants to write here too
  CHECK(keyboards(table) == 1);
  table.tap(quote);
  CHECK(keyboards(table) == 2);
  table.type(mine, " uit");
  table.tap(mine + "/key/done");

  CHECK(table.persona("Marja").now == "zoekt uit");
  CHECK(keyboards(table) == 1);
}

TEST_CASE("what somebody holds is not put away, and goes where that hand puts it") {
  PeopleTable table("stakeholders", two);
  const std::string card = table.card("Aannemer");
  table.tap(card); // its menu
  const base::Point from = table.at(card), to = table.sheet(0.3, 0.7);
  table.down(1, from);
  table.move(1, base::mix(from, to, 0.4)), table.frame();

  table.down(2, table.at(card + "/bin")), table.frame(), table.up(2), table.frame();
  CHECK_FALSE(table.who("Aannemer").gone);
  const auto told = table.notices();
  REQUIRE(told.size() == 1);
  CHECK(told.front() == "Dit kan nu niet: iemand heeft het in de hand");
  table.move(1, to), table.frame();
  table.up(1);
  table.settle();

  CHECK(base::distance(table.at(card), to) < 40);
  table.tap(card);
  table.tap(card + "/bin");
  CHECK(table.who("Aannemer").gone);
}

TEST_CASE("two hands on one card carry it together") {
  PeopleTable table("stakeholders", two);
  const std::string card = table.card("Aannemer");
  const base::Point middle = table.at(card), left = middle - base::Point{20, 0},
                    right = middle + base::Point{20, 0};
  const base::Point way{120, 250};
  const std::size_t before = table.events();
  table.down(1, left), table.down(2, right);
  for (int i = 1; i <= 6; ++i) {
    table.move(1, left + way * (i / 6.0)), table.move(2, right + way * (i / 6.0));
    table.frame();
  }
  table.up(1), table.frame();
  CHECK(table.events() == before); // the other one still has it
  table.up(2), table.settle();

  CHECK(table.events() == before + 1);
  CHECK(base::distance(table.at(card), middle + way) < 45);
}

TEST_CASE("the same line pulled from both ends at once is one line with one word") {
  PeopleTable table("stakeholders", two);
  const base::Point a = table.at(table.card("Aannemer") + "/pull"),
                    b = table.at(table.card("Buren") + "/pull");
  const base::Point toA = table.at(table.card("Aannemer")), toB = table.at(table.card("Buren"));
  table.down(1, a), table.down(2, b);
  for (int i = 1; i <= 6; ++i) {
    table.move(1, base::mix(a, toB, i / 6.0)), table.move(2, base::mix(b, toA, i / 6.0));
    table.frame();
  }
  table.up(1), table.up(2);
  table.settle();

  CHECK(table.workshop().relations.size() == 1);
  CHECK(keyboards(table) == 1);
}

TEST_CASE("a line to a card that is put away in the meantime is no line") {
  PeopleTable table("stakeholders", two);
  table.tap(table.card("Buren"));
  const std::string card = table.card("Buren");
  const base::Point from = table.at(table.card("Aannemer") + "/pull"), to = table.at(card),
                    bin = table.at(card + "/bin");
  table.down(1, from);
  for (int i = 1; i <= 6; ++i) table.move(1, base::mix(from, to, i / 6.0)), table.frame();
  table.down(2, bin), table.frame(), table.up(2), table.frame();
  CHECK(table.who("Buren").gone);
  table.up(1);
  table.settle();

  CHECK(table.workshop().relations.empty());
  CHECK(keyboards(table) == 0);
}
