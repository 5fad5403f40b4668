#include "journey/people.hpp"

#include "document/personas.hpp"
#include "document/stakeholders.hpp"
#include "figures/rings.hpp"
#include "report/chapters/chapters.hpp"
#include "report/formats/csv_files.hpp"
#include "report/formats/json_import.hpp"
#include "report/told.hpp"
#include "support/recorded_drawing.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using journey::Persona;
using journey::Stakeholder;
using support::tablesOf;
using support::Told;

namespace {

/// The permit request with people around its customer.
journey::Workshop withPeople() {
  journey::Workshop workshop = support::permitRequest();
  base::Ids ids{7};
  document::Edit edit(workshop, ids, 1, {});
  base::Id<Persona> marja, henk;
  document::addPersona("Marja", &marja)(edit);
  document::addPersona("Henk", &henk)(edit);
  document::writePersona(marja, &Persona::quote, "Ik wil gewoon weten of het mag.")(edit);
  document::writePersona(marja, &Persona::outcome, "Binnen een week weten of het mag")(edit);
  document::writeShare(marja, "68")(edit);
  base::Id<Stakeholder> neighbours, builder, gone;
  document::addStakeholder("Buren", 0.95, 0.5, &neighbours)(edit);
  document::addStakeholder("Aannemer", 0.6, 0.55, &builder)(edit);
  document::addStakeholder("Weggelegd", 0.6, 0.55, &gone)(edit);
  document::writeStakeholder(builder, &Stakeholder::give, "heldere eisen")(edit);
  document::setStrength(builder, &Stakeholder::giveStrength, 3)(edit);
  document::binStakeholder(gone)(edit);
  base::Id<journey::Relation> relation;
  document::relate(builder, neighbours, &relation)(edit);
  document::writeRelation(relation, "bouwhinder")(edit);
  edit.set(base::Id<journey::Brief>{1}, &journey::Brief::ringFar, "zelden");
  return workshop;
}

std::vector<std::string> wordsOf(const report::Row& row) {
  std::vector<std::string> out;
  for (const report::Cell& cell : row.cells) out.push_back(cell.text);
  return out;
}

} // namespace

TEST_CASE("the chapter of the stakeholders tells them from the nearest to the farthest, and their lines") {
  const auto workshop = withPeople();
  const auto chapter = report::stakeholdersChapter(Told(workshop).context);

  REQUIRE(chapter);
  CHECK(chapter->name == "Belanghebbenden");
  const auto tables = tablesOf(*chapter);
  REQUIRE(tables.size() == 2);
  REQUIRE(tables[0]->rows.size() == 2);
  CHECK(wordsOf(tables[0]->rows[0]) == std::vector<std::string>{"Aannemer", "elke dag", "heldere eisen", ""});
  CHECK(wordsOf(tables[0]->rows[1]) == std::vector<std::string>{"Buren", "zelden", "", ""});
  REQUIRE(tables[1]->rows.size() == 1);
  CHECK(wordsOf(tables[1]->rows[0])[1] == "bouwhinder");
}

TEST_CASE("the picture of the rings shows everybody, with who is in the middle") {
  const auto workshop = withPeople();
  const auto chapter = report::stakeholdersChapter(Told(workshop).context);
  const auto* figure = std::get_if<report::Figure>(&chapter->blocks.front());
  REQUIRE(figure != nullptr);
  CHECK(figure->says.find("Marja") != std::string::npos);

  support::RecordedDrawing drawing;
  figure->draw(drawing, {0, 0, 174, figure->height});
  const auto shows = [&](std::string_view words) {
    return std::ranges::any_of(drawing.texts, [&](const auto& one) { return one.words == words; });
  };
  for (const char* words : {"Marja", "Buren", "Aannemer", "elke dag", "zelden"}) {
    CAPTURE(words);
    CHECK(shows(words));
  }
  CHECK_FALSE(shows("Weggelegd"));
}

