#include "survey/notes.hpp"

#include "survey/read_error.hpp"

#include <doctest/doctest.h>

using namespace survey;

TEST_CASE("a row for each touchpoint; stage and step are those above where a row does not say") {
  const Notes notes = readNotes("Fase;Stap;Contactmoment;Kanaal;Behoefte;Verwachting;Kleur\n"
                                ";;Los;;;;\n"
                                "Aanvraag;Vult in;Formulier;website;Weten waar ik ben;Snel;geel\n"
                                ";;Balie;balie;;;\n"
                                ";;;;;;rood\n"
                                "Levering;;Besluit;;;;\n");
  CHECK_FALSE(notes.isTurned);
  CHECK(notes.lanes.size() == 6);
  CHECK(notes.unknown == std::vector<std::string>{"Kleur"});
  REQUIRE(notes.rows.size() == 3);
  CHECK(notes.rows[0].need == "Weten waar ik ben");
  CHECK(notes.rows[1].stage == "Aanvraag");
  CHECK(notes.rows[1].step == "Vult in");
  CHECK(notes.rows[1].channel == "balie");
  CHECK(notes.rows[2].stage == "Levering");
  CHECK(notes.rows[2].step.empty());
  REQUIRE(notes.left.size() == 2);
  CHECK(notes.left[0].why == WhyNot::NoStage);
  CHECK(notes.left[0].line == 2);
  CHECK(notes.left[1].why == WhyNot::Blank);
  CHECK(notes.left[1].line == 5);
}

TEST_CASE("the grid turned, with lanes as rows, in English") {
  const Notes notes = readNotes(
      "Stage,Request,,Delivery\nStep,Fills in,,Waits\nTouchpoint,Form,Desk,Letter\nChannel,web,,post\n");
  CHECK(notes.isTurned);
  REQUIRE(notes.rows.size() == 3);
  CHECK(notes.rows[1].touchpoint == "Desk");
  CHECK(notes.rows[1].step == "Fills in");
  CHECK(notes.rows[1].channel.empty());
  CHECK(notes.rows[2].stage == "Delivery");
  CHECK(notes.rows[2].column == 4);
}

TEST_CASE("what is too long is left, and what is no map is refused") {
  const Notes notes = readNotes("Fase,Contactmoment\nAanvraag," + std::string(2001, 'a') + "\n,Balie\n");
  REQUIRE(notes.left.size() == 1);
  CHECK(notes.left[0].why == WhyNot::TooLong);
  REQUIRE(notes.rows.size() == 1);
  CHECK(notes.rows[0].stage == "Aanvraag");

  CHECK_THROWS_AS(readNotes("Naam,Prijs\nBo,3\n"), ReadError);
  CHECK_THROWS_AS(readNotes(""), ReadError);
}
