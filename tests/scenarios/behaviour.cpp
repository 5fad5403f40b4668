// What customers were seen to do, by fingers: a lane of its own, a card at each touchpoint, several people at
// once.
#include "document/behaviour.hpp"

#include "document/lanes.hpp"
#include "scenarios/notes_table.hpp"

using namespace support;

namespace {

struct Seen : NotesTable {
  Seen() {
    document().perform({}, document::showLane("behaviour", true));
    settle();
  }
  std::string area(std::size_t index) {
    return "behaviour/" + std::to_string(outline().journeyOrder().at(index)->id.value);
  }
  const journey::Behaviour* seen(std::size_t index) {
    return journey::behaviourOf(workshop(), outline().journeyOrder().at(index)->id);
  }
  void write(const std::string& field, const std::string& text) {
    tap(field);
    const std::string seat = writingSeat(*this);
    REQUIRE(!seat.empty());
    type(seat, text);
    tap(seat + "/key/done");
  }
  std::string card(std::size_t index) {
    return "behaviour/card/" + std::to_string(outline().journeyOrder().at(index)->id.value);
  }
};

} // namespace

TEST_CASE("a lane of behaviour is a line that says what it is, until something was counted") {
  Seen table;
  CHECK(table.FakeTable::area("map/lane/behaviour").value == "folded");
  table.tap("map/lane/behaviour");
  CHECK(table.FakeTable::area("map/lane/behaviour").value == "open");
  REQUIRE(table.has(table.area(0)));
  CHECK(table.FakeTable::area(table.area(0)).role == "place");
  table.tap("map/lane/behaviour");
  table.document().perform({}, document::count(table.outline().journeyOrder()[0]->id, {40, 6, {}, "", ""}));
  table.settle();
  CHECK(table.FakeTable::area("map/lane/behaviour").value == "folded"); // somebody folded it
  table.tap("map/lane/behaviour");
  CHECK(table.FakeTable::area(table.area(0)).value == "40 bezoeken; 6 haakten af (15 % van de bezoeken)");
  keepPicture(table, "behaviour_lane");
}

TEST_CASE("what was counted is written at the touchpoint, refused where it cannot be, and undone") {
  Seen table;
  table.tap("map/lane/behaviour");
  table.tap(table.area(2));
  REQUIRE(table.has(table.card(2)));
  keepPicture(table, "behaviour_card");
  table.write(table.area(2) + "/visits", "1240");
  REQUIRE(table.seen(2) != nullptr);
  CHECK(table.seen(2)->visits == 1240);
  CHECK(table.FakeTable::area(table.area(2) + "/visits").value == "1240");

  table.tap(table.area(2) + "/drop_outs");
  const std::string seat = writingSeat(table);
  table.type(seat, "1241");
  table.tap(seat + "/key/done");
  CHECK_FALSE(table.seen(2)->dropOuts);
  CHECK(!table.areas("notice/").empty());
  table.tap(seat + "/key/backspace"); // it stays to be mended
  table.tap(seat + "/key/done");
  CHECK(table.seen(2)->dropOuts == 124);

  table.write(table.area(2) + "/waiting", "8 min");
  CHECK(table.seen(2)->waiting == "8 min");
  table.tap(table.area(2) + "/remove");
  CHECK(table.seen(2) == nullptr);
  table.document().undo({});
  table.settle();
  CHECK(table.seen(2)->visits == 1240);
  for (int i = 0; i < 3; ++i) table.document().undo({});
  table.settle();
  CHECK(table.seen(2) == nullptr);
  table.tap(table.card(2) + "/close");
  CHECK_FALSE(table.has(table.card(2)));
}

TEST_CASE("two people look at two touchpoints at once, and no note comes into the lane") {
  Seen table;
  table.tap("map/lane/behaviour");
  table.tap(table.area(0));
  table.tap(table.area(5));
  CHECK(table.has(table.card(0)));
  CHECK(table.has(table.card(5)));
  const std::size_t notes = table.workshop().notes.size();
  table.tap("map/lane/behaviour");
  CHECK(table.workshop().notes.size() == notes);
  table.shell().table()->go("voting");
  table.shell().table()->go("map");
  table.settle();
  CHECK_FALSE(table.has(table.card(0)));
}

TEST_CASE("in the step of the customers the card of a score leads to what was counted") {
  Seen table;
  table.shell().table()->go("customers");
  table.settle();
  const std::string id = std::to_string(table.outline().journeyOrder().at(3)->id.value);
  table.tap("customers/" + id);
  REQUIRE(table.has("customers/" + id + "/behaviour"));
  table.tap("customers/" + id + "/behaviour");
  CHECK_FALSE(table.has("customers/card/" + id));
  REQUIRE(table.has("behaviour/card/" + id));
  table.write("behaviour/" + id + "/repeats", "30");
  CHECK(table.seen(3)->repeats == 30);
}
