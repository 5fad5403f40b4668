#include "steps/prepare/team/team.hpp"

#include "document/team.hpp"
#include "document/templates.hpp"
#include "support/fake_table.hpp"
#include "support/sources.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <set>

using journey::Edge;
using journey::Participant;
using support::FakeTable;
using support::permitWorkshop;

namespace {

const std::filesystem::path assets = support::sources() / "assets";

journey::Workshop newOne() {
  base::Ids ids{42};
  return document::newWorkshop(document::readTemplate(assets / "templates" / "five_stages.json"), "nl", ids);
}

/// People in the core team, nobody at the table yet.
journey::Workshop withPeople(int count, const std::string& department = {}) {
  static constexpr std::array<const char*, 8> names{"Ingrid", "Willem", "Ahmed", "Bram",
                                                    "Fatima", "Jeroen", "Sanne", "Noor"};
  journey::Workshop workshop = newOne();
  base::Ids ids{77};
  document::Edit edit(workshop, ids, 1790000000000, {});
  for (int i = 0; i < count; ++i) {
    base::Id<Participant> who;
    const std::string name = names[static_cast<std::size_t>(i) % 8] + (i < 8 ? "" : " " + std::to_string(i));
    document::addParticipant(name, &who)(edit);
    document::writeDepartment(who, department)(edit);
  }
  return workshop;
}

void begin(FakeTable& table, const journey::Workshop& workshop) {
  const auto file = table.folder() / "team.journey";
  document::Document::create(file, workshop,
                             {.utc = [] { return base::UtcMilliseconds{1790000000000}; }, .seed = 3});
  REQUIRE(table.shell().open(file));
  table.shell().table()->go("team");
  table.settle();
}

const Participant& person(FakeTable& table, const std::string& name) {
  for (const Participant& one : table.workshop().participants)
    if (one.name == name) return one;
  throw std::runtime_error("nobody is called " + name);
}

std::string lineOf(FakeTable& table, const std::string& name) {
  return "team/person/" + std::to_string(person(table, name).id.value);
}
std::string seatOf(FakeTable& table, const std::string& name) {
  return "team/seated/" + std::to_string(person(table, name).id.value);
}

std::string advice(const FakeTable& table) {
  return table.has("team/advice") ? table.area("team/advice").label : "";
}

void picture(FakeTable& table, const std::string& name) {
  if (const char* folder = std::getenv("JOURNEYTABLE_PICTURES"))
    table.picture(std::filesystem::path{folder} / (name + ".png"));
}

} // namespace

TEST_CASE("a team is written down name after name") {
  FakeTable table;
  begin(table, newOne());
  CHECK(table.area("next").value == "Nog niemand aan tafel");

  table.tap("team/add");
  for (const std::string name : {"Ingrid", "Willem", "Ahmed"}) {
    table.type("seat/0", name);
    table.tap("seat/0/key/done");
  }
  picture(table, "team_adding");
  table.tap("seat/0/key/done"); // nothing more to add

  const auto people = journey::participantsOf(table.workshop());
  REQUIRE(people.size() == 3);
  CHECK(people[0]->name == "Ingrid");
  CHECK(people[2]->name == "Ahmed");
  CHECK(std::ranges::all_of(people, &Participant::core));
  CHECK_FALSE(table.has("seat/0"));
}

TEST_CASE("names and departments are written where they stand") {
  FakeTable table;
  begin(table, withPeople(2));

  table.tap(lineOf(table, "Willem") + "/department");
  table.type("seat/0", "Balie");
  CHECK(table.area(lineOf(table, "Willem") + "/department").value == "Balie");
  table.tap("seat/0/key/done");
  table.tap(lineOf(table, "Ingrid") + "/name");
  table.type("seat/0", "a");
  table.tap("seat/0/key/done");

  CHECK(person(table, "Willem").department == "Balie");
  CHECK(person(table, "Ingrida").department.empty());
}

TEST_CASE("who has a seat writes their own department there") {
  FakeTable table;
  begin(table, withPeople(2));
  table.tap("team/seat_all");
  CHECK(table.area("seat/1").value == "afd.?");

  table.tap("seat/1");
  table.type("seat/1", "Juridisch");
  table.tap("seat/1/key/done");

  const auto seated = journey::seatedOf(table.workshop());
  CHECK(seated[0]->department == "Juridisch");
  CHECK(table.area("seat/1").value.empty());
}

