// Whose hand is it: nobody's keyboard is taken, whatever others touch, and nothing is decided for anybody
// where it is not obvious who touched.
#include "document/team.hpp"
#include "document/touchpoints.hpp"
#include "support/open_permit.hpp"
#include "table/seats/seats.hpp"
#include "table/seats/short_names.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace support;
using document::Draft;
using journey::Participant;

namespace {

table::Seats& seats(FakeTable& table) { return table.shell().table()->seats(); }

const Participant& person(FakeTable& table, const std::string& name) {
  for (const Participant& one : table.workshop().participants)
    if (one.name == name) return one;
  throw std::runtime_error("nobody is called " + name);
}

std::string seatOf(FakeTable& table, const std::string& name) {
  return "seat/" + std::to_string(person(table, name).seat + 1);
}

std::string textOf(FakeTable& table, const std::string& seat) { return table.area(seat + "/text").value; }

void openMap(FakeTable& table) {
  openPermit(table, 3, false);
  table.shell().table()->go("map");
  table.settle();
}

/// What lies uppermost there.
std::string topAt(FakeTable& table, base::Point at) {
  const auto& areas = table.last().areas;
  const auto top = std::find_if(areas.rbegin(), areas.rend(), [&](const touch::Area& area) {
    return area.takesFingers && area.distance(at) == 0;
  });
  return top == areas.rend() ? "" : top->name;
}

/// A place on a "+" of the map that this person is nearest to, and that no pad covers.
base::Point plusNear(FakeTable& table, const std::string& name) {
  const auto who = person(table, name).id;
  for (const std::string& area : table.areas("map/")) {
    if (!area.ends_with("/add") || area.find("need") != area.npos || area.find("expect") != area.npos)
      continue;
    const touch::Area plus = table.area(area);
    for (double part = 0.05; part < 1; part += 0.1) {
      const base::Point at = plus.place(base::Point{plus.box.x + part * plus.box.w, plus.box.centre().y});
      if (seats(table).nearest(at) == who && topAt(table, at) == area) return at;
    }
  }
  throw std::runtime_error("no place is nearest to " + name);
}

std::vector<std::string> writingSeats(FakeTable& table) {
  std::vector<std::string> found;
  for (const table::Pad& pad : seats(table).pads())
    if (seats(table).writing(pad.participant) != nullptr) found.push_back(pad.area);
  return found;
}

} // namespace

TEST_CASE("A plus that another taps leaves the keyboard to who writes, and opens at the nearest free seat") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid");
  table.tap(ingrid);
  table.type(ingrid, "Bel");
  const std::size_t before = table.workshop().touchpoints.size();

  table.tap(plusNear(table, "Ingrid"));

  CHECK(textOf(table, ingrid) == "Bel");
  CHECK(table.workshop().touchpoints.size() == before); // no half sentence
  REQUIRE(writingSeats(table).size() == 2);
  const std::string other = writingSeats(table)[writingSeats(table)[0] == ingrid ? 1 : 0];
  CHECK(textOf(table, other).empty());
  table.tap(ingrid + "/key/l");
  CHECK(textOf(table, ingrid) == "Bell");
  table.tap(ingrid + "/key/done");
  CHECK(table.workshop().touchpoints.size() == before + 1);
  keepPicture(table, "hands_plus");
}

TEST_CASE("Where everybody writes a new note waits, and the next pad that closes there takes it") {
  FakeTable table;
  openMap(table);
  for (int seat = 1; seat <= 8; ++seat) {
    table.tap("seat/" + std::to_string(seat));
    table.tap("seat/" + std::to_string(seat) + "/key/k");
  }
  const base::Point plus = plusNear(table, "Ingrid");
  const std::string ingrid = seatOf(table, "Ingrid");

  table.tap(plus);

  REQUIRE(seats(table).waiting().size() == 1);
  CHECK_FALSE(table.areas("notice/").empty());
  for (int seat = 1; seat <= 8; ++seat) CHECK(textOf(table, "seat/" + std::to_string(seat)) == "K");
  keepPicture(table, "hands_waiting");
  table.tap(ingrid + "/key/done");
  CHECK(seats(table).waiting().empty());
  CHECK(textOf(table, ingrid).empty());
  table.type(ingrid, "Nu wel");
  const std::size_t before = table.workshop().touchpoints.size();
  table.tap(ingrid + "/key/done");
  CHECK(table.workshop().touchpoints.size() == before + 1);
}

