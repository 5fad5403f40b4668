// Notes in people's hands: moved, turned, made larger, handed over and thrown.
#include "document/touchpoints.hpp"
#include "scenarios/notes_table.hpp"

using namespace support;
using base::Point;

TEST_CASE("a finger at the rim of a loose note turns it while it moves; in the middle it only moves") {
  NotesTable table;
  table.drag(table.note("DigiD-inlog"), table.ground(0.5)); // off the columns
  REQUIRE_FALSE(table.touchpoint("DigiD-inlog").step);
  const double before = table.touchpoint("DigiD-inlog").angle;

  table.drag(table.note("DigiD-inlog"), table.ground(0.42));
  CHECK(table.touchpoint("DigiD-inlog").angle == before);

  // Taken at its right side and pulled towards oneself, it turns until it hangs from the finger.
  const Point middle = table.at(table.note("DigiD-inlog"));
  table.down(1, {middle.x + 36, middle.y});
  for (int i = 1; i <= 30; ++i) table.move(1, {middle.x + 36, middle.y + 4 * i}), table.frame();
  table.wait(0.2);
  table.up(1);
  table.settle();

  CHECK(table.touchpoint("DigiD-inlog").angle > before + 45);
  CHECK(table.touchpoint("DigiD-inlog").angle < before + 90);
  CHECK(table.touchpoint("DigiD-inlog").y > middle.y + 70);
}

TEST_CASE("two fingers make a loose note larger, and that is kept") {
  NotesTable table;
  table.drag(table.note("DigiD-inlog"), table.ground(0.6));
  const Point middle = table.at(table.note("DigiD-inlog"));
  const std::size_t before = table.events();

  table.down(1, {middle.x - 20, middle.y});
  table.down(2, {middle.x + 20, middle.y});
  for (int i = 1; i <= 10; ++i) {
    table.move(1, {middle.x - 20 - i, middle.y});
    table.move(2, {middle.x + 20 + i, middle.y});
    table.frame();
  }
  CHECK(table.events() == before); // a gesture in progress is nowhere but in the hand
  table.up(1);
  table.up(2);
  table.settle();
  keepPicture(table, "notes_larger");

  CHECK(table.touchpoint("DigiD-inlog").size == doctest::Approx(1.5));
  CHECK(table.events() == before + 1);
  table.drag(table.note("DigiD-inlog"), table.place(4));
  CHECK(table.touchpoint("DigiD-inlog").size == 1);
}

TEST_CASE("a note is handed over: it follows the second hand when the first one leaves") {
  NotesTable table;
  const Point from = table.at(table.note("Belt de balie")), to = table.at(table.place(3));
  const std::size_t before = table.events();

  table.down(1, from);
  for (int i = 1; i <= 10; ++i) table.move(1, base::mix(from, {700, 300}, i / 10.0)), table.frame();
  const Point half = table.at(table.note("Belt de balie"));
  table.down(2, {half.x + 5, half.y + 5});
  table.frame();
  table.up(1);
  table.frame();
  CHECK(base::distance(table.at(table.note("Belt de balie")), half) < 1);
  CHECK(table.events() == before);
  for (int i = 1; i <= 10; ++i)
    table.move(2, base::mix({half.x + 5, half.y + 5}, to, i / 10.0)), table.frame();
  table.wait(0.2);
  table.up(2);
  table.settle();

  CHECK(table.events() == before + 1);
  CHECK(table.under(3).back() == "Belt de balie");
}

TEST_CASE("a note on the map lies straight or in quarters") {
  NotesTable table;
  const Point middle = table.at(table.note("DigiD-inlog"));
  const auto turnTo = [&](Point second) {
    table.down(1, middle);
    table.down(2, {middle.x + 30, middle.y});
    table.move(2, {middle.x + second.x, middle.y + second.y});
    table.frame();
    table.up(2);
    table.up(1);
    table.settle();
    return table.touchpoint("DigiD-inlog").angle;
  };

  CHECK(turnTo({30, 9}) == 0); // less than half a quarter
  CHECK(turnTo({9, 30}) == 90);
}

TEST_CASE("a thrown note comes to rest on the table, as one event") {
  NotesTable table;
  table.drag(table.note("DigiD-inlog"), table.ground(0.6));
  const Point from = table.at(table.note("DigiD-inlog"));
  const std::size_t before = table.events();

  table.throwTo(from, {from.x - 200, from.y}, 2200);
  CHECK(table.events() == before + 1);
  table.frame();
  const Point flying = table.at(table.note("DigiD-inlog"));
  table.settle();

  const journey::Touchpoint& rests = table.touchpoint("DigiD-inlog");
  CHECK(rests.x < from.x - 350);
  CHECK(flying.x > rests.x + 100);
  CHECK(base::distance(table.at(table.note("DigiD-inlog")), {rests.x, rests.y}) < 1);
  table.throwTo(table.at(table.note("DigiD-inlog")), {rests.x - 150, 40}, 3500);
  table.settle();
  CHECK(table.touchpoint("DigiD-inlog").x >= 20);
  CHECK(table.touchpoint("DigiD-inlog").y >= 20);
}

TEST_CASE("a note that is caught in its flight stays where it was caught") {
  NotesTable table;
  table.drag(table.note("DigiD-inlog"), table.ground(0.6));
  const Point from = table.at(table.note("DigiD-inlog"));
  table.throwTo(from, {from.x - 200, from.y}, 2200);
  table.wait(0.05);
  const Point caught = table.at(table.note("DigiD-inlog"));

  table.down(1, caught);
  table.move(1, {caught.x, caught.y + 10});
  table.wait(0.3);
  CHECK(base::distance(table.at(table.note("DigiD-inlog")), {caught.x, caught.y + 10}) < 1);
  table.up(1);
  table.settle();

  CHECK(table.touchpoint("DigiD-inlog").x == doctest::Approx(caught.x).epsilon(0.01));
}

