// The lanes of the map in words, in their chapter and in the table for a spreadsheet.
#include "document/lanes.hpp"

#include "document/notes.hpp"
#include "document/stages.hpp"
#include "journey/outline.hpp"
#include "report/chapters/chapters.hpp"
#include "report/formats/csv_files.hpp"
#include "report/sample.hpp"
#include "report/words.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using journey::Holds;

namespace {

/// The permit request with times, a fail point and what a stage is meant to bring.
journey::Workshop withLanes() {
  journey::Workshop workshop = support::permitRequest();
  base::Ids ids{7};
  document::Edit edit(workshop, ids, 1, {});
  document::showLane("time", true)(edit);
  document::showLane("failpoint", true)(edit);
  const auto outline = journey::outlineOf(workshop);
  const auto stage = outline.stages[0].stage->id;
  const auto step = outline.stages[0].steps[0].step->id;
  document::addNote("time", step, "2 dagen")(edit);
  document::addNote("time", step, "6 uur")(edit);
  document::addNote("cost", step, "€ 14")(edit); // a lane that is not shown
  base::Id<journey::Note> failpoint;
  document::addNote("failpoint", step, "Geen antwoord", &failpoint)(edit);
  document::writeRemedy(failpoint, "binnen een dag terugbellen")(edit);
  document::writeStage(stage, &journey::Stage::lasts, "drie weken")(edit);
  return workshop;
}

std::vector<std::string> wordsOf(const report::Chapter& chapter) {
  std::vector<std::string> out;
  for (const auto& block : chapter.blocks) {
    if (const auto* heading = std::get_if<report::Heading>(&block)) out.push_back(heading->words);
    if (const auto* table = std::get_if<report::Table>(&block))
      for (const report::Row& row : table->rows) {
        out.push_back(row.group);
        for (const report::Cell& cell : row.cells) out.push_back(cell.text);
      }
  }
  return out;
}

} // namespace

TEST_CASE("amounts are said in the unit that tells, a few of it with what is left") {
  const auto nl = support::texts("nl"), en = support::texts("en");
  const auto time = [&](double minutes) { return report::amountWords(nl, Holds::Time, minutes); };
  constexpr double hour = 60, day = 24 * hour;
  CHECK(time(0) == "0 min");
  CHECK(time(0.5) == "30 s");
  CHECK(time(20) == "20 min");
  CHECK(time(90) == "1 uur 30 min");
  CHECK(time(day) == "1 dag");
  CHECK(time(3 * day + 20) == "3 dagen");
  CHECK(time(3 * day + 6 * hour) == "3 dagen 6 uur");
  CHECK(time(2 * day - 1) == "2 dagen");
  CHECK(time(17 * day + 11 * hour) == "17 dagen");
  CHECK(time(17 * day + 13 * hour) == "18 dagen");
  CHECK(report::amountWords(en, Holds::Time, 2 * day) == "2 days");
  CHECK(report::amountWords(nl, Holds::Money, 14) == "€ 14");
  CHECK(report::amountWords(nl, Holds::Money, 14.5) == "€ 14,50");
  CHECK(report::amountWords(en, Holds::Money, 14.5) == "€ 14.50");
  CHECK(report::sumWords(nl, Holds::Money, {14, 1, 2}) == "€ 14 (2 stappen leeg)");
  CHECK(report::sumWords(nl, Holds::Money, {14, 1, 0}) == "€ 14");
}

TEST_CASE("every lane has its name, its sentence and its hint in both languages") {
  for (const char* code : {"nl", "en"})
    for (const auto& words = support::texts(code); const journey::Lane& lane : journey::lanes()) {
      const std::string id = "lane." + std::string{lane.id};
      CAPTURE(id);
      for (const std::string& text : {id, id + ".says", id + ".hint"}) CHECK(words.has(text));
      if (lane.holds == Holds::Remedied)
        for (const std::string& text : {id + ".remedy", id + ".remedy.hint"}) CHECK(words.has(text));
      CHECK(report::laneName(words, lane.id) == words.named(id));
    }
  CHECK(report::laneName(support::texts("nl"), "unheard_of") == "unheard_of");
}

TEST_CASE("the chapter says what lies in the lanes that are shown, and what stages are meant to bring") {
  const auto workshop = withLanes();
  const auto story = report::storyOf(workshop);
  const auto texts = support::texts();
  const auto chapter = report::lanesChapter({workshop, texts, story});
  REQUIRE(chapter);
  const auto words = wordsOf(*chapter);
  const auto says = [&](const std::string& text) { return std::ranges::count(words, text) > 0; };
  CHECK(story.totals[2].all.missing > 1);
  CHECK(says("drie weken"));
  CHECK(says("2 dagen"));
  CHECK(says("Tijd: 2 dagen 6 uur (" + std::to_string(story.totals[2].all.missing) + " stappen leeg)"));
  CHECK(says("Geen antwoord"));
  CHECK(says("binnen een dag terugbellen"));
  CHECK_FALSE(says("€ 14"));
}

TEST_CASE("the table for a spreadsheet holds the notes of all lanes, shown or not") {
  const auto workshop = withLanes();
  const auto story = report::storyOf(workshop);
  const auto texts = support::texts();
  const std::string csv = report::notesAndIdeasCsv({workshop, texts, story});
  for (const char* part :
       {"kosten", "€ 14", "faalpunt", "binnen een dag terugbellen", "mag duren", "drie weken"})
    CHECK_MESSAGE(csv.find(part) != std::string::npos, part);
}
