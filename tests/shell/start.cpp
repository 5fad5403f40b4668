#include "shell/start/start.hpp"

#include "document/brief.hpp"
#include "shell/start/samples.hpp"
#include "support/fake_table.hpp"
#include "support/sources.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>

using support::FakeTable;
using support::permitWorkshop;

namespace {

const std::filesystem::path assets = support::sources() / "assets";

/// A workshop file with this title.
std::filesystem::path make(FakeTable& table, const std::string& name, const std::string& title,
                           int touchpoints = 14) {
  std::filesystem::create_directories(table.shell().settings().workshops);
  const auto file = table.shell().settings().workshops / (name + ".journey");
  auto document =
      document::Document::create(file, permitWorkshop(assets, touchpoints),
                                 {.utc = [] { return base::UtcMilliseconds{1790000000000}; }, .seed = 3});
  document->perform({}, document::writeBrief(&journey::Brief::title, title));
  return file;
}

void openAndClose(FakeTable& table, const std::filesystem::path& file) {
  REQUIRE(table.shell().open(file));
  table.shell().close();
}

void picture(FakeTable& table, const std::string& name) {
  if (const char* folder = std::getenv("JOURNEYTABLE_PICTURES"))
    table.picture(std::filesystem::path{folder} / (name + ".png"));
}

std::string labelOf(const FakeTable& table, const std::string& area) { return table.area(area).label; }

} // namespace

TEST_CASE("a template starts a new workshop in the program's language") {
  FakeTable table;
  std::string language = "nl", name = "21 september 2026.journey";
  SUBCASE("Dutch") {}
  SUBCASE("English") {
    table.tap("start/language/en");
    language = "en", name = "21 September 2026.journey";
  }

  table.tap("start/new/five_stages");

  REQUIRE(table.shell().table() != nullptr);
  CHECK(table.workshop().brief().language == language);
  const auto outline = journey::outlineOf(table.workshop());
  REQUIRE(outline.stages.size() == 5);
  const auto from = document::readTemplate(assets / "templates" / "five_stages.json");
  CHECK(outline.stages.front().stage->name == from.stages.front().name.in(language));
  CHECK(table.document().file().filename() == name);
  CHECK(table.shell().step() == "brief");
}

TEST_CASE("two workshops on one day have two files") {
  FakeTable table;
  table.tap("start/new/patient");
  table.shell().close();
  table.settle();
  table.tap("start/new/empty");

  CHECK(table.document().file().filename() == "21 september 2026 (2).journey");
}

TEST_CASE("the language changes at once, and is remembered") {
  FakeTable table;
  const std::string dutch = labelOf(table, "start/new/five_stages");
  table.tap("start/language/en");
  CHECK(table.shell().language() == "en");
  CHECK(labelOf(table, "start/new/five_stages") != dutch);
  CHECK(shell::Memory::read(table.shell().settings().memory).language == "en");

  table.tap("start/language/nl");
  CHECK(labelOf(table, "start/new/five_stages") == dutch);
}

TEST_CASE("recent workshops lie ready, the newest first") {
  FakeTable table;
  openAndClose(table, make(table, "one", "Omgevingsvergunning aanvragen"));
  openAndClose(table, make(table, "two", ""));
  table.settle();

  CHECK(table.areas("start/recent/").size() == 2);
  CHECK(labelOf(table, "start/recent/0") == "Zonder titel");
  CHECK(labelOf(table, "start/recent/1") == "Omgevingsvergunning aanvragen");
  CHECK(table.area("start/recent/1").value.starts_with("21 september 2026"));

  table.tap("start/recent/1");
  REQUIRE(table.shell().table() != nullptr);
  CHECK(table.workshop().brief().title == "Omgevingsvergunning aanvragen");
}

TEST_CASE("twelve recent workshops fit without lying over each other") {
  FakeTable table({1920, 1080, 1.6}); // 1200 x 675 mm
  const auto file = make(table, "one", "De klantreis van een nieuwe vergunninghouder");
  for (int i = 0; i < 12; ++i) {
    const auto other = file.parent_path() / ("copy " + std::to_string(i) + ".journey");
    std::filesystem::copy_file(file, other);
    openAndClose(table, other);
  }
  table.settle();
  picture(table, "start_twelve_1200");

  const auto names = table.areas("start/recent/");
  REQUIRE(names.size() == 12);
  const base::Rect all{0, 0, 1200, 675};
  for (std::size_t i = 0; i < names.size(); ++i) {
    const base::Rect box = table.area(names[i]).box;
    CHECK((box.x >= 0 && box.y >= 0 && box.right() <= all.right() && box.bottom() <= all.bottom()));
    for (std::size_t j = i + 1; j < names.size(); ++j) CHECK_FALSE(box.intersects(table.area(names[j]).box));
  }
}

TEST_CASE("a workshop that is gone is told, and the start screen stays") {
  FakeTable table;
  const auto file = make(table, "one", "Weg");
  openAndClose(table, file);
  std::filesystem::remove(file);
  table.settle();

  table.tap("start/recent/0");

  CHECK(table.shell().table() == nullptr);
  REQUIRE(table.has("message"));
  CHECK(table.area("message").value.find("one.journey") != std::string::npos);
  table.tap("message/close");
  CHECK(table.has("start/recent/0"));
}

