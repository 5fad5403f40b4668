// A step, a chapter and a format more than the program has: for each a file, and a line in its list, here in
// the place of the program's. Their words are in the language's file. Nothing else knows them.
#include "base/json.hpp"
#include "document/parking.hpp"
#include "report/chapters/chapters.hpp"
#include "report/export.hpp"
#include "report/formats/format.hpp"
#include "steps/all.hpp"
#include "steps/create/test/test.hpp"
#include "steps/estimate/map/map.hpp"
#include "steps/estimate/voting/voting.hpp"
#include "steps/prepare/brief/brief.hpp"
#include "steps/prepare/team/team.hpp"
#include "steps/result/result/result.hpp"
#include "support/folder.hpp"
#include "support/open_permit.hpp"
#include "support/sources.hpp"
#include "trial/shelf.hpp"
#include "ui/widgets.hpp"

#include <doctest/doctest.h>

namespace {

namespace fs = std::filesystem;
using base::Rect;

/// Where, when and with whom an idea is tried: the pilots are kept in the parking lot.
class Pilot final : public table::Step {
 public:
  using Step::Step;
  std::string_view name() const override { return "pilot"; }
  bool fillsTable() const override { return true; }
  void draw(ui::Frame& frame, const Rect& middle) override {
    ui::sheet(frame, middle);
    ui::button(frame,
               {.name = "pilot/add",
                .box = {middle.x + 20, middle.y + 20, 120, 20},
                .label = room().words->named("pilot.add")},
               [this] { room().perform({}, document::park("Vier weken, twee buurten")); });
  }
  std::optional<std::string> missing() override {
    if (room().workshop().parked.begin() != room().workshop().parked.end()) return {};
    return room().words->named("pilot.missing");
  }
};

std::optional<report::Chapter> pilotChapter(const report::Context& context) {
  report::Chapter chapter{context.catalogue.named("pilot.chapter")};
  for (const journey::Parked& one : context.workshop.parked)
    chapter.blocks.emplace_back(report::Words{one.text});
  return chapter.blocks.empty() ? std::nullopt : std::optional{chapter};
}

/// The headings and words of all chapters, as Markdown has them.
std::vector<report::Made> makeMarkdown(const report::Context& context) {
  std::string text;
  for (const auto chapterOf : report::chapters()) {
    const auto chapter = chapterOf(context);
    if (!chapter) continue;
    text += "# " + chapter->name + "\n\n";
    for (const auto& block : chapter->blocks)
      if (const auto* words = std::get_if<report::Words>(&block)) text += words->words + "\n\n";
  }
  return {{".md", text}};
}

} // namespace

namespace steps {

std::vector<Placed> allSteps(Room& room) {
  using enum Hand;
  using journey::Phase;
  std::vector<Placed> steps;
  steps.push_back({makeBrief(room), Phase::Prepare, 20, {Write, Own, Undo}});
  steps.push_back({makeTeam(room), Phase::Prepare, 10, {Write, Sit, Own}});
  steps.push_back({makeMap(room), Phase::Estimate, 75, {Write, Drag, Pinch}});
  steps.push_back({makeVoting(room), Phase::Estimate, 45, {Vote, Look, Own}});
  steps.push_back({makeTest(room), Phase::Create, 30, {Vote, Look, Own}});
  steps.push_back({std::make_unique<Pilot>(room), Phase::Make, 25, {Write, Own, Undo}});
  steps.push_back({std::make_unique<trial::Shelf>(room), Phase::Make, 15, {Drag, Own, Undo}});
  steps.push_back({makeResult(room), Phase::Result, 15, {Take, Point, Undo}});
  return steps;
}

} // namespace steps

namespace report {

std::span<const ChapterOf> chapters() {
  static constexpr ChapterOf all[] = {briefChapter, ideasChapter, pilotChapter};
  return all;
}

std::span<const Format> formats() {
  static constexpr Format all[] = {{"format.pdf", "pdf", makePdf},
                                   {"format.png", "png", makePng},
                                   {"format.csv", "csv", makeCsv},
                                   {"format.json", "json", makeJson, true},
                                   {"format.md", "md", makeMarkdown}};
  return all;
}

const Format* findFormat(std::string_view extension) {
  const auto at = std::ranges::find(formats(), extension, &Format::extension);
  return at == formats().end() ? nullptr : &*at;
}

} // namespace report

namespace {

/// The program's assets, with the words of the trial.
class Assets {
 public:
  Assets() {
    fs::copy(support::sources() / "assets", path(), fs::copy_options::recursive);
    const fs::path dutch = path() / "languages" / "nl.json";
    auto texts = base::parseJson(support::bytesOf(dutch));
    texts["step.pilot"] = "Pilot";
    texts["step.pilot.purpose"] = "Waar, wanneer en met wie we een idee proberen.";
    texts["step.shelf"] = "Plank";
    texts["step.shelf.purpose"] = "Wat we voor later bewaren, bij elkaar.";
    texts["pilot.add"] = "Nieuwe pilot";
    texts["pilot.missing"] = "nog geen pilot";
    texts["pilot.chapter"] = "Pilots";
    texts["format.md"] = "Markdown";
    support::writeBytes(dutch, base::writeJson(texts));
  }
  fs::path path() const { return folder_.path() / "assets"; }

