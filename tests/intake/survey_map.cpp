#include "intake/survey_map.hpp"

#include <doctest/doctest.h>

#include <functional>
#include <stdexcept>

using namespace intake;
using journey::Direction;
using journey::MeasureKind;

namespace {

SurveyMap whole() {
  SurveyMap out;
  out.measures.push_back({.question = "Q1",
                          .place = {.touchpoint = {12}, .name = "Brief"},
                          .kind = MeasureKind::Effort,
                          .ends = Ends{1, 7},
                          .labels = {{"heel zwaar", 1}, {"licht", 7}},
                          .direction = Direction::LowerIsBetter});
  out.measures.push_back(
      {.question = "Hoe \"tevreden\" bent u?", .place = {.stage = {7}, .name = "Aanvraag"}});
  out.quotes.push_back({"Waarom?", {.touchpoint = {12}, .name = "Brief"}});
  out.personal = {"Woonplaats"};
  out.segment = "Klant";
  out.wave = "2026-10-24";
  out.source = "okt.csv (Qualtrics)";
  return out;
}

std::string wrongIn(const std::string& json) {
  try {
    readMap(json);
  } catch (const std::runtime_error& error) {
    return error.what();
  }
  return {};
}
std::string measureOf(const std::string& members) {
  return R"({"journeytable_survey_map": 1, "measures": [{"question": "Q1", )" + members + "}]}";
}

} // namespace

TEST_CASE("a map is read as it was written, whatever it says") {
  CHECK(readMap(writeMap(whole())) == whole());
  CHECK(readMap(writeMap({})) == SurveyMap{});
  CHECK(writeMap(readMap(writeMap(whole()))) == writeMap(whole()));
}

TEST_CASE("a place may be only its name") {
  const SurveyMap map = readMap(measureOf(R"("place": "Brief")"));
  REQUIRE(map.measures.size() == 1);
  CHECK(map.measures[0].place.name == "Brief");
  CHECK_FALSE(map.measures[0].place.isKnown());
}

TEST_CASE("what is no map of a survey says what is wrong, and where") {
  CHECK(wrongIn("{}").find("journeytable_survey_map") != std::string::npos);
  CHECK(wrongIn("[]") != "");
  CHECK(wrongIn("not json") != "");
  CHECK(wrongIn(R"({"journeytable_survey_map": 2})") != "");
  CHECK(wrongIn(R"({"journeytable_survey_map": 1, "measure": []})").find("\"measure\"") != std::string::npos);
  CHECK(wrongIn(R"({"journeytable_survey_map": 1, "measures": [{"place": "Brief"}]})") ==
        "measures 1: \"question\" is missing");
  CHECK(wrongIn(measureOf(R"("kind": "smiles")")) == "measures 1: \"smiles\" is not known");
  CHECK(wrongIn(measureOf(R"("scale": [10, 1])")) != "");
  CHECK(wrongIn(measureOf(R"("scale": [0, 1e9])")) != "");
  CHECK(wrongIn(measureOf(R"("scale": [0, 18446744073709551615])")) != "");
  CHECK(wrongIn(measureOf(R"("scale": [0, 5, 10])")) != "");
  CHECK(wrongIn(measureOf(R"("better": "sideways")")) != "");
  CHECK(wrongIn(measureOf(R"("labels": {"goed": 1000})")) != "");
  CHECK(wrongIn(measureOf(R"("labels": {" ": 1})")) != "");
  CHECK(wrongIn(measureOf(R"("place": {"touchpoint": 1, "stage": 2})")) != "");
  CHECK(wrongIn(measureOf(R"("place": {"touchpoint": -1})")) != "");
  CHECK(wrongIn(R"({"journeytable_survey_map": 1, "wave": "gisteren"})") != "");
  CHECK(wrongIn(R"({"journeytable_survey_map": 1, "source": ")" + std::string(201, 'x') + "\"}") != "");
  CHECK(wrongIn(std::string(40, '[')) != "");
}

TEST_CASE("a question is named so that it is found in the next export") {
  const auto survey = survey::readSurvey("Hoe was de brief?,Hoe?,Hoe?\n7,1,2\n8,1,2\n");
  REQUIRE(survey.questions.size() == 3);
  CHECK(nameOf(survey, survey.questions[0]) == "Hoe was de brief?");
  CHECK(nameOf(survey, survey.questions[2]) == "3"); // two have these words

  SurveyMap map;
  CHECK_FALSE(fits(map, survey)); // it names nothing
  map.measures = {{.question = "2"}};
  CHECK_FALSE(fits(map, survey)); // any survey has a second question
  map.measures = {{.question = "Hoe was de brief?"}};
  CHECK(fits(map, survey));
  map.quotes = {{.question = "Waarom?"}};
  CHECK_FALSE(fits(map, survey));
}