TEST_CASE("Until the first letter a tap on the own tab takes a text over, and no longer") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid"), fatima = seatOf(table, "Fatima");
  table.tap(plusNear(table, "Ingrid"));
  REQUIRE(writingSeats(table) == std::vector{ingrid});

  table.tap(fatima);

  REQUIRE(writingSeats(table) == std::vector{fatima});
  CHECK(seats(table).writing(person(table, "Fatima").id)->draft.what == &document::text::newTouchpoint);
  table.tap(fatima + "/key/k");
  table.tap(ingrid); // her own note, and not Fatima's
  CHECK(textOf(table, fatima) == "K");
  CHECK(textOf(table, ingrid).empty());
  CHECK(seats(table).writing(person(table, "Ingrid").id)->draft.what == &document::text::newLoose);
}

TEST_CASE("Who opened a keyboard at the own tab keeps it, also before the first letter") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid"), fatima = seatOf(table, "Fatima");
  table.tap(ingrid);
  table.tap(fatima);
  table.tap(plusNear(table, "Ingrid"));
  CHECK(seats(table).writing(person(table, "Ingrid").id)->draft.what == &document::text::newLoose);
  CHECK(seats(table).writing(person(table, "Fatima").id)->draft.what == &document::text::newLoose);
  CHECK(writingSeats(table).size() == 3);
}

TEST_CASE("A text that somebody writes opens at no other seat") {
  FakeTable table;
  openMap(table);
  table.shell().table()->go("brief");
  table.settle();
  table.tap("brief/reason");
  table.tap("brief/reason");
  table.tap("brief/reason");
  CHECK(writingSeats(table).size() == 1);
}

TEST_CASE("After a note that is done comes the next one, until somebody stops") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid");
  const std::size_t before = table.workshop().touchpoints.size();
  table.tap(plusNear(table, "Ingrid"));
  for (const char* text : {"Een", "Twee", "Drie"}) {
    table.type(ingrid, text);
    table.tap(ingrid + "/key/done");
  }
  CHECK(table.workshop().touchpoints.size() == before + 3);
  table.tap(ingrid + "/key/done"); // nothing is written: enough
  CHECK(writingSeats(table).empty());
  CHECK(table.workshop().touchpoints.size() == before + 3);

  table.tap(ingrid); // her own notes do not lie on each other
  for (const char* text : {"Een", "Twee"}) {
    table.type(ingrid, text);
    table.tap(ingrid + "/key/done");
  }
  std::vector<base::Point> loose;
  for (const auto& one : table.workshop().touchpoints)
    if (!one.step) loose.push_back({one.x, one.y});
  REQUIRE(loose.size() == 2);
  CHECK(base::distance(loose[0], loose[1]) > 40);
}

TEST_CASE("A keyboard that opened by itself for the next note is in nobody's way") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid");
  table.tap(ingrid);
  table.type(ingrid, "Een");
  table.tap(ingrid + "/key/done");
  table.tap(plusNear(table, "Ingrid"));
  CHECK(writingSeats(table) == std::vector{ingrid});
  CHECK(seats(table).writing(person(table, "Ingrid").id)->draft.what == &document::text::newTouchpoint);
}

TEST_CASE("A physical keyboard stays with the pad it wrote in, until another is tapped for it") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid"), fatima = seatOf(table, "Fatima");
  table.tap(ingrid);
  table.shell().type("Be");
  table.tap(fatima);
  table.shell().type("l");
  table.settle();
  CHECK(textOf(table, ingrid) == "Bel");
  CHECK(textOf(table, fatima).empty());

  table.tap(fatima + "/text");
  table.shell().type("Hoi");
  table.settle();
  CHECK(textOf(table, fatima) == "Hoi");
  CHECK(textOf(table, ingrid) == "Bel");
}

TEST_CASE("A physical keyboard writes in nothing that fingers have begun") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid");
  table.tap(ingrid);
  table.type(ingrid, "Bel");
  table.shell().type("x");
  table.shell().press(shell::Key::Backspace);
  table.settle();
  CHECK(textOf(table, ingrid) == "Bel");
  CHECK_FALSE(table.areas("notice/").empty()); // says what to do
}

