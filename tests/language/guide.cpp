// The guide's table "where it is": every word in bold is what the program calls something.
#include "language/languages.hpp"
#include "support/sources.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

const std::filesystem::path assets = support::sources() / "assets";

/// A row of the guide's only table.
struct Row {
  std::string term, place;
};

/// Without its head.
std::vector<Row> rowsIn(const std::string& code) {
  std::ifstream file(assets / "guide" / (code + ".md"));
  std::vector<Row> rows;
  bool isTable = false;
  for (std::string line; std::getline(file, line);) {
    const std::size_t end = line.find(" | ");
    if (isTable && line.starts_with("| ")) rows.push_back({line.substr(2, end - 2), line.substr(end + 3)});
    isTable = isTable || line.starts_with("|---");
  }
  return rows;
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

/// What books, courses and workshops call things in 1.0 and 2.0, as the guide writes them.
constexpr std::string_view dutch =
    "Aanleiding, doelstelling, Scope, Kernteam, challengeteam, projectleider, vergaderen, 1.0, "
    "2.0, 3.0, Stakeholdermap, kringen van invloed, Persona, Uitkomst, Situatie nu, ambities, "
    "segmenten, documentatie, Interne interviews, basisfases, attract, Fases, Stappen, "
    "vóór het eerste contact, Touchpoints, andere partijen, kanalen, face to face, Behoefte, "
    "Verwachting, Ervaring, kloof, Wie levert de dienst, Frontstage, Backstage, backoffice, "
    "Processen, Blueprint, tien stappen, Boodschappen en media, wie doet wat wanneer, "
    "Faalpunten, Kosten en tijd, Verbeterpunten, niet in geïnvesteerd, Waardering, Belang, "
    "Emotiecurve, emotionele reis, Inschatting, Moments of truth, Differentiators, "
    "Points of non-quality, Belevingsonderzoek, Vier gouden feedbackregels, Closed Loop, "
    "Klanttevredenheidsonderzoek, Net Promoter Score, Customer Effort Score, "
    "First Contact Resolution, meten per fase, analytisch, Brainstorm, verbetervoorstellen, "
    "9+ toets, klantbelevingsontwikkeling";
constexpr std::string_view english =
    "Reason, objective, Scope, Core team, challenge team, project lead, meetings, 1.0, 2.0, 3.0, "
    "Stakeholder map, circles of influence, Persona, Outcome, Present situation, ambitions, "
    "segments, available documents, Internal interviews, Five basic stages, attract, Stages, "
    "Steps, before the first contact, Touchpoints, other parties, Channels, face to face, Need, "
    "Expectation, Experience, gap, Who delivers the service, Frontstage, Backstage, back office, "
    "Processes, Blueprint, ten steps, Messages and media, who does what and when, Fail points, "
    "Cost and time, Improvements, no investment, Grade, Importance, Emotion curve, "
    "emotional journey, Estimate, Moments of truth, Differentiators, Points of non-quality, "
    "Research of experience, Four golden feedback rules, Closed loop, satisfaction survey, "
    "Net Promoter Score, Customer Effort Score, First Contact Resolution, "
    "satisfaction at each stage, analytics, Brainstorm, improve and innovate, 9+ test, Reporting";

/// Those between the commas.
std::vector<std::string> termsIn(std::string_view all) {
  std::vector<std::string> terms;
  while (!all.empty()) {
    const std::size_t end = std::min(all.find(", "), all.size());
    terms.emplace_back(all.substr(0, end));
    all.remove_prefix(std::min(end + 2, all.size()));
  }
  return terms;
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
    const auto table = rowsIn(words.code());
    rows.insert(table.size());
    for (const Row& row : table) {
      CAPTURE(row.place);
      const auto names = boldIn(row.place);
      CHECK_FALSE(names.empty());
      for (const std::string& name : names) CHECK_MESSAGE(texts.contains(name), name);
    }
  }
  REQUIRE(rows.size() == 1); // every language says as much
  CHECK(*rows.begin() >= 40);
}

TEST_CASE("the terms of the books, courses and workshops on 1.0 and 2.0 each have a row") {
  for (const auto& [code, terms] : {std::pair{"nl", dutch}, std::pair{"en", english}}) {
    const auto rows = rowsIn(code);
    const auto all = termsIn(terms);
    CHECK(all.size() >= 60);
    for (const std::string& term : all) {
      const auto names = [&](const Row& row) { return row.term.find(term) != row.term.npos; };
      CHECK_MESSAGE(std::ranges::any_of(rows, names), term);
    }
  }
}
