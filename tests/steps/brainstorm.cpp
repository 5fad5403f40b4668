// Ideas and dots at the table: each gets its dots by hand or by a tap, and none hides another.
#include "document/ideas.hpp"
#include "document/touchpoints.hpp"
#include "journey/ideas.hpp"
#include "journey/outline.hpp"
#include "steps/create/brainstorm/columns.hpp"
#include "support/open_permit.hpp"
#include "table/seats/seats.hpp"

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

base::Rect liesAt(FakeTable& table, const std::string& area) {
  return table.area(area).place(table.area(area).box);
}

/// The permit workshop with touchpoints to work on, and as many more ideas.
journey::Workshop withIdeas(FakeTable& table, std::size_t picked, std::size_t more, bool shared = true,
                            const std::string& text = "Bel binnen een dag terug met een naam en een nummer") {
  journey::Workshop workshop = permitWorkshop(table.shell().settings().assets);
  base::Ids ids{9};
  document::Edit edit(workshop, ids, 1790000000000, {});
  const auto order = journey::outlineOf(workshop).journeyOrder();
  for (std::size_t i = 0; i < picked; ++i) document::pick(order[2 * i]->id, true)(edit);
  const auto people = journey::participantsOf(workshop);
  for (std::size_t i = 0; i < more; ++i) {
    base::Id<Idea> idea;
    document::addIdea(people[i % people.size()]->id, text + " " + std::to_string(i + 1), &idea)(edit);
    if (!shared) continue;
    document::shareIdea(idea, 0.5, static_cast<double>(i) / static_cast<double>(more))(edit);
    if (picked > 0 && i % 5 != 4) document::linkIdea(idea, order[2 * (i % picked)]->id, true)(edit);
    for (std::size_t dot = 0; dot < i % 4; ++dot)
      document::giveDot(people[(i + dot) % people.size()]->id, idea)(edit);
  }
  return workshop;
}

void begin(FakeTable& table, const journey::Workshop& workshop,
           table::Setting setting = table::Setting::Table) {
  const auto file = table.folder() / "ideas.journey";
  document::Document::create(file, workshop, {.utc = table.shell().settings().utc});
  REQUIRE(table.shell().open(file));
  table.shell().setSetting(setting);
  table.shell().table()->go("brainstorm");
  table.settle();
}