TEST_CASE("Undo, choosing, cutting and redo belong to the text while it is written") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid");
  const std::size_t events = table.document().history().events().size();
  const auto press = [&](shell::Key key, bool shift = false) { table.shell().press(key, shift); };
  const auto text = [&] {
    table.settle();
    return textOf(table, ingrid);
  };
  table.tap(ingrid);
  for (const char* letter : {"B", "e", "l", " ", "m", "e"}) table.shell().type(letter);
  press(shell::Key::Undo);
  CHECK(text() == "Bel ");
  press(shell::Key::Redo);
  CHECK(text() == "Bel me");
  press(shell::Key::Left, true);
  press(shell::Key::Left, true);
  CHECK(table.shell().copied() == "me");
  keepPicture(table, "hands_chosen");
  table.shell().type("jou");
  CHECK(text() == "Bel jou");
  press(shell::Key::SelectAll);
  CHECK(table.shell().cut() == "Bel jou");
  CHECK(text().empty());
  press(shell::Key::Undo);
  CHECK(text() == "Bel jou");
  press(shell::Key::Home);
  press(shell::Key::End, true);
  CHECK(table.shell().copied() == "Bel jou");
  press(shell::Key::Left);
  table.shell().type("> ");
  CHECK(text() == "> Bel jou");
  CHECK(table.document().history().events().size() == events); // the table's undo was never asked
}

TEST_CASE("Tab goes to the next field and Shift+Tab back, and keeps what was written") {
  FakeTable table;
  openMap(table);
  table.shell().table()->go("brief");
  table.settle();
  table.tap("brief/title");
  table.shell().press(shell::Key::SelectAll);
  table.shell().type("Dakkapel");
  table.shell().press(shell::Key::Tab);
  table.settle();
  CHECK(table.workshop().brief().title == "Dakkapel");
  REQUIRE(writingSeats(table).size() == 1);
  const std::string seat = writingSeats(table).front();
  table.shell().press(shell::Key::Tab, true);
  table.settle();
  CHECK(textOf(table, seat) == "Dakkapel");
}

TEST_CASE("The table's undo says what it undid, and takes nothing out of a hand") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid");
  table.tap(ingrid);
  table.type(ingrid, "Bel");
  table.tap(ingrid + "/key/done");
  table.tap(ingrid + "/key/done");
  std::string note;
  for (const auto& one : table.workshop().touchpoints)
    if (one.text == "Bel") note = "note/" + std::to_string(one.id.value);
  const std::size_t before = table.workshop().touchpoints.size();

  const base::Point from = table.at(note);
  table.down(1, from);
  for (int i = 1; i <= 6; ++i) table.move(1, from + base::Point{0, -6.0 * i}), table.wait(0.02);
  table.shell().table()->undo();
  table.settle();
  CHECK(table.workshop().touchpoints.size() == before);
  CHECK(table.has(note));
  CHECK(table.area(table.areas("notice/").back()).label.find("hand") != std::string::npos);
  table.wait(0.2);
  table.up(1);
  table.settle();
  const auto moved =
      *std::ranges::find_if(table.workshop().touchpoints, [](const auto& one) { return one.text == "Bel"; });
  CHECK(moved.text == "Bel");

  table.shell().table()->undo(); // of the move, with nothing in a hand
  table.settle();
  CHECK(table.area(table.areas("notice/").back()).label.starts_with("Ongedaan gemaakt: "));
}

TEST_CASE("An undo leaves what others hold in their hands") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid");
  table.tap(ingrid);
  table.type(ingrid, "Bel");
  table.tap(ingrid + "/key/done");
  const std::vector<std::string> notes = table.areas("note/");
  const std::string held = notes.front();
  const base::Point from = table.at(held);
  table.down(1, from);
  for (int i = 1; i <= 6; ++i) table.move(1, from + base::Point{0, 8.0 * i}), table.wait(0.02);
  const base::Point now = table.at(held);
  table.shell().table()->undo();
  table.settle();
  CHECK(base::distance(table.at(held), now) < 1);
  CHECK(table.router().isCaptured(held));
  table.up(1);
}

TEST_CASE("What a closed pad held is kept as a draft, and goes on with a tap on the tab") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid");
  table.tap(ingrid);
  table.type(ingrid, "Half");
  table.tap(ingrid + "/close");
  CHECK(writingSeats(table).empty());
  CHECK_FALSE(table.areas("notice/").empty());
  CHECK(table.area(ingrid).value == "concept"); // the tab says so
  keepPicture(table, "hands_draft");

  const auto file = table.document().file();
  table.shell().close();
  table.settle();
  REQUIRE(table.shell().open(file));
  table.settle();
  table.tap(ingrid);
  CHECK(textOf(table, ingrid) == "Half");
  CHECK(table.area(ingrid).value != "concept");
}

