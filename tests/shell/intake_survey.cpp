// A survey brought in at the table, by fingers.
#include "journey/measures.hpp"
#include "shell/table.hpp"
#include "support/chart_table.hpp"
#include "support/folder.hpp"
#include "support/open_permit.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace {

using journey::MeasureKind;
using support::ChartTable;

/// As Qualtrics exports: three rows of heads, previews and unfinished ones among the rest, and who somebody
/// is. `letter`: what the second question is about.
std::string qualtrics(const std::string& letter, int responses = 40, int month = 10) {
  std::string out =
      "StartDate,Status,IPAddress,Finished,RecordedDate,ResponseId,RecipientEmail,DistributionChannel,Q1,"
      "Q1_NPS_GROUP,Q2,Q3,Q4,Q5,Q6\n"
      "Start Date,Response Type,IP Address,Finished,Recorded Date,Response ID,Recipient Email,Distribution "
      "Channel,Hoe waarschijnlijk is het dat u ons aanbeveelt?,Group,Hoe tevreden bent u over: " +
      letter + "?,Waarom?,Zou u ons bij familie aanbevelen? (1-10),Soort klant,Hoe vond u het loket?\n" +
      R"("{""ImportId"":""startDate""}","{""ImportId"":""status""}","{}","{}","{}","{}","{}","{}",)" +
      R"("{""ImportId"":""QID1""}","{}","{}","{}","{}","{}","{}")" + "\n";
  const char* const words[] = {"top", "kan beter", "vreselijk"};
  const auto row = [&](int i, const char* status, const char* finished) {
    const std::string day = "2026-" + std::to_string(month) + "-" + std::to_string(10 + i % 9);
    out += day + "," + status + ",198.51.100.7," + finished + "," + day + ",R_" + std::to_string(i) +
           ",klant" + std::to_string(i) + "@example.org,anonymous," + std::to_string(i % 11) + ",Promoter," +
           std::to_string(4 + i % 7) + ",\"Omdat " + std::to_string(i) + "\"," + std::to_string(1 + i % 10) +
           (i % 10 == 0 ? ",VvE," : ",Burger,") + words[i % 3] + "\n";
  };
  for (int i = 0; i < responses; ++i) row(i, "IP Address", "True");
  row(900, "Survey Preview", "True");
  row(901, "IP Address", "False");
  row(1, "IP Address", "True"); // the same response again
  return out;
}

struct SurveyTable : ChartTable {
  explicit SurveyTable(Size size = support::fullHd, const std::string& language = "nl")
      : ChartTable(permit(), "customers", size, language) {
    write(40);
  }
  void write(int responses, int month = 10, const std::string& name = "klanten.csv") {
    support::writeBytes(folder() / name, qualtrics(touchpoint(2).text, responses, month));
  }
  /// From the customers' step to the preview.
  void open() {
    tap("customers/bring_in");
    REQUIRE(support::waitFor(*this, "intake/file/0"));
    tap("intake/file/0");
    REQUIRE(support::waitFor(*this, "intake/questions"));
    settle();
  }
  std::string question(const std::string& begins) {
    for (const std::string& name : areas("intake/question/"))
      if (area(name).label.starts_with(begins)) return name;
    FAIL("no question begins with " << begins);
    return {};
  }
  std::string value(const std::string& name) { return area(name).value; }
  std::string place(std::size_t index) { return "intake/place/touchpoint/" + id(index); }
  std::vector<const journey::Measure*> measures() {
    std::vector<const journey::Measure*> out;
    for (const journey::Measure& measure : workshop().measures)
      if (!measure.gone) out.push_back(&measure);
    return out;
  }
};

} // namespace

