#include "steps/estimate/evidence/evidence.hpp"

#include "document/evidence.hpp"
#include "document/touchpoints.hpp"
#include "journey/evidence.hpp"
#include "steps/estimate/evidence/layout.hpp"
#include "support/chart_table.hpp"
#include "support/open_permit.hpp"
#include "surface/note_paper.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <set>
#include <stdexcept>

using journey::Evidence;
using journey::Source;
using journey::SourceKind;

namespace {

using Make = std::function<void(document::Edit&)>;

class EvidenceTable : public support::ChartTable {
 public:
  explicit EvidenceTable(const Make& make = {}, int touchpoints = 14, Size size = {},
                         const std::string& language = "nl")
      : ChartTable(made(make, touchpoints), "evidence", size, language) {}

  const Evidence& finding(const std::string& text) {
    for (const Evidence& one : workshop().evidence)
      if (one.text == text) return one;
    throw std::runtime_error("no finding says " + text);
  }
  std::string card(const std::string& text) { return "evidence/" + std::to_string(finding(text).id.value); }
  std::string source(const std::string& title) {
    for (const Source& one : workshop().sources)
      if (one.title == title) return "source/" + std::to_string(one.id.value);
    throw std::runtime_error("no source is called " + title);
  }
  std::string slip(std::size_t index) { return "evidence/touchpoint/" + id(index); }
  std::size_t links() { return journey::evidenceLinksOf(workshop()).size(); }

 private:
  static journey::Workshop made(const Make& make, int touchpoints) {
    journey::Workshop workshop = permit(touchpoints);
    base::Ids ids{91};
    document::Edit edit(workshop, ids, 1790000000000, {});
    if (make) make(edit);
    return workshop;
  }
};

base::Id<Source> put(document::Edit& edit, SourceKind kind, const std::string& title,
                     const std::vector<std::string>& findings) {
  base::Id<Source> source;
  document::addSource(kind, title, &source)(edit);
  for (const std::string& text : findings) document::addEvidence(source, text)(edit);
  return source;
}

void two(document::Edit& edit) {
  put(edit, SourceKind::Document, "Jaarverslag", {"wachten", "brieven"});
  put(edit, SourceKind::Interview, "Balie", {"status"});
}

/// As much as a thorough preparation brings.
void many(document::Edit& edit) {
  for (int i = 0; i < 12; ++i) {
    std::vector<std::string> findings;
    for (int k = 0; k < 3 + i % 5; ++k)
      findings.push_back("Zes van de tien aanvragen zijn niet compleet, en dan duurt het langer (" +
                         std::to_string(i) + "." + std::to_string(k) + ")");
    const auto source =
        put(edit, i % 2 == 0 ? SourceKind::Document : SourceKind::Interview,
            "Klanttevredenheidsonderzoek omgevingsvergunningen " + std::to_string(i), findings);
    document::writeSource(source, &Source::department, "Informatievoorziening")(edit);
    document::writeSource(source, &Source::day, "eerste halfjaar")(edit);
  }
}

} // namespace

TEST_CASE("a source is put down by its title, from whom and of when; then its findings are written") {
  EvidenceTable table;
  CHECK(table.area("next").value == "Noteer wat documenten en interviews leerden");
  table.keep("evidence_empty");

  table.tap("evidence/add/interview");
  const std::string seat = support::writingSeat(table);
  REQUIRE_FALSE(seat.empty());
  CHECK(table.area(seat + "/text").label == "Waar ging het interview over?");
  table.type(seat, "Balie");
  table.tap(seat + "/key/done");
  CHECK(table.area(seat + "/text").label == "Welke afdeling of functie? Geen naam");
  table.type(seat, "Klantcontact");
  table.tap(seat + "/key/done");
  CHECK(table.area(seat + "/text").label == "Van wanneer is het?");
  table.type(seat, "mei");
  table.tap(seat + "/key/done");
  CHECK(support::writingSeat(table).empty());
  const Source& source = *table.workshop().sources.begin();
  CHECK(source.kind == SourceKind::Interview);
  CHECK(source.department == "Klantcontact");
  CHECK(source.day == "mei");
  CHECK(table.area(table.source("Balie") + "/department").value == "Klantcontact");

  table.tap(table.source("Balie") + "/add");
  const std::string writes = support::writingSeat(table);
  table.type(writes, "status");
  table.tap(writes + "/key/done");
  CHECK(table.finding("status").source == source.id);
  CHECK(support::writingSeat(table) == writes); // and the next one
  table.tap(writes + "/close");
  CHECK(table.has(table.card("status")));
  CHECK(table.area("next").value == "Leg de bevindingen op de contactmomenten waar ze over gaan");
}