TEST_CASE("A pad that nobody touches folds after a minute and keeps what was written") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid"), fatima = seatOf(table, "Fatima");
  table.tap(ingrid);
  table.type(ingrid, "Half");
  table.tap(fatima);
  table.type(fatima, "Iets");
  table.wait(50);
  table.tap(fatima + "/key/s");
  table.wait(15);
  CHECK(writingSeats(table) == std::vector{fatima});
  table.tap(ingrid);
  CHECK(textOf(table, ingrid) == "Half");
}

TEST_CASE("A key that is held long without moving gives the plain letter") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid");
  table.tap(ingrid);
  for (const char* key : {"s", "e", "n", "i", "o", "r", "e", "n"}) {
    table.down(1, table.at(ingrid + "/key/" + key));
    table.wait(0.9);
    table.up(1);
    table.settle();
  }
  CHECK(textOf(table, ingrid) == "Senioren");
}

TEST_CASE("Shift after the automatic capital goes off, and only a double tap locks it") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid"), shift = ingrid + "/key/shift";
  table.tap(ingrid);
  table.tap(shift);
  table.tap(ingrid + "/key/e");
  CHECK(textOf(table, ingrid) == "e");
  table.tap(shift);
  table.wait(1);
  table.tap(shift); // slowly: off again
  table.tap(ingrid + "/key/e");
  CHECK(textOf(table, ingrid) == "ee");
  table.down(1, table.at(shift));
  table.up(1);
  table.down(1, table.at(shift));
  table.up(1);
  table.settle();
  CHECK(table.area(shift).value == "lock");
  keepPicture(table, "hands_shift_lock");
  for (const char* key : {"b", "s", "n"}) table.tap(ingrid + "/key/" + key);
  CHECK(textOf(table, ingrid) == "eeBSN");
  table.tap(shift);
  table.tap(ingrid + "/key/e");
  CHECK(textOf(table, ingrid) == "eeBSNe");
}

TEST_CASE("A Dutch text begins with IJ, an English one with Ij") {
  for (const auto& [language, text] : {std::pair{"nl", "IJsje"}, std::pair{"en", "Ijsje"}}) {
    FakeTable table({}, language);
    openMap(table);
    const std::string ingrid = seatOf(table, "Ingrid");
    table.tap(ingrid);
    for (const char* key : {"i", "j", "s", "j", "e"}) table.tap(ingrid + "/key/" + key);
    CHECK(textOf(table, ingrid) == text);
  }
}

TEST_CASE("Keys that fall on nothing do nothing, unless a clicker was chosen") {
  FakeTable table;
  openMap(table);
  for (const char* key : {"b", ".", "x"}) table.shell().type(key);
  for (const auto key : {shell::Key::Next, shell::Key::Freeze, shell::Key::Timer}) table.shell().press(key);
  table.settle();
  CHECK_FALSE(table.has("frozen"));
  CHECK(table.shell().step() == "map");
  table.shell().setShortcuts(true);
  table.shell().type("b");
  table.settle();
  CHECK(table.has("frozen"));
}

TEST_CASE("Pasting keeps tabs and line ends as what separates words, and tells what does not fit") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid");
  table.tap(ingrid);
  table.shell().paste("Bel\tde\r\nburen\x01");
  table.settle();
  CHECK(textOf(table, ingrid) == "Bel de\nburen");
  CHECK(table.areas("notice/").empty());

  table.shell().press(shell::Key::SelectAll);
  table.shell().paste(std::string(1999, 'a') + "éé");
  table.settle();
  CHECK(textOf(table, ingrid) == std::string(1999, 'a'));
  REQUIRE_FALSE(table.areas("notice/").empty());
  CHECK(table.area(table.areas("notice/").back()).label.find('2') != std::string::npos);
}

TEST_CASE("A menu opens as the sheet faces, and one tap turns it") {
  FakeTable table;
  openMap(table);
  const std::string note = table.areas("note/").front();
  table.tap(note);
  REQUIRE(table.has(note + "/menu"));
  CHECK(table.area(note + "/menu").place.angle() == doctest::Approx(0));
  keepPicture(table, "hands_menu");
  table.tap(note + "/about");
  CHECK(std::abs(table.area(note + "/menu").place.angle()) == doctest::Approx(base::pi));
}

TEST_CASE("A tap beside a menu closes it, and one elsewhere leaves it open") {
  FakeTable table;
  openMap(table);
  const std::string note = table.areas("note/").front();
  table.tap(note);
  const touch::Area menu = table.area(note + "/menu");
  const base::Rect lies = menu.place(menu.box);
  table.tap(base::Point{lies.right() + 300, lies.bottom() + 60}); // somebody else's business
  CHECK(table.has(note + "/menu"));
  base::Point beside{}; // on bare ground
  for (double x = lies.x - 25; x < lies.right() + 25; x += 5)
    for (const double y : {lies.y - 20, lies.bottom() + 10, lies.bottom() + 25})
      if (topAt(table, {x, y}) == "map/board") beside = {x, y};
  REQUIRE(beside.x > 0);
  table.tap(beside);
  CHECK_FALSE(table.has(note + "/menu"));
}