TEST_CASE("a survey comes in from the customers' step, and one undo takes all of it away") {
  SurveyTable table;
  const auto before = table.workshop();
  table.open();
  table.keep("intake_survey_preview");

  CHECK(table.area("intake/questions").value == "6"); // neither who, nor what the tool writes for itself
  CHECK(table.area(table.question("Hoe tevreden")).value.find(table.touchpoint(2).text) != std::string::npos);
  CHECK(table.area("intake/bring").enabled);
  table.tap("intake/bring");
  table.settle();
  REQUIRE(table.has("intake/done"));
  table.keep("intake_survey_done");

  REQUIRE(table.measures().size() == 1);
  const journey::Measure& measure = *table.measures().front();
  CHECK(measure.touchpoint == table.touchpoint(2).id);
  CHECK(measure.kind == MeasureKind::Satisfaction);
  CHECK(journey::tallyOf(measure).n() == 40); // without the preview, the unfinished one and the duplicate
  CHECK(measure.wave == "2026-10-18");
  CHECK(measure.source == "klanten.csv (Qualtrics)");
  CHECK(table.has("customers/" + table.id(2))); // on the lens of customers
  for (const journey::Quote& quote : table.workshop().quotes)
    CHECK(quote.source.find("klanten") == std::string::npos); // nobody asked for words

  table.tap("facilitator/undo");
  table.settle();
  CHECK(table.measures().empty());
  CHECK(table.workshop().quotes == before.quotes);
}

TEST_CASE("a question is mapped by finger, and its words come as quotes") {
  SurveyTable table;
  table.open();
  table.tap(table.question("Hoe waarschijnlijk"));
  table.settle();
  CHECK(table.value("intake/use/nps") == "on");
  table.tap(table.place(0));
  table.settle();
  CHECK(table.value(table.place(0)) == "on");
  table.tap(table.question("Waarom"));
  table.settle();
  table.tap("intake/use/quotes");
  table.settle();
  table.tap(table.place(1));
  table.settle();
  CHECK(table.value("intake/quotes") == "0"); // forty cannot be read at a glance: somebody chooses
  CHECK_FALSE(table.area("intake/bring").enabled);
  table.tap("intake/quote/1");
  table.tap("intake/quote/3");
  table.settle();
  CHECK(table.value("intake/quotes") == "2");
  table.keep("intake_survey_quotes");
  table.tap("intake/bring");
  table.settle();

  REQUIRE(table.measures().size() == 2);
  CHECK(std::ranges::any_of(table.measures(), [&](const journey::Measure* measure) {
    return measure->kind == MeasureKind::Promoter && measure->touchpoint == table.touchpoint(0).id &&
           measure->lowest == 0 && measure->highest == 10;
  }));
  std::vector<std::string> said;
  for (const journey::Quote* quote : journey::quotesOf(table.workshop(), table.touchpoint(1).id))
    if (quote->source.starts_with("klanten")) said.push_back(quote->text);
  CHECK(said == std::vector<std::string>{"Omdat 0", "Omdat 2"});
}

TEST_CASE("a scale that cannot carry a measure says why, and nothing comes of it") {
  SurveyTable table;
  table.open();
  table.tap(table.question("Zou u ons"));
  table.settle();
  table.tap("intake/use/nps");
  table.settle();
  table.tap(table.place(0));
  table.settle();
  table.keep("intake_survey_unfit");

  CHECK(table.value("intake/counted") == "no");
  CHECK(table.area("intake/counted").label.find("0 tot 10") != std::string::npos);
  CHECK_FALSE(table.area("intake/bring").enabled);
  CHECK(table.value("intake/says") == "not yet");

  table.tap("intake/use/satisfaction");
  table.settle();
  CHECK(table.value("intake/counted") == "");
  CHECK(table.area("intake/bring").enabled);
}

TEST_CASE("answers in words of any language get their value by finger, from low to high") {
  SurveyTable table;
  table.open();
  table.tap(table.question("Hoe vond u het loket"));
  table.settle();
  table.tap("intake/use/satisfaction");
  table.settle();
  table.tap("intake/scale/words");
  table.settle();
  CHECK(table.value("intake/counted") == "no");
  for (const std::string label : {"vreselijk", "kan beter", "top"}) {
    const auto labels = table.areas("intake/label/");
    const auto at = std::ranges::find_if(
        labels, [&](const std::string& name) { return table.area(name).label.ends_with(label); });
    REQUIRE(at != labels.end());
    table.tap(*at);
    table.settle();
  }
  table.tap(table.place(0));
  table.settle();
  table.keep("intake_survey_words");
  table.tap("intake/bring");
  table.settle();

  const auto all = table.measures();
  const auto made = std::ranges::find_if(
      all, [&](const journey::Measure* one) { return one->touchpoint == table.touchpoint(0).id; });
  REQUIRE(made != all.end());
  CHECK((*made)->tally == "13,13,14"); // top was given 14 times
}

