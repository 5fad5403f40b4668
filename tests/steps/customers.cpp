#include "document/customers.hpp"

#include "document/research.hpp"
#include "journey/curve.hpp"
#include "support/chart_table.hpp"

#include <doctest/doctest.h>

#include <cmath>

namespace {

using support::ChartTable;

struct Customers : ChartTable {
  explicit Customers(const journey::Workshop& workshop = permit(), Size size = support::fullHd,
                     const std::string& language = "nl")
      : ChartTable(workshop, "customers", size, language) {}
  std::string point(std::size_t index) { return "customers/" + id(index); }
  std::string card(std::size_t index) { return "customers/card/" + id(index); }
  const journey::CustomerScore* score(std::size_t index) {
    return document::customerScoreOf(workshop(), touchpoint(index).id);
  }
  std::int64_t events() { return static_cast<std::int64_t>(document().history().events().size()); }
  /// The place on a touchpoint's slider of a score.
  base::Point slider(std::size_t index, double score) {
    const touch::Area& area = this->area(point(index) + "/score");
    constexpr double knob = 8;
    return area.place(
        base::Point{area.box.x + knob + (score - 1) / 9 * (area.box.w - 2 * knob), area.box.centre().y});
  }
  void slide(std::size_t index, double to) {
    const base::Point from = slider(index, 3), end = slider(index, to);
    down(1, from);
    for (int i = 1; i <= 10; ++i) move(1, base::mix(from, end, i / 10.0)), frame();
    up(1);
    settle();
  }
};

/// The table, with research at its touchpoint of this place.
void bringResearch(Customers& table, std::size_t index, bool isWhole = true) {
  using journey::MeasureKind;
  const auto at = table.touchpoint(index).id;
  document::Findings findings{.wave = "2026-10-24", .source = "oktober.csv (CSV)"};
  findings.found.push_back({.touchpoint = at, .tally = {1, {120, 55, 20, 8, 3, 2, 2, 1, 1, 0}}});
  if (isWhole) {
    findings.found.push_back({.touchpoint = at,
                              .kind = MeasureKind::Promoter,
                              .tally = {0, {60, 30, 25, 20, 15, 8, 7, 15, 12, 9, 8}}});
    findings.found.push_back({.touchpoint = at,
                              .kind = MeasureKind::Effort,
                              .direction = journey::Direction::LowerIsBetter,
                              .tally = {1, {3, 5, 11, 19, 37, 55, 57}}});
    findings.found.push_back({.touchpoint = at, .kind = MeasureKind::FirstContact, .tally = {0, {131, 67}}});
    findings.said = {{at, "Na vijf weken hoorde ik pas dat er een tekening miste."},
                     {at, "De brief is in ambtstaal, ik snap niet wat ik moet doen."},
                     {at, "Ik moest drie keer bellen voor een naam."}};
  }
  REQUIRE_FALSE(table.document().perform({}, document::importFindings(findings)));
  table.settle();
}

} // namespace

TEST_CASE("a touchpoint with research unfolds what customers said, and folds it again") {
  Customers table;
  bringResearch(table, 7);

  table.tap(table.point(7));
  CHECK_FALSE(table.has(table.card(7)));
  REQUIRE(table.has("customers/research"));
  CHECK(table.area("customers/research/satisfaction").value == "1,8");
  CHECK(table.area("customers/research/satisfaction").label.find("n 212") != std::string::npos);
  CHECK(table.area("customers/research/nps").value == "−71");
  CHECK(table.area("customers/research/ces").value == "5,5");
  CHECK(table.area("customers/research/fcr").value == "34 %");
  CHECK(table.area("customers/research/quotes").value == "3");
  const base::Rect panel = table.box("customers/verdict");
  for (const char* const card : {"satisfaction", "nps", "ces", "fcr", "quotes"}) {
    const base::Rect box = table.box(std::string{"customers/research/"} + card);
    CAPTURE(card);
    CHECK(box.x >= panel.right());
    CHECK(box.w > 100);
    CHECK(box.y > table.box("map/curve").y);
  }

  table.tap(table.point(7));
  CHECK_FALSE(table.has("customers/research"));
  table.tap(table.point(7));
  table.tap("customers/research/close");
  CHECK_FALSE(table.has("customers/research"));
}

