#include "support/ballot_table.hpp"

#include <doctest/doctest.h>

namespace {

using journey::Touchpoint;
using support::Voters;

journey::Workshop permit(bool voted, int touchpoints = 14) {
  return support::permitWorkshop(support::assets, touchpoints, voted);
}

const Touchpoint& withText(Voters& table, const std::string& text) {
  for (const Touchpoint& touchpoint : table.workshop().touchpoints)
    if (touchpoint.text == text) return touchpoint;
  throw std::runtime_error("no touchpoint " + text);
}

std::string noteOf(Voters& table, const std::string& text) {
  return "voting/" + std::to_string(withText(table, text).id.value);
}

std::optional<std::string> missing(Voters& table) { return table.shell().table()->step().missing(); }

} // namespace

TEST_CASE("the group chooses which touchpoints it votes on") {
  Voters table(permit(false));
  CHECK(table.area("voting/progress").label == "0 van 14 bekeken");

  table.tap(noteOf(table, "Zoekt op website"));
  CHECK_FALSE(withText(table, "Zoekt op website").voted);
  CHECK(table.area("voting/progress").label == "0 van 13 bekeken");
  CHECK(table.area("facilitator/start").label == "Stem over: Vraagt buurman");

  table.tap("facilitator/none");
  CHECK_FALSE(table.has("facilitator/start"));
  table.tap("facilitator/all");
  CHECK(withText(table, "Zoekt op website").voted);
}

TEST_CASE("one touchpoint after the other comes on the ballot") {
  Voters table(permit(false));
  CHECK(missing(table) == "Nog 14 contactmomenten zonder stem");

  table.tap("facilitator/start");
  CHECK(table.area("matter").label == "Zoekt op website");
  table.give(1, 6, 6);
  table.tap("facilitator/reveal");
  CHECK(table.area("facilitator/next").label == "Volgende: Vraagt buurman");
  table.tap("facilitator/next");

  CHECK(table.area("matter").label == "Vraagt buurman");
  CHECK(table.newest().touchpoint == withText(table, "Vraagt buurman").id);
  CHECK(missing(table) == "Nog 13 contactmomenten zonder stem");
}

TEST_CASE("any touchpoint can be put on the ballot from the overview") {
  Voters table(permit(false));

  table.tap(noteOf(table, "Besluit in de bus") + "/open");
  CHECK(table.area("matter").label == "Besluit in de bus");
  table.give(1, 6, 6);
  table.tap("facilitator/overview");

  CHECK(table.area(noteOf(table, "Besluit in de bus")).value == "open");
  table.tap(noteOf(table, "Besluit in de bus"));
  CHECK(table.area("turnout/1").value == "in");
  CHECK(table.workshop().rounds.size() == 1);
}

TEST_CASE("the overview tells what was seen") {
  Voters table(permit(true));

  CHECK(table.area("voting/progress").label == "13 van 14 bekeken");
  CHECK(table.area(noteOf(table, "Enquête over tevredenheid")).value == "chosen");
  CHECK(table.area(noteOf(table, "Zoekt op website")).value == "5,0");
  table.tap(noteOf(table, "Zoekt op website"));
  CHECK(table.has("plot/experience/1"));
  CHECK_FALSE(table.has("seat/1/ballot/abstain"));
}

TEST_CASE("votes far apart are to be discussed") {
  Voters table(permit(false));
  table.tap("facilitator/start");
  table.giveTogether("experience", {2, 9, 5, 5, 5, 5, 5, 5});
  table.giveTogether("importance", {7, 7, 7, 7, 7, 7, 7, 8});
  table.tap("facilitator/reveal");

  CHECK(table.area("plot/experience/1").label == "Beleving, bespreken");
  CHECK(table.area("plot/importance/1").label == "Belang");
}

TEST_CASE("a second round lies beside the first, and both are kept") {
  Voters table(permit(false));
  table.tap("facilitator/start");
  table.giveTogether("experience", {2, 9, 5, 5, 5, 5, 5, 5});
  table.giveTogether("importance", {7, 7, 7, 7, 7, 7, 7, 8});
  table.tap("facilitator/reveal");

  table.tap("facilitator/again");
  CHECK_FALSE(table.has("plot/experience/1"));
  table.giveTogether("experience", {5, 6, 5, 5, 5, 5, 5, 5});
  table.giveTogether("importance", {7, 7, 7, 7, 7, 7, 7, 8});
  table.tap("facilitator/reveal");

  CHECK(table.area("plot/experience/1").label == "Beleving  ·  Ronde 1, bespreken");
  CHECK(table.area("plot/experience/2").label == "Beleving  ·  Ronde 2");
  CHECK(journey::roundsOf(table.workshop(), withText(table, "Zoekt op website").id).size() == 2);

  SUBCASE("of more rounds people choose which one lies beside the newest") {
    table.tap("facilitator/again");
    table.give(1, 5, 5);
    table.tap("facilitator/reveal");
    CHECK(table.has("plot/experience/2"));
    table.tap("facilitator/round/1");
    CHECK(table.has("plot/experience/1"));
    CHECK_FALSE(table.has("plot/experience/2"));
    CHECK(table.has("plot/experience/3"));
  }
}

