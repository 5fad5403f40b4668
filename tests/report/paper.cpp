// Where pages end.
#include "report/drawing/paper.hpp"

#include "support/folder.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

namespace {

using report::Block;
using report::Chapter;

/// The words of every page, by another program, without white space: lines break where they fit.
std::vector<std::string> pagesOf(const std::string& pdf) {
  const support::Folder folder;
  support::writeBytes(folder / "report.pdf", pdf);
  const std::string command =
      "pdftotext -q -raw '" + (folder / "report.pdf").string() + "' '" + (folder / "words").string() + "'";
  REQUIRE(std::system(command.c_str()) == 0);
  std::vector<std::string> pages(1);
  for (const char letter : support::bytesOf(folder / "words")) {
    if (letter == '\f') pages.emplace_back();
    if (letter != '\f' && letter != ' ' && letter != '\n') pages.back() += letter;
  }
  pages.pop_back(); // every page ends in a sign
  return pages;
}

std::vector<std::string> pagesOf(const std::vector<Chapter>& chapters) {
  report::Pdf pdf({.title = "Resultaat", .subject = {}, .language = "nl", .made = 1795357800000});
  look::Lettering lettering(report::Pdf::points);
  {
    report::Pen pen(pdf.context(), report::Pdf::points, lettering, "nl");
    report::Paper paper(pdf, pen, "Resultaat", 1);
    for (const Chapter& chapter : chapters) paper.write(chapter);
  }
  return pagesOf(pdf.finish());
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != text.npos; }

/// Text of so many lines.
std::string lines(int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += (i == 0 ? "" : "\n") + std::string("wacht");
  return text;
}

/// What may follow a head, beginning with these words.
std::vector<std::vector<Block>> followers(const std::string& words) {
  report::Table plain{{{"Wat", 50}, {"Waarom", 50}}};
  plain.row({{.text = words}, {.text = lines(4)}});
  report::Table grouped = plain;
  grouped.rows.insert(grouped.rows.begin(), report::Row{.group = "Groep"});
  report::Table tall{{{"", 50}, {"", 50}}};
  tall.row({{.text = words}, {.text = lines(30)}});
  const report::Figure figure{60, "", [words](look::Drawing& on, const base::Rect& area) {
                                on.words(words, area, {.capHeight = 2}, on.theme().ink, look::Upright::Top);
                              }};
  return {{report::Words{words + "\n" + lines(9)}},
          {report::Words{""}, report::Words{words}},
          {plain},
          {grouped},
          {tall},
          {figure},
          {report::Words{"Uitleg"}, figure},
          {report::Heading{"Tussenkop"}, tall}};
}

} // namespace

TEST_CASE("no head stands at the foot of a page without what it is over") {
  std::vector<Chapter> chapters;
  int count = 0;
  // Lines before it, until a page is full of them.
  for (int before = 1; before <= 60; ++before)
    for (std::size_t kind = 0; kind < followers("").size(); ++kind) {
      const std::string number = std::to_string(++count) + ".";
      Chapter chapter{"Hoofdstuk" + number};
      for (int i = 0; i < before; ++i) chapter.blocks.emplace_back(report::Words{"voor" + number});
      chapter.blocks.emplace_back(report::Heading{"Kop" + number});
      auto more = followers("Volgt" + number);
      chapter.blocks.insert(chapter.blocks.end(), more[kind].begin(), more[kind].end());
      chapters.push_back(std::move(chapter));
    }

  const auto pages = pagesOf(chapters);

  int heads = 0;
  for (const std::string& page : pages)
    for (int i = 1; i <= count; ++i) {
      const std::string number = std::to_string(i) + ".";
      CAPTURE(page);
      if (holds(page, "Hoofdstuk" + number)) CHECK(holds(page, "voor" + number));
      if (!holds(page, "Kop" + number)) continue;
      ++heads;
      CHECK(holds(page, "Volgt" + number));
    }
  CHECK(heads == count);
  CHECK(pages.size() > 100);
}

TEST_CASE("the name of a chapter stays with what comes first in it") {
  std::vector<Chapter> chapters;
  int count = 0;
  for (int before = 1; before <= 40; ++before)
    for (std::size_t kind = 0; kind < followers("").size(); ++kind) {
      const std::string number = std::to_string(++count) + ".";
      chapters.push_back({"Tussen", "", {report::Words{lines(before)}}});
      chapters.push_back({"Hoofdstuk" + number, "Inleiding", followers("Volgt" + number)[kind]});
    }

  int heads = 0;
  for (const std::string& page : pagesOf(chapters))
    for (int i = 1; i <= count; ++i) {
      const std::string number = std::to_string(i) + ".";
      if (!holds(page, "Hoofdstuk" + number)) continue;
      ++heads;
      CAPTURE(page);
      CHECK(holds(page, "Volgt" + number));
    }
  CHECK(heads == count);
}

TEST_CASE("the name of a group stays with the first row in it") {
  report::Table table{{{"Wat", 50}, {"Waarom", 50}}};
  int count = 0;
  for (int rows = 1; rows <= 20; ++rows)
    for (const int high : {1, 12, 40}) {
      const std::string number = std::to_string(++count) + ".";
      for (int i = 0; i < rows; ++i) table.row({{.text = "voor"}, {.text = "rij"}});
      table.rows.push_back({.group = "Groep" + number});
      table.row({{.text = "Volgt" + number}, {.text = lines(high)}});
    }

  int groups = 0;
  for (const std::string& page : pagesOf({{"Tabel", "", {table}}}))
    for (int i = 1; i <= count; ++i) {
      const std::string number = std::to_string(i) + ".";
      if (!holds(page, "Groep" + number)) continue;
      ++groups;
      CAPTURE(page);
      CHECK(holds(page, "Volgt" + number));
    }
  CHECK(groups == count);
}

TEST_CASE("words that fill a page have their head on it, and no page is empty") {
  const auto pages =
      pagesOf({{"Lang", "", {report::Words{lines(20)}, report::Heading{"Kop"}, report::Words{lines(400)}}}});

  REQUIRE(pages.size() == 2);
  CHECK_FALSE(holds(pages[0], "Kop"));
  CHECK(holds(pages[1], "Kop"));
  CHECK(holds(pages[1], "wacht"));
}
