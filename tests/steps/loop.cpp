#include "steps/research/loop/loop.hpp"

#include "base/day.hpp"
#include "document/follow_ups.hpp"
#include "document/research.hpp"
#include "support/chart_table.hpp"
#include "support/open_permit.hpp"

#include <doctest/doctest.h>

#include <cmath>

using journey::FollowUp;
using journey::Progress;

namespace {

struct LoopTable : support::ChartTable {
  explicit LoopTable(const std::string& step = "loop", Size size = support::fullHd)
      : ChartTable(permit(), step, size) {}
  const FollowUp& newest() {
    const FollowUp* found = nullptr;
    for (const FollowUp& one : workshop().followUps)
      if (found == nullptr || one.rank > found->rank) found = &one;
    REQUIRE(found != nullptr);
    return *found;
  }
  std::string row() { return "follow_up/" + std::to_string(newest().id.value); }
  void add(const std::string& said) { perform(document::addFollowUp(touchpoint(2).id, said)); }
  void perform(const document::Deed& deed) {
    REQUIRE_FALSE(document().perform({}, deed));
    settle();
  }
  void write(const std::string& field, const std::string& words) {
    tap(field);
    const std::string seat = support::writingSeat(*this);
    type(seat, words);
    tap(seat + "/key/done");
  }
};

} // namespace

TEST_CASE("the first follow-up is written in the place that waits for it") {
  LoopTable table;
  CHECK(table.area("next").value == "Kies op welke antwoorden je terugkomt bij de klant");
  support::keepPicture(table, "loop_empty");
  table.write("loop/add", "Niemand belde");
  CHECK(table.newest().said == "Niemand belde");
  CHECK(table.area(table.row() + "/said").value == "‘Niemand belde’");
  CHECK(table.area("loop/count").label == "1 staat nog open");
  CHECK(table.area("next").value == "1 staat nog open");
}

TEST_CASE("both loops are filled in on the row, and go on by one tap") {
  LoopTable table;
  table.add("Niemand belde terug");
  const std::string row = table.row();
  table.write(row + "/promise", "Vandaag bellen");
  table.write(row + "/cause", "Geen rooster");
  CHECK_FALSE(table.has(row + "/changed"));
  table.write(row + "/change", "Een belrooster");
  CHECK(table.newest().promise == "Vandaag bellen");
  CHECK(table.newest().cause == "Geen rooster");
  CHECK(table.newest().change == "Een belrooster");

  CHECK(table.area(row + "/state").value == "open");
  table.tap(row + "/state");
  CHECK(table.newest().state == Progress::Doing);
  table.tap(row + "/state");
  CHECK(table.newest().state == Progress::Done);
  table.tap(row + "/changed"), table.tap(row + "/changed");
  CHECK(table.newest().changed == Progress::Done);
  CHECK(table.area("loop/count").label == "Alle lussen zijn gesloten");
  CHECK(table.area("next").value.empty());
  table.tap(row + "/state"); // begins anew
  CHECK(table.newest().state == Progress::Open);
  support::keepPicture(table, "loop_one");
}

TEST_CASE("who and when are chosen, and what is late says so") {
  LoopTable table;
  table.add("Niemand belde terug");
  const std::string row = table.row();
  table.tap(row + "/who");
  REQUIRE(table.has(row + "/choices"));
  support::keepPicture(table, "loop_who");
  table.tap(row + "/choice/1");
  CHECK(table.newest().person);
  CHECK_FALSE(table.has(row + "/choices"));

  table.tap(row + "/due");
  table.tap(row + "/choice/1");
  const auto due = base::dayIn(table.newest().due);
  REQUIRE(due);
  CHECK(table.area(row).value.empty());
  table.tap(row + "/due");
  table.tap(row + "/choice/6"), table.tap(row + "/choice/6"), table.tap(row + "/choice/6");
  CHECK(table.newest().due == base::textOf(*due - std::chrono::days{3}));
  table.tap(row + "/close");
  CHECK(table.area(row).value == "late");
  CHECK(table.area(row + "/due").label.starts_with("te laat"));
  CHECK(table.area("loop/count").label == "1 staat nog open, 1 te laat");

  table.tap(row + "/who");
  table.write(row + "/write", "De balie");
  CHECK(table.newest().who == "De balie");
  CHECK_FALSE(table.newest().person);
}

TEST_CASE("what it is about is chosen, and it goes to the bin from there and comes back") {
  LoopTable table;
  table.add("Niemand belde terug");
  const std::string row = table.row();
  const auto id = table.newest().id;
  table.tap(row + "/about");
  table.tap(row + "/choice/4");
  CHECK(table.newest().touchpoint == table.touchpoint(4).id);
  table.tap(row + "/about");
  table.tap(row + "/page/after");
  CHECK(table.has(row + "/choice/12"));
  table.tap(row + "/bin");
  CHECK(table.workshop().followUps.find(id)->gone);
  table.tap("loop/binned/" + std::to_string(id.value));
  CHECK_FALSE(table.workshop().followUps.find(id)->gone);
}

