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

/// The ids of touchpoints, notes and ideas begin with a sign, so that no spreadsheet rounds them.
std::string asId(std::int64_t value) { return "#" + std::to_string(value); }

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
  const auto text = column(rows, "contactmoment"), n = column(rows, "aantal stemmen nu"),
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

TEST_CASE("no cell becomes a formula, whichever separator the reader takes") {
  for (const auto form : {report::CsvForm::Rfc4180, report::CsvForm::Excel})
    for (const char* words : {"Website;=1+1;klaar", "a,=1", "a;-2+3", "a\t@x", "eerst\n=1+1", "a\r\n+1",
                              "a; \"=1", "\"=1+1\"", " =1", "a|=1", "＝1+1", "a;＋1"}) {
      CAPTURE(words);
      report::Csv csv(form);
      const std::string bytes = csv.text("voor").text(words).text("na").bytes();
      for (const char separator : {',', ';', '\t', '|', '\n'})
        for (std::size_t at = 0; at < bytes.size();) {
          const std::size_t end = std::min(bytes.find(separator, at), bytes.size());
          std::string cell = bytes.substr(at, end - at);
          cell.erase(0, std::min(cell.find_first_not_of(" \"\r\n"), cell.size()));
          CHECK((cell.empty() || std::string_view("=+-@").find(cell.front()) == std::string_view::npos));
          for (const char* wide : {"＝", "＋"}) CHECK_FALSE(cell.starts_with(wide));
          at = end + 1;
        }
    }
}

TEST_CASE("a Dutch Excel opens the other form by a double click") {
  report::Csv csv(report::CsvForm::Excel);
  csv.text("a;b").text("c,d").number(3.125).number(std::int64_t{-2}).nothing().id(9007199254740991).endRow();
  CHECK(csv.bytes() == "\xEF\xBB\xBF\"a;b\";\"c,d\";3,13;-2;;#9007199254740991\r\n");
}

TEST_CASE("every vote names its subject by id, as the other tables do") {
  const auto workshop = support::permitRequest();
  const Tables tables(workshop);
  const Rows votes = readBy(report::votesCsv(tables.context)),
             touchpoints = readBy(report::touchpointsCsv(tables.context));
  const auto id = column(votes, "kenmerk"), of = column(touchpoints, "kenmerk"),
             kind = column(votes, "soort");
  for (std::size_t i = 1; i < votes.size(); ++i) {
    if (votes[i][kind] != "contactmoment") continue;
    const std::int64_t number = std::stoll(votes[i][id].substr(1));
    const auto* touchpoint = workshop.touchpoints.find(journey::Id<journey::Touchpoint>{number});
    REQUIRE(touchpoint != nullptr);
    const bool listed =
        std::ranges::any_of(touchpoints, [&](const auto& row) { return row[of] == votes[i][id]; });
    CHECK(listed == !touchpoint->gone);
  }
}

TEST_CASE("after a freeze and a new round each figure says whose it is") {
  auto workshop = support::permitRequest();
  const Rows rows = readBy(report::touchpointsCsv(Tables(workshop).context));
  for (const char* head : {"beleving nu", "beleving 1.0", "klanten", "klanten min team nu",
                           "klanten min team 1.0", "aantal klanten", "bron van de klantscore"})
    column(rows, head);
  const auto number = [&](std::size_t row, const char* head) {
    const std::string& cell = rows[row][column(rows, head)];
    return cell.empty() ? std::nullopt : std::optional(std::stod(cell));
  };
  for (std::size_t i = 1; i < rows.size(); ++i)
    for (const char* team : {"nu", "1.0"}) {
      const auto gap = number(i, (std::string("klanten min team ") + team).c_str());
      if (!gap) continue;
      // From the figures that stand in the row.
      CHECK(*gap ==
            doctest::Approx(*number(i, "klanten") - *number(i, (std::string("beleving ") + team).c_str()))
                .epsilon(1e-9));
      CHECK(*number(i, (std::string("laagste beleving ") + team).c_str()) <=
            *number(i, (std::string("beleving ") + team).c_str()));
      CHECK(*number(i, (std::string("hoogste beleving ") + team).c_str()) >=
            *number(i, (std::string("beleving ") + team).c_str()));
    }
}

TEST_CASE("what was thrown away has a table, and what the brief and the team say another") {
  const auto workshop = support::permitRequest();
  const Tables tables(workshop);
  const auto has = [](const Rows& rows, const std::string& words) {
    return std::ranges::any_of(rows,
                               [&](const auto& row) { return std::ranges::find(row, words) != row.end(); });
  };
  const Rows bin = readBy(report::binCsv(tables.context)), brief = readBy(report::briefCsv(tables.context));
  for (const auto& touchpoint : workshop.touchpoints)
    CHECK(has(bin, asId(touchpoint.id.value)) == touchpoint.gone);
  CHECK(has(brief, workshop.brief().title));
  for (const auto* person : tables.story.people) CHECK(has(brief, person->name));
  CHECK(has(brief, "1 idee dat nog in de la van zijn maker ligt"));
}

TEST_CASE("commas, quotes and lines come through") {
  report::Csv csv;
  csv.text("a,b").text("zei \"ja\"").text("een\ntwee").text("").text("é 👩🏽‍💻").endRow();

  CHECK(csv.bytes() == "\"a,b\",\"zei \"\"ja\"\"\",\"een\ntwee\",,é 👩🏽‍💻\r\n");
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
                              report::notesAndIdeasCsv(tables.context), report::binCsv(tables.context),
                              report::briefCsv(tables.context)})
      for (const Rows rows = readBy(bytes); const auto& row : rows) CHECK(row.size() == rows.front().size());
  }
}