TEST_CASE("a finding that is dropped on a touchpoint is about it, and glides home") {
  EvidenceTable table(two);
  const base::Point home = table.at(table.card("wachten")), other = table.at(table.card("status"));
  CHECK(table.area(table.slip(3)).value == "aanname");
  const std::string asked = table.area(table.slip(4)).value;
  CHECK(asked == "onderzocht"); // customers gave it a score

  // Two people at the same time, each with a card of their own.
  table.down(1, home), table.down(2, other);
  for (int i = 1; i <= 8; ++i) {
    table.move(1, base::mix(home, table.at(table.slip(3)), i / 8.0));
    table.move(2, base::mix(other, table.at(table.slip(5)), i / 8.0));
    table.frame();
  }
  CHECK(table.links() == 0);
  table.keep("evidence_carrying");
  table.up(1), table.up(2);
  table.settle();

  CHECK(table.links() == 2);
  CHECK(base::distance(table.at(table.card("wachten")), home) < 0.5);
  CHECK(table.area(table.card("wachten")).value == "1");
  CHECK(table.area(table.slip(3)).value == "deels onderbouwd");
  CHECK(table.area(table.slip(4)).value == asked);
  CHECK(table.area("next").value.empty());
  table.drag(table.card("wachten"), table.slip(3)); // it is about it already
  CHECK(table.links() == 2);
  table.drag(table.card("wachten"), base::Point{home.x, home.y + 5}); // nowhere
  CHECK(table.links() == 2);
}

TEST_CASE(
    "a line pulled from a finding to a touchpoint links them; it is seen while touched, and taken away") {
  EvidenceTable table(two);
  table.drag(table.card("brieven") + "/pull", table.slip(3));
  REQUIRE(table.links() == 1);
  const std::string line =
      "evidence/link/" + std::to_string(journey::evidenceLinksOf(table.workshop()).front()->id.value);
  CHECK_FALSE(table.has(line));

  table.tap(table.card("brieven"));
  table.keep("evidence_lines");
  REQUIRE(table.has(line));
  table.tap(line);
  CHECK(table.links() == 0);
  CHECK(table.area(table.slip(3)).value == "aanname");
  table.tap("facilitator/undo");
  CHECK(table.links() == 1);
}

TEST_CASE("a touchpoint tells what it rests on, and lets go of it") {
  EvidenceTable table(two);
  table.drag(table.card("wachten"), table.slip(1));
  table.drag(table.card("status"), table.slip(1));

  table.tap(table.slip(1));
  table.keep("evidence_card");
  const std::string card = "evidence/card/" + table.id(1);
  REQUIRE(table.has(card));
  table.tap(card + "/unlink/" + std::to_string(table.finding("wachten").id.value));
  CHECK(journey::evidenceAbout(table.workshop(), table.touchpoint(1).id) ==
        std::vector{&table.finding("status")});
  table.tap(card + "/close");
  CHECK_FALSE(table.has(card));
}

TEST_CASE("findings and sources are put away and come back; a card moves to another source") {
  EvidenceTable table(two);
  table.drag(table.card("wachten"), table.source("Balie") + "/title");
  CHECK(table.finding("wachten").source == table.finding("status").source);

  table.tap(table.card("status"));
  table.keep("evidence_menu");
  table.tap(table.card("status") + "/bin");
  CHECK(table.finding("status").gone);
  table.tap(table.source("Balie") + "/more");
  table.tap(table.source("Balie") + "/bin");
  CHECK_FALSE(table.has(table.source("Balie")));
  CHECK_FALSE(table.has(table.card("wachten")));
  table.tap("evidence/bin");
  table.keep("evidence_bin");
  const std::string back = "evidence/binned/";
  CHECK_FALSE(table.has(back + std::to_string(table.finding("status").id.value))); // after its source
  table.tap(back + table.source("Balie").substr(7));
  CHECK(table.has(table.card("wachten")));
  table.tap(back + std::to_string(table.finding("status").id.value));
  CHECK(table.has(table.card("status")));
  CHECK_FALSE(table.has("evidence/bin"));
}

TEST_CASE("the far side turns the sheet, and carries cards there as well") {
  EvidenceTable table(two);
  table.tap("evidence/turn/far");
  CHECK(std::abs(std::remainder(table.area(table.card("wachten")).place.angle(), 2 * base::pi)) ==
        doctest::Approx(base::pi));
  const base::Point home = table.at(table.card("wachten"));

  table.drag(table.card("wachten"), table.slip(6));
  CHECK(journey::evidenceAbout(table.workshop(), table.touchpoint(6).id).size() == 1);
  CHECK(base::distance(table.at(table.card("wachten")), home) < 0.5);
  table.keep("evidence_turned");
}