TEST_CASE("teams and the lead are told with a finger") {
  FakeTable table;
  begin(table, withPeople(2));
  const std::string willem = lineOf(table, "Willem"), ingrid = lineOf(table, "Ingrid");

  table.tap(willem + "/challenge");
  CHECK(person(table, "Willem").challenge);
  table.tap(willem + "/core");
  CHECK_FALSE(person(table, "Willem").core);

  table.tap(ingrid + "/lead");
  CHECK(person(table, "Ingrid").lead);
  CHECK(person(table, "Ingrid").challenge);
  CHECK(table.area(ingrid + "/lead").value == "on");

  table.tap(ingrid + "/core"); // the lead is in both teams
  CHECK(person(table, "Ingrid").core);
  CHECK_FALSE(table.shell().table()->room().notices.texts().empty());

  table.tap(willem + "/lead");
  CHECK(person(table, "Willem").lead);
  CHECK_FALSE(person(table, "Ingrid").lead);
}

TEST_CASE("eight people get seats on four sides, each with a colour and a tab at once") {
  FakeTable table;
  begin(table, withPeople(8));

  table.tap("team/seat_all");

  std::map<Edge, int> sides;
  std::set<std::int64_t> colours;
  for (const Participant* one : journey::seatedOf(table.workshop()))
    ++sides[one->edge], colours.insert(one->seat);
  CHECK(sides == std::map<Edge, int>{{Edge::Bottom, 3}, {Edge::Right, 1}, {Edge::Top, 3}, {Edge::Left, 1}});
  CHECK(colours.size() == 8);
  for (int seat = 1; seat <= 8; ++seat) CHECK(table.has("seat/" + std::to_string(seat)));

  table.tap("facilitator/undo"); // one deed
  CHECK(journey::seatedOf(table.workshop()).empty());
}

TEST_CASE("on a wall everybody stands beside each other") {
  FakeTable table;
  begin(table, withPeople(8));
  table.shell().table()->setSetting(table::Setting::Wall);
  table.settle();

  table.tap("team/seat_all");

  std::vector<double> along;
  for (const Participant* one : journey::seatedOf(table.workshop())) {
    CHECK(one->edge == Edge::Bottom);
    along.push_back(one->along * table.shell().settings().table.w);
  }
  std::ranges::sort(along);
  REQUIRE(along.size() == 8);
  for (std::size_t i = 1; i < along.size(); ++i) CHECK(along[i] - along[i - 1] > table::Pad::tabWidth);
}

TEST_CASE("before a wall people of all edges are drawn beside each other, as their tabs are") {
  FakeTable table({1920, 1080, 1.0});
  begin(table, permitWorkshop(assets));
  table.shell().table()->setSetting(table::Setting::Wall);
  table.settle();

  std::vector<double> along;
  for (const Participant* one : journey::seatedOf(table.workshop()))
    along.push_back(table.at(seatOf(table, one->name)).x);
  std::ranges::sort(along);
  REQUIRE(along.size() == 8);
  for (std::size_t i = 1; i < along.size(); ++i) CHECK(along[i] - along[i - 1] > 30); // a sign's width
  picture(table, "team_wall_all_edges");
}

TEST_CASE("a ninth person stands without a seat, and it is said") {
  FakeTable table;
  begin(table, withPeople(9));
  table.tap("team/seat_all");

  CHECK(journey::seatedOf(table.workshop()).size() == 8);
  CHECK(person(table, "Ingrid 8").seat < 0);
  CHECK(advice(table).find("plaats voor 8") != std::string::npos);

  table.drag(lineOf(table, "Ingrid 8"), "team/seated/" + std::to_string(person(table, "Willem").id.value));
  CHECK(person(table, "Ingrid 8").seat < 0);
  CHECK_FALSE(table.shell().table()->room().notices.texts().empty());
}

TEST_CASE("a person is dragged from the list to an edge") {
  FakeTable table;
  begin(table, withPeople(2));
  std::string from = lineOf(table, "Ingrid");
  SUBCASE("by the sign") {}
  SUBCASE("by the name") { from += "/name"; }

  table.drag(from, "team/place/top/1");

  CHECK(person(table, "Ingrid").edge == Edge::Top);
  CHECK(person(table, "Ingrid").seat == 0);
  CHECK(table.has("seat/1"));
  CHECK(table.shell().table()->seats().all().empty()); // it was no tap: nobody writes
}

TEST_CASE("a tap on a person and then on a place seats them too") {
  FakeTable table;
  begin(table, withPeople(2));

  table.tap("team/place/left/1");
  CHECK(table.shell().table()->room().notices.texts().back() == "Tik eerst op iemand");

  table.tap(lineOf(table, "Willem"));
  CHECK(table.area(lineOf(table, "Willem")).value == "chosen");
  table.tap("team/place/left/1");
  CHECK(person(table, "Willem").edge == Edge::Left);
  CHECK_FALSE(table.has("team/place/left/1"));
  CHECK(table.area(lineOf(table, "Willem")).value == "seated");
}