TEST_CASE("a quote of a customer is followed up by one tap in the step of the customers") {
  LoopTable table("customers");
  const auto at = table.touchpoint(7).id;
  document::Findings findings{.source = "oktober.csv"};
  findings.found.push_back({.touchpoint = at, .tally = {1, {120, 55, 20, 8, 3, 2, 2, 1, 1, 0}}});
  findings.said = {{at, "Ik moest drie keer bellen voor een naam."}};
  table.perform(document::importFindings(findings));
  table.tap("customers/" + table.id(7));
  const std::string quote =
      "customers/research/quote/" + std::to_string(table.workshop().quotes.begin()->id.value);
  CHECK(table.area(quote).value.empty());

  table.tap(quote);
  CHECK(table.area(quote).value == "on");
  CHECK(table.newest().said == "Ik moest drie keer bellen voor een naam.");
  CHECK(table.newest().touchpoint == at);
  table.tap(quote); // once is enough
  CHECK(table.workshop().followUps.size() == 1);
  table.tap("customers/research/satisfaction/follow");
  CHECK(table.workshop().followUps.size() == 2);
  CHECK(table.newest().measure == table.workshop().measures.begin()->id);
  support::keepPicture(table, "loop_customers");
}

TEST_CASE("many follow-ups come on pages, and several people work in several rows") {
  LoopTable table;
  for (int i = 0; i < 30; ++i) table.add("Klant " + std::to_string(i));
  const auto rows = table.areas("follow_up/");
  CHECK(table.has("loop/page/after"));
  std::vector<std::string> states;
  for (const std::string& name : rows)
    if (name.ends_with("/state")) states.push_back(name);
  REQUIRE(states.size() > 4);
  table.tapTogether({states[0], states[1], states[2]});
  table.settle();
  CHECK(std::ranges::count_if(table.workshop().followUps,
                              [](const FollowUp& one) { return one.state == Progress::Doing; }) == 3);
  support::keepPicture(table, "loop_many");
  table.tap("loop/page/after");
  CHECK_FALSE(table.has(states[0]));
}

TEST_CASE("a contact is written apart, is seen, and is erased for good by one tap") {
  LoopTable table;
  table.add("Niemand belde terug");
  const std::string contact = table.row() + "/contact";
  CHECK(table.area(contact).value.empty());
  CHECK_FALSE(table.has("loop/erase"));

  table.write(contact, "mw. de Boer");
  CHECK(table.area(contact).value == "kept");
  CHECK(table.area(contact).label == "mw. de Boer");
  for (const auto& event : table.document().history().events())
    for (const auto& change : event.changes) CHECK(change.after != journey::Value{"mw. de Boer"});

  table.tap(contact + "/erase");
  CHECK(table.area(contact).value.empty());
  table.tap("facilitator/undo");
  CHECK(table.area(contact).value == "erased");
  CHECK(table.document().secrets().empty());
}

TEST_CASE("the sheet of the loops is turned for the far side") {
  LoopTable table;
  table.add("Niemand belde terug");
  table.tap("loop/turn");
  CHECK(std::abs(std::abs(table.area("loop/add").place.angle()) - base::pi) < 0.01);
}

TEST_CASE("what is open is shown alone, and stays so when the workshop is opened again") {
  LoopTable table;
  table.add("Niemand belde terug");
  const std::string first = table.row();
  CHECK_FALSE(table.has("loop/show/open")); // nothing is closed: there is nothing to choose
  table.perform(document::setProgress(table.newest().id, &FollowUp::state, Progress::Done));
  table.add("Te veel formulieren");
  const std::string second = table.row();
  CHECK(table.area("loop/show/all").value == "on");
  CHECK(table.has(first));

  table.tap("loop/show/open");
  CHECK(table.area("loop/show/open").value == "on");
  CHECK(table.area("loop/show/all").value.empty());
  CHECK_FALSE(table.has(first));
  CHECK(table.has(second));
  CHECK(table.document().view().at("loop") == "open");
  CHECK(table.area("loop/count").label == "1 staat nog open");
  support::keepPicture(table, "loop_open");

  table.tap("loop/show/all");
  CHECK(table.has(first));
  CHECK_FALSE(table.document().view().contains("loop"));
}

TEST_CASE("a row that is closed stays where it is until somebody asks for what is open again") {
  LoopTable table;
  table.add("Niemand belde terug");
  table.perform(document::setProgress(table.newest().id, &FollowUp::state, Progress::Done));
  table.add("Te veel formulieren");
  const std::string row = table.row();
  table.tap("loop/show/open");
  table.tap(row + "/state"), table.tap(row + "/state");
  CHECK(table.newest().state == Progress::Done);
  CHECK(table.has(row));
  CHECK(table.area("loop/count").label == "Alle lussen zijn gesloten");

  table.tap("loop/show/open");
  CHECK_FALSE(table.has(row));
  CHECK(table.has("loop/add"));
  CHECK(table.has("loop/show/all"));
}

TEST_CASE("a closed row that somebody has in hand or looks for is not taken away") {
  LoopTable table;
  table.add("Niemand belde terug");
  const std::string closed = table.row();
  const auto id = table.newest().id;
  table.perform(document::setProgress(id, &FollowUp::state, Progress::Done));
  table.add("Te veel formulieren");

  SUBCASE("its day is being chosen") {
    table.tap(closed + "/due");
    table.tap("loop/show/open");
    CHECK(table.has(closed));
    CHECK(table.has(closed + "/choices"));
  }
  SUBCASE("its cause is being written") {
    table.tap(closed + "/cause");
    table.tap("loop/show/open");
    CHECK(table.has(closed));
  }
  SUBCASE("somebody looks for it") {
    table.tap("loop/show/open");
    REQUIRE_FALSE(table.has(closed));
    table.shell().table()->room().lights.bring(0, {FollowUp::table, id.value});
    table.settle();
    CHECK(table.has(closed));
  }
}
