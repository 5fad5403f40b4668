#include "shell/intake/intake.hpp"

#include "document/channels.hpp"
#include "document/journeys.hpp"
#include "journey/outline.hpp"
#include "shell/intake/notes_preview.hpp"
#include "shell/intake/reading.hpp"
#include "support/open_permit.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <memory>

using support::FakeTable;
using support::keepPicture;
using support::openPermit;
using support::waitFor;

namespace {

namespace fs = std::filesystem;

const std::string map = "Fase;Klantstap;Contactmoment;Kanaal;Behoefte;Kosten;Kleur\n"
                        "Verhuizen;Zegt op;Brief van de verhuurder;post;Zekerheid over de datum;;geel\n"
                        ";;Belt met de verhuurder;telefoon;;12,50;\n"
                        ";Pakt in;Verhuisdozenbezorgservicekeuzescherm;website;Weten hoeveel dozen;;\n"
                        ";;;;;veel;rood\n"
                        ";;;;;;\n"
                        "Aankomen;Schrijft zich in;Balie;balie;Snel klaar;;\n";

void lay(FakeTable& table, const std::string& name, const std::string& bytes) {
  const fs::path folder = table.folder() / "home" / "Downloads";
  fs::create_directories(folder);
  std::ofstream{folder / name, std::ios::binary} << bytes;
}

void openSheet(FakeTable& table) {
  table.hold("facilitator/menu");
  table.tap("facilitator/tab/settings");
  table.tap("facilitator/intake");
}

/// The file that is called so, in the list.
std::string fileNamed(FakeTable& table, const std::string& name) {
  REQUIRE(waitFor(table, "intake/file/0"));
  const auto rows = table.areas("intake/file/");
  for (const std::string& row : rows)
    if (table.area(row).label == name) return row;
  FAIL("no file " << name);
  return {};
}

/// Until what comes of the table, as it is taken now, was read beside the drawing.
bool waitUntilRead(FakeTable& table) {
  const auto isRead = [&] {
    table.settle();
    return table.has("intake/bring") && table.area("intake/says").label != "De tabel wordt gelezen…" &&
           table.area("intake/says").label != "The table is being read…";
  };
  for (int i = 0; i < 3000 && !isRead(); ++i) {
    usleep(10'000);
    table.wait(0.1);
  }
  return isRead();
}

void tapAndRead(FakeTable& table, const std::string& area) {
  table.tap(area);
  REQUIRE(waitUntilRead(table));
}

void read(FakeTable& table, const std::string& name, const std::string& bytes) {
  lay(table, name, bytes);
  openSheet(table);
  table.tap(fileNamed(table, name));
  REQUIRE(waitUntilRead(table));
}

std::string whyNotRead(FakeTable& table, const std::string& name, const std::string& bytes) {
  lay(table, name, bytes);
  openSheet(table);
  table.tap(fileNamed(table, name));
  REQUIRE(waitFor(table, "intake/error"));
  return table.area("intake/error").label;
}

std::vector<std::string> touchpoints(const FakeTable& table) {
  std::vector<std::string> out;
  for (const journey::Touchpoint* one :
       journey::outlineOf(const_cast<FakeTable&>(table).workshop()).journeyOrder())
    out.push_back(one->text);
  return out;
}

bool holds(const std::vector<std::string>& all, const std::string& one) {
  return std::ranges::find(all, one) != all.end();
}

std::string says(const FakeTable& table) { return table.area("intake/says").label; }

} // namespace

TEST_CASE("from the panel to touchpoints on the map, and one tap takes all of it away") {
  FakeTable table;
  openPermit(table);
  const auto before = table.workshop();
  read(table, "reis.csv", map);
  CHECK(table.area("intake/column/3").value == "touchpoint");
  CHECK(table.area("intake/column/5").value == "note/need");
  CHECK(table.area("intake/column/4").value == "channel");
  CHECK(says(table) == "4 rijen komen mee, 2 blijven weg.");
  CHECK(table.workshop() == before);
  keepPicture(table, "intake_preview");

  table.tap("intake/bring");
  REQUIRE(table.has("intake/done"));
  keepPicture(table, "intake_done");
  CHECK(table.area("intake/came/0").label == "4 contactmomenten");
  CHECK(table.area("intake/came/1").label == "4 briefjes in de banen");
  CHECK(holds(touchpoints(table), "Brief van de verhuurder"));
  CHECK(holds(touchpoints(table), "Balie"));
  CHECK(table.document().history().events().back().deed == "deed.bring_in");
  const auto after = table.workshop();

  table.tap("intake/undo");
  CHECK(table.workshop() == before);
  CHECK(table.area("intake/done").value == "");
  table.tap("intake/again");
  table.tap("intake/bring");
  CHECK(table.workshop().touchpoints.size() == after.touchpoints.size());
  table.tap("intake/go");
  CHECK(table.shell().step() == "map");
  CHECK_FALSE(table.has("intake"));
  table.tap("facilitator/undo");
  CHECK(table.workshop() == before);
}

TEST_CASE("what others did meanwhile stays when it is taken back") {
  FakeTable table;
  openPermit(table);
  read(table, "reis.csv", map);
  table.tap("intake/bring");
  REQUIRE_FALSE(table.document().perform({}, document::addChannel("Duif", 1)));
  table.tap("intake/undo");
  CHECK_FALSE(holds(touchpoints(table), "Balie"));
  CHECK(std::ranges::any_of(table.workshop().channels, [](const auto& one) { return one.name == "Duif"; }));
}

TEST_CASE("every row that stays out says where it is and why, and a tap shows it") {
  FakeTable table;
  openPermit(table);
  std::string many = map;
  for (int i = 0; i < 2000; ++i) many += ";;Moment " + std::to_string(i) + ";post;;;\n";
  many += ";;Laatste;post;;veel;\n";
  read(table, "reis.csv", many);
  CHECK(table.area("intake/left").value == "3");
  CHECK(table.area("intake/left/1").label == "regel 5");
  CHECK(table.area("intake/left/1").value == "een tijd of bedrag is niet te lezen");
  CHECK(table.area("intake/left/2").value == "er staat niets in");
  CHECK(table.area("intake/row/5").value == "left");
  CHECK(table.area("intake/table").value == "2007");

  CHECK_FALSE(table.has("intake/row/2008"));
  table.tap("intake/left/3");
  table.settle();
  CHECK(table.area("intake/row/2008").value == "left");
}

TEST_CASE("a column that no list knows is mapped by finger, and one that is taken changes place") {
  FakeTable table;
  openPermit(table);
  read(table, "eigen.csv", "Deel,Wat gebeurt er,Waar\nVerhuizen,Belt de verhuurder,telefoon\n");
  CHECK(table.area("intake/says").value == "not yet");
  CHECK(says(table) == "Tik op een kop en zeg welke kolom het contactmoment is, of de stap.");
  CHECK_FALSE(table.area("intake/bring").enabled);
  table.tap("intake/bring");
  CHECK(table.has("intake/bring"));

  table.tap("intake/column/2");
  REQUIRE(table.has("intake/takes"));
  CHECK(table.area("intake/takes").value == "Belt de verhuurder");
  keepPicture(table, "intake_takes");
  tapAndRead(table, "intake/takes/touchpoint");
  CHECK(table.area("intake/column/2").value == "touchpoint");
  CHECK(says(table) == "1 rij komt mee. Geen kolom is de fase: alles komt onder ‘Ingelezen’.");
  table.tap("intake/column/3");
  tapAndRead(table, "intake/takes/touchpoint");
  CHECK(table.area("intake/column/2").value == "");
  table.tap("intake/column/2");
  tapAndRead(table, "intake/takes/touchpoint");
  CHECK(table.area("intake/column/3").value == "");
  table.tap("intake/column/3");
  tapAndRead(table, "intake/takes/channel");
  table.tap("intake/column/1");
  tapAndRead(table, "intake/takes/stage");
  table.tap("intake/bring");
  CHECK(holds(touchpoints(table), "Belt de verhuurder"));
  CHECK(
      std::ranges::any_of(table.workshop().stages, [](const auto& one) { return one.name == "Verhuizen"; }));
}

TEST_CASE("a table without heads, and one that lies the other way") {
  FakeTable table;
  openPermit(table);
  read(table, "los.csv", "Belt;telefoon\nSchrijft;post\n");
  tapAndRead(table, "intake/heads/off");
  table.tap("intake/column/1");
  tapAndRead(table, "intake/takes/touchpoint");
  CHECK(says(table).starts_with("2 rijen komen mee."));
  tapAndRead(table, "intake/lies/columns");
  table.tap("intake/column/1");
  tapAndRead(table, "intake/takes/touchpoint");
  CHECK(says(table).starts_with("2 rijen komen mee."));
  CHECK(table.area("intake/table").value == "2");
  table.tap("intake/bring");
  CHECK(holds(touchpoints(table), "telefoon"));
  CHECK_FALSE(holds(touchpoints(table), "post"));
}

TEST_CASE("heads under a title are found, and the title is told to stay out") {
  FakeTable table;
  openPermit(table);
  read(table, "titel.csv", "Klantreis verhuizen;;\nFase;Contactmoment;Tijd\nA;Belt;3 dagen\n");
  CHECK(table.area("intake/heads/on").label == "Rij 2 zijn koppen");
  CHECK(table.area("intake/column/2").label == "Contactmoment: Contactmoment");
  CHECK(table.area("intake/left/1").value == "staat boven de koppen");
  CHECK(table.area("intake/table").value == "1");
  table.tap("intake/left/1"); // above all that is shown
  CHECK(table.has("intake/row/3"));
  table.tap("intake/bring");
  CHECK(holds(touchpoints(table), "Belt"));
}

TEST_CASE("where the heads stand is said by a tap on their row") {
  FakeTable table;
  openPermit(table);
  const std::string rows = "Klantreis;;\nUitleg;;\nFase;Moment van contact;Tijd\nA;Belt;3 dagen\nA;Mailt;\n";
  read(table, "uitleg.csv", rows);
  tapAndRead(table, "intake/lies/rows");
  CHECK(table.area("intake/column/1").label == "Klantreis: Niet gebruikt");
  CHECK_FALSE(table.has("intake/row/1")); // it holds the heads
  table.tap("intake/row/3");              // nobody asked: it is only a row
  table.settle();
  CHECK_FALSE(table.has("intake/row/1"));

  table.tap("intake/heads/other");
  table.settle();
  keepPicture(table, "intake_heads");
  CHECK(says(table) == "Tik op de rij waarin de koppen staan.");
  CHECK_FALSE(table.area("intake/bring").enabled);
  CHECK(table.area("intake/row/1").value == "heads");
  tapAndRead(table, "intake/row/3");
  CHECK(table.area("intake/heads/on").label == "Rij 3 zijn koppen");
  CHECK(table.area("intake/heads/on").value == "on");
  CHECK(table.area("intake/column/1").value == "stage");
  CHECK(table.area("intake/column/3").value == "note/time");
  CHECK(table.area("intake/left").value == "2"); // the title, and what it says
  table.tap("intake/column/2");
  tapAndRead(table, "intake/takes/touchpoint");
  CHECK(table.area("intake/left").value == "2"); // still under the same heads

  table.tap("intake/heads/other"); // and back to where it was
  table.tap("intake/heads/other");
  REQUIRE(waitUntilRead(table));
  CHECK(table.area("intake/column/2").value == "touchpoint");
  table.tap("intake/bring");
  CHECK(holds(touchpoints(table), "Belt"));
  CHECK(holds(touchpoints(table), "Mailt"));
  CHECK_FALSE(holds(touchpoints(table), "Moment van contact"));
}

TEST_CASE("a preview of a map reads nothing on the thread that draws") {
  FakeTable table;
  openPermit(table);
  const auto read = std::make_shared<const shell::IntakeRead>(shell::readTable(map, {}));
  const shell::NotesPreview preview{read, {}};
  CHECK(preview.whyNot(*table.shell().table()) == "De tabel wordt gelezen…"); // nobody heard an answer yet
}

TEST_CASE("lanes as rows are seen at once to lie the other way") {
  FakeTable table;
  openPermit(table);
  read(table, "gedraaid.csv",
       "Fase\tVerhuizen\tVerhuizen\nContactmoment\tBelt\tSchrijft\nBehoefte\tRust\t\nTijd\t3 dagen\tlang\n");
  CHECK(table.area("intake/lies/columns").value == "on");
  CHECK(says(table) == "1 rij komt mee, 1 blijft weg.");
  CHECK(table.area("intake/left/1").label == "kolom 3");
}

TEST_CASE("what is no table, empty, huge or unreadable is told with its reason, and nothing comes") {
  FakeTable table;
  openPermit(table);
  const auto before = table.workshop();
  SUBCASE("prose") {
    CHECK(whyNotRead(table, "brief.txt", "Beste mensen,\nTot morgen.\nGroet\n") ==
          "brief.txt: Dit is geen tabel: er zijn minstens twee rijen en twee kolommen nodig. Er is niets "
          "ingelezen.");
    keepPicture(table, "intake_error");
  }
  SUBCASE("empty") {
    CHECK(whyNotRead(table, "leeg.csv", "") == "leeg.csv: Er staat niets in. Er is niets ingelezen.");
  }
  SUBCASE("a spreadsheet") {
    CHECK(whyNotRead(table, "blad.csv", "PK\x03\x04 en meer").find("Bewaar het eerst als CSV") !=
          std::string::npos);
  }
  SUBCASE("an open quote") {
    CHECK(
        whyNotRead(table, "los.csv", "a;b\n\"c;d\n") ==
        "los.csv, regel 2, kolom 1: Het aanhalingsteken dat hier begint wordt nergens gesloten. Er is niets "
        "ingelezen.");
  }
  SUBCASE("huge") {
    lay(table, "groot.csv", "a;b\n");
    fs::resize_file(table.folder() / "home" / "Downloads" / "groot.csv", std::uintmax_t{65} << 20U);
    openSheet(table);
    table.tap(fileNamed(table, "groot.csv"));
    REQUIRE(waitFor(table, "intake/error"));
    CHECK(table.area("intake/error").label ==
          "groot.csv: Het bestand is groter dan 64 MB. Er is niets ingelezen.");
  }
  SUBCASE("gone since") {
    lay(table, "weg.csv", map);
    openSheet(table);
    const std::string row = fileNamed(table, "weg.csv");
    fs::remove(table.folder() / "home" / "Downloads" / "weg.csv");
    table.tap(row);
    REQUIRE(waitFor(table, "intake/error"));
    CHECK(table.area("intake/error").label ==
          "weg.csv: Het bestand is niet te lezen. Er is niets ingelezen.");
  }
  SUBCASE("more rows than a map has") {
    std::string many = "Fase;Contactmoment\n";
    for (int i = 0; i < 5001; ++i) many += "A;B" + std::to_string(i) + "\n";
    read(table, "lang.csv", many);
    CHECK(says(table) == "Dit zijn meer dan 5000 rijen: te veel voor een kaart.");
    CHECK_FALSE(table.area("intake/bring").enabled);
  }
  CHECK(table.workshop() == before);
}

TEST_CASE("whichever program wrote the cells, its letters are read") {
  FakeTable table;
  openPermit(table);
  SUBCASE("UTF-16, and bars between the cells") {
    const std::string text = "Fase|Contactmoment\nCafé|Balie\n";
    std::string wide = "\xFF\xFE";
    for (std::size_t i = 0; i < text.size(); ++i) {
      const bool isAccent = text[i] == '\xC3';
      wide += isAccent ? '\xE9' : text[i];
      wide += '\0';
      i += isAccent ? 1U : 0U;
    }
    read(table, "breed.txt", wide);
  }
  SUBCASE("Windows-1252") { read(table, "oud.csv", "Fase;Contactmoment\r\nCaf\xE9;Balie\r\n"); }
  SUBCASE("a mark of UTF-8, and quotes") {
    read(table, "merk.csv", "\xEF\xBB\xBF\"Fase\",\"Contactmoment\"\n\"Café\",\"Balie\"\n");
  }
  CHECK(says(table) == "1 rij komt mee.");
  table.tap("intake/bring");
  CHECK(std::ranges::any_of(table.workshop().stages, [](const auto& one) { return one.name == "Café"; }));
  CHECK(holds(touchpoints(table), "Balie"));
}

TEST_CASE("no files are told, and which are there says where they lie") {
  FakeTable table;
  openPermit(table);
  openSheet(table);
  REQUIRE(waitFor(table, "intake/files"));
  for (int i = 0; i < 100 && table.area("intake/files").label.starts_with("Bezig"); ++i) {
    table.wait(0.1);
    usleep(10'000);
  }
  CHECK(table.area("intake/files").label.starts_with("Geen CSV-bestanden gevonden."));
  lay(table, "reis.csv", map);
  lay(table, "foto.png", "x");
  const fs::path stick = table.folder() / "media" / "anna" / "STICK";
  fs::create_directories(stick);
  std::ofstream{stick / "stick.tsv"} << "a\tb\n";
  table.tap("intake/look");
  REQUIRE(waitFor(table, "intake/file/1"));
  CHECK(table.area(fileNamed(table, "reis.csv")).value == "~/Downloads");
  CHECK(table.area(fileNamed(table, "stick.tsv")).value == stick.string());
  CHECK(table.areas("intake/file/").size() == 2);
  keepPicture(table, "intake_choosing");
}

TEST_CASE("Ctrl+V unfolds it where nobody writes and the clipboard holds a table") {
  FakeTable table;
  openPermit(table);
  const std::string cells = "Contactmoment\tKanaal\nBelt\ttelefoon\n";
  SUBCASE("nobody writes") {
    table.shell().paste(cells);
    REQUIRE(waitUntilRead(table));
    CHECK(table.area("intake/column/1").value == "touchpoint");
  }
  SUBCASE("somebody writes at a seat: it is theirs") {
    table.go("map");
    table.tap("seat/2");
    table.settle();
    const std::size_t open = table.shell().table()->seats().all().size();
    REQUIRE(open == 1);
    table.shell().paste(cells);
    table.settle();
    CHECK_FALSE(table.has("intake"));
    CHECK(table.shell().table()->seats().all().begin()->second.draft.text.find("Belt") != std::string::npos);
  }
  SUBCASE("a sentence is no table") {
    table.shell().paste("Beste mensen, tot morgen");
    table.settle();
    CHECK_FALSE(table.has("intake"));
  }
  SUBCASE("a frozen table") {
    table.shell().table()->setFrozen(true);
    table.shell().paste(cells);
    table.settle();
    CHECK_FALSE(table.has("intake"));
  }
  SUBCASE("from the sheet") {
    table.copy(cells);
    openSheet(table);
    keepPicture(table, "intake_paste");
    table.tap("intake/paste");
    REQUIRE(waitUntilRead(table));
    CHECK(says(table).starts_with("1 rij komt mee."));
  }
}

TEST_CASE("who writes goes on while it is open, and their pad lies above it") {
  FakeTable table;
  openPermit(table);
  table.go("map");
  table.tap("seat/2");
  table.settle();
  table.type("seat/2", "abc");
  read(table, "reis.csv", map);
  CHECK(table.shell().table()->seats().all().size() == 1);
  table.type("seat/2", "def");
  CHECK(table.shell().table()->seats().all().begin()->second.draft.text == "abcdef");
  CHECK(table.isSeen("intake/bring"));
  CHECK(table.isSeen("intake/column/3"));
  keepPicture(table, "intake_beside_pads");
}

TEST_CASE("it folds after a long quiet and keeps what was mapped") {
  FakeTable table;
  openPermit(table);
  read(table, "eigen.csv", "Deel,Wat\nVerhuizen,Belt\n");
  table.tap("intake/column/2");
  tapAndRead(table, "intake/takes/touchpoint");
  table.wait(181);
  table.settle();
  CHECK_FALSE(table.has("intake"));
  openSheet(table);
  CHECK(table.area("intake/column/2").value == "touchpoint");
  table.tap("intake/close");
  CHECK_FALSE(table.has("intake"));
  openSheet(table);
  CHECK(table.area("intake/column/2").value == "touchpoint");
}

TEST_CASE("it turns to the other long side, and is dragged by its head") {
  FakeTable table;
  openPermit(table);
  read(table, "reis.csv", map);
  const base::Point before = table.at("intake/bring");
  table.tap("intake/turn");
  table.settle();
  CHECK(table.at("intake/bring").y < before.y - 100);
  keepPicture(table, "intake_turned");
  table.tap("intake/turn");
  table.settle();
  CHECK(table.at("intake/bring").y == doctest::Approx(before.y));

  const base::Point head = table.seen("intake/head");
  table.down(1, head);
  table.move(1, head + base::Point{60, 40});
  table.up(1);
  table.settle();
  CHECK(table.at("intake/bring").y == doctest::Approx(before.y + 40));
  CHECK(table.at("intake/bring").x == doctest::Approx(before.x + 60));
}

TEST_CASE("many columns and rows are dragged into view") {
  FakeTable table;
  openPermit(table);
  std::string wide = "Fase;Contactmoment", row = "A;B";
  for (int i = 3; i <= 30; ++i) wide += ";Kop " + std::to_string(i), row += ";" + std::to_string(i);
  wide += "\n";
  for (int i = 0; i < 2000; ++i) wide += row + "\n";
  read(table, "breed.csv", wide);
  CHECK_FALSE(table.has("intake/column/30"));
  CHECK_FALSE(table.has("intake/row/20"));
  const base::Rect box = table.area("intake/table").box;
  const base::Point middle = table.area("intake/table").place(box.centre());
  for (int i = 0; i < 8; ++i) {
    table.down(1, middle + base::Point{300, 60});
    table.move(1, middle + base::Point{-300, -60});
    table.up(1);
  }
  table.settle();
  CHECK(table.has("intake/column/30"));
  CHECK(table.has("intake/row/50"));
  CHECK_FALSE(table.has("intake/row/2"));
  keepPicture(table, "intake_wide");
  table.tap("intake/column/30");
  tapAndRead(table, "intake/takes/note/need");
  CHECK(table.area("intake/column/30").value == "note/need");
}

TEST_CASE("it comes into the journey that is on the sheet") {
  FakeTable table;
  openPermit(table);
  base::Id<journey::Journey> second;
  REQUIRE_FALSE(table.document().perform({}, document::addJourney("Verhuizer", {}, &second)));
  table.shell().table()->room().look(second);
  read(table, "reis.csv", map);
  CHECK(says(table).find("Verhuizer") != std::string::npos);
  table.tap("intake/bring");
  CHECK_FALSE(holds(touchpoints(table), "Balie"));
  const auto outline = journey::outlineOf(table.workshop(), second);
  CHECK(outline.journeyOrder().size() == 4);
}

TEST_CASE("stages that stand fast are not added to") {
  FakeTable table;
  openPermit(table);
  table.shell().table()->room().setLocked(true);
  read(table, "reis.csv", map);
  CHECK_FALSE(table.area("intake/bring").enabled);
}

TEST_CASE("on a laptop and before a wall, and in English, all of it is within reach") {
  struct Place {
    std::string name;
    FakeTable::Size size;
    table::Setting setting;
    std::string language;
  };
  for (const Place& place : {Place{"laptop", {1366, 768, 1366 / 1200.}, table::Setting::Laptop, "nl"},
                             Place{"wall", {1920, 1080, 1920 / 1904.}, table::Setting::Wall, "en"},
                             Place{"table_4k", {3840, 2160, 2.668}, table::Setting::Table, "en"}}) {
    CAPTURE(place.name);
    FakeTable table{place.size, place.language};
    openPermit(table);
    table.shell().setSetting(place.setting);
    table.settle();
    lay(table, "reis.csv", map);
    openSheet(table);
    REQUIRE(waitFor(table, "intake/file/0"));
    keepPicture(table, "intake_choosing_" + place.name);
    table.tap("intake/file/0");
    REQUIRE(waitUntilRead(table));
    keepPicture(table, "intake_preview_" + place.name);
    for (const char* area : {"intake/bring", "intake/other", "intake/column/1", "intake/left/1",
                             "intake/heads/off", "intake/lies/columns", "intake/close"})
      CHECK_MESSAGE(table.isSeen(area), area);
    table.tap("intake/column/2");
    table.settle();
    keepPicture(table, "intake_takes_" + place.name);
    for (const auto& area : table.areas("intake/takes/")) CHECK_MESSAGE(table.isSeen(area), area);
    tapAndRead(table, "intake/takes/note/experience");
    table.tap("intake/bring");
    table.settle();
    keepPicture(table, "intake_done_" + place.name);
    CHECK(table.isSeen("intake/undo"));
  }
}

TEST_CASE("what is a table, and what is none") {
  CHECK(shell::isTable("a\tb\nc\td\n"));
  CHECK(shell::isTable("a;b;c\r\nd;e;f\r\n"));
  CHECK_FALSE(shell::isTable(""));
  CHECK_FALSE(shell::isTable("a\tb"));
  CHECK_FALSE(shell::isTable("een\ntwee\n"));
  CHECK_FALSE(shell::isTable("Beste mensen, hallo\nTot morgen, overmorgen, of later\n"));
}

TEST_CASE("reading that takes long holds nobody up, and can be stopped") {
  FakeTable table;
  openPermit(table);
  const auto isReady = std::make_shared<std::atomic<bool>>(false);
  shell::Intake& intake = table.shell().table()->intake();
  shell::Intake::Sources slow = intake.sources();
  slow.read = [isReady](const fs::path& file, const std::vector<survey::LaneName>& lanes,
                        survey::Progress* progress) {
    while (!*isReady) usleep(1000);
    return shell::readTable(file, lanes, progress);
  };
  intake.setSources(slow);
  lay(table, "reis.csv", map);
  openSheet(table);
  table.tap(fileNamed(table, "reis.csv"));
  REQUIRE(table.has("intake/reading"));
  CHECK(table.area("intake/reading").label == "Bezig met lezen: reis.csv");
  keepPicture(table, "intake_reading");
  table.wait(200); // it does not fold meanwhile
  CHECK(table.has("intake/reading"));

  SUBCASE("stopped") {
    table.tap("intake/cancel");
    *isReady = true;
    usleep(50'000);
    table.wait(1);
    CHECK(table.has("intake/files"));
    CHECK_FALSE(table.has("intake/bring"));
  }
  SUBCASE("waited for") {
    *isReady = true;
    CHECK(waitUntilRead(table));
  }
}

TEST_CASE("who looks for another table can go back to the first, as it was mapped") {
  FakeTable table;
  openPermit(table);
  read(table, "eigen.csv", "Deel,Wat\nVerhuizen,Belt\n");
  table.tap("intake/column/2");
  tapAndRead(table, "intake/takes/touchpoint");
  table.tap("intake/other");
  CHECK(table.area("intake/again").label == "Terug naar eigen.csv");
  table.tap("intake/again");
  CHECK(table.area("intake/column/2").value == "touchpoint");
  table.shell().press(shell::Key::Escape);
  table.settle();
  CHECK_FALSE(table.has("intake"));
}

TEST_CASE("a wheel moves the rows, and not the map below") {
  FakeTable table;
  openPermit(table);
  table.go("map");
  std::string many = "Fase;Contactmoment;Tijd\n";
  for (int i = 0; i < 100; ++i) many += "A;B" + std::to_string(i) + ";lang\n";
  read(table, "lang.csv", many);
  const std::string stage = table.areas("stage/").front();
  const auto lies = [&] { return table.area(stage).place(table.area(stage).box); };
  const base::Rect before = lies();
  const auto turn = [&](const std::string& area) {
    table.router().feed(touch::Wheel{table.at(area), -1});
    table.settle();
  };
  CHECK(table.has("intake/row/2"));
  CHECK(table.has("intake/left/1"));
  turn("intake/table");
  turn("intake/left");
  turn("intake/says");
  CHECK_FALSE(table.has("intake/row/2"));
  CHECK_FALSE(table.has("intake/left/1"));
  CHECK(lies() == before);
}
