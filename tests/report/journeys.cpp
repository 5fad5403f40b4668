// Several journeys in every form of the result.
#include "document/journeys.hpp"

#include "document/journey_copies.hpp"
#include "document/personas.hpp"
#include "document/touchpoints.hpp"
#include "journey/people.hpp"
#include "report/chapters/chapters.hpp"
#include "report/export.hpp"
#include "report/formats/csv_files.hpp"
#include "report/formats/json_import.hpp"
#include "report/sample.hpp"
#include "report/words.hpp"
#include "support/folder.hpp"
#include "support/recorded_drawing.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace {

using journey::Journey;

struct Segments {
  Segments() : workshop(support::permitRequest()) {
    base::Ids ids{5};
    document::Edit edit(workshop, ids, 1, {});
    base::Id<journey::Persona> marja;
    if (journey::personaOf(workshop, journey::firstJourney(workshop)) == nullptr)
      document::addPersona("Marja", &marja)(edit);
    document::addPersona("Henk", &henk)(edit);
    first = journey::firstJourney(workshop);
    document::copyJourney(henk, first, document::Copied::Map, &own)(edit);
    const auto touchpoint = journey::outlineOf(workshop, own).journeyOrder().front()->id;
    document::writeTouchpoint(touchpoint, "Belt een ambtenaar")(edit);
    stories = report::storiesOf(workshop);
  }
  report::Context context() const {
    return {.workshop = workshop, .catalogue = texts, .story = stories.front(), .journeys = stories};
  }
  std::string nameOfFirst() const { return std::string{nameOf(workshop, first)}; }

  journey::Workshop workshop;
  base::Id<journey::Persona> henk;
  base::Id<Journey> first, own;
  language::Catalogue texts = support::texts();
  std::vector<report::Story> stories;
};

std::size_t count(const std::string& text, const std::string& what) {
  std::size_t n = 0;
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++n;
  return n;
}

std::string firstLine(const std::string& csv) { return csv.substr(0, csv.find("\r\n")); }

} // namespace

TEST_CASE("every journey is a story of its own") {
  const Segments segments;
  REQUIRE(segments.stories.size() == 2);
  CHECK(segments.stories[0].touchpoints.size() == segments.stories[1].touchpoints.size());
  CHECK(segments.stories[1].before == segments.stories[0].touchpoints.size());
  CHECK(std::ranges::any_of(segments.stories[0].team, &journey::CurvePoint::given));
  CHECK(std::ranges::none_of(segments.stories[1].team, &journey::CurvePoint::given)); // votes are not copied
}

TEST_CASE("chapters about a journey tell of each under its name, the others tell once") {
  const Segments segments;
  const auto context = segments.context();
  std::size_t about = 0, both = 0;
  for (const auto of : report::chapters()) {
    const auto chapter = of(context);
    if (!chapter) continue;
    std::size_t first = 0, own = 0;
    for (const auto& block : chapter->blocks)
      if (const auto* heading = std::get_if<report::Heading>(&block)) {
        first += heading->words.starts_with(segments.nameOfFirst()) ? 1U : 0U;
        own += heading->words.starts_with("Henk") ? 1U : 0U;
      }
    about += first > 0 ? 1U : 0U;
    both += first > 0 && own > 0 ? 1U : 0U;
    // What is drawn, is drawn after the chapter was made.
    support::RecordedDrawing drawing;
    for (const auto& block : chapter->blocks)
      if (const auto* figure = std::get_if<report::Figure>(&block)) figure->draw(drawing, {0, 0, 170, 60});
  }
  CHECK(about >= 4);
  CHECK(both >= 3);
}

TEST_CASE("journeys stand beside the first one, stage by stage, with what only one of them has") {
  const Segments segments;
  const auto chapter = report::comparisonChapter(segments.context());
  REQUIRE(chapter);
  REQUIRE(chapter->blocks.size() == 3);
  const auto* words = std::get_if<report::Words>(&chapter->blocks[1]);
  const auto* table = std::get_if<report::Table>(&chapter->blocks[2]);
  REQUIRE(words != nullptr);
  REQUIRE(table != nullptr);
  CHECK(words->words.starts_with("2 ")); // the one that Henk's journey says in other words, on both sides
  CHECK(table->rows.size() == segments.stories[0].outline.stages.size());
  const auto& first = table->rows.front().cells;
  CHECK(first[0].text == segments.stories[0].outline.stages.front().stage->name);
  CHECK(first[1].text != first[2].text); // votes are not copied
  CHECK(first[2].text == report::figure(segments.texts, false, 0));
  CHECK(count(first[4].text, "Belt een ambtenaar") == 1);
  CHECK(count(first[3].text, segments.stories[0].touchpoints.front()->text) == 1);
  for (std::size_t row = 1; row < table->rows.size(); ++row) CHECK(table->rows[row].cells[3].text.empty());

  const report::Context one{segments.workshop, segments.texts, segments.stories.front()};
  CHECK_FALSE(report::comparisonChapter(one));
}

TEST_CASE("every row of a table says which journey it is about, where there are several") {
  const Segments segments;
  const auto context = segments.context();
  const std::string touchpoints = report::touchpointsCsv(context);
  CHECK(firstLine(touchpoints).starts_with("klantreis,"));
  CHECK(count(touchpoints, "\r\nHenk,") == segments.stories[1].touchpoints.size());
  CHECK(count(touchpoints, "Belt een ambtenaar") == 1);
  for (const auto csv : {report::votesCsv, report::customersCsv, report::notesAndIdeasCsv, report::binCsv})
    CHECK(firstLine(csv(context)).starts_with("klantreis,"));
  CHECK(count(report::notesAndIdeasCsv(context), "\r\nHenk,") > 0);

  const report::Context one{segments.workshop, segments.texts, segments.stories.front()};
  CHECK_FALSE(firstLine(report::touchpointsCsv(one)).starts_with("klantreis"));
}

TEST_CASE("a journey in the bin is in the table of the bin, with all that lies in it") {
  Segments segments;
  base::Ids ids{6};
  document::Edit edit(segments.workshop, ids, 1, {});
  REQUIRE_FALSE(document::binJourney(segments.own)(edit));
  const auto stories = report::storiesOf(segments.workshop);
  REQUIRE(stories.size() == 1);
  const report::Context context{segments.workshop, segments.texts, stories.front()};
  const std::string bin = report::binCsv(context);
  CHECK(count(bin, "klantreis,") == 1);
  CHECK(count(bin, "Belt een ambtenaar") == 1);
  CHECK(count(report::touchpointsCsv(context), "Belt een ambtenaar") == 0);
}

TEST_CASE("every format holds all journeys") {
  const Segments segments;
  const support::Folder folder;
  const auto files = report::exportAll(segments.workshop, segments.texts, folder.path(), report::formats(),
                                       {.made = 1795357800000});
  std::size_t pictures = 0;
  for (const auto& file : files) {
    if (file.extension() != ".png") continue;
    ++pictures;
    CHECK(std::filesystem::file_size(file) > 10000);
  }
  CHECK(pictures == 2);
  const auto henk = std::ranges::find_if(
      files, [](const auto& file) { return file.filename().string().ends_with("-2-Henk.png"); });
  CHECK(henk != files.end());
}
