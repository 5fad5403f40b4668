// The guide's table "where it is": every word in bold is what the program calls something.
#include "language/languages.hpp"
#include "support/sources.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <set>
#include <string>
#include <vector>

namespace {

const std::filesystem::path assets = support::sources() / "assets";

/// The second cells of the guide's only table, without its head.
std::vector<std::string> placesIn(const std::string& code) {
  std::ifstream file(assets / "guide" / (code + ".md"));
  std::vector<std::string> places;
  bool isTable = false;
  for (std::string line; std::getline(file, line);) {
    if (isTable && line.starts_with("| ")) places.push_back(line.substr(line.find(" | ") + 3));
    isTable = isTable || line.starts_with("|---");
  }
  return places;
}

std::vector<std::string> boldIn(const std::string& text) {
  std::vector<std::string> words;
  for (std::size_t from = text.find("**"); from != text.npos; from = text.find("**", from)) {
    const std::size_t end = text.find("**", from + 2);
    if (end == text.npos) break;
    words.push_back(text.substr(from + 2, end - from - 2));
    from = end + 2;
  }
  return words;
}

} // namespace

TEST_CASE("whoever looks for a term of the method finds it under the name that it has on the table") {
  const auto languages = language::Languages::read(assets / "languages");
  std::set<std::size_t> rows;
  for (const language::Catalogue& words : languages.all()) {
    if (!std::filesystem::exists(assets / "guide" / (words.code() + ".md"))) continue;
    std::set<std::string> texts;
    for (const std::string& id : words.ids())
      if (!words.hasPlural(id)) texts.insert(words.named(id));
    const auto places = placesIn(words.code());
    rows.insert(places.size());
    for (const std::string& place : places) {
      CAPTURE(place);
      const auto names = boldIn(place);
      CHECK_FALSE(names.empty());
      for (const std::string& name : names) CHECK_MESSAGE(texts.contains(name), name);
    }
  }
  REQUIRE(rows.size() == 1); // every language says as much
  CHECK(*rows.begin() >= 40);
}