/// No idea covers another one or a head of a column, and all lie on the sheet.
void checkApart(FakeTable& table) {
  const base::Rect sheet = liesAt(table, "sheet").inset(-0.01);
  std::vector<base::Rect> places;
  for (const std::string& area : table.areas("idea/"))
    if (area.find("/dot/") == std::string::npos) places.push_back(liesAt(table, area));
  for (const std::string& area : table.areas("ideas/column")) places.push_back(liesAt(table, area));
  for (std::size_t i = 0; i < places.size(); ++i) {
    CHECK(unite(places[i], sheet) == sheet);
    for (std::size_t k = 0; k < i; ++k) CHECK_FALSE(places[i].inset(0.5).intersects(places[k]));
  }
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

TEST_CASE("An idea lifts the touchpoint under whose head it is dragged, and no longer the one it came from") {
  FakeTable table;
  begin(table, withIdeas(table, 3, 0));
  const auto order = journey::outlineOf(table.workshop()).journeyOrder();
  const Idea idea = *journey::sharedIdeas(table.workshop()).front();
  const auto head = [&](std::size_t at) { return "ideas/column/" + std::to_string(order[at]->id.value); };
  CHECK(journey::liftedBy(table.workshop(), idea.id).empty());

  table.drag(areaOf(idea), head(2));
  CHECK(journey::liftedBy(table.workshop(), idea.id) == std::vector{order[2]});
  CHECK(std::abs(table.at(areaOf(idea)).x - table.at(head(2)).x) < 1);

  table.drag(areaOf(idea), head(4));
  CHECK(journey::liftedBy(table.workshop(), idea.id) == std::vector{order[4]});
  table.drag(areaOf(idea), "ideas/column");
  CHECK(journey::liftedBy(table.workshop(), idea.id).empty());

  table.tap("facilitator/undo"); // one deed each
  CHECK(journey::liftedBy(table.workshop(), idea.id) == std::vector{order[4]});
}

TEST_CASE("An idea that lifts only what was not chosen lies among the others, and says what it lifts") {
  FakeTable table;
  journey::Workshop workshop = withIdeas(table, 2, 0);
  base::Ids ids{9};
  document::Edit edit(workshop, ids, 1790000000000, {});
  const auto order = journey::outlineOf(workshop).journeyOrder();
  const Idea idea = *journey::sharedIdeas(workshop).front();
  document::linkIdea(idea.id, order[5]->id, true)(edit);
  begin(table, workshop);
  CHECK(table.areas("ideas/column/").size() == 2);
  CHECK(table.area("ideas/column").value == "5");

  table.drag(areaOf(idea), "ideas/column/" + std::to_string(order[0]->id.value));
  CHECK(journey::liftedBy(table.workshop(), idea.id).size() == 2); // it goes on lifting the other one
}

TEST_CASE("An idea is dragged before another of its column") {
  FakeTable table;
  begin(table, withIdeas(table, 1, 8));
  const auto first = journey::outlineOf(table.workshop()).journeyOrder()[0];
  const auto inColumn = [&] {
    const auto columns = steps::ideaColumns(table.workshop(), table.shell().table()->room().outline(),
                                            table.shell().table()->room().results());
    std::vector<std::string> areas;
    for (const Idea* idea : columns.front().ideas) areas.push_back(areaOf(*idea));
    REQUIRE(columns.front().touchpoint == first);
    return areas;
  };
  auto order = inColumn();
  REQUIRE(order.size() > 4);

  const base::Rect before = liesAt(table, order[1]);
  table.drag(order[4], base::Point{before.x + 3, before.y + 3});

  std::swap(order[4], order[3]), std::swap(order[3], order[2]), std::swap(order[2], order[1]);
  CHECK(inColumn() == order);
}

TEST_CASE("No idea covers another, few or many, at a table, on a wall and on a laptop") {
  struct Place {
    FakeTable::Size size;
    table::Setting setting;
  };
  struct Many {
    std::size_t picked, ideas;
    const char* text;
  };
  for (const Place& place :
       {Place{{1920, 1080, 1.334}, table::Setting::Table}, Place{{1920, 1080, 1.0}, table::Setting::Wall},
        Place{{1366, 768, 1366 / 1200.}, table::Setting::Laptop}})
    for (const Many& many : {Many{0, 0, ""}, Many{6, 20, "Omgevingsvergunningsaanvraagformulier"},
                             Many{7, 40, "Bel meteen terug"}, Many{0, 90, "Bel binnen een dag terug"}}) {
      const auto name = table::nameOf(place.setting);
      CAPTURE(name);
      CAPTURE(many.ideas);
      FakeTable table(place.size);
      begin(table, withIdeas(table, many.picked, many.ideas, true, many.text), place.setting);
      checkApart(table);
    }
}

TEST_CASE("What was thrown away comes back from the bin, also where it was the only idea") {
  FakeTable table;
  journey::Workshop workshop = permitWorkshop(table.shell().settings().assets, 3);
  base::Ids ids{9};
  document::Edit edit(workshop, ids, 1790000000000, {});
  const auto ideas = journey::sharedIdeas(workshop);
  for (std::size_t i = 1; i < ideas.size(); ++i) document::binIdea(ideas[i]->id)(edit);
  begin(table, workshop);
  const Idea only = *journey::sharedIdeas(table.workshop()).front();

  table.drag(areaOf(only), "ideas/bin");
  CHECK(journey::sharedIdeas(table.workshop()).empty());
  table.tap("ideas/bin");
  keepPicture(table, "ideas_bin");
  table.tap("bin/" + std::to_string(only.id.value));
  CHECK(journey::sharedIdeas(table.workshop()).size() == 1);

  table.tap("ideas/bin");
  table.tap(areaOf(only)); // and by its menu
  keepPicture(table, "ideas_menu");
  table.tap(areaOf(only) + "/bin");
  CHECK(journey::sharedIdeas(table.workshop()).empty());
  CHECK(table.area("ideas/bin").value == "5");
}

TEST_CASE("Who wrote an idea takes it back by its menu, and nobody else is offered that") {
  FakeTable table;
  begin(table, withIdeas(table, 2, 24));
  const table::Seats& seats = table.shell().table()->seats();
  const Idea *mine = nullptr, *other = nullptr;
  for (const Idea* idea : journey::sharedIdeas(table.workshop())) {
    if (!table.has(areaOf(*idea)) || journey::dotsOn(table.workshop(), idea->id) > 0) continue;
    (seats.nearest(table.at(areaOf(*idea))) == idea->author ? mine : other) = idea;
  }
  REQUIRE(mine != nullptr);
  REQUIRE(other != nullptr);

  table.tap(areaOf(*other));
  CHECK(table.has(areaOf(*other) + "/bin"));
  CHECK_FALSE(table.has(areaOf(*other) + "/take_back"));
  table.tap(areaOf(*other) + "/close");

  table.tap(areaOf(*mine));
  table.tap(areaOf(*mine) + "/take_back");
  CHECK_FALSE(mine->shared);
  CHECK_FALSE(mine->gone);
  CHECK_FALSE(table.has(areaOf(*mine)));
  CHECK_FALSE(table.document().undo());
  CHECK(mine->shared);
}

TEST_CASE("How many dots each has is set in a silent round, and undone") {
  for (const table::Setting setting : {table::Setting::Table, table::Setting::Wall}) {
    FakeTable table;
    begin(table, withIdeas(table, 2, 0), setting);
    CHECK_FALSE(table.has("ideas/dots"));
    table.tap("facilitator/silence");
    CHECK(table.area("ideas/dots").label == "3 stippen ieder");
    table.tap("facilitator/dots/plus");
    CHECK(table.workshop().brief().dots == 4);
    for (int i = 0; i < 3; ++i) table.tap("facilitator/dots/minus");
    CHECK(table.area("ideas/dots").label == "1 stip ieder");
    keepPicture(table, "ideas_dots_each");
    CHECK_FALSE(table.document().undo());
    CHECK(table.workshop().brief().dots == 2);
  }
}

TEST_CASE("The rim says what comes next: share, lay down what is left, then go on") {
  FakeTable table;
  begin(table, withIdeas(table, 2, 0));
  table.tap("facilitator/silence");
  CHECK_FALSE(table.has("next"));
  table.tap("seat/2/idea/add");
  table.type("seat/2", "Bel");
  table.tap("seat/2/key/done");
  table.tap("seat/2/close");
  keepPicture(table, "ideas_silence");

  table.tap("facilitator/share");
  CHECK_FALSE(table.has("next"));
  table.tap("facilitator/share_all");
  CHECK(journey::sharedIdeas(table.workshop()).size() == 6);
  CHECK_FALSE(table.has("facilitator/share_all"));
  CHECK(table.has("next"));
}

TEST_CASE("Before a wall the same is said on the sheet, where no pad lies") {
  FakeTable table({1920, 1080, 1.0});
  begin(table, withIdeas(table, 4, 12, false), table::Setting::Wall);
  table.tap("facilitator/silence");
  keepPicture(table, "ideas_wall_silence");
  table.tap("facilitator/share");
  keepPicture(table, "ideas_wall_trays");
  table.tap("facilitator/share_all");
  CHECK(journey::sharedIdeas(table.workshop()).size() == 17);

  // Eight pads would hide the lowest ideas: they fold, and each opens their own for the dots.
  CHECK(table.isSeen("place"));
  CHECK(table.isSeen("next"));
  CHECK_FALSE(table.has("seat/3/dot"));
  table.tap("seat/3");
  CHECK(table.has("seat/3/dot"));
}

TEST_CASE("Before a wall the question fills a third of the sheet") {
  FakeTable table({1920, 1080, 1.0});
  openPermit(table, 8, false);
  table.shell().setSetting(table::Setting::Wall);
  table.shell().table()->go("brainstorm");
  table.settle();
  const touch::Area& question = table.area("question");
  CHECK(question.box.w * question.box.h >= 0.33 * 1920 * 1080);
}

TEST_CASE("A tray is laid down in one go, by its owner, and is one row then") {
  FakeTable table;
  begin(table, withIdeas(table, 2, 12, false));
  const auto shared = journey::sharedIdeas(table.workshop()).size();
  const double open = liesAt(table, "seat/5/sheet").h;
  keepPicture(table, "ideas_trays");

  table.tap("seat/5/lay");

  CHECK(journey::sharedIdeas(table.workshop()).size() == shared + 1);
  CHECK_FALSE(table.has("seat/5/lay"));
  CHECK(liesAt(table, "seat/5/sheet").h < open - 40);
}

TEST_CASE("An idea in a tray lies face down: its words are seen only under a finger") {
  FakeTable table;
  begin(table, withIdeas(table, 0, 1, false));
  std::string hidden;
  for (const Idea& idea : table.workshop().ideas)
    if (!idea.shared) hidden = "seat/1/idea/" + std::to_string(idea.id.value);
  REQUIRE(table.has(hidden));

  table.hold(hidden); // read, and no more
  CHECK_FALSE(table.has("seat/1/key/done"));
  table.tap(hidden);
  CHECK(table.area("seat/1/text").value.starts_with("Bel binnen"));
}

TEST_CASE("ideas, to look at") {
  if (std::getenv("JOURNEYTABLE_PICTURES") == nullptr) return;
  struct Look {
    const char *name, *language;
    FakeTable::Size size;
    table::Setting setting;
    std::size_t picked, ideas;
  };
  constexpr FakeTable::Size hd{1920, 1080, 1.334}, large{3840, 2160, 2.667}, wall{1920, 1080, 1.0},
      laptop{1366, 768, 1366 / 1200.};
  for (const Look& look : {Look{"ideas_6_hd", "nl", hd, table::Setting::Table, 6, 20},
                           Look{"ideas_6_4k", "en", large, table::Setting::Table, 6, 24},
                           Look{"ideas_3_hd", "nl", hd, table::Setting::Table, 3, 40},
                           Look{"ideas_wall", "nl", wall, table::Setting::Wall, 6, 40},
                           Look{"ideas_laptop", "en", laptop, table::Setting::Laptop, 4, 16}}) {
    FakeTable table(look.size, look.language);
    begin(table, withIdeas(table, look.picked, look.ideas), look.setting);
    keepPicture(table, look.name);
    CHECK(table.has("ideas/bin"));
  }
}
