// A language is a file: with assets/languages/xx.json, and nothing else, the whole program speaks it.
#include "base/json.hpp"
#include "report/export.hpp"
#include "support/folder.hpp"
#include "support/open_permit.hpp"
#include "support/sources.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

using support::FakeTable;

namespace {

namespace fs = std::filesystem;

/// The program's assets, and a language of which every text is "~" and the English one.
class Assets {
 public:
  Assets() {
    fs::copy(support::sources() / "assets", path(), fs::copy_options::recursive);
    auto texts = base::parseJson(support::bytesOf(path() / "languages" / "en.json"));
    for (auto& [id, text] : texts.items())
      if (!id.starts_with("language.") && text.is_string()) text = "~" + text.get<std::string>();
    texts["language.name"] = "Trial";
    texts["language.decimal_sign"] = ",";
    texts["language.list_separator"] = ";";
    texts["language.capital_pairs"] = "ch dz";
    std::ofstream(path() / "languages" / "xx.json") << base::writeJson(texts);
  }
  fs::path path() const { return folder_.path() / "assets"; }

 private:
  support::Folder folder_;
};

} // namespace

TEST_CASE("a new language is one file: the table offers it, speaks it and writes it") {
  const Assets assets;
  FakeTable table(
      {}, "nl", [] {}, assets.path());
  REQUIRE(table.has("start/language/xx"));
  CHECK(table.area("start/language/xx").label == "Trial");

  table.tap("start/language/xx");
  CHECK(table.area("start/open").label.starts_with("~"));

  table.tap("start/new/five_stages");
  CHECK(table.workshop().brief().language == "xx");
  const auto outline = journey::outlineOf(table.workshop());
  CHECK(outline.stages.front().stage->name == "Before the request"); // the template has no words of it
  CHECK(table.shell().words().number(7.5, 1) == "7,5");

  const fs::path folder = table.folder() / "result";
  fs::create_directories(folder);
  for (const fs::path& file : report::exportAll(table.workshop(), table.shell().words(), folder,
                                                report::formats(), {.made = 1790000000000}))
    if (file.extension() == ".csv") CHECK(support::bytesOf(file).starts_with("\xEF\xBB\xBF"));
}

TEST_CASE("a new language is chosen in the facilitator's panel, and says which letters are one capital") {
  const Assets assets;
  FakeTable table(
      {}, "nl", [] {}, assets.path());
  support::openPermit(table, 3, false);
  table.hold("facilitator/menu");
  table.tap("facilitator/tab/settings");
  table.tap("facilitator/language/xx");
  CHECK(table.shell().language() == "xx");
  table.tap("facilitator/close");
  table.shell().table()->go("map");
  table.settle();

  table.tap("seat/1");
  for (const char* key : {"c", "h", "a", "t"}) table.tap(std::string{"seat/1/key/"} + key);
  CHECK(table.area("seat/1/text").value == "CHat");
}
