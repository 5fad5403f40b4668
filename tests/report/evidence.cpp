#include "journey/evidence.hpp"

#include "document/evidence.hpp"
#include "figures/basis.hpp"
#include "report/chapters/chapters.hpp"
#include "report/formats/csv_files.hpp"
#include "report/told.hpp"
#include "report/words.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using journey::Source;
using journey::SourceKind;
using support::holds;
using support::tablesOf;
using support::Told;

namespace {

/// The permit request with a document, an interview, and a source that was put away.
journey::Workshop withEvidence() {
  journey::Workshop workshop = support::permitRequest();
  base::Ids ids{7};
  document::Edit edit(workshop, ids, 1, {});
  base::Id<Source> report, talk, gone;
  document::addSource(SourceKind::Document, "Jaarverslag klachten", &report)(edit);
  document::addSource(SourceKind::Interview, "Een dag aan de telefoon", &talk)(edit);
  document::addSource(SourceKind::Document, "Oude folder", &gone)(edit);
  document::writeSource(report, &Source::day, "2025")(edit);
  document::writeSource(talk, &Source::department, "Teamleider klantcontact")(edit);
  base::Id<journey::Evidence> waiting, hidden;
  document::addEvidence(report, "Klachten gaan over wachten", &waiting)(edit);
  document::addEvidence(talk, "De status is niet te zien")(edit);
  document::addEvidence(gone, "Verouderd", &hidden)(edit);
  const auto touchpoint = journey::outlineOf(workshop).journeyOrder().front()->id;
  document::linkEvidence(waiting, touchpoint, true)(edit);
  document::linkEvidence(hidden, touchpoint, true)(edit);
  document::binSource(gone)(edit);
  workshop.briefs.find(base::Id<journey::Brief>{1})->anonymous = false;
  return workshop;
}

} // namespace

TEST_CASE("the chapter of the evidence tells sources with their findings, and what the map rests on") {
  const auto workshop = withEvidence();
  const Told told(workshop);
  const auto chapter = report::evidenceChapter(told.context);

  REQUIRE(chapter);
  const auto tables = tablesOf(*chapter);
  REQUIRE(tables.size() == 2);
  const auto& rows = tables[0]->rows;
  REQUIRE(rows.size() == 4); // each source, and its finding
  CHECK(holds(rows[0].group, "Document: "));
  CHECK(holds(rows[0].group, "2025"));
  CHECK(holds(rows[1].cells[0].text, "Klachten gaan over wachten"));
  CHECK(rows[1].cells[1].text == report::namesOf({told.story.touchpoints.front()}));
  CHECK(holds(rows[2].group, "Teamleider klantcontact"));
  REQUIRE(tables[1]->rows.size() == 3);
  CHECK(tables[1]->rows[0].cells[0].text == "onderzocht");
  std::size_t all = 0;
  for (const auto& row : tables[1]->rows) all += std::stoul(row.cells[1].text);
  CHECK(all == told.story.touchpoints.size());
}

TEST_CASE("a workshop without evidence says so in one line") {
  const auto workshop = support::emptyWorkshop();
  const auto chapter = report::evidenceChapter(Told(workshop).context);

  REQUIRE(chapter);
  REQUIRE(chapter->blocks.size() == 1);
  CHECK(holds(std::get<report::Words>(chapter->blocks.front()).words, "nog geen documenten"));
}

TEST_CASE("spreadsheets hold every finding, and what each touchpoint rests on") {
  const auto workshop = withEvidence();
  const Told told(workshop);

  const std::string csv = report::evidenceCsv(told.context);
  CHECK(holds(csv, "Jaarverslag klachten,,2025,Klachten gaan over wachten,"));
  CHECK(holds(csv, "interview,"));
  CHECK_FALSE(holds(csv, "Verouderd"));
  CHECK(holds(report::binCsv(told.context), "Verouderd"));
  CHECK(holds(report::touchpointsCsv(told.context), "onderbouwing,bevindingen"));
  CHECK(holds(report::touchpointsCsv(told.context), "onderzocht,1"));
}

TEST_CASE("where names stay in the room, the function of who was interviewed does too") {
  journey::Workshop workshop = withEvidence();
  workshop.briefs.find(base::Id<journey::Brief>{1})->anonymous = true;
  const Told told(workshop);

  CHECK_FALSE(holds(report::evidenceCsv(told.context), "Teamleider"));
  const auto chapter = report::evidenceChapter(told.context);
  REQUIRE(chapter);
  for (const auto& row : tablesOf(*chapter)[0]->rows) CHECK_FALSE(holds(row.group, "Teamleider"));
}

TEST_CASE("what a touchpoint rests on is told in one line") {
  const language::Catalogue texts = support::texts();
  CHECK(figures::told({}, texts) == "aanname");
  CHECK(figures::told({.documents = 2, .interviews = 1}, texts) ==
        "deels onderbouwd: 2 bevindingen uit documenten, 1 bevinding uit interviews");
  CHECK(figures::told({.asked = true}, texts) == "onderzocht: klanten zijn ernaar gevraagd");
}