TEST_CASE("a restart returns to the ballot with everything that was given") {
  Voters table(permit(false));
  table.tap("facilitator/start");
  table.give(4, 3, 8);

  table.restart();

  CHECK(table.area("matter").label == "Zoekt op website");
  CHECK(table.area("turnout/4").value == "in");
  CHECK(table.has(Voters::square(5, "experience", 1)));
}

TEST_CASE("undoing a ballot's opening returns to the overview") {
  Voters table(permit(false));
  table.tap("facilitator/start");

  table.tap("facilitator/undo");

  CHECK(table.workshop().rounds.empty());
  CHECK(table.has("voting/progress"));
  CHECK_FALSE(table.has(Voters::square(1, "experience", 1)));
}

TEST_CASE("before a wall a vote fills most of what is free, and the rim says what comes next") {
  Voters table(permit(false), "voting", {1920, 1080, 1.0});
  table.shell().setSetting(table::Setting::Wall);
  table.tap("facilitator/start");
  table.keep("voting_wall");
  const auto placeOf = [&](const char* name) { return table.area(name).place(table.area(name).box); };
  const base::Rect sheet = table.shell().table()->sheet(), card = placeOf("sheet"), note = placeOf("matter");
  CHECK(card.w >= 0.6 * sheet.w);
  CHECK(note.w * note.h >= 0.15 * sheet.w * sheet.h);
  CHECK(placeOf("facilitator/reveal").y > sheet.bottom());

  table.give(1, 6, 6);
  table.tap("facilitator/reveal");
  CHECK(placeOf("facilitator/next").y > sheet.bottom());
  table.keep("voting_wall_revealed");
  table.wait(0.5);
  table.tap("facilitator/next");
  CHECK(table.area("matter").label == "Vraagt buurman");
}

TEST_CASE("hundreds of touchpoints are dragged through") {
  Voters table(permit(false, 300));
  const std::string first = noteOf(table, "Zoekt op website"), last = noteOf(table, "Zoekt op website 22");
  CHECK_FALSE(table.has(last));

  for (int i = 0; i < 40 && !table.has(last); ++i) {
    const touch::Area& list = table.area("voting/list");
    const base::Point middle = list.place(list.box.centre());
    table.drag("voting/list", base::Point{middle.x, middle.y - 120});
  }

  CHECK(table.has(last));
  CHECK_FALSE(table.has(first));
  table.keep("voting_crowded");
  for (const Touchpoint& touchpoint : table.workshop().touchpoints) CHECK(touchpoint.voted);
}

TEST_CASE("without touchpoints the step leads to the map") {
  Voters table(permit(false, 0));
  CHECK(missing(table) == "Nog geen contactmomenten");
  table.keep("voting_empty");

  table.tap("go/map");

  CHECK(table.shell().step() == "map");
}

TEST_CASE("every state of voting lies whole on the table, at every size and in both languages") {
  struct Screen {
    const char* name;
    Voters::Size size;
  };
  constexpr Screen screens[]{
      {"hd", {1920, 1080, 1.334}}, {"4k", {3840, 2160, 2.667}}, {"small", {1920, 1080, 1.6}}};
  for (const Screen& screen : screens)
    for (const std::string language : {"nl", "en"}) {
      Voters table(permit(true), "voting", screen.size, language);
      const auto look = [&](const std::string& state) {
        CAPTURE(screen.name);
        CAPTURE(language);
        CAPTURE(state);
        const base::Rect sheet = table.area("sheet").place(table.area("sheet").box);
        for (const touch::Area& area : table.last().areas) {
          if (area.box.empty()) continue;
          const base::Rect box = area.place(area.box);
          CAPTURE(area.name);
          CHECK(table.last().areas.size() > 8);
          const bool onSheet = area.name.starts_with("plot/") || area.name.starts_with("voting/") ||
                               area.name.starts_with("turnout") || area.name == "matter";
          constexpr double dust = 0.01; // millimetres
          const base::Rect outside = unite(box, sheet);
          if (onSheet) CHECK(outside.w <= sheet.w + dust);
          if (onSheet) CHECK(outside.h <= sheet.h + dust);
        }
        table.keep("voting_" + state + "_" + screen.name + "_" + language);
      };
      look("overview");
      table.tap("facilitator/start");
      look("ballot");
      table.tapTogether({Voters::square(1, "experience", 7), Voters::square(5, "experience", 4)});
      table.tapTogether({Voters::square(1, "importance", 3), Voters::square(7, "importance", 10)});
      table.tap("seat/4/ballot/abstain");
      table.give(8, 5, 5);
      table.tap("seat/8/ballot/change");
      look("voting");
      table.tap("facilitator/reveal");
      look("late");
      table.tap("facilitator/again");
      table.giveTogether("experience", {7, 2, 6, 7, 7, 8, 3, 6});
      table.giveTogether("importance", {9, 8, 9, 9, 10, 9, 8, 9});
      look("all_in");
      table.tap("facilitator/reveal");
      look("second");
    }
}
