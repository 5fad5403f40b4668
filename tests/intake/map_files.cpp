#include "intake/map_files.hpp"

#include "support/folder.hpp"

#include <doctest/doctest.h>

using namespace intake;
using support::Folder;

namespace {

SurveyMap mapOf(const std::string& code) { return {.measures = {{.question = code}}, .source = "okt.csv"}; }

survey::Survey surveyWith(const std::string& code) {
  survey::Survey out;
  out.questions.push_back({.code = code, .text = "Hoe tevreden bent u?"});
  return out;
}

} // namespace

TEST_CASE("a map of a survey is kept in the place of another one, and read again") {
  const Folder folder;
  const auto file = folder / "okt.map.json";

  keepMap(file, mapOf("Q1"));
  keepMap(file, mapOf("Q2"));

  CHECK(mapIn(file) == mapOf("Q2"));
}

TEST_CASE("what is no map stays as it was, and is refused") {
  const Folder folder;
  support::writeBytes(folder / "notes.json", "{\"mine\": 1}");

  CHECK_THROWS_AS(keepMap(folder / "notes.json", mapOf("Q1")), MapError);
  CHECK_THROWS_AS(mapIn(folder / "notes.json"), MapError);
  CHECK_THROWS_AS(mapIn(folder / "nowhere.json"), std::filesystem::filesystem_error);

  CHECK(support::bytesOf(folder / "notes.json") == "{\"mine\": 1}");
}

TEST_CASE("of the maps in a folder the newest that names this survey's questions is found") {
  using namespace std::chrono_literals;
  const Folder folder;
  const auto keep = [&](const std::string& name, SurveyMap map, std::chrono::hours before) {
    keepMap(folder / name, map);
    const auto now = std::filesystem::file_time_type::clock::now();
    std::filesystem::last_write_time(folder / name, now - before);
  };
  SurveyMap older = mapOf("Q1"), newer = mapOf("Q1");
  older.source = "jan.csv";
  keep("jan.map.json", older, 2h);
  keep("okt.map.json", newer, 1h);
  keep("other.map.json", mapOf("X9"), 0h);
  keep("okt.json", older, 0h); // not the name of a map
  support::writeBytes(folder / "broken.map.json", "{");

  CHECK(newestMapIn(folder.path(), surveyWith("Q1")) == newer);
  CHECK_FALSE(newestMapIn(folder.path(), surveyWith("Q3")));
  CHECK_FALSE(newestMapIn(folder / "nowhere", surveyWith("Q1")));
}
