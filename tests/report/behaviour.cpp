#include "report/chapters/chapters.hpp"
#include "report/formats/csv_files.hpp"
#include "report/told.hpp"

#include <doctest/doctest.h>

using namespace support;

namespace {

journey::Behaviour& counted(journey::Workshop& workshop, std::int64_t id, std::size_t index) {
  journey::Behaviour& made = *workshop.behaviours.add({id});
  made.touchpoint = journey::outlineOf(workshop).journeyOrder().at(index)->id;
  return made;
}

} // namespace

TEST_CASE("the report tells what was seen, and a share only where its visits were counted") {
  journey::Workshop workshop = permitRequest();
  CHECK_FALSE(report::behaviourChapter(Told(workshop).context));
  journey::Behaviour& form = counted(workshop, 9001, 0);
  form.visits = 1240, form.dropOuts = 186, form.waiting = "8 min", form.period = "september";
  counted(workshop, 9002, 2).dropOuts = 12;
  journey::Behaviour& gone = counted(workshop, 9003, 3);
  gone.visits = 3, gone.gone = true;

  const Told told(workshop);
  const auto chapter = report::behaviourChapter(told.context);
  REQUIRE(chapter);
  const auto tables = tablesOf(*chapter);
  REQUIRE(tables.size() == 1);
  REQUIRE(tables[0]->rows.size() == 2);
  const auto& first = tables[0]->rows[0].cells;
  CHECK(first[0].text == "1");
  CHECK(first[2].text == "1.240");
  CHECK(first[3].text == "186 (15 %)");
  CHECK(first[4].text == "–");
  CHECK(first[5].text == "8 min");
  CHECK(first[6].text == "september");
  CHECK(tables[0]->rows[1].cells[3].text == "12");
  CHECK(tables[0]->rows[1].touchpoint == 3);

  const std::string csv = report::behaviourCsv(told.context);
  CHECK(holds(csv, "1240,186,0.15,,,8 min,8.00,september"));
  CHECK(holds(csv, ",,12,,,,,,"));
}