TEST_CASE("a seat is moved along its edge, to another edge, and off the table") {
  FakeTable table;
  begin(table, withPeople(1));
  table.drag(lineOf(table, "Ingrid"), "team/place/bottom/1");
  const double before = person(table, "Ingrid").along;
  const base::Point at = table.at(seatOf(table, "Ingrid"));

  table.drag(seatOf(table, "Ingrid"), at + base::Point{60, 0});
  CHECK(person(table, "Ingrid").edge == Edge::Bottom);
  CHECK(person(table, "Ingrid").along > before + 0.1);

  table.drag(seatOf(table, "Ingrid"), "team/place/right/1");
  CHECK(person(table, "Ingrid").edge == Edge::Right);
  const base::Point tab = table.at("seat/1");
  CHECK(tab.x > table.shell().settings().table.w - 40);

  table.drag(seatOf(table, "Ingrid"), lineOf(table, "Ingrid"));
  CHECK(person(table, "Ingrid").seat < 0);
  CHECK_FALSE(table.has("seat/1"));
}

TEST_CASE("a sign let go on another one changes their places") {
  FakeTable table;
  begin(table, withPeople(8));
  table.tap("team/seat_all");
  const auto noor = person(table, "Noor"), bram = person(table, "Bram");
  REQUIRE(noor.edge != bram.edge);

  table.drag(seatOf(table, "Noor"), seatOf(table, "Bram"));

  CHECK(person(table, "Noor").edge == bram.edge);
  CHECK(person(table, "Noor").along == bram.along);
  CHECK(person(table, "Bram").edge == noor.edge);
  CHECK(person(table, "Noor").seat == noor.seat); // colours stay
}

TEST_CASE("seats on one edge never lie over each other") {
  FakeTable table;
  begin(table, withPeople(3));
  table.drag(lineOf(table, "Ingrid"), "team/place/top/1");
  table.drag(lineOf(table, "Willem"), table.at(seatOf(table, "Ingrid")) + base::Point{-18, 0});
  table.drag(lineOf(table, "Ahmed"), table.at(seatOf(table, "Ingrid")) + base::Point{1, 0});

  std::vector<double> along;
  for (const Participant* one : journey::seatedOf(table.workshop()))
    along.push_back(one->along * table.shell().settings().table.w);
  std::ranges::sort(along);
  REQUIRE(along.size() == 3);
  CHECK(along[1] - along[0] >= table::Pad::tabWidth);
  CHECK(along[2] - along[1] >= table::Pad::tabWidth);
}

TEST_CASE("two people are carried at the same time") {
  FakeTable table;
  begin(table, withPeople(2));
  const base::Point one = table.at(lineOf(table, "Ingrid")), two = table.at(lineOf(table, "Willem"));
  const base::Point top = table.at("team/place/top/1"), bottom = table.at("team/place/bottom/2");

  table.down(1, one);
  table.down(2, two);
  for (int i = 1; i <= 10; ++i) {
    table.move(1, base::mix(one, top, i / 10.0));
    table.move(2, base::mix(two, bottom, i / 10.0));
    table.frame();
    if (i == 9) picture(table, "team_carrying");
  }
  table.up(2);
  table.up(1);
  table.settle();

  CHECK(person(table, "Ingrid").edge == Edge::Top);
  CHECK(person(table, "Willem").edge == Edge::Bottom);
}

TEST_CASE("a carried sign that is cancelled changes nothing") {
  FakeTable table;
  begin(table, withPeople(1));
  const base::Point from = table.at(lineOf(table, "Ingrid")), to = table.at("team/place/top/1");
  table.down(1, from);
  table.move(1, to);
  table.frame();
  table.shell().table()->go("brief");
  table.settle();
  table.up(1);
  table.settle();

  CHECK(person(table, "Ingrid").seat < 0);
}

TEST_CASE("who is put away comes back with one tap") {
  FakeTable table;
  begin(table, withPeople(3));
  table.tap("team/seat_all");
  const std::string id = std::to_string(person(table, "Willem").id.value);

  table.tap("team/person/" + id + "/bin");
  CHECK(person(table, "Willem").gone);
  CHECK_FALSE(table.has("team/person/" + id));
  CHECK_FALSE(table.has("team/seated/" + id));

  table.tap("team/binned/" + id);
  CHECK_FALSE(person(table, "Willem").gone);
  CHECK(person(table, "Willem").seat >= 0);
  CHECK(table.has("team/seated/" + id));
}

