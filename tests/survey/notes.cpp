#include "survey/notes.hpp"

#include "survey/read_error.hpp"

#include <doctest/doctest.h>

using namespace survey;

namespace {

/// As both languages name them.
Notes readNotes(std::string bytes) {
  using What = NoteHead::What;
  return survey::readNotes(std::move(bytes), {{"Behoefte", {What::Note, "need"}},
                                              {"Verwachting", {What::Note, "expectation"}},
                                              {"Tijd", {What::Note, "time"}},
                                              {"Faalpunt", {What::Note, "failpoint"}},
                                              {"Oplossing", {What::Remedy, "failpoint"}},
                                              {"Fail point", {What::Note, "failpoint"}},
                                              {"Remedy", {What::Remedy, "failpoint"}},
                                              {"Keep as is", {What::Note, "no_investment"}}});
}

} // namespace

TEST_CASE("a row for each touchpoint; stage and step are those above where a row does not say") {
  const Notes notes = readNotes("Fase;Stap;Contactmoment;Kanaal;Behoefte;Verwachting;Kleur\n"
                                ";;Los;;;;\n"
                                "Aanvraag;Vult in;Formulier;website;Weten waar ik ben;Snel;geel\n"
                                ";;Balie;balie;;;\n"
                                ";;;;;;rood\n"
                                "Levering;;Besluit;;;;\n");
  CHECK_FALSE(notes.isTurned);
  CHECK(notes.heads.size() == 6);
  CHECK(notes.unknown == std::vector<std::string>{"Kleur"});
  REQUIRE(notes.rows.size() == 3);
  REQUIRE(notes.rows[0].notes.size() == 2);
  CHECK(notes.rows[0].notes[0].lane == "need");
  CHECK(notes.rows[0].notes[0].text == "Weten waar ik ben");
  CHECK(notes.rows[1].notes.empty());
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

TEST_CASE("what was counted at a touchpoint has columns of its own, and what cannot be so is left out") {
  const Notes notes = readNotes("Fase;Contactmoment;Bezoeken;Afhakers;Herhaling;Wachttijd;Periode\n"
                                "Aanvraag;Formulier;1.240;186;90;8 min;september\n"
                                ";Balie;;0;;3 dagen;\n"
                                ";Brief;;;;;\n"
                                ";Bellen;12;13;;;\n"
                                ";Mailen;12;;13;;\n"
                                ";Chatten;veel;;;;\n"
                                ";Wachten;;;;lang;\n"
                                ";;12;;;;\n"
                                ";Halen;12,5;;;;\n");
  CHECK(notes.unknown.empty());
  REQUIRE(notes.rows.size() == 3);
  CHECK(notes.rows[0].visits == 1240);
  CHECK(notes.rows[0].dropOuts == 186);
  CHECK(notes.rows[0].repeats == 90);
  CHECK(notes.rows[0].waiting == "8 min");
  CHECK(notes.rows[0].period == "september");
  CHECK_FALSE(notes.rows[1].visits);
  CHECK(notes.rows[1].dropOuts == 0);
  CHECK_FALSE(notes.rows[2].tellsSeen());
  REQUIRE(notes.left.size() == 6);
  const WhyNot whys[] = {WhyNot::MoreThanThere, WhyNot::MoreThanThere, WhyNot::NoCount,
                         WhyNot::NoTime,        WhyNot::NoTouchpoint,  WhyNot::NoCount};
  for (std::size_t i = 0; i < 6; ++i) {
    CAPTURE(i);
    CHECK(notes.left[i].why == whys[i]);
    CHECK(notes.left[i].line == 5 + i);
  }
  const Notes english = readNotes("Touchpoint,Stage,Visits,Drop-outs,Repeats,Waiting time,Period\n"
                                  "Form,Request,\"1,240\",186,90,8 min,September\n");
  REQUIRE(english.rows.size() == 1);
  CHECK(english.heads.size() == 7);
  CHECK(english.rows[0].visits == 1240);
  CHECK(english.rows[0].waiting == "8 min");
}

TEST_CASE("a count that may be a thousand times what it says is left out, with that reason") {
  const auto whyOf = [](const std::string& bytes) {
    std::vector<WhyNot> out;
    for (const Left& left : readNotes(bytes).left) out.push_back(left.why);
    return out;
  };
  const std::string heads = "Fase;Contactmoment;Bezoeken;Afhakers\n";
  SUBCASE("groups parted by spaces, points or nothing are read together") {
    const Notes notes =
        readNotes(heads + "Aanvraag;Formulier;1 240;1.186\n;Brief;1\u202f240;1186\n;Balie;12,00;0\n");
    CHECK(notes.left.empty());
    REQUIRE(notes.rows.size() == 3);
    CHECK(notes.rows[0].visits == 1240);
    CHECK(notes.rows[0].dropOuts == 1186);
    CHECK(notes.rows[1].visits == 1240);
  }
  SUBCASE("a comma where semicolons part the cells") {
    CHECK(whyOf(heads + "Aanvraag;Formulier;1,240;12\n") == std::vector{WhyNot::UnclearCount});
    CHECK(whyOf("Fase\tContactmoment\tBezoeken\nAanvraag\tFormulier\t1,240\n").empty());
  }
  SUBCASE("a point where another count has decimals behind one") {
    CHECK(whyOf(heads + "Aanvraag;Formulier;1.240;12\n;Brief;12.5;3\n") ==
          std::vector{WhyNot::UnclearCount, WhyNot::NoCount});
  }
  SUBCASE("points and commas in one table, of which one must be decimal") {
    CHECK(whyOf("Fase\tContactmoment\tBezoeken\nAanvraag\tFormulier\t1,240\n\tBrief\t1.240\n\tBalie\t7.100."
                "300\n") == std::vector{WhyNot::UnclearCount, WhyNot::UnclearCount});
  }
  SUBCASE("the same in a table that is turned") {
    CHECK(whyOf("Fase;Aanvraag;\nContactmoment;Formulier;Brief\nBezoeken;1.240;12.5\nAfhakers;3;4\n") ==
          std::vector{WhyNot::UnclearCount, WhyNot::NoCount});
  }
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

TEST_CASE("lanes of the map are known by their names, in both languages and in words of other sheets") {
  const Notes notes = readNotes("Stap,Fase,Ervaring,Tijd,Faalpunt,Oplossing,Verbeterpunten\n"
                                "Wacht,Levering,Duurt lang,3 dagen,Geen bericht,Mail sturen,Sneller\n"
                                "Belt,Levering,,even,,,\n"
                                "Haalt op,Levering,,,,Niets nodig,\n");
  CHECK(notes.unknown.empty());
  REQUIRE(notes.rows.size() == 2);
  std::vector<std::string> lanes;
  for (const Noted& noted : notes.rows[0].notes) lanes.emplace_back(noted.lane);
  CHECK(lanes == std::vector<std::string>{"experience", "time", "failpoint", "improvement"});
  CHECK(notes.rows[0].notes[2].remedy == "Mail sturen");
  CHECK(notes.rows[1].notes.empty()); // what would put right nothing
  REQUIRE(notes.left.size() == 1);
  CHECK(notes.left[0].why == WhyNot::NoAmount);
  CHECK(notes.left[0].line == 3);

  const Notes english =
      readNotes("Stage,Step,Fail point,Remedy,Keep as is\nRequest,Calls,No answer,Call back,Form\n");
  CHECK(english.unknown.empty());
  REQUIRE(english.rows.size() == 1);
  CHECK(english.rows[0].notes.size() == 2);
}

TEST_CASE("what a column is can be said by hand, and where a stage is missing one is given") {
  using What = NoteHead::What;
  const Grid grid = readDelimited("Wat,Waar\nBelt,telefoon\nMailt,mail\n");
  NotesPlan plan = planOf(grid, {});
  CHECK_FALSE(plan.isWhole());
  plan.heads = {NoteHead{What::Touchpoint}, NoteHead{What::Channel}};
  CHECK(plan.isWhole());
  const Notes homeless = survey::readNotes(grid, plan);
  CHECK(homeless.rows.empty());
  REQUIRE(homeless.left.size() == 2);
  CHECK(homeless.left[1].why == WhyNot::NoStage);
  CHECK(homeless.left[1].row == 2);

  plan.stage = "Ingelezen";
  const Notes notes = survey::readNotes(grid, plan);
  REQUIRE(notes.rows.size() == 2);
  CHECK(notes.rows[1].stage == "Ingelezen");
  CHECK(notes.rows[1].channel == "mail");

  plan.hasHeads = false;
  CHECK(survey::readNotes(grid, plan).rows.size() == 3);
}

TEST_CASE("a table is read the way it is said to lie") {
  const Grid grid = readDelimited("Fase,A,B\nContactmoment,Belt,Mailt\n");
  CHECK(planOf(grid, {}).isTurned);
  CHECK(planOf(grid, {}, true, true).isWhole());
  CHECK_FALSE(planOf(grid, {}, false, true).isWhole());
  CHECK(planOf(grid, {}, false, false).heads.size() == 3);
  const NotesCells cells{grid, true};
  CHECK(cells.rows() == 3);
  CHECK(cells.cell(2, 1) == "Mailt");
  CHECK(cells.placed(2).column == 3);
}

TEST_CASE("heads may stand under a title, which is told to stay out") {
  const Notes notes =
      readNotes("Klantreis verhuizen,,\nversie 3,,\nFase,Contactmoment,Tijd\nA,Belt,3 dagen\n");
  REQUIRE(notes.rows.size() == 1);
  CHECK(notes.rows[0].touchpoint == "Belt");
  REQUIRE(notes.left.size() == 2);
  CHECK(notes.left[0].why == WhyNot::AboveHeads);
  CHECK(notes.left[1].line == 2);

  // Words that could be heads are none in the rows below them.
  const Notes kept = readNotes("Stap,Fase\nStap,Fase\nContactmoment,Kanaal\n");
  CHECK(kept.rows.size() == 2);
}