TEST_CASE("the chapter of the personas tells what was written of each, and not what was not") {
  const auto workshop = withPeople();
  const auto chapter = report::personasChapter(Told(workshop).context);

  REQUIRE(chapter);
  const auto tables = tablesOf(*chapter);
  REQUIRE(tables.size() == 1); // of Henk there is only the name
  std::vector<std::string> second;
  for (const report::Row& row : tables[0]->rows) second.push_back(row.cells[1].text);
  CHECK(second == std::vector<std::string>{"‘Ik wil gewoon weten of het mag.’", "68 % van de klanten",
                                           "Binnen een week weten of het mag"});
}

TEST_CASE("the chapter of the personas shows what people drew") {
  auto workshop = withPeople();
  const auto linesOf = [&](std::size_t figure) {
    const auto chapter = report::personasChapter(Told(workshop).context);
    REQUIRE(chapter);
    support::RecordedDrawing drawing;
    for (const auto& block : chapter->blocks)
      if (const auto* one = std::get_if<report::Figure>(&block); one != nullptr && figure-- == 0)
        one->draw(drawing, {0, 0, 170, one->height});
    return drawing.lines;
  };
  const std::size_t symbol = linesOf(0).size();
  CHECK(symbol > 1);
  journey::Persona& first = *workshop.personas.find(journey::personasOf(workshop).front()->id);
  first.ink = "M100 100 900 900", first.likeness = journey::Likeness::Drawing;

  const auto lines = linesOf(0);
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].points.back() == base::Point{0.9 * 34, 0.9 * 34});
}

TEST_CASE("the chapter of the personas and the rings show a photo as the table does") {
  auto workshop = withPeople();
  journey::Persona& first = *workshop.personas.find(journey::personasOf(workshop).front()->id);
  first.picture = std::string(64, 'a'), first.likeness = journey::Likeness::Picture;
  const auto shown = [&](report::ChapterOf chapterOf) {
    const auto chapter = chapterOf(Told(workshop).context);
    REQUIRE(chapter);
    support::RecordedDrawing drawing;
    for (const auto& block : chapter->blocks)
      if (const auto* figure = std::get_if<report::Figure>(&block))
        figure->draw(drawing, {0, 0, 170, figure->height});
    return drawing.pictures.size();
  };
  CHECK(shown(report::personasChapter) == 0); // it is not there
  workshop.pictures.add(first.picture, std::make_shared<const std::string>("png"));
  CHECK(shown(report::personasChapter) == 1);
  CHECK(shown(report::stakeholdersChapter) == 1);
}

TEST_CASE("a workshop without people says so in one line each") {
  const auto workshop = support::emptyWorkshop();
  for (const auto chapter : {report::stakeholdersChapter, report::personasChapter}) {
    const auto told = chapter(Told(workshop).context);
    REQUIRE(told);
    REQUIRE(told->blocks.size() == 1);
    CHECK(std::get_if<report::Words>(&told->blocks.front()) != nullptr);
  }
}

TEST_CASE("spreadsheets get stakeholders with their lines, and personas") {
  const auto workshop = withPeople();
  const Told told(workshop);
  const std::string people = report::stakeholdersCsv(told.context),
                    personas = report::personasCsv(told.context);

  const auto has = [](const std::string& bytes, std::string_view part) {
    return bytes.find(part) != bytes.npos;
  };
  CHECK(has(people, ",Aannemer,,elke dag,heldere eisen,,3,1,"));
  CHECK(has(people, ",Buren,,zelden,,,1,1,"));
  CHECK(has(people, "bouwhinder"));
  CHECK_FALSE(has(people, "Weggelegd"));
  CHECK(has(report::binCsv(told.context), "Weggelegd"));
  CHECK(has(
      personas,
      ",Marja,,Ik wil gewoon weten of het mag.,,,Binnen een week weten of het mag,68,De reis van Marja,"));
  CHECK(has(personas, ",Henk,,,,,,,,"));
}

TEST_CASE("people come back from the lossless export as they were") {
  const auto workshop = withPeople();
  const auto files = report::makeJson(Told(workshop).context);
  REQUIRE(files.size() == 1);
  CHECK(report::importJson(files.front().bytes) == workshop);
}
