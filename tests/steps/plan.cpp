#include "steps/research/plan/plan.hpp"

#include "document/inquiries.hpp"
#include "document/research.hpp"
#include "journey/golden_rules.hpp"
#include "support/chart_table.hpp"
#include "support/open_permit.hpp"

#include <doctest/doctest.h>

#include <cmath>

using journey::Asking;
using journey::Inquiry;

namespace {

struct PlanTable : support::ChartTable {
  explicit PlanTable(Size size = support::fullHd, const std::string& language = "nl", int touchpoints = 14)
      : ChartTable(permit(touchpoints), "plan", size, language) {}
  std::string slip(std::size_t index) { return "plan/touchpoint/" + id(index); }
  const Inquiry& newest() {
    const Inquiry* found = nullptr;
    for (const Inquiry& one : workshop().inquiries)
      if (found == nullptr || one.rank > found->rank) found = &one;
    REQUIRE(found != nullptr);
    return *found;
  }
  std::string of(const Inquiry& one) { return "inquiry/" + std::to_string(one.id.value); }
  std::string card(const Inquiry& one) { return "plan/card/" + std::to_string(one.id.value); }
  void write(const std::string& field, const std::string& words) {
    tap(field);
    const std::string seat = support::writingSeat(*this);
    type(seat, words);
    tap(seat + "/key/done");
  }
  void perform(const document::Deed& deed) {
    REQUIRE_FALSE(document().perform({}, deed));
    settle();
  }
};

} // namespace

TEST_CASE("an empty plan says what to do, and asks at a touchpoint by one tap") {
  PlanTable table;
  CHECK(table.area("next").value == "Kies wat je de klant gaat vragen");
  CHECK(table.has("plan/empty"));
  support::keepPicture(table, "plan_empty");

  table.tap(table.slip(3));

  const Inquiry& made = table.newest();
  CHECK(made.touchpoint == table.touchpoint(3).id);
  CHECK(made.channel == table.touchpoint(3).channel);
  CHECK(table.has(table.card(made)));
  CHECK_FALSE(table.has("plan/empty"));
  CHECK(table.area("plan/rule/right_way").value == "0");
  CHECK(table.area("plan/rule/with_purpose").value == "1");
  support::keepPicture(table, "plan_one");
}

TEST_CASE("a stage and the whole journey are asked about by their heads") {
  PlanTable table;
  const auto stage = table.workshop().steps.find(table.touchpoint(0).step)->stage;
  table.tap("plan/stage/" + std::to_string(stage.value));
  CHECK(table.newest().stage == stage);
  table.tap(table.card(table.newest()) + "/close");
  table.tap("plan/whole");
  CHECK(journey::isOfAll(table.newest()));
  CHECK(table.newest().asking == Asking::Promoter);
}

TEST_CASE("the measure is chosen by its sign, and texts are written on the pads") {
  PlanTable table;
  table.tap(table.slip(2));
  const auto id = table.newest().id;
  const std::string card = table.of(table.newest());
  table.tap(card + "/asking/ces");
  CHECK(table.newest().asking == Asking::Effort);
  CHECK(table.area(card + "/asking/ces").value == "on");

  table.write(card + "/whom", "Bellers");
  table.write(card + "/wanted", "120");
  table.write(card + "/follow_up", "Sanne belt");
  const Inquiry& one = *table.workshop().inquiries.find(id);
  CHECK(one.whom == "Bellers");
  CHECK(one.wanted == 120);
  CHECK(one.followUp == "Sanne belt");
  CHECK(table.area(card + "/tells").label.find("±0,3 punt") != std::string::npos);
  CHECK(table.area(card).value == "n = 120 gewenst");

  table.tap(card + "/channel");
  const auto other = std::ranges::find_if(table.workshop().channels, [&](const auto& channel) {
    return channel.id != one.channel && !channel.gone;
  });
  table.tap(card + "/channel/" + std::to_string((*other).id.value));
  CHECK(table.workshop().inquiries.find(id)->channel == (*other).id);
  CHECK(table.has(card + "/whom")); // the list is gone
  CHECK(table.area("plan/rule/right_way").value == "1");
  support::keepPicture(table, "plan_card");
}

