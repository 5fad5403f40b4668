// What the facilitator does while others work: wait, point, lock, reveal, take back; by finger and by key.
#include "support/open_permit.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace support;

namespace {

void begin(FakeTable& table, const std::string& step = "map") {
  openPermit(table, 6, false);
  table.shell().table()->go(step);
  table.settle();
}

std::string firstNote(FakeTable& table) { return table.areas("note/").front(); }

} // namespace

TEST_CASE("Any corner, held, opens the panel above it, turned towards whoever holds it") {
  for (const auto& [corner, far] : {std::pair{base::Point{1425, 780}, false},
                                    {base::Point{1415, 25}, true},
                                    {base::Point{25, 25}, true}}) {
    FakeTable table;
    begin(table);
    table.tap(corner);
    CHECK_FALSE(table.has("facilitator/panel"));
    table.down(1, corner);
    table.wait(0.7);
    table.up(1);
    table.settle();
    REQUIRE(table.has("facilitator/panel"));
    const touch::Area& panel = table.area("facilitator/panel");
    CHECK(std::abs(panel.place.angle()) == doctest::Approx(far ? base::pi : 0));
    CHECK((table.at("facilitator/panel").x > 720) == (corner.x > 720));
    keepPicture(table,
                std::string{"panel_"} + (far ? "far_" : "near_") + (corner.x > 720 ? "right" : "left"));
    table.tap("facilitator/close");
    CHECK_FALSE(table.has("facilitator/panel"));
  }
}

TEST_CASE("With a code the panel asks for it; a wrong one opens nothing; a physical keyboard needs none") {
  FakeTable table;
  begin(table);
  table.hold("facilitator/menu");
  table.tap("facilitator/tab/settings");
  table.tap("facilitator/code");
  const auto give = [&](const char* code) {
    for (const char* digit = code; *digit != 0; ++digit) table.tap(std::string{"facilitator/key/"} + *digit);
  };
  give("2580");
  CHECK(table.area("facilitator/code").value == "on");
  table.tap("facilitator/close");
  table.hold("facilitator/menu");
  CHECK_FALSE(table.has("facilitator/tab/now"));
  keepPicture(table, "panel_code");
  give("1111");
  CHECK_FALSE(table.has("facilitator/tab/now"));
  give("258");
  table.tap("facilitator/key/back");
  give("80");
  CHECK(table.has("facilitator/tab/now"));
  table.tap("facilitator/close");
  table.shell().press(shell::Key::Panel);
  table.settle();
  CHECK(table.has("facilitator/tab/now"));
  table.tap("facilitator/tab/settings");
  table.tap("facilitator/code");
  CHECK(table.area("facilitator/code").value == "off");
}

TEST_CASE("A frozen table does nothing for participants, also not with what they held; the panel goes on") {
  FakeTable table;
  begin(table);
  const std::string note = firstNote(table);
  const auto events = table.document().history().events().size();
  table.down(1, table.at(note));
  table.move(1, table.at(note) + base::Point{40, 30});
  table.frame();
  table.hold("facilitator/menu");
  table.tap("facilitator/frozen");
  table.up(1);
  table.settle();
  CHECK(table.document().history().events().size() == events); // the held note went home
  table.tap("facilitator/close");
  keepPicture(table, "frozen");
  table.tap(table.at("seat/1"));
  CHECK(table.shell().table()->seats().all().empty());
  table.drag(note, base::Point{700, 700});
  table.tap(table.at("next"));
  CHECK(table.shell().step() == "map");
  CHECK(table.document().history().events().size() == events);

  table.tap("facilitator/menu"); // nothing that matters is only behind a hold
  table.tap("facilitator/frozen");
  CHECK_FALSE(table.has("frozen"));
  table.tap("facilitator/close");
  table.tap("seat/1");
  CHECK_FALSE(table.shell().table()->seats().all().empty());
}