TEST_CASE("a note that is taken away in its flight leaves the table at rest") {
  NotesTable table;
  table.drag(table.note("DigiD-inlog"), table.ground(0.6));
  const Point from = table.at(table.note("DigiD-inlog"));
  table.throwTo(from, {from.x - 200, from.y}, 2200);
  table.frame();
  CHECK_FALSE(table.rests());

  REQUIRE_FALSE(table.document().perform({}, document::binTouchpoint(table.touchpoint("DigiD-inlog").id)));
  table.wait(3);
  CHECK(table.rests());
}

TEST_CASE("a throw over the map lands where it comes to rest, and never in the bin") {
  NotesTable table;
  const Point bin = table.at("map/bin"), from = table.at(table.note("Klacht via website"));
  const Point towards = bin - from;
  const double far = base::length(towards);
  // Let go so far from the bin that it would come to rest in it.
  const Point letGo = from + towards * ((far - 0.12 * 2000) / far);

  table.throwTo(from, letGo, 2000);
  table.settle();

  CHECK_FALSE(table.touchpoint("Klacht via website").gone);
  CHECK(base::distance(table.at(table.note("Klacht via website")), bin) > 30);
}

TEST_CASE("a moment of contact let go over the needs goes home and is told why") {
  NotesTable table;
  const std::string note = table.note("DigiD-inlog");
  const Point home = table.at(note);
  const std::string need = table.place(1).substr(0, table.place(1).size() - 3) + "need/add";
  const std::size_t before = table.events();

  table.drag(note, need);

  CHECK(table.events() == before);
  CHECK(base::distance(table.at(note), home) < 1);
  REQUIRE(table.areas("notice/").size() == 1);
  CHECK(table.area(table.areas("notice/").front()).label == "Contactmomenten horen hierboven");
  keepPicture(table, "notes_why");
}

TEST_CASE("everything that fingers do with a note, its menu does too") {
  NotesTable table;
  table.drag(table.note("DigiD-inlog"), Point{60, 300}); // loose, at the left side
  const std::string note = table.note("DigiD-inlog");

  table.tap(note);
  keepPicture(table, "notes_menu");
  table.tap(note + "/about");
  table.tap(note + "/about"); // towards the left side
  table.tap(note + "/face");
  CHECK(std::abs(table.touchpoint("DigiD-inlog").angle) == doctest::Approx(90));
  table.tap(note + "/turn");
  CHECK(std::abs(std::remainder(table.touchpoint("DigiD-inlog").angle, 90)) == doctest::Approx(45));
  table.tap(note + "/larger");
  CHECK(table.touchpoint("DigiD-inlog").size == doctest::Approx(1.25));
  table.tap(note + "/smaller");
  CHECK(table.touchpoint("DigiD-inlog").size == doctest::Approx(1));
  table.tap(note + "/place");
  keepPicture(table, "notes_where");
  const auto places = table.areas(note + "/place/");
  REQUIRE(places.size() == 5);
  table.tap(places[4]);
  CHECK(table.under(4).back() == "DigiD-inlog");
  table.tap(note);
  table.tap(note + "/place");
  table.tap(note + "/here");
  CHECK_FALSE(table.touchpoint("DigiD-inlog").step);
}

TEST_CASE("menus are on the table, beside their note, with words that can be read") {
  NotesTable table;
  for (const char* text : {"Zoekt op website", "Besluit in de bus", "Teruggebeld door behandelaar"}) {
    CAPTURE(text);
    const std::string note = table.note(text);
    const touch::Area noteArea = table.area(note);
    const base::Rect paper = noteArea.place(noteArea.box).inset(2);
    table.tap(note);
    const touch::Area menu = table.area(note + "/menu");
    const base::Rect box = menu.place(menu.box);
    CHECK(base::intersect(box, {0, 0, 1440, 810}) == box);
    CHECK_FALSE(box.intersects(paper));
    base::Rect before{};
    for (const std::string& name : table.areas(note + "/")) {
      if (name.ends_with("/menu")) continue;
      const touch::Area& button = table.area(name);
      CHECK(button.box.w >= 12);
      CHECK(button.box.h >= 20 + 12); // an icon, and a line of 16 pixels below it
      CHECK_FALSE(button.box.inset(0.1).intersects(before));
      before = button.box;
    }
    table.tap(note + "/close");
    CHECK_FALSE(table.has(note + "/menu"));
  }
}

TEST_CASE("a tap on empty ground closes the menu right there, not those of other people") {
  NotesTable table;
  const std::string left = table.note("Zoekt op website"), right = table.note("Klacht via website");
  table.tap(left);
  table.tap(right);
  const touch::Area menu = table.area(left + "/menu");
  const base::Rect lies = menu.place(menu.box);
  const auto isGround = [&](Point at) {
    const auto& areas = table.last().areas;
    const auto top = std::find_if(areas.rbegin(), areas.rend(), [&](const touch::Area& area) {
      return area.takesFingers && area.distance(at) == 0;
    });
    return top != areas.rend() && (top->name.starts_with("map/ground") || top->name == "map/board");
  };
  std::optional<Point> beside;
  for (double y = lies.y; y < lies.bottom() + 40 && !beside; y += 4)
    for (const double x : {lies.right() + 30, lies.right() + 12, lies.x + 20})
      if (isGround({x, y})) beside = Point{x, y};
  REQUIRE(beside);

  table.tap(*beside);

  CHECK_FALSE(table.has(left + "/menu"));
  CHECK(table.has(right + "/menu"));
}
