#include "report/formats/csv_files.hpp"
#include "report/sample.hpp"
#include "support/folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// What Python's own reader makes of it: fields end in US, rows in RS, which no text of ours holds.
Rows readBy(const std::string& bytes) {
  const support::Folder folder;
  support::writeBytes(folder / "table.csv", bytes);
  support::writeBytes(folder / "read.py",
                      "import csv, sys\n"
                      "with open(sys.argv[1], encoding='utf-8-sig', newline='') as f:\n"
                      "  rows = list(csv.reader(f, strict=True))\n"
                      "with open(sys.argv[2], 'w', encoding='utf-8', newline='') as f:\n"
                      "  f.write(''.join(''.join(c + '\\x1f' for c in r) + '\\x1e' for r in rows))\n");
  const std::string command = "python3 '" + (folder / "read.py").string() + "' '" +
                              (folder / "table.csv").string() + "' '" + (folder / "rows").string() + "'";
  REQUIRE(std::system(command.c_str()) == 0);
  Rows rows(1);
  std::string cell;
  for (const char c : support::bytesOf(folder / "rows")) {
    if (c == '\x1e')
      rows.emplace_back();
    else if (c == '\x1f')
      rows.back().push_back(std::exchange(cell, {}));
    else
      cell += c;
  }
  rows.pop_back();
  return rows;
}

struct Tables {
  explicit Tables(const journey::Workshop& workshop)
      : story(report::storyOf(workshop)), context{workshop, texts, story} {}
  language::Catalogue texts = support::texts();
  report::Story story;
  report::Context context;
};

std::size_t column(const Rows& rows, const std::string& head) {
  const auto at = std::find(rows.front().begin(), rows.front().end(), head);
  REQUIRE(at != rows.front().end());
  return static_cast<std::size_t>(at - rows.front().begin());
}

journey::Brief& briefOf(journey::Workshop& workshop) {
  return *workshop.briefs.find(journey::Id<journey::Brief>{1});
}

} // namespace

TEST_CASE("an independent reader finds every touchpoint with its figures, voted or not") {
  const auto workshop = support::permitRequest();
  const Rows rows = readBy(report::touchpointsCsv(Tables(workshop).context));

  REQUIRE(rows.size() == 29);
  for (const auto& row : rows) CHECK(row.size() == rows.front().size());
  const auto text = column(rows, "contactmoment"), n = column(rows, "aantal stemmen"),
             mean = column(rows, "beleving 1.0"), customers = column(rows, "klanten");
  CHECK(rows[8][text] == "Formulier van 14 pagina’s invullen");
  CHECK(rows[8][n] == "8");
  CHECK(rows[8][mean] == "3.13");
  CHECK(rows[8][customers] == "2.80");
  CHECK(rows[6][text] == "Offerte van de architect");
  CHECK(rows[6][n] == "");
  CHECK(rows[6][mean] == "");
}

TEST_CASE("a cell that a spreadsheet would run is made harmless, our numbers stay numbers") {
  report::Csv csv;
  for (const char* words :
       {"=1+1", "+31 6", "-rustig", "@ontvanger", "\tinspringen", "\rregel", "gewoon = ja"})
    csv.text(words);
  csv.number(std::int64_t{-3}).number(-0.5).endRow();

  const Rows rows = readBy(csv.bytes());

  REQUIRE(rows.size() == 1);
  CHECK(rows[0] == std::vector<std::string>{"'=1+1", "'+31 6", "'-rustig", "'@ontvanger", "'\tinspringen",
                                            "'\rregel", "gewoon = ja", "-3", "-0.50"});
}

TEST_CASE("commas, quotes and lines come through") {
  report::Csv csv;
  csv.text("a,b").text("zei \"ja\"").text("een\ntwee").text("").text("é 👩🏽‍💻").endRow();

  CHECK(csv.bytes() == "\xEF\xBB\xBF\"a,b\",\"zei \"\"ja\"\"\",\"een\ntwee\",,é 👩🏽‍💻\r\n");
  CHECK(readBy(csv.bytes())[0] ==
        std::vector<std::string>{"a,b", "zei \"ja\"", "een\ntwee", "", "é 👩🏽‍💻"});
}

TEST_CASE("votes name nobody where the workshop is anonymous") {
  const auto workshop = support::permitRequest();
  const Rows rows = readBy(report::votesCsv(Tables(workshop).context));

  CHECK(rows.size() == 1 + workshop.votes.size());
  const auto who = column(rows, "deelnemer"), subject = column(rows, "onderwerp"),
             round = column(rows, "ronde"), experience = column(rows, "beleving");
  std::map<std::pair<std::string, std::string>, std::vector<int>> byRound;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    CHECK(rows[i][who] == "anoniem");
    if (!rows[i][experience].empty())
      byRound[{rows[i][subject], rows[i][round]}].push_back(std::stoi(rows[i][experience]));
  }
  for (const auto& [ballot, values] : byRound) CHECK(std::is_sorted(values.begin(), values.end()));
}

TEST_CASE("votes carry names where the workshop is not anonymous") {
  auto workshop = support::permitRequest();
  briefOf(workshop).anonymous = false;
  const Rows rows = readBy(report::votesCsv(Tables(workshop).context));

  const auto who = column(rows, "deelnemer");
  CHECK(std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return row[who] == "Fatima Öztürk"; }));
}

TEST_CASE("a round that is not revealed keeps its values to itself") {
  const auto workshop = support::permitRequest();
  const Rows rows = readBy(report::votesCsv(Tables(workshop).context));

  const auto subject = column(rows, "onderwerp"), round = column(rows, "ronde"),
             shown = column(rows, "getoond");
  const auto secret = std::find_if(rows.begin(), rows.end(), [&](const auto& row) {
    return row[subject] == "Formulier van 14 pagina’s invullen" && row[round] == "2";
  });
  REQUIRE(secret != rows.end());
  CHECK((*secret)[shown] == "nog niet getoond");
  for (const char* head : {"beleving", "belang", "score", "onthouden", "te laat"})
    CHECK((*secret)[column(rows, head)] == "");
}

TEST_CASE("needs, expectations and shared ideas are in their table, private ideas are not") {
  const auto workshop = support::permitRequest();
  const Rows rows = readBy(report::notesAndIdeasCsv(Tables(workshop).context));

  CHECK(rows.size() == 1 + workshop.notes.size() + 6);
  const auto text = column(rows, "tekst"), verdict = column(rows, "oordeel"), dots = column(rows, "stippen");
  for (const auto& row : rows) CHECK(row[text] != "Nog in de eigen la");
  const auto idea = std::find_if(rows.begin(), rows.end(), [&](const auto& row) {
    return row[text] == "Volg je aanvraag als een pakketje";
  });
  REQUIRE(idea != rows.end());
  CHECK((*idea)[verdict] == "gehaald");
  CHECK((*idea)[dots] == "6");
}

TEST_CASE("any workshop gives tables that can be read") {
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    CAPTURE(seed);
    const auto workshop = support::randomWorkshop(seed);
    const Tables tables(workshop);
    for (const auto& bytes : {report::touchpointsCsv(tables.context), report::votesCsv(tables.context),
                              report::notesAndIdeasCsv(tables.context)})
      for (const Rows rows = readBy(bytes); const auto& row : rows) CHECK(row.size() == rows.front().size());
  }
}