TEST_CASE("a question that is none of the known ones comes as a measure of people's own") {
  SurveyTable table;
  table.open();
  table.tap(table.question("Zou u ons"));
  table.settle();
  table.tap("intake/use/own");
  table.settle();
  table.tap(table.place(0));
  table.settle();
  table.keep("intake_survey_own");
  CHECK(table.value("intake/counted") == "");
  table.tap("intake/bring");
  table.settle();
  const auto all = table.measures();
  CHECK(std::ranges::any_of(all, [&](const journey::Measure* one) {
    return one->kind == MeasureKind::Own && one->question.starts_with("Zou u ons") &&
           one->touchpoint == table.touchpoint(0).id;
  }));
}

TEST_CASE("a segment of fewer than five answers is not told") {
  SurveyTable table;
  table.open();
  table.tap("intake/parts");
  table.settle();
  const auto parts = table.areas("intake/part/");
  const auto kind = std::ranges::find_if(
      parts, [&](const std::string& name) { return table.area(name).label == "Soort klant"; });
  REQUIRE(kind != parts.end());
  table.tap(*kind);
  table.settle();
  table.keep("intake_survey_parts");
  CHECK(table.value("intake/told/1") == "few"); // four associations
  CHECK(table.value("intake/told/2") == "");
  table.tap("intake/bring");
  table.settle();

  std::vector<std::string> segments;
  for (const journey::Measure* measure : table.measures()) segments.push_back(measure->segment);
  std::ranges::sort(segments);
  CHECK(segments == std::vector<std::string>{"", "Burger"});
}

TEST_CASE("who somebody is stays out, is said, and comes only where it is asked for") {
  SurveyTable table;
  table.open();
  table.tap("intake/stays");
  table.settle();
  table.keep("intake_survey_stays");
  CHECK(table.area("intake/stays/rows").label.find("regel") != std::string::npos);
  const auto asks = table.areas("intake/personal/");
  REQUIRE(asks.size() == 2); // address of the machine, and of the person
  CHECK(table.value(asks[0]) == "");
  table.tap(asks[0]);
  table.settle();
  CHECK(table.value(asks[0]) == "asked");
  CHECK(table.area("intake/questions").value == "7");
}

TEST_CASE("a second export of the same survey is one tap, updates, and counts no response twice") {
  SurveyTable table;
  table.open();
  table.tap(table.question("Hoe waarschijnlijk"));
  table.settle();
  table.tap(table.place(0));
  table.settle();
  table.tap("intake/bring");
  table.settle();
  REQUIRE(table.measures().size() == 2);
  for (int i = 0; i < 200 && !std::filesystem::exists(table.folder() / "klanten.map.json"); ++i)
    table.wait(0.1);

  // A week later, under another name: the forty of before, and ten more.
  std::filesystem::remove(table.folder() / "klanten.csv");
  table.write(50, 10, "klanten-2.csv");
  table.tap("intake/other");
  table.settle();
  table.tap("intake/look");
  REQUIRE(support::waitFor(table, "intake/file/0"));
  for (int i = 0; i < 100 && table.area("intake/file/0").label != "klanten-2.csv"; ++i) table.wait(0.1);
  table.tap("intake/file/0");
  REQUIRE(support::waitFor(table, "intake/questions"));
  table.settle();
  CHECK(table.area(table.question("Hoe waarschijnlijk")).value.find(table.touchpoint(0).text) !=
        std::string::npos);
  REQUIRE(table.has("intake/wave/instead"));
  CHECK(table.value("intake/wave/instead") == "on");
  table.keep("intake_survey_again");
  SUBCASE("it updates") {
    table.tap("intake/bring");
    table.settle();
    const auto all = table.measures();
    REQUIRE(all.size() == 2);
    for (const journey::Measure* measure : all) CHECK(journey::tallyOf(*measure).n() == 50);
  }
  SUBCASE("it is another survey that asks the same, and stays apart") {
    table.tap("intake/wave/new");
    table.settle();
    table.tap("intake/bring");
    table.settle();
    std::vector<std::int64_t> answers;
    for (const journey::Measure* measure : table.measures())
      answers.push_back(journey::tallyOf(*measure).n());
    std::ranges::sort(answers);
    CHECK(answers == std::vector<std::int64_t>{40, 40, 50, 50});
  }
}

