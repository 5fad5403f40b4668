#include "survey/answers.hpp"

#include "survey/words.hpp"

#include <doctest/doctest.h>

using namespace survey;
using journey::MeasureKind;

namespace {

Guess guessed(std::string_view question, const std::vector<std::string>& answers) {
  Guessing guessing;
  for (const std::string& answer : answers) guessing.add(answer);
  return guessing.guess(question, false);
}

} // namespace

TEST_CASE("numbers as tools write them, and nothing that only begins with one") {
  for (const char* text : {"7", " 7 ", "7,0", "7.00", "7 - very", "7 – heel", "7 (good)", "7= goed", "7: x"})
    CHECK(numberIn(text) == 7);
  for (const char* text :
       {"", "7,5", "7.05", "7 weeks", "7-8", "seven", "7,", "7 -", "77777777777777777777", "7.0.1"})
    CHECK_FALSE(numberIn(text));
  CHECK(numberIn("-2") == -2);
}

TEST_CASE("values of a scale, by number and by label") {
  const Scale scale{1, 5, {{"heel goed", 5}}};
  CHECK(valueOf(scale, "5") == 5);
  CHECK(valueOf(scale, " Heel  Goed") == 5);
  CHECK_FALSE(valueOf(scale, "6"));
  CHECK_FALSE(valueOf(scale, "goed"));
}

TEST_CASE("scales and labels that people name") {
  CHECK(scaleIn("0-10") == Scale{0, 10});
  CHECK(scaleIn(" 1 - 7 ") == Scale{1, 7});
  for (const char* text : {"", "5", "5-1", "a-b", "1-2-3", "0-1000"}) CHECK_FALSE(scaleIn(text));
  CHECK(labelsIn("Slecht=1, Ja, graag=2") == std::nullopt);
  CHECK(labelsIn("Slecht=1,Zeer Goed = 5") == Labels{{"slecht", 1}, {"zeer goed", 5}});
}

TEST_CASE("the ends of a scale are guessed from what was given, and it is said whether they are certain") {
  CHECK(guessed("Cijfer?", {"7", "8", "10"}).scale == Scale{1, 10});
  CHECK_FALSE(guessed("Cijfer?", {"7", "8", "10"}).isCertain);
  CHECK(guessed("Cijfer?", {"0", "8"}).scale == Scale{0, 10});
  CHECK(guessed("Cijfer?", {"0", "8"}).isCertain);
  CHECK(guessed("Cijfer van 0 tot 10?", {"8"}).scale == Scale{0, 10});
  CHECK(guessed("Rate us (1-10)", {"4"}).scale == Scale{1, 10});
  CHECK(guessed("Hoe tevreden?", {"4", "5"}).scale == Scale{1, 5});
  CHECK(guessed("Hoe tevreden?", {"4", "6"}).scale == Scale{1, 7});
  CHECK(guessed("Hoe tevreden?", {"tevreden", "Zeer ontevreden"}).scale.highest == 5);
  CHECK(guessed("It was easy", {"Somewhat agree", "Strongly agree"}).scale.highest == 7);
}

TEST_CASE("what a question measures is guessed from its words and its scale") {
  CHECK(guessed("Would you recommend us?", {"0", "10"}).kind == MeasureKind::Promoter);
  CHECK(guessed("Zou u ons aanbevelen? (0-10)", {"9"}).kind == MeasureKind::Promoter);
  CHECK_FALSE(guessed("Zou u ons aanbevelen?", {"1", "10"}).kind); // perhaps of 1 to 10: it is not guessed
  CHECK(guessed("Hoeveel moeite kostte het?", {"2", "5"}).kind == MeasureKind::Effort);
  CHECK(guessed("Welk rapportcijfer?", {"2", "9"}).kind == MeasureKind::Satisfaction);
  CHECK(guessed("Welk cijfer had u verwacht?", {"2", "9"}).kind == MeasureKind::Expectation);
  CHECK(guessed("How easy did you expect this to be?", {"2", "5"}).kind == MeasureKind::Expectation);
  CHECK(guessed("Is uw vraag opgelost?", {"ja", "Nee"}).kind == MeasureKind::FirstContact);
  CHECK(guessed("Hoe oud bent u?", {"34", "51", "34", "51", "34"}).form == Guess::Form::Choice);
  CHECK(guessed("Waarom?", {"te laat", "te duur", "prima", "goed", "kort"}).form == Guess::Form::Words);
  CHECK(guessed("Waarom?", {}).form == Guess::Form::Nothing);
}

TEST_CASE("days are read where they can be read in one way") {
  CHECK(dayIn("2026-10-24 09:00:00") == "2026-10-24");
  CHECK(dayIn("2026/10/24") == "2026-10-24");
  CHECK(dayIn("2026-10-24T09:00:00Z") == "2026-10-24");
  CHECK(dayIn("24-10-2026 9:00") == "2026-10-24");
  CHECK(dayIn("3-4-2026") == "2026-04-03");
  CHECK(dayIn("10/24/2026 09:01:02 AM") == "2026-10-24");
  CHECK(dayIn("24/10/2026") == "2026-10-24");
  for (const char* text :
       {"", "3/4/2026", "2026-13-01", "31-02-2026", "10/24/26", "gisteren", "2026", "24-10"})
    CHECK_FALSE(dayIn(text));
  CHECK(isDay("2026-10-24"));
  CHECK_FALSE(isDay("24-10-2026"));
}