TEST_CASE("the team is advised about its size and where it comes from") {
  FakeTable table;
  SUBCASE("too few") {
    begin(table, withPeople(4));
    CHECK(advice(table).find("Nu 4 in het kernteam") != std::string::npos);
    CHECK(advice(table).find("6 tot 8 mensen uit verschillende afdelingen") != std::string::npos);
  }
  SUBCASE("too many") {
    begin(table, withPeople(9));
    CHECK(advice(table).find("Nu 9 in het kernteam") != std::string::npos);
  }
  SUBCASE("one department") {
    begin(table, withPeople(7, "Balie"));
    CHECK(advice(table).find("dezelfde afdeling") != std::string::npos);
  }
  SUBCASE("in English at once") {
    begin(table, withPeople(4));
    table.shell().setLanguage("en");
    table.settle();
    CHECK(advice(table).find("Now 4 in the core team") != std::string::npos);
    CHECK(table.area("team/add").label == "Add someone");
  }
  SUBCASE("a good team needs none") {
    begin(table, withPeople(7));
    CHECK(advice(table).empty());
  }
}

TEST_CASE("the step asks for seats, then for a lead") {
  FakeTable table;
  begin(table, withPeople(2));
  CHECK(table.area("next").value == "Nog niemand aan tafel");
  table.tap("team/seat_all");
  CHECK(table.area("next").value == "Nog geen projectleider");
  table.tap(lineOf(table, "Ingrid") + "/lead");
  CHECK(table.area("next").value.empty());
}

TEST_CASE("a large team is shown page after page") {
  FakeTable table({1920, 1080, 1.6});
  begin(table, withPeople(26));
  const std::size_t first = table.areas("team/person/").size();
  REQUIRE(table.has("team/page/after"));
  CHECK(first < 26 * 7);
  picture(table, "team_many_1200");

  std::set<std::string> seen;
  for (int i = 0; i < 10; ++i) {
    for (const std::string& area : table.areas("team/person/"))
      if (area.ends_with("/name")) seen.insert(area);
    if (!table.area("team/page/after").enabled) break;
    table.tap("team/page/after");
  }
  CHECK(seen.size() == 26);
}

TEST_CASE("twelve people with long names are on one page, and none is set smaller than 9 mm for it") {
  FakeTable table;
  journey::Workshop workshop = withPeople(12, "Vergunningverlening, toezicht en handhaving");
  base::Ids ids{5};
  document::Edit edit(workshop, ids, 1790000000000, {});
  for (const Participant* one : journey::participantsOf(workshop))
    document::renameParticipant(one->id, one->name + " Wilhelmina-Jacoba van der Meulen-Oosterhuis")(edit);
  begin(table, workshop);
  table.tap("team/seat_all");
  picture(table, "team_twelve");

  CHECK_FALSE(table.has("team/page/after"));
  std::size_t names = 0;
  for (const std::string& area : table.areas("team/person/")) {
    if (!area.ends_with("/name")) continue;
    ++names;
    CHECK(table.area(area).box.h >= 2 * 1.12 * 9 / look::Lettering::capOverSize); // two lines
  }
  CHECK(names == 12);
}

TEST_CASE("the team, to look at") {
  if (std::getenv("JOURNEYTABLE_PICTURES") == nullptr) return;
  struct Look {
    const char *name, *language;
    FakeTable::Size size;
    int people;
    bool seated, wall;
  };
  for (const Look& look : {Look{"team_empty_nl", "nl", {1920, 1080, 1.334}, 0, false, false},
                           Look{"team_unseated_en", "en", {1920, 1080, 1.334}, 5, false, false},
                           Look{"team_nl", "nl", {1920, 1080, 1.334}, 8, true, false},
                           Look{"team_wall_nl", "nl", {1920, 1080, 1.334}, 8, true, true},
                           Look{"team_en_4k", "en", {3840, 2160, 2.667}, 10, true, false},
                           Look{"team_nl_1200", "nl", {1920, 1080, 1.6}, 8, true, false}}) {
    FakeTable table(look.size, look.language);
    journey::Workshop workshop = withPeople(look.people);
    static constexpr std::array<const char*, 8> departments{
        "Klantcontact", "Vergunningen", "Juridische Zaken", "ICT",
        "Communicatie", "Handhaving",   "Bestuur",          ""};
    base::Ids ids{5};
    document::Edit edit(workshop, ids, 1790000000000, {});
    std::size_t i = 0;
    for (const Participant* one : journey::participantsOf(workshop)) {
      document::writeDepartment(one->id, departments[i % 8])(edit);
      if (i == 1) document::setLead(one->id)(edit);
      if (i >= 6) document::setTeams(one->id, i == 7, true)(edit);
      ++i;
    }
    begin(table, workshop);
    if (look.wall) table.shell().table()->setSetting(table::Setting::Wall), table.settle();
    if (look.seated) table.tap("team/seat_all");
    if (look.people == 8 && !look.wall) table.tap(lineOf(table, "Ahmed"));
    if (look.people == 10) table.tap(lineOf(table, "Noor") + "/bin");
    picture(table, look.name);
    CHECK(table.has("team/add"));
  }
}