TEST_CASE("files in the workshops' folder can be opened") {
  FakeTable table;
  make(table, "Van vorige week", "Vorige week");
  std::ofstream(table.shell().settings().workshops / "notes.txt") << "no workshop";
  table.settle();
  table.tap("start/open");
  picture(table, "start_open");

  const auto files = table.areas("start/file/");
  const auto found = std::ranges::find_if(
      files, [&](const std::string& area) { return labelOf(table, area) == "Van vorige week"; });
  REQUIRE(found != files.end());
  CHECK(
      std::ranges::none_of(files, [&](const std::string& area) { return labelOf(table, area) == "notes"; }));

  table.tap(*found);
  REQUIRE(table.shell().table() != nullptr);
  CHECK(table.workshop().brief().title == "Vorige week");
}

TEST_CASE("a sheet closes by its sign and beside it") {
  FakeTable table;
  table.tap("start/display");
  REQUIRE(table.has("start/sheet"));
  SUBCASE("its sign") { table.tap("start/sheet/close"); }
  SUBCASE("beside it") { table.tap(base::Point{20, 20}); }
  CHECK_FALSE(table.has("start/sheet"));
}

TEST_CASE("the size of the display is asked in inches, kept and told") {
  FakeTable table;
  table.tap("start/display");
  picture(table, "start_display");
  CHECK(table.area("start/display/size/65").role == "choice");

  table.tap("start/display/size/75");
  CHECK(table.shell().diagonalInch() == 75);
  table.tap("start/display/plus");
  CHECK(table.shell().diagonalInch() == 76);
  table.tap("start/display/minus");
  table.tap("start/display/minus");

  CHECK(shell::Memory::read(table.shell().settings().memory).diagonalInch == 74);
  CHECK(labelOf(table, "start/display").starts_with("74"));
}

TEST_CASE("workshops are shown as the display stands, wherever they were made") {
  FakeTable table;
  table.tap("start/display");
  table.tap("start/display/wall");
  table.tap("start/sheet/close");
  table.tap("start/new/five_stages");

  CHECK(table.shell().table()->room().isUpright());
  table.shell().close();
  table.settle();
  table.tap("start/display");
  table.tap("start/display/table");
  CHECK(table.shell().memory().setting == "table");
  REQUIRE(table.shell().open(table.shell().memory().recent.front().file));
  CHECK(table.shell().table()->room().setting == table::Setting::Table);
}

TEST_CASE("the worked example is opened as a copy, as often as people like") {
  FakeTable table;
  REQUIRE(shell::sampleIn(assets, "nl"));
  table.tap("start/sample");
  REQUIRE(table.shell().table() != nullptr);
  CHECK(table.document().file().parent_path() == table.shell().settings().workshops);
  CHECK(table.document().file().filename() == "Voorbeeldworkshop.journey");
  CHECK_FALSE(table.workshop().touchpoints.empty());
  table.shell().close();
  table.settle();

  table.tap("start/open");
  table.tap("start/sample/nl");
  REQUIRE(table.shell().table() != nullptr);
  CHECK(table.document().file().filename() == "Voorbeeldworkshop (2).journey");
}

TEST_CASE("an example that the program does not have is not offered") {
  const support::Folder folder;
  CHECK_FALSE(shell::sampleIn(folder.path(), "nl"));
  std::filesystem::create_directories(folder.path() / "samples");
  std::ofstream(folder.path() / "samples" / "nl.json") << "{}";
  CHECK(shell::sampleIn(folder.path(), "nl") == folder.path() / "samples" / "nl.json");
  CHECK_FALSE(shell::sampleIn(folder.path(), "en"));
}

TEST_CASE("the start screen, to look at") {
  if (std::getenv("JOURNEYTABLE_PICTURES") == nullptr) return;
  struct Look {
    const char *name, *language;
    FakeTable::Size size;
    int recents;
  };
  for (const Look& look :
       {Look{"start_empty_nl", "nl", {1920, 1080, 1.334}, 0}, Look{"start_nl", "nl", {1920, 1080, 1.334}, 5},
        Look{"start_en_4k", "en", {3840, 2160, 2.667}, 9},
        Look{"start_en_1200", "en", {1920, 1080, 1.6}, 2}}) {
    FakeTable table(look.size, look.language);
    const std::vector<std::string> titles{"Omgevingsvergunning aanvragen", "Verhuizing doorgeven", "",
                                          "Een nieuwe heup: van huisarts tot nazorg",
                                          "Energiecontract opzeggen"};
    for (int i = 0; i < look.recents; ++i)
      openAndClose(table, make(table, "w" + std::to_string(i),
                               titles[static_cast<std::size_t>(i) % titles.size()], 4 + 3 * i));
    picture(table, look.name);
    CHECK(table.areas("start/recent/").size() == static_cast<std::size_t>(look.recents));
  }
}

TEST_CASE("after a power cut the start screen shows a workshop with its title and its state") {
  FakeTable table;
  const auto file = make(table, "one", "Dakkapel");
  REQUIRE(table.shell().open(file));
  table.settle();
  table.go("voting");
  table.settle();

  // Nothing was closed: what is remembered now is what another start finds.
  const auto memory = shell::Memory::read(table.shell().settings().memory);
  REQUIRE_FALSE(memory.recent.empty());
  CHECK(memory.recent.front().title == "Dakkapel");
  CHECK(memory.recent.front().step == "voting");
  CHECK(memory.recent.front().moments == 14);
  CHECK(memory.recent.front().voted == 13);
  CHECK(memory.recent.front().open);
  CHECK(std::filesystem::exists(memory.recent.front().picture));

  table.shell().close();
  table.settle();
  CHECK(table.area("start/recent/0").label == "Dakkapel");
  CHECK(table.area("start/recent/0").value.ends_with("Stemmen, 13 van 14 gestemd"));
  table.shell().memory().recent.front().open = true; // as it was left
  table.settle();
  CHECK(table.area("start/recent/0").value.ends_with("; open"));
  picture(table, "start_after_power_cut");
}