TEST_CASE("a rule speaks up with its numbers, and is set aside with a note that stays") {
  PlanTable table;
  table.tap(table.slip(2));
  const std::string id = std::to_string(table.newest().id.value);
  table.perform(document::writeWanted(table.newest().id, "25"));
  const std::string objection = "plan/rule/enough/" + id;
  CHECK(table.area(objection).label.find("n = 25") != std::string::npos);
  CHECK(table.area(objection).label.find(
            "n = " + std::to_string(journey::answersNeeded(Asking::Satisfaction))) != std::string::npos);
  CHECK(table.area("plan/rule/enough").value == "1");
  table.tap("plan/card/" + id + "/close");

  table.write(objection + "/note", "er zijn er maar tachtig");
  CHECK(table.newest().enough == "er zijn er maar tachtig");
  CHECK(table.area("plan/rule/enough").value == "0");
  CHECK(table.area(objection).value == "set aside");
  CHECK(table.area(objection + "/note").value == "Toch: er zijn er maar tachtig");
  support::keepPicture(table, "plan_aside");

  table.tap("facilitator/undo");
  CHECK(table.area("plan/rule/enough").value == "1");
}

TEST_CASE("several people ask at the same moment, and each card faces its own person") {
  PlanTable table;
  table.tapTogether({table.slip(0), table.slip(5), table.slip(9)});
  table.settle();
  CHECK(table.workshop().inquiries.size() == 3);
  for (const Inquiry& one : table.workshop().inquiries) CHECK(table.has(table.card(one)));
  support::keepPicture(table, "plan_together");
}

TEST_CASE("when research comes in, the plan tells how many answered of how many are wanted") {
  PlanTable table;
  table.tap(table.slip(7));
  const auto id = table.newest().id;
  table.perform(document::writeWanted(id, "200"));
  const std::string before = table.area(table.of(table.newest())).value;
  CHECK(before.find("200") != std::string::npos);

  document::Findings findings{.wave = "2026-10-24", .source = "oktober.csv"};
  findings.found.push_back(
      {.touchpoint = table.touchpoint(7).id, .tally = {1, {20, 20, 20, 20, 20, 20, 0, 0, 0, 0}}});
  table.perform(document::importFindings(findings));
  CHECK(table.area(table.of(table.newest())).value == "n = 120 van 200 gewenst");
}

TEST_CASE("a question goes to the bin in words, and comes back") {
  PlanTable table;
  table.tap(table.slip(1));
  const auto id = table.newest().id;
  const std::string card = table.card(table.newest());
  table.tap(table.of(table.newest()) + "/bin");
  CHECK(table.workshop().inquiries.find(id)->gone);
  CHECK_FALSE(table.has(card));
  table.tap("plan/binned/" + std::to_string(id.value));
  CHECK_FALSE(table.workshop().inquiries.find(id)->gone);
}

TEST_CASE("thirty questions and more keep their place, on pages where a column is full") {
  for (const auto size : {support::fullHd, support::FakeTable::Size{1366, 768, 1366 / 1200.}}) {
    PlanTable table(size, "nl", 45);
    if (size.width == 1366) table.shell().setSetting(table::Setting::Laptop);
    for (std::size_t i = 0; i < 36; ++i)
      REQUIRE_FALSE(table.document().perform({}, document::addInquiryAt(table.touchpoint(i).id)));
    table.settle();
    const base::Rect sheet{0, 0, table.shell().settings().table.w, table.shell().settings().table.h};
    std::size_t shown = 0;
    for (const std::string& name : table.areas("inquiry/")) {
      const base::Rect box = table.box(name);
      CAPTURE(name);
      CHECK(sheet.contains(box.centre()));
      CHECK(box.h >= 12);
      ++shown;
    }
    CHECK(shown > 12);
    const auto pages = table.areas("plan/column/");
    CHECK(std::ranges::any_of(pages, [](const std::string& name) { return name.ends_with("/after"); }));
    support::keepPicture(table, size.width == 1366 ? "plan_many_laptop" : "plan_many");
  }
}

TEST_CASE("the sheet is turned for the far side") {
  PlanTable table;
  const double before = table.area("plan/whole").place.angle();
  table.tap("plan/turn");
  CHECK(std::abs(std::abs(table.area("plan/whole").place.angle() - before) - base::pi) < 0.01);
  table.tap("plan/turn/far");
  CHECK(table.area("plan/whole").place.angle() == doctest::Approx(before));
}
