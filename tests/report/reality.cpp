#include "report/chapters/chapters.hpp"
#include "report/formats/csv_files.hpp"
#include "report/told.hpp"

#include <doctest/doctest.h>

using namespace support;

namespace {

journey::Measure& asked(journey::Workshop& workshop, std::int64_t id, std::size_t index,
                        const std::string& wave, const std::string& segment = {}) {
  journey::Measure& made = *workshop.measures.add({id});
  made.touchpoint = journey::outlineOf(workshop).journeyOrder().at(index)->id;
  made.lowest = 1, made.highest = 10;
  made.tally = "0,0,0,0,9,0,0,0,0,0";
  made.wave = wave, made.segment = segment;
  return made;
}

std::vector<std::string> headingsOf(const report::Chapter& chapter) {
  std::vector<std::string> out;
  for (const auto& block : chapter.blocks)
    if (const auto* heading = std::get_if<report::Heading>(&block)) out.push_back(heading->words);
  return out;
}

bool has(const std::vector<std::string>& all, const std::string& one) {
  return std::ranges::find(all, one) != all.end();
}

const report::Table& tableWith(const report::Chapter& chapter, const std::string& head) {
  for (const report::Table* table : tablesOf(chapter))
    if (table->columns[0].head == head) return *table;
  throw std::runtime_error("no table of " + head);
}

} // namespace

TEST_CASE("the report tells by segment and over time how well the team knows its customer") {
  journey::Workshop workshop = permitRequest();
  const auto before = report::findingsChapter(Told(workshop).context);
  REQUIRE(before);
  CHECK_FALSE(has(headingsOf(*before), "Per segment"));
  CHECK_FALSE(has(headingsOf(*before), "Door de tijd"));

  asked(workshop, 9001, 1, "2026-03-01");
  asked(workshop, 9002, 1, "2026-10-24");
  asked(workshop, 9003, 1, "2026-10-24", "Bedrijven");
  const Told told(workshop);
  const auto chapter = report::findingsChapter(told.context);
  REQUIRE(chapter);
  CHECK(has(headingsOf(*chapter), "Per segment"));
  CHECK(has(headingsOf(*chapter), "Door de tijd"));
  const auto& segments = tableWith(*chapter, "Klanten");
  REQUIRE(segments.rows.size() == 2);
  CHECK(segments.rows[0].cells[0].text == "alle klanten");
  CHECK(segments.rows[1].cells[0].text == "Bedrijven");
  CHECK(segments.rows[1].cells[1].text == "1");
  const auto& waves = tableWith(*chapter, "Meting");
  REQUIRE(waves.rows.size() == 2);
  CHECK(waves.rows[0].cells[0].text == "1 maart 2026");
  CHECK(waves.rows[1].cells[0].text == "24 oktober 2026");
  bool isDrawn = false;
  for (const auto& block : chapter->blocks)
    if (const auto* figure = std::get_if<report::Figure>(&block))
      isDrawn = isDrawn || holds(figure->says, "1 maart 2026: gemiddeld");
  CHECK(isDrawn);
  // The widest gap is told first.
  const auto& gaps = *tablesOf(*chapter)[tablesOf(*chapter).size() - 3];
  REQUIRE(gaps.rows.size() > 1);
  const auto size = [](const report::Row& row) {
    std::string digits = row.cells[3].text;
    std::ranges::replace(digits, ',', '.');
    return std::stod(digits.substr(digits.find_first_of("0123456789")));
  };
  for (std::size_t i = 1; i < gaps.rows.size(); ++i) CHECK(size(gaps.rows[i - 1]) >= size(gaps.rows[i]));

  CHECK(holds(report::customersCsv(told.context), ",Bedrijven,2026-10-24,"));
  const auto customers = report::customersChapter(told.context);
  REQUIRE(customers);
  bool isNamed = false;
  for (const auto& row : tablesOf(*customers).back()->rows)
    isNamed = isNamed || (!row.cells.empty() && row.cells[0].text.ends_with(" · Bedrijven"));
  CHECK(isNamed);
}

TEST_CASE("the report sets what customers found against what they had expected") {
  journey::Workshop workshop = permitRequest();
  CHECK_FALSE(
      has(headingsOf(*report::findingsChapter(Told(workshop).context)), "Verwachting tegenover beleving"));
  asked(workshop, 9001, 1, "2026-10-24");
  journey::Measure& expected = asked(workshop, 9002, 1, "2026-10-24");
  expected.kind = journey::MeasureKind::Expectation, expected.tally = "0,0,0,0,0,0,0,0,9,0";
  const auto chapter = report::findingsChapter(Told(workshop).context);
  REQUIRE(chapter);
  CHECK(has(headingsOf(*chapter), "Verwachting tegenover beleving"));
  const auto tables = tablesOf(*chapter);
  const auto table = std::ranges::find_if(
      tables, [](const report::Table* one) { return one->columns[1].head == "Verwacht"; });
  REQUIRE(table != tables.end());
  REQUIRE((*table)->rows.size() == 1);
  CHECK((*table)->rows[0].cells[1].text == "9,0");
  CHECK((*table)->rows[0].cells[2].text == "5,0");
  CHECK((*table)->rows[0].cells[3].text == "−4,0");
}

TEST_CASE("a question of people's own is called by its words") {
  journey::Workshop workshop = permitRequest();
  journey::Measure& own = asked(workshop, 9001, 1, "2026-10-24");
  own.kind = journey::MeasureKind::Own, own.question = "Voelde u zich gehoord?";
  const auto chapter = report::customersChapter(Told(workshop).context);
  REQUIRE(chapter);
  const auto& rows = tableWith(*chapter, "Contactmoment of fase").rows;
  CHECK(std::ranges::any_of(rows, [](const report::Row& row) {
    return row.cells.size() > 1 && row.cells[1].text.find("Voelde u zich gehoord?") != std::string::npos;
  }));
}