TEST_CASE("A double tap on the way on is one step") {
  FakeTable table;
  openPermit(table, 3, false);
  table.shell().table()->go("brief");
  table.settle();
  const base::Point next = table.at("next");
  table.down(1, next);
  table.up(1);
  table.wait(0.1);
  table.down(1, next);
  table.up(1);
  table.settle();
  CHECK(table.shell().step() == "team");
}

TEST_CASE("Take back is in the pad of whoever did it") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid"), fatima = seatOf(table, "Fatima");
  const std::size_t before = table.workshop().touchpoints.size();
  for (const std::string& seat : {ingrid, fatima}) {
    table.tap(seat);
    table.type(seat, "Bel");
    table.tap(seat + "/key/done");
    table.tap(seat + "/key/done");
  }
  REQUIRE(table.workshop().touchpoints.size() == before + 2);
  table.hold(ingrid);
  keepPicture(table, "hands_habits");
  table.tap(ingrid + "/take_back");
  REQUIRE(std::ranges::count(table.workshop().touchpoints, false, &journey::Touchpoint::gone) ==
          static_cast<std::ptrdiff_t>(before + 1));
  CHECK(table.area(table.areas("notice/").back()).label.find("Ingrid") != std::string::npos);
}

TEST_CASE("Seating everybody moves nobody who has a place") {
  FakeTable table;
  openPermit(table, 3, false);
  for (const char* name : {"Ingrid", "Jeroen"}) {
    table.hold(seatOf(table, name));
    table.tap(seatOf(table, name) + "/leave");
  }
  const auto before = table.workshop().participants;
  table.shell().table()->go("team");
  table.settle();
  table.tap("team/seat_all");
  CHECK(journey::seatedOf(table.workshop()).size() == 8);
  for (const Participant& one : before)
    if (one.seat >= 0) {
      CAPTURE(one.name);
      CHECK(*table.workshop().participants.find(one.id) == one);
    }
}

TEST_CASE("Who is not on the list sits down at the rim and gives a name") {
  FakeTable table;
  openPermit(table, 3, false);
  table.hold(seatOf(table, "Ingrid"));
  table.tap(seatOf(table, "Ingrid") + "/leave");
  const std::size_t people = table.workshop().participants.size();
  table.tap(base::Point{5, 200});
  keepPicture(table, "hands_arrival");
  table.tap("arrival/1/new");
  REQUIRE(table.workshop().participants.size() == people + 1);
  const std::string seat = writingSeat(table);
  REQUIRE_FALSE(seat.empty());
  table.type(seat, "Zeynep");
  table.tap(seat + "/key/done");
  CHECK(person(table, "Zeynep").edge == journey::Edge::Left);
  CHECK(person(table, "Zeynep").seat >= 0);
}

TEST_CASE("The first name stays whole where a name is shortened") {
  using Names = std::vector<std::string>;
  CHECK(table::shortNames("Maximiliaan van Oranje") ==
        Names{"Maximiliaan van Oranje", "Maximiliaan van O.", "Maximiliaan"});
  CHECK(table::shortNames("Wilhelmina-Jacoba") == Names{"Wilhelmina-Jacoba"});
  CHECK(table::shortNames(" Zoë Šimić ") == Names{"Zoë Šimić", "Zoë Š.", "Zoë"});
}

TEST_CASE("Names of every length stand whole on their tabs") {
  FakeTable table;
  openPermit(table, 3, false);
  const std::vector<std::string> names{
      "Bo",          "Maximiliaan van Oranje-Nassau",    "Wilhelmina-Jacoba", "王小明",
      "محمد العربي", "Ötziana-Magdalena Überschwänglich"};
  std::size_t at = 0;
  for (const Participant* one : journey::seatedOf(table.workshop()))
    if (at < names.size())
      table.document().perform(one->id, document::renameParticipant(one->id, names[at++]));
  table.settle();
  for (int seat = 1; seat <= 6; ++seat) {
    const touch::Area& tab = table.area("seat/" + std::to_string(seat));
    CHECK(tab.box.w <= table::Pad::width);
    CHECK(tab.box.h == table::Pad::tabDepth);
  }
  keepPicture(table, "hands_tabs");
}