TEST_CASE("Everyone looks where the facilitator points, until somebody touches the table") {
  FakeTable table;
  begin(table);
  table.hold("facilitator/menu");
  table.tap("facilitator/look");
  keepPicture(table, "look_where");
  table.tap(base::Point{600, 300});
  REQUIRE(table.has("facilitator/look_here"));
  keepPicture(table, "look_here");
  SUBCASE("a touch") { table.tap(base::Point{200, 500}); }
  SUBCASE("after a while") { table.wait(9); }
  CHECK_FALSE(table.has("facilitator/look_here"));
}

TEST_CASE("Without tools nobody writes; texts in the making are finished, not lost") {
  FakeTable table;
  begin(table);
  table.tap("seat/2");
  for (const char* key : {"b", "e", "l"}) table.tap(std::string{"seat/2/key/"} + key);
  const auto before = table.workshop().touchpoints.size();
  table.hold("facilitator/menu");
  table.tap("facilitator/tools");
  CHECK(table.workshop().touchpoints.size() == before + 1);
  CHECK_FALSE(table.has("seat/2/key/b"));
  table.tap("seat/2");
  CHECK_FALSE(table.has("seat/2/key/b"));
  CHECK(table.shell().table()->room().notices.texts().back() ==
        "De begeleider heeft schrijven en stemmen even dichtgezet");
  table.tap("facilitator/tools");
  table.tap("seat/2");
  CHECK(table.has("seat/2/key/b"));
}

TEST_CASE("The facilitator takes back what one person did, and nobody else's work") {
  FakeTable table;
  begin(table);
  for (const char* seat : {"seat/1", "seat/2"}) {
    table.tap(seat);
    table.tap(std::string{seat} + "/key/a");
    table.tap(std::string{seat} + "/key/done");
  }
  const auto loose = [&] { return journey::outlineOf(table.workshop()).loose; };
  REQUIRE(loose().size() == 2);
  table.hold("facilitator/menu");
  table.tap("facilitator/take_back/1");
  REQUIRE(loose().size() == 1);
  const auto* left = table.workshop().participants.find(loose().front()->author);
  REQUIRE(left != nullptr);
  CHECK(left->seat == 1);
}

TEST_CASE("The panel reveals the votes, and goes on and back") {
  FakeTable table;
  begin(table, "voting");
  table.hold("facilitator/menu");
  CHECK_FALSE(table.area("panel/reveal").enabled);
  table.tap("facilitator/close");
  table.tap("facilitator/start");
  table.tap("seat/1/ballot/experience/7");
  table.hold("facilitator/menu");
  REQUIRE(table.area("panel/reveal").enabled);
  table.tap("panel/reveal");
  CHECK(std::ranges::any_of(table.workshop().rounds,
                            [](const journey::Round& round) { return round.revealed; }));
  table.tap("panel/next");
  CHECK(table.shell().step() == "curve");
  table.tap("panel/before");
  CHECK(table.shell().step() == "voting");
}

TEST_CASE("A presenter's clicker and a keyboard do the same") {
  FakeTable table;
  begin(table, "voting");
  table.shell().setShortcuts(true);
  table.tap("facilitator/start");
  table.tap("seat/1/ballot/experience/7");
  table.shell().press(shell::Key::Reveal);
  CHECK(std::ranges::any_of(table.workshop().rounds,
                            [](const journey::Round& round) { return round.revealed; }));
  table.shell().press(shell::Key::Next);
  CHECK(table.shell().step() == "curve");
  table.shell().press(shell::Key::Previous);
  CHECK(table.shell().step() == "voting");
  table.shell().press(shell::Key::Timer);
  table.wait(2);
  CHECK(table.area("timer").value != "45:00");
  table.shell().type("."); // "blank screen"
  table.settle();
  CHECK(table.has("frozen"));
  table.shell().press(shell::Key::Freeze);
  table.settle();
  CHECK_FALSE(table.has("frozen"));
}

TEST_CASE("Every theme shows the whole table") {
  FakeTable table;
  begin(table);
  table.hold("facilitator/menu");
  table.tap("facilitator/tab/settings");
  for (const char* name : {"dark", "contrast", "light"}) {
    table.tap(std::string{"facilitator/theme/"} + name);
    CHECK(table.shell().theme() == name);
    keepPicture(table, std::string{"theme_"} + name);
  }
}
