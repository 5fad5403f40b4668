#include "survey/survey.hpp"

#include <doctest/doctest.h>

using namespace survey;

TEST_CASE("responses are told apart by what they gave to a question, each in one segment or in none") {
  const Survey survey = readSurvey("Klant,Hoe tevreden bent u? (1-10)\n"
                                   "Bedrijf,3\nparticulier,8\n bedrijf ,5\n,9\nParticulier,x\n");
  REQUIRE(survey.questions.size() == 2);
  const auto segments = segmentsBy(survey, survey.questions[0]);
  REQUIRE(segments.size() == 2);
  CHECK(segments[0].name == "Bedrijf");
  CHECK(segments[0].responses.size() == 2);
  CHECK(segments[1].name == "particulier");
  const Scale scale{1, 10, {}};
  const Tally all = tallyOf(survey, survey.questions[1], scale),
              companies = tallyOf(survey, segments[0].responses, survey.questions[1], scale),
              people = tallyOf(survey, segments[1].responses, survey.questions[1], scale);
  CHECK(all.counts == std::vector<std::int64_t>{0, 0, 1, 0, 1, 0, 0, 1, 1, 0});
  CHECK(companies.counts == std::vector<std::int64_t>{0, 0, 1, 0, 1, 0, 0, 0, 0, 0});
  CHECK(people.counts[7] == 1);
  CHECK(people.strange.size() == 1);
}
