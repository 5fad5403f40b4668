// The overview: the workshop's story over the whole sheet, and what takes it home.
#include "document/customers.hpp"
#include "document/ideas.hpp"
#include "document/touchpoints.hpp"
#include "document/voting.hpp"
#include "journey/outline.hpp"
#include "support/open_permit.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

using namespace support;

namespace {

/// The permit workshop with a goal, `chosen` opportunities, and `passed` ideas that everybody gave a nine.
journey::Workshop told(FakeTable& table, int touchpoints, std::size_t chosen, std::size_t passed,
                       const std::string& idea = "Een vaste contactpersoon met naam en foto") {
  journey::Workshop workshop = permitWorkshop(table.shell().settings().assets, touchpoints);
  base::Ids ids{11};
  document::Edit edit(workshop, ids, 1790000000000, {});
  edit.set(base::Id<journey::Brief>{1}, &journey::Brief::goal,
           "Inwoners weten na hun aanvraag altijd waar ze aan toe zijn en hoeven ons niet te bellen.");
  const auto order = journey::outlineOf(workshop).journeyOrder();
  for (std::size_t i = 0; i < chosen; ++i) document::pick(order[i]->id, true)(edit);
  const auto people = journey::participantsOf(workshop);
  for (std::size_t i = 0; i < passed; ++i) {
    base::Id<journey::Idea> made;
    document::addIdea(people[0]->id, idea + " " + std::to_string(i + 1), &made)(edit);
    document::shareIdea(made, 0.5, 0.5)(edit);
    base::Id<journey::Round> round;
    document::openRound(made, {journey::question::ninePlus}, &round)(edit);
    for (const auto* person : people)
      document::giveVote(round, person->id, journey::question::ninePlus, 9)(edit);
    document::reveal(round)(edit);
  }
  return workshop;
}

void begin(FakeTable& table, const journey::Workshop& workshop,
           table::Setting setting = table::Setting::Table) {
  const auto file = table.folder() / "result.journey";
  document::Document::create(file, workshop, {.utc = table.shell().settings().utc});
  REQUIRE(table.shell().open(file));
  table.shell().setSetting(setting);
  table.shell().table()->go("result");
  table.settle();
}

base::Rect liesAt(FakeTable& table, const std::string& area) {
  return table.area(area).place(table.area(area).box);
}

} // namespace

TEST_CASE("the overview tells the story in figures, and shows the ideas that pass") {
  FakeTable table;
  begin(table, told(table, 14, 3, 2));

  CHECK(table.area("story/title").label == "Omgevingsvergunning aanvragen");
  CHECK(table.area("story/figure/touchpoints").value == "14");
  CHECK(table.area("story/figure/chances").value == "3");
  CHECK(table.area("story/figure/passed").value == "2");
  CHECK(table.has("story/figure/gap"));
  CHECK(table.areas("story/idea/").size() == 2);
  CHECK(table.area("story/chances").value == "3");
}

TEST_CASE("where no customer was asked, no figure says how far off the team is") {
  FakeTable table;
  journey::Workshop workshop = permitWorkshop(table.shell().settings().assets, 6, false);
  begin(table, workshop);
  CHECK_FALSE(table.has("story/figure/gap"));
  CHECK(table.area("story/figure/passed").value == "0");
}

TEST_CASE("the parts of the overview lie apart on the sheet, with few and many things, in every setting") {
  struct Place {
    FakeTable::Size size;
    table::Setting setting;
  };
  for (const Place& place :
       {Place{{1920, 1080, 1.334}, table::Setting::Table}, Place{{1920, 1080, 1.0}, table::Setting::Wall},
        Place{{1366, 768, 1366 / 1200.}, table::Setting::Laptop}})
    for (const std::size_t many : {0U, 2U, 9U}) {
      CAPTURE(many);
      FakeTable table(place.size);
      begin(table, told(table, 14, many, many), place.setting);
      const base::Rect sheet = liesAt(table, "sheet").inset(-0.01);
      std::vector<std::string> names = table.areas("story/"), exports = table.areas("export/");
      std::erase(exports, "export/all"); // in the rim
      names.insert(names.end(), exports.begin(), exports.end());
      for (std::size_t i = 0; i < names.size(); ++i) {
        CAPTURE(names[i]);
        CHECK(unite(liesAt(table, names[i]), sheet) == sheet);
        for (std::size_t k = 0; k < i; ++k)
          CHECK_FALSE(liesAt(table, names[i]).inset(0.5).intersects(liesAt(table, names[k])));
      }
    }
}

TEST_CASE("the rim takes everything home, and the sheet turns to the far side") {
  FakeTable table;
  begin(table, told(table, 6, 2, 1));
  CHECK_FALSE(table.has("next"));
  const base::Point title = table.at("story/title");
  table.tap("sheet/turn");
  CHECK(table.at("story/title").y > title.y + 200);

  table.tap("export/all");
  CHECK(waitFor(table, "export/done"));
  CHECK(table.area("export/done").role == "status");
}

TEST_CASE("the overview, to look at") {
  if (std::getenv("JOURNEYTABLE_PICTURES") == nullptr) return;
  struct Look {
    const char *name, *language;
    FakeTable::Size size;
    table::Setting setting;
    int touchpoints;
    std::size_t chosen, passed;
    const char* idea;
  };
  constexpr FakeTable::Size hd{1920, 1080, 1.334}, large{3840, 2160, 2.667}, wall{1920, 1080, 1.0},
      laptop{1366, 768, 1366 / 1200.};
  constexpr const char *usual = "Een vaste contactpersoon met naam en foto",
                       *longest = "Omgevingsvergunningsaanvraagformulier zonder vaktaalwoordenlijstbijlage";
  for (const Look& look : {Look{"result_hd", "nl", hd, table::Setting::Table, 14, 4, 3, usual},
                           Look{"result_many_hd", "nl", hd, table::Setting::Table, 45, 12, 8, longest},
                           Look{"result_4k", "en", large, table::Setting::Table, 30, 6, 5, usual},
                           Look{"result_wall", "nl", wall, table::Setting::Wall, 20, 5, 4, usual},
                           Look{"result_laptop", "en", laptop, table::Setting::Laptop, 14, 3, 2, longest},
                           Look{"result_empty", "nl", hd, table::Setting::Table, 0, 0, 0, usual}}) {
    FakeTable table(look.size, look.language);
    begin(table, told(table, look.touchpoints, look.chosen, look.passed, look.idea), look.setting);
    keepPicture(table, look.name);
    CHECK(table.has("story/title"));
  }
}