TEST_CASE("without a map there is nothing to lay findings on, and a way there") {
  EvidenceTable table([](document::Edit& edit) {
    two(edit);
    std::vector<base::Id<journey::Touchpoint>> all;
    for (const auto& touchpoint : edit.now().touchpoints) all.push_back(touchpoint.id);
    for (const auto id : all) document::binTouchpoint(id)(edit);
  });
  table.keep("evidence_no_map");
  table.tap("evidence/go");
  CHECK(table.shell().step() == "map");
}

TEST_CASE("many sources come on pages, and 75 touchpoints lie beside each other, on every display") {
  struct Case {
    const char* name;
    support::FakeTable::Size size;
    table::Setting setting;
    const char* language;
  };
  for (const Case& one : {Case{"table", support::fullHd, table::Setting::Table, "nl"},
                          {"wall", support::fullHd, table::Setting::Wall, "nl"},
                          {"laptop", {1366, 768, 1366 / 1200.}, table::Setting::Laptop, "en"}}) {
    CAPTURE(one.name);
    EvidenceTable table(many, 75, one.size, one.language);
    table.shell().table()->setSetting(one.setting);
    table.settle();
    const base::Rect sheet = table.box("evidence/sheet");
    for (std::size_t i = 0; i < 75; ++i) {
      const base::Rect box = table.box(table.slip(i));
      CHECK(base::intersect(box, sheet) == box);
      CHECK(box.h >= 12);
    }
    table.keep(std::string{"evidence_many_"} + one.name);
    std::set<std::string> seen;
    const auto look = [&] {
      for (const std::string& area : table.areas("evidence/"))
        if (table.area(area).role == "note" && !area.starts_with("evidence/touchpoint")) {
          CHECK(base::intersect(table.box(area), sheet) == table.box(area));
          seen.insert(area);
        }
    };
    look();
    for (int page = 0; page < 9 && table.area("evidence/page/after").enabled; ++page)
      table.tap("evidence/page/after"), look();
    CHECK(seen.size() == table.workshop().evidence.size());
  }
}

TEST_CASE("on a laptop every finding and every touchpoint is read in letters of one size") {
  constexpr support::FakeTable::Size laptop{1366, 768, 1366 / 1200.};
  constexpr double least = 16 * look::Lettering::capOverSize / laptop.pixelsPerMillimetre, number = 24;
  look::Lettering lettering(laptop.pixelsPerMillimetre);
  const auto fits = [&](const std::string& words, base::Size box, double leading) {
    return !lettering.set(words, box, {least, look::Weight::Medium, look::Align::Left, leading}, least).cut();
  };
  EvidenceTable table(many, 32, laptop);
  table.shell().table()->setSetting(table::Setting::Laptop);
  table.settle();
  table.keep("evidence_laptop");
  std::size_t findings = 0;
  for (const std::string& name : table.areas("evidence/")) {
    const touch::Area& area = table.area(name);
    if (area.role != "note") continue;
    CAPTURE(area.label);
    const base::Rect box = table.box(name);
    const bool isSlip = name.starts_with("evidence/touchpoint");
    findings += isSlip ? 0U : 1U;
    CHECK(fits(area.label, {box.w - (isSlip ? number + 17 : 18), box.h - (isSlip ? 2 : 6)},
               isSlip ? surface::slipLeading : surface::noteLeading));
  }
  CHECK(findings > 3);
}

TEST_CASE("sources that fit lie on one page, larger; a long one goes on in the next column") {
  const base::Rect area{0, 0, 600, 600};
  const steps::SourcesLayout few({3, 2}, area, {});
  CHECK(few.pages() == 1);
  REQUIRE(few.page(0).size() == 2);
  CHECK(few.page(0)[0].cells.size() == 3);
  CHECK_FALSE(few.page(0)[0].box.intersects(few.page(0)[1].box));

  const steps::SourcesLayout longOne({60, 1}, area, {});
  std::size_t cells = 0;
  for (std::size_t page = 0; page < longOne.pages(); ++page)
    for (const auto& part : longOne.page(page)) {
      if (part.source == 0) cells += part.cells.size();
      CHECK(part.box.bottom() <= area.bottom() + 0.01);
    }
  CHECK(cells == 60);
  CHECK(longOne.page(longOne.pages() - 1).back().source == 1);
}