TEST_CASE("only the measures that there are have a card, and they go when their research is undone") {
  Customers table;
  bringResearch(table, 7, false);
  table.tap(table.point(7));
  CHECK(table.has("customers/research/satisfaction"));
  for (const char* const card : {"nps", "ces", "fcr", "quotes"})
    CHECK_FALSE(table.has(std::string{"customers/research/"} + card));

  REQUIRE_FALSE(table.document().undo());
  table.settle();
  CHECK_FALSE(table.has("customers/research"));
  table.tap(table.point(7));
  CHECK(table.has(table.card(7)));
}

TEST_CASE("a score is slid to and becomes one event when the finger lifts") {
  Customers table;
  REQUIRE(table.score(1) == nullptr);
  table.tap(table.point(1));
  const auto before = table.events();

  const base::Point from = table.slider(1, 3), end = table.slider(1, 7.3);
  table.down(1, from);
  table.move(1, end);
  table.frame();
  CHECK(table.score(1) == nullptr);
  CHECK(table.area(table.point(1) + "/score").value == "7,3");
  table.up(1);
  table.settle();

  REQUIRE(table.score(1) != nullptr);
  CHECK(table.score(1)->score == doctest::Approx(7.3));
  CHECK(table.events() == before + 1);
}

TEST_CASE("plus and minus change a score by a tenth, and go on while held") {
  Customers table;
  table.tap(table.point(1));
  table.slide(1, 6);

  table.tap(table.point(1) + "/score/plus");
  CHECK(table.score(1)->score == doctest::Approx(6.1));
  table.tap(table.point(1) + "/score/minus");
  table.tap(table.point(1) + "/score/minus");
  CHECK(table.score(1)->score == doctest::Approx(5.9));

  const auto before = table.events();
  table.hold(table.point(1) + "/score/plus", 1.5);
  CHECK(table.score(1)->score > 6.5);
  CHECK(table.events() == before + 1);

  table.hold(table.point(1) + "/score/plus", 8);
  CHECK(table.score(1)->score == 10);
}

TEST_CASE("a plus that is left before lifting changes nothing") {
  Customers table;
  table.tap(table.point(1));
  table.slide(1, 6);

  table.drag(table.point(1) + "/score/plus", table.at(table.card(1)));

  CHECK(table.score(1)->score == doctest::Approx(6));
}

TEST_CASE("answers are typed on the card's own digits") {
  Customers table;
  table.tap(table.point(1));
  table.slide(1, 6);
  table.tap(table.point(1) + "/n");

  for (const char* key : {"3", "4", "0"}) table.tap(table.point(1) + "/n/" + key);
  CHECK(table.score(1)->n == 340);
  table.tap(table.point(1) + "/n/back");
  CHECK(table.score(1)->n == 34);
  CHECK(table.score(1)->score == doctest::Approx(6));

  table.tap(table.point(1) + "/n");
  CHECK_FALSE(table.has(table.point(1) + "/n/7"));
}

TEST_CASE("the source is written at the nearest seat") {
  Customers table;
  table.tap(table.point(1));
  table.slide(1, 6);
  const base::Point field = table.at(table.point(1) + "/source");
  const auto who = table.shell().table()->seats().nearest(field);
  const std::string seat = "seat/" + std::to_string(table.workshop().participants.find(who)->seat + 1);

  table.tap(table.point(1) + "/source");
  table.type(seat, "Panel");
  table.tap(seat + "/key/done");

  CHECK(table.score(1)->source == "Panel");
  CHECK(table.score(1)->score == doctest::Approx(6));
}

