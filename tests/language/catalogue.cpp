#include "language/languages.hpp"
#include "support/folder.hpp"
#include "support/sources.hpp"
#include "support/time_zone.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <regex>
#include <set>
#include <string>

using language::Catalogue;
using namespace language::literals;

namespace {

const std::filesystem::path source = support::sources();

Catalogue shipped(const std::string& code) {
  return Catalogue::read(source / "assets" / "languages" / (code + ".json"));
}

/// The placeholders of a text, in both forms where it has a plural.
std::set<std::string> placeholders(const std::string& text) {
  std::set<std::string> found;
  const std::regex placeholder(R"(\{[0-9]\})");
  for (std::sregex_iterator at(text.begin(), text.end(), placeholder), end; at != end; ++at)
    found.insert(at->str());
  return found;
}

/// Calls `look` with the text of every source file of the program.
void eachSource(const std::function<void(const std::string&)>& look) {
  for (const auto& entry : std::filesystem::recursive_directory_iterator(source / "app"))
    if (entry.path().extension() == ".cpp" || entry.path().extension() == ".hpp")
      look(support::bytesOf(entry.path()));
}

void collect(const std::string& text, const std::regex& pattern, std::set<std::string>& into) {
  for (std::sregex_iterator at(text.begin(), text.end(), pattern), end; at != end; ++at)
    into.insert((*at)[1].str());
}

/// Every id that the program asks for: literals "..."_text, deeds and refusals.
std::set<std::string> idsInUse() {
  std::set<std::string> ids;
  const std::regex literal(R"re("([a-z0-9_.]+)"_text)re"), named(R"re("((?:deed|refusal)\.[a-z_]+)")re");
  eachSource([&](const std::string& text) {
    collect(text, literal, ids);
    collect(text, named, ids);
  });
  return ids;
}

/// What may be an id, or its beginning up to a dot.
std::set<std::string> wordsInUse() {
  std::set<std::string> words;
  const std::regex literal(R"re("([a-z0-9_.]+)")re");
  eachSource([&](const std::string& text) { collect(text, literal, words); });
  for (const auto& entry : std::filesystem::recursive_directory_iterator(source / "assets"))
    if (entry.path().extension() == ".json" && entry.path().parent_path().filename() != "languages")
      collect(support::bytesOf(entry.path()), literal, words);
  return words;
}

} // namespace

TEST_CASE("no text is there that nothing asks for") {
  const auto words = wordsInUse();
  for (const std::string& id : shipped("en").ids()) {
    CAPTURE(id);
    bool used = words.count(id) > 0;
    for (std::size_t dot = id.find('.'); dot != std::string::npos && !used; dot = id.find('.', dot + 1))
      used = words.count(id.substr(0, dot + 1)) > 0;
    CHECK(used);
  }
}

TEST_CASE("all languages have the same texts, with the same placeholders and plurals") {
  const Catalogue english = shipped("en");
  const auto codes = language::codesIn(source / "assets" / "languages");
  REQUIRE(codes.size() >= 2);
  for (const std::string& code : codes) {
    CAPTURE(code);
    const Catalogue other = shipped(code);
    CHECK(other.ids() == english.ids());
    for (const std::string& id : english.ids()) {
      CAPTURE(id);
      CHECK(placeholders(other.named(id)) == placeholders(english.named(id)));
      CHECK(other.hasPlural(id) == english.hasPlural(id));
      CHECK(!other.named(id).empty());
    }
  }
}

TEST_CASE("every text that the program asks for is there") {
  const Catalogue dutch = shipped("nl");
  const std::set<std::string> used = idsInUse();
  REQUIRE(used.size() > 100);

  for (const std::string& id : used) {
    CAPTURE(id);
    CHECK(dutch.has(id));
  }
}

TEST_CASE("placeholders take words, plurals take their form by the number") {
  const auto file = std::filesystem::temp_directory_path() / "journeytable-catalogue-test.json";
  std::ofstream(file)
      << R"({"a": "{1} voor {0}", "n": {"one": "{0} stem", "other": "{0} stemmen van {1}"}, "plain": "{9}"})";
  const Catalogue words = Catalogue::read(file);
  std::filesystem::remove(file);

  CHECK(words("a"_text, {"x", "y"}) == "y voor x");
  CHECK(words.count("n"_text, 1) == "1 stem");
  CHECK(words.count("n"_text, 0, {"8"}) == "0 stemmen van 8");
  CHECK(words("plain"_text) == "{9}");
  CHECK(words.named("unknown.id") == "unknown.id");
}

TEST_CASE("a file that is no catalogue is told by its name") {
  const auto file = std::filesystem::temp_directory_path() / "journeytable-bad-catalogue.json";
  std::ofstream(file) << R"({"a": 3})";

  CHECK_THROWS_WITH_AS(Catalogue::read(file), doctest::Contains("journeytable-bad-catalogue.json"),
                       std::runtime_error);
  std::filesystem::remove(file);
  CHECK_THROWS_AS(Catalogue::read(file), std::runtime_error);
}

TEST_CASE("numbers, dates and clocks are written as the language writes them") {
  const Catalogue dutch = shipped("nl"), english = shipped("en");

  CHECK(dutch.number(7.25, 1) == "7,3"); // half away from zero
  CHECK(dutch.number(-7.25, 1) == "-7,3");
  CHECK(dutch.number(1.005, 2) == "1,01");
  CHECK(english.number(-0.04, 1) == "0.0");
  CHECK(english.number(10, 0) == "10");
  const support::TimeZone zone("UTC0");
  CHECK(dutch.date(1790000000000) == "21 september 2026");
  CHECK(english.clock(245) == "4:05");
  CHECK(english.clock(-10) == "-0:10");
}

TEST_CASE("a date is the day that people have where they are") {
  const Catalogue english = shipped("en");
  constexpr base::UtcMilliseconds evening = 1793042340000; // 26 October 2026, 19:19 UTC

  const support::TimeZone auckland("NZST-12NZDT,M9.5.0,M4.1.0/3");

  CHECK(english.date(evening) == "27 October 2026");
}
