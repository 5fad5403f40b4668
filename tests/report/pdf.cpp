// What readers of a PDF show beside its pages, found by other programs.
#include "report/formats/format.hpp"
#include "report/sample.hpp"
#include "support/folder.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <set>
#include <sstream>

namespace {

std::string pdfOf(const journey::Workshop& workshop) {
  const language::Catalogue texts = support::texts();
  const report::Story story = report::storyOf(workshop);
  return report::makePdf({.workshop = workshop, .catalogue = texts, .story = story, .made = 1795357800000})
      .front()
      .bytes;
}

/// What a command says of the PDF; {} is its file.
std::string said(const std::string& pdf, std::string command) {
  const support::Folder folder;
  support::writeBytes(folder / "report.pdf", pdf);
  command.replace(command.find("{}"), 2, "'" + (folder / "report.pdf").string() + "'");
  REQUIRE(std::system((command + " > '" + (folder / "said").string() + "' 2>&1").c_str()) == 0);
  return support::bytesOf(folder / "said");
}

/// Width and height of every page, millimetres.
std::set<std::pair<int, int>> papersOf(const std::string& pdf) {
  std::set<std::pair<int, int>> papers;
  std::istringstream lines(said(pdf, "pdfinfo -l 1000 {}"));
  for (std::string line; std::getline(lines, line);) {
    const auto size = line.find("size:");
    if (!line.starts_with("Page") || size == line.npos || line.starts_with("Pages")) continue;
    double w = 0, h = 0;
    char x = 0;
    std::istringstream(line.substr(size + 5)) >> w >> x >> h;
    papers.emplace(static_cast<int>(w / 72 * 25.4 + 0.5), static_cast<int>(h / 72 * 25.4 + 0.5));
  }
  return papers;
}

} // namespace

TEST_CASE("a reader shows title, date, language and roles of the document") {
  const std::string pdf = pdfOf(support::permitRequest());
  const std::string info = said(pdf, "TZ=UTC pdfinfo -isodates {}");

  CHECK(info.find("Title:           Omgevingsvergunning aanvragen") != info.npos);
  CHECK(info.find("CreationDate:    2026-11-22T14:30:00") != info.npos);
  CHECK(info.find("Tagged:          yes") != info.npos);
  CHECK(pdf.find("/Lang (nl)") != pdf.npos);
  CHECK(pdf.find("/DisplayDocTitle true") != pdf.npos);
}

TEST_CASE("chapters are in the outline, and every note on the map leads to its figures") {
  const auto workshop = support::permitRequest();
  const std::string pdf = pdfOf(workshop);
  const language::Catalogue texts = support::texts();

  CHECK(pdf.find("/Type /Outlines") != pdf.npos);
  std::size_t links = 0;
  for (auto at = pdf.find("/Subtype /Link"); at != pdf.npos; at = pdf.find("/Subtype /Link", at + 1)) ++links;
  CHECK(links == report::storyOf(workshop).touchpoints.size());
  CHECK(pdf.find("/PageLabels") != pdf.npos);
}

TEST_CASE("every page is of a standard size, however long the journey") {
  const std::set<std::pair<int, int>> standard{{210, 297}, {420, 297}, {594, 420}, {841, 594}, {1189, 841}};
  for (const int touchpoints : {0, 20, 90, 300, 700}) {
    CAPTURE(touchpoints);
    for (const auto& paper : papersOf(pdfOf(support::longWorkshop(touchpoints, 9)))) {
      CAPTURE(paper.first);
      CAPTURE(paper.second);
      CHECK(standard.contains(paper));
    }
  }
}

TEST_CASE("nothing in the report is smaller than six points") {
  const std::string pdf = pdfOf(support::longWorkshop(300, 9));
  std::istringstream words(said(pdf, "pdftotext -bbox-layout {} -"));
  // Heights of lines of words are those of their font, which is a little more than its size.
  int lines = 0;
  for (std::string line; std::getline(words, line);) {
    const auto low = line.find("yMin=\""), high = line.find("yMax=\"");
    if (line.find("<word") == line.npos || low == line.npos || high == line.npos) continue;
    CHECK(std::atof(line.c_str() + high + 6) - std::atof(line.c_str() + low + 6) >= 6);
    ++lines;
  }
  CHECK(lines > 300);
}

TEST_CASE("a U+202E in somebody's words turns nothing beside them") {
  auto workshop = support::permitRequest();
  const auto id = workshop.touchpoints.begin()->id;
  workshop.touchpoints.find(id)->text = "draait\u202eom";
  const std::string words = said(pdfOf(workshop), "pdftotext -raw {} -");
  CHECK(words.find("(website)") != words.npos);
}