TEST_CASE("a score can be removed") {
  Customers table;
  REQUIRE(table.score(0) != nullptr);
  table.tap(table.point(0));

  table.tap(table.point(0) + "/remove");

  CHECK(table.score(0) == nullptr);
  CHECK_FALSE(table.has(table.point(0) + "/n"));
}

TEST_CASE("several people fill in scores at the same moment") {
  Customers table;
  table.tapTogether({table.point(1), table.point(12)});
  REQUIRE(table.has(table.card(1)));
  REQUIRE(table.has(table.card(12)));
  const base::Point one = table.slider(1, 2), other = table.slider(12, 2);

  table.down(1, one);
  table.down(2, other);
  table.move(1, table.slider(1, 4));
  table.move(2, table.slider(12, 8));
  table.frame();
  table.up(2);
  table.up(1);
  table.settle();

  CHECK(table.score(1)->score == doctest::Approx(4));
  CHECK(table.score(12)->score == doctest::Approx(8));
}

TEST_CASE("one sentence says how well the team knows its customers") {
  journey::Workshop workshop = ChartTable::permit();
  Customers table(workshop);
  auto& room = table.shell().table()->room();
  const auto reality =
      journey::realityOf(journey::teamCurve(table.workshop(), room.outline(), room.results()),
                         journey::customerCurve(table.workshop(), room.outline()));
  REQUIRE(reality.bias < -0.05);

  CHECK(table.area("customers/verdict").label == "Wij schatten het gemiddeld " +
                                                     table.shell().words().number(std::abs(reality.bias), 1) +
                                                     " te gunstig in.");
}

TEST_CASE("one segment, or one wave, is looked at, and every figure says whose it is") {
  Customers table;
  const auto ask = [&](std::size_t index, const std::string& wave, const std::string& segment,
                       std::int64_t given) {
    journey::Tally tally{1, std::vector<std::int64_t>(10)};
    tally.counts[static_cast<std::size_t>(given - 1)] = 20;
    const document::Findings findings{
        .found = {{.touchpoint = table.touchpoint(index).id, .tally = tally, .segment = segment}},
        .wave = wave,
        .source = "onderzoek"};
    REQUIRE_FALSE(table.document().perform({}, document::importFindings(findings)));
  };
  CHECK(table.areas("customers/segment/").empty());
  ask(1, "2026-03-01", "", 9);
  table.settle();
  CHECK(table.areas("customers/wave/").empty()); // one wave is no choice
  ask(1, "2026-10-24", "", 2);
  ask(1, "2026-10-24", "Bedrijven", 1);
  ask(2, "2026-10-24", "Bedrijven", 1);
  table.settle();
  CHECK(table.area("customers/segment/0").value == "on");
  CHECK(table.area("customers/segment/1").label == "Bedrijven");
  CHECK(table.area("customers/wave/0").value == "on");
  CHECK(table.area("customers/wave/1").label == "24 oktober 2026");
  REQUIRE(table.has("customers/known"));
  CHECK(table.area("customers/known").value.starts_with("1 maart 2026: gemiddeld "));
  const std::string all = table.area("customers/verdict").label;
  table.keep("reality_segments");

  table.tap("customers/wave/2");
  CHECK(table.area("customers/wave/2").value == "on");
  const std::string march = table.area("customers/verdict").label;
  CHECK(march != all);
  CHECK(march.find("te somber") != std::string::npos);
  table.tap("customers/segment/1");
  CHECK(table.area("customers/segment/1").value == "on");
  CHECK(table.areas("customers/wave/").empty()); // they were asked once
  CHECK(table.area("customers/verdict").label.find("te gunstig") != std::string::npos);
  table.keep("reality_segment");
  table.tap(table.point(1));
  CHECK(table.area("customers/research/satisfaction").label.find("n 20") != std::string::npos);
  CHECK(table.area("customers/research/satisfaction").value == "1,0");
  table.tap("customers/segment/0"); // also while what research found is unfolded
  CHECK(table.area("customers/research/satisfaction").value == "2,0");
  table.keep("reality_segments_research");
  table.tap("customers/wave/2");
  CHECK(table.area("customers/research/satisfaction").value == "9,0");
  table.tap("customers/wave/0");
  table.tap("customers/research/close");
  CHECK(table.area("customers/verdict").label == all);

  table.tap("customers/segment/1");
  table.document().undo({}); // nobody of that segment is known any more
  table.document().undo({});
  table.settle();
  CHECK(table.areas("customers/segment/").empty());
}