TEST_CASE("reading a survey can be stopped, and the table is as it was") {
  SurveyTable table;
  table.write(60000);
  const auto before = table.workshop();
  table.tap("customers/bring_in");
  REQUIRE(support::waitFor(table, "intake/file/0"));
  table.tap("intake/file/0");
  REQUIRE(table.has("intake/cancel"));
  CHECK_FALSE(table.value("intake/reading").empty()); // how far it is
  table.tap("intake/cancel");
  table.settle();
  CHECK_FALSE(table.has("intake/reading"));
  CHECK_FALSE(table.has("intake/questions"));
  CHECK(support::waitFor(table, "intake/file/0"));
  CHECK(table.workshop() == before);
}

TEST_CASE("what can be tapped on the preview is large enough for a finger, in both languages") {
  for (const auto& [size, language] :
       {std::pair{support::fullHd, "en"}, std::pair{support::ultraHd, "nl"},
        std::pair{support::ultraHd, "en"}, std::pair{ChartTable::Size{1280, 720, 1.067}, "nl"}}) {
    SurveyTable table{size, language};
    table.open();
    const bool isLarge = size.width > 1280; // on a small one the last question has to be scrolled to
    table.tap(table.question(isLarge ? "Hoe vond u het loket" : "Hoe tevreden"));
    table.settle();
    table.tap("intake/use/ces");
    table.settle();
    if (isLarge) table.tap("intake/scale/words");
    table.settle();
    table.keep("intake_survey_" + std::to_string(size.width) + "_" + language);
    for (const std::string prefix : {"intake/question/", "intake/use/", "intake/scale/", "intake/better/",
                                     "intake/label/", "intake/place/"})
      for (const std::string& name : table.areas(prefix)) {
        CAPTURE(name);
        CHECK(table.box(name).h >= 12);
        CHECK(table.box(name).w >= 12);
      }
    table.tap("intake/stays");
    table.settle();
    table.keep("intake_survey_stays_" + std::to_string(size.width) + "_" + language);
  }
}

TEST_CASE("where a question is asked is pointed at on the sheet: a touchpoint, or a stage by its name") {
  SurveyTable table;
  table.open();
  table.tap(table.question("Hoe waarschijnlijk"));
  table.settle();
  table.tap("intake/point");
  table.settle();
  table.keep("intake_survey_point");
  CHECK_FALSE(table.has("intake/places"));
  CHECK(table.area("intake/asks").label.find("Hoe waarschijnlijk") != std::string::npos);

  // Who drags a note meanwhile points at nothing.
  const std::string note = "note/" + table.id(1), stage = table.areas("stage/").front();
  table.drag(note, table.at(note) + base::Point{0, 30});
  table.settle();
  REQUIRE(table.has("intake/asks"));

  table.tap(table.seen(note));
  table.settle();
  CHECK_FALSE(table.has("intake/asks"));
  CHECK(table.value(table.place(1)) == "on");
  CHECK_FALSE(table.has(note + "/menu")); // the tap said where, and nothing else
  table.tap("intake/point");
  table.settle();
  table.tap(table.seen(stage));
  table.settle();
  CHECK(table.value("intake/place/" + stage) == "on");
  table.tap("intake/bring");
  table.settle();
  CHECK(std::ranges::any_of(table.measures(), [&](const journey::Measure* measure) {
    return measure->kind == MeasureKind::Promoter && "stage/" + std::to_string(measure->stage.value) == stage;
  }));
  table.tap("intake/close");
  table.settle();
  table.tap(table.seen(note)); // it does again what it did
  table.settle();
  CHECK(table.has(note + "/menu"));
}

TEST_CASE("who points can go back, quotes belong to no stage, and no map means no pointing") {
  SurveyTable table;
  table.open();
  table.tap(table.question("Waarom"));
  table.settle();
  table.tap("intake/use/quotes");
  table.settle();
  table.tap("intake/point");
  table.settle();
  table.tap(table.seen(table.areas("stage/").front()));
  table.settle();
  REQUIRE(table.has("intake/asks"));
  table.tap("intake/asks/back");
  table.settle();
  CHECK(table.has("intake/places"));
  table.tap("intake/point");
  table.settle();
  table.tap(table.seen("note/" + table.id(0)));
  table.settle();
  CHECK(table.value(table.place(0)) == "on");

  table.go("brief");
  table.settle();
  REQUIRE(table.has("intake/places"));
  CHECK_FALSE(table.has("intake/point"));
}