 private:
  support::Folder folder_;
};

struct Table : support::FakeTable {
  explicit Table(const Assets& assets)
      : FakeTable(
            {}, "nl", [] {}, assets.path()) {
    support::openPermit(*this, 6, false);
  }
};

} // namespace

TEST_CASE("a further step has its place in the way, its screen, its deeds and their undo") {
  const Assets assets;
  Table table{assets};
  table.tap("place");
  REQUIRE(table.has("step/pilot"));
  table.tap("step/pilot");
  CHECK(table.shell().table()->step().name() == "pilot");
  CHECK(table.area("pilot/add").label == "Nieuwe pilot");
  CHECK(table.shell().table()->step().missing() == "nog geen pilot");

  table.tap("pilot/add");
  REQUIRE(table.workshop().parked.begin() != table.workshop().parked.end());
  CHECK_FALSE(table.shell().table()->step().missing());
  support::keepPicture(table, "trial_step");
  CHECK_FALSE(table.document().undo());
  CHECK(table.shell().table()->step().missing() == "nog geen pilot");

  table.tap("place");
  table.tap("way/agenda");
  CHECK(table.has("agenda/pilot"));
  CHECK(table.has("agenda/pilot/plus"));
  support::keepPicture(table, "trial_step_agenda");
}

TEST_CASE("its chapter is in every format, and a further format writes every chapter") {
  const Assets assets;
  Table table{assets};
  table.go("pilot");
  table.tap("pilot/add");
  const support::Folder folder;
  std::string markdown;
  std::size_t files = 0;
  for (const fs::path& file : report::exportAll(table.workshop(), table.shell().words(), folder.path(),
                                                report::formats(), {.made = 1795357800000})) {
    ++files;
    if (file.extension() == ".md") markdown = support::bytesOf(file);
  }
  CHECK(files > 5);
  CHECK(markdown.find("# Pilots\n\nVier weken, twee buurten\n") != std::string::npos);

  table.go("result");
  REQUIRE(table.has("export/md"));
  CHECK(table.area("export/md").label == "MD");
  support::keepPicture(table, "trial_format");
}

TEST_CASE("a further surface has cards of its own that are carried, chosen and thrown away by many hands") {
  const Assets assets;
  Table table{assets};
  for (const char* words : {"Twee buurten", "Avondopening", "Een app"})
    REQUIRE_FALSE(table.document().perform({}, document::park(words)));
  table.go("shelf");
  const auto cards = table.areas("shelf/card/");
  REQUIRE(cards.size() == 3);
  support::keepPicture(table, "trial_surface");

  // Two hands at once: one card is thrown away, the other was let go where nothing is, and glides home.
  const base::Point home = table.at(cards[1]), bin = table.at("shelf/bin");
  table.down(1, table.at(cards[0]));
  table.down(2, home);
  for (int i = 1; i <= 4; ++i) {
    table.move(1, table.at(cards[0]) + (bin - table.at(cards[0])) * (i / 4.0));
    table.move(2, home + base::Point{0, 30.0 * i});
    table.wait(0.05);
  }
  CHECK(table.shell().table()->step().isHeld(journey::Parked::table, std::stoll(cards[1].substr(11))));
  table.up(1);
  table.up(2);
  table.settle();
  REQUIRE(table.areas("shelf/card/").size() == 2);
  CHECK_FALSE(table.has(cards[0]));

  // Both that are left are chosen, moved by one hand, and thrown away by one deed.
  const base::Point first = table.at(cards[1]), second = table.at(cards[2]);
  const base::Point around[] = {{first.x - 80, first.y - 60},
                                {second.x + 80, second.y - 60},
                                {second.x + 80, second.y + 60},
                                {first.x - 80, first.y + 60},
                                {first.x - 82, first.y - 50}};
  table.down(3, around[0]);
  for (const base::Point to : around) {
    table.move(3, to);
    table.wait(0.05);
  }
  table.up(3);
  table.settle();
  CHECK(table.area(cards[1]).value == "chosen");
  CHECK(table.area(cards[2]).value == "chosen");
  const auto events = table.document().history().events().size();
  table.drag(cards[1], "shelf/bin");
  table.settle();
  CHECK(table.areas("shelf/card/").empty());
  CHECK(table.document().history().events().size() == events + 1);
  CHECK_FALSE(table.document().undo());
  table.settle();
  CHECK(table.areas("shelf/card/").size() == 2);
}