TEST_CASE("whose answers are looked at is remembered, also when the workshop is opened again") {
  Customers table;
  journey::Tally tally{1, std::vector<std::int64_t>(10)};
  tally.counts[3] = 20;
  const document::Findings findings{
      .found = {{.touchpoint = table.touchpoint(1).id, .tally = tally, .segment = "Bedrijven"},
                {.touchpoint = table.touchpoint(1).id, .tally = tally}},
      .wave = "2026-10-24",
      .source = "onderzoek"};
  REQUIRE_FALSE(table.document().perform({}, document::importFindings(findings)));
  table.settle();
  table.tap("customers/segment/1");
  table.go("map");
  table.go("customers");
  CHECK(table.area("customers/segment/1").value == "on");

  const auto file = table.document().file();
  table.shell().close();
  REQUIRE(table.shell().open(file));
  table.settle();
  CHECK(table.shell().step() == "customers");
  CHECK(table.area("customers/segment/1").value == "on");
  table.tap("customers/segment/0");
  CHECK(table.area("customers/segment/0").value == "on");
}

TEST_CASE("what was expected and questions of people's own have cards beside the others") {
  using journey::MeasureKind;
  Customers table;
  const auto at = table.touchpoint(7).id;
  CHECK(table.area("legend").label.find("klanten verwachtten") == std::string::npos);
  document::Findings findings{.wave = "2026-10-24", .source = "oktober.csv (CSV)"};
  findings.found.push_back({.touchpoint = at, .tally = {1, {0, 0, 9, 9, 0, 0, 0, 0, 0, 0}}, .missing = 12});
  findings.found.push_back(
      {.touchpoint = at, .kind = MeasureKind::Expectation, .tally = {1, {0, 0, 0, 0, 0, 0, 9, 9, 0, 0}}});
  for (const char* question : {"Voelde u zich gehoord?", "Was het duidelijk?"})
    findings.found.push_back(
        {.touchpoint = at, .question = question, .kind = MeasureKind::Own, .tally = {0, {4, 12}}});
  REQUIRE_FALSE(table.document().perform({}, document::importFindings(findings)));
  table.settle();
  CHECK(table.area("legend").label.find("klanten verwachtten") != std::string::npos);
  table.keep("customers_expected");
  table.tap(table.point(7));
  table.keep("customers_own");
  CHECK(table.area("customers/research/expectation").value == "7,5");
  const auto own = table.areas("customers/research/own/");
  const auto cards = std::ranges::count_if(own, [](const auto& name) { return !name.ends_with("/follow"); });
  CHECK(cards == 2);
  CHECK(table.area(own.front()).value == "75 %");

  const std::string card = "customers/research/satisfaction"; // what it is, and from where, is one tap away
  CHECK(table.area(card).label.find("12 zonder antwoord") != std::string::npos);
  REQUIRE_FALSE(table.has(card + "/about"));
  table.tap(table.seen(card));
  table.settle();
  table.keep("customers_about");
  const std::string about = table.area(card + "/about").label;
  for (const char* words : {"Formule", "Student", "Bron", "oktober.csv", "24 oktober 2026"})
    CHECK_MESSAGE(about.find(words) != std::string::npos, words);
  CHECK_FALSE(table.has("customers/research/expectation/about"));
  table.tap(table.seen(card));
  table.settle();
  CHECK_FALSE(table.has(card + "/about"));
}

