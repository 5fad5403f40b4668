#include "journey/search.hpp"

#include "journey/schema.hpp"
#include "support/small_workshop.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace journey;
using support::SmallWorkshop;
using Part = Wanted::Part;

namespace {

/// A touchpoint with these words.
Touchpoint& saying(SmallWorkshop& w, const std::string& text) {
  Touchpoint& made = w.loose();
  made.text = text;
  return made;
}

std::vector<std::int64_t> found(const Workshop& workshop, std::string_view typed) {
  std::vector<std::int64_t> ids;
  for (const Found& one : search(workshop, Wanted{typed})) ids.push_back(one.record.id);
  return ids;
}

} // namespace

TEST_CASE("a word is found as people mean it, whatever its case, accents and width") {
  SmallWorkshop w;
  const auto cafe = saying(w, "Koffie in het Café").id.value,
             street = saying(w, "Belt aan in de STRASSE").id.value,
             arabic = saying(w, "يتصل بالبلدية").id.value, smile = saying(w, "Klaar 🎉").id.value;
  using Ids = std::vector<std::int64_t>;

  CHECK(found(w.value, "cafe") == Ids{cafe});
  CHECK(found(w.value, "CAFÉ") == Ids{cafe});
  CHECK(found(w.value, "straße") == Ids{street});
  CHECK(found(w.value, "ｂｅｌｔ") == Ids{street});
  CHECK(found(w.value, "بالبَلَدِيّة") == Ids{arabic});
  CHECK(found(w.value, "🎉") == Ids{smile});
  CHECK(found(w.value, "k") == Ids{cafe, smile});
  CHECK(found(w.value, "").empty());
  CHECK(found(w.value, "  \n").empty());
  CHECK(found(w.value, "nergens").empty());
}

TEST_CASE("of several words all are in it, in any order, also where its texts share them") {
  SmallWorkshop w;
  const auto one = saying(w, "Vult het formulier in op de website").id.value;
  saying(w, "Zoekt op de website");
  Note& note = w.add(w.value.notes);
  note.kind = "fail_point";
  note.text = "De website hapert";
  note.remedy = "Een formulier op papier";

  CHECK(found(w.value, "website formulier") == std::vector<std::int64_t>{one, note.id.value});
  CHECK(found(w.value, "formulier website").size() == 2);
  CHECK(found(w.value, "formulier website balie").empty());
  const auto remedy = search(w.value, Wanted{"papier"});
  REQUIRE(remedy.size() == 1);
  CHECK(remedy[0].field == "remedy");
  CHECK(remedy[0].text == note.remedy);
}

TEST_CASE("the parts of a text that were found are whole characters, apart and in their order") {
  CHECK(Wanted{"é fé"}.partsIn("Café, café") == std::vector<Part>{{2, 5}, {9, 12}});
  CHECK(Wanted{"loket"}.partsIn("Omgevingsloket") == std::vector<Part>{{9, 14}});
  CHECK(Wanted{"s"}.partsIn("aß") == std::vector<Part>{{1, 3}});
  CHECK(Wanted{"👩"}.partsIn("x👩‍💻y") == std::vector<Part>{{1, 12}});
  CHECK(Wanted{"e"}.partsIn("cafe\u0301") == std::vector<Part>{{3, 6}});
  CHECK(Wanted{"x"}.partsIn("Café").empty());
  CHECK(Wanted{""}.partsIn("Café").empty());
}

TEST_CASE("every text that people write is looked in, and nothing else") {
  const std::string word = "zeldzaam";
  Workshop none;
  std::set<std::string> without;
  Workshop::tables(none, [&]<class Record>(const Table<Record>&) {
    Record::describe([&](std::string_view field, auto member, const Facts&) {
      if constexpr (std::is_same_v<decltype(member), std::string Record::*>) {
        Workshop workshop;
        Workshop::tables(workshop, [&](auto& table) {
          if constexpr (std::is_same_v<decltype(table), Table<Record>&>) {
            Record& made = *table.add(Id<Record>{7});
            made.*member = "Iets " + word + "s";
            if constexpr (requires { made.shared; }) made.shared = true;
          }
        });
        const auto all = search(workshop, Wanted{word});
        const std::string name = std::string{Record::table} + "." + std::string{field};
        if (all.empty()) return void(without.insert(name));
        REQUIRE(all.size() == 1);
        CHECK(all[0].record == RecordName{Record::table, 7});
        CHECK(all[0].field == field);
      }
    });
  });
  // Names of the program's own, days and counts.
  CHECK(without == std::set<std::string>{"agenda.day", "agenda.name", "answer.question", "brief.language",
                                         "follow_up.due", "lane.kind", "measure.left_out", "measure.tally",
                                         "measure.wave", "note.kind", "persona.ink", "persona.picture",
                                         "round.questions"});
}

TEST_CASE("an idea in somebody's own tray is nobody else's to find") {
  SmallWorkshop w;
  w.idea(false).text = "Geheim";
  CHECK(found(w.value, "geheim").empty());
  w.idea(true).text = "Niet meer geheim";
  CHECK(found(w.value, "geheim").size() == 1);
}

TEST_CASE("what was thrown away says what brings it back: itself, or what it went with") {
  SmallWorkshop w;
  Stage& stage = w.stage(1);
  Step& step = w.step(stage);
  Touchpoint& touchpoint = w.touchpoint(step);
  touchpoint.text = "Balie";
  const auto thrown = [&] { return search(w.value, Wanted{"balie"}).front().thrown; };
  CHECK_FALSE(thrown());

  touchpoint.gone = true;
  CHECK(thrown() == RecordName{"touchpoint", touchpoint.id.value});
  touchpoint.gone = false;
  step.gone = true;
  CHECK(thrown() == RecordName{"step", step.id.value});
  stage.gone = true;
  CHECK(thrown() == RecordName{"stage", stage.id.value});
}

TEST_CASE("thousands of notes are looked through at once") {
  SmallWorkshop w;
  for (int i = 0; i < 5000; ++i)
    saying(w, "Een heel gewone zin over de aanvraag, nummer " + std::to_string(i));
  saying(w, "Één naald");
  CHECK(found(w.value, "aanvraag").size() == 5000);
  CHECK(found(w.value, "een naald").size() == 1);
}