TEST_CASE("the signs of what a touchpoint rests on are explained where they are shown") {
  journey::Workshop workshop = ChartTable::permit();
  std::vector<base::Id<journey::CustomerScore>> scores;
  for (const auto& score : workshop.customerScores) scores.push_back(score.id);
  for (const auto id : scores) workshop.customerScores.find(id)->gone = true;
  Customers table(workshop);
  const auto tells = [&](const std::string& words) {
    return table.area("legend").label.find(words) != std::string::npos;
  };
  CHECK(tells("verschil"));
  CHECK_FALSE(tells("aanname")); // nobody said what anything rests on
  bringResearch(table, 7);
  for (const char* words : {"aanname", "deels onderbouwd", "onderzocht"}) CHECK_MESSAGE(tells(words), words);
}

TEST_CASE("a survey can be brought in before there is any touchpoint") {
  journey::Workshop workshop = ChartTable::permit();
  std::vector<base::Id<journey::Touchpoint>> all;
  for (const auto& touchpoint : workshop.touchpoints) all.push_back(touchpoint.id);
  for (const auto id : all) workshop.touchpoints.find(id)->gone = true;
  Customers table(workshop);
  REQUIRE(table.has("customers/to_map"));
  table.keep("customers_no_touchpoints");
  table.tap("customers/bring_in");
  table.settle();
  CHECK(table.has("intake/look"));
}

TEST_CASE("a moment of truth is revised on the card of what customers say") {
  Customers table;
  const bool was = table.touchpoint(4).star;
  table.tap(table.point(4));
  table.tap(table.point(4) + "/star");
  CHECK(table.touchpoint(4).star != was);
  table.tap(table.point(4) + "/star");
  CHECK(table.touchpoint(4).star == was);
}

TEST_CASE("without any score the step asks for one") {
  journey::Workshop workshop = ChartTable::permit();
  for (auto id : [&] {
         std::vector<base::Id<journey::CustomerScore>> ids;
         for (const auto& score : workshop.customerScores) ids.push_back(score.id);
         return ids;
       }())
    workshop.customerScores.find(id)->gone = true;
  Customers table(workshop);

  CHECK(table.shell().table()->step().missing());
  CHECK(table.area("customers/verdict").label.starts_with("Tik op"));
  table.tap(table.point(3));
  table.tap(table.point(3) + "/score/plus");

  CHECK(table.score(3)->score == doctest::Approx(5.5));
  CHECK_FALSE(table.shell().table()->step().missing());
}

TEST_CASE("pictures of the reality check" * doctest::skip(std::getenv("JOURNEYTABLE_PICTURES") == nullptr)) {
  for (const int touchpoints : {14, 28, 100}) {
    const std::string n = std::to_string(touchpoints);
    {
      Customers uhd(ChartTable::permit(touchpoints), support::ultraHd, "en");
      uhd.tap(uhd.point(5));
      uhd.keep("customers_en_uhd_" + n);
    }
    Customers table(ChartTable::permit(touchpoints));
    table.keep("customers_nl_hd_" + n);
    if (touchpoints == 100) table.tap("map/zoom/all");
    table.tapTogether({table.point(4), table.point(static_cast<std::size_t>(touchpoints) - 1)});
    if (table.has(table.point(4) + "/n")) table.tap(table.point(4) + "/n");
    table.keep("customers_nl_hd_cards_" + n);
  }
  Customers(ChartTable::permit(14, false)).keep("customers_nl_hd_first");
  for (const bool isWhole : {true, false}) {
    const std::string name = isWhole ? "research" : "research_one";
    Customers dutch;
    bringResearch(dutch, 7, isWhole);
    dutch.tap(dutch.point(7));
    dutch.keep("customers_nl_hd_" + name);
    Customers english(ChartTable::permit(100), support::ultraHd, "en");
    bringResearch(english, 7, isWhole);
    english.tap(english.point(7));
    english.keep("customers_en_uhd_" + name);
  }
}
