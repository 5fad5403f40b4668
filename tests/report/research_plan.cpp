#include "document/follow_ups.hpp"
#include "document/inquiries.hpp"
#include "report/chapters/chapters.hpp"
#include "report/formats/csv_files.hpp"
#include "report/formats/json_import.hpp"
#include "report/told.hpp"

#include <doctest/doctest.h>

using journey::FollowUp;
using journey::Inquiry;
using support::holds;
using support::Told;

namespace {

/// The permit request with a plan and a loop.
journey::Workshop withPlan() {
  journey::Workshop workshop = support::permitRequest();
  base::Ids ids{7};
  document::Edit edit(workshop, ids, 1, {});
  const auto at = workshop.touchpoints.begin()->id;
  base::Id<Inquiry> one, gone;
  document::addInquiryAt(at, &one)(edit);
  document::writeWanted(one, "25")(edit);
  document::writeInquiry(one, &Inquiry::question, "Hoe tevreden bent u?")(edit);
  document::writeInquiry(one, &Inquiry::whom, "Bellers")(edit);
  document::writeInquiry(one, &Inquiry::followUp, "Sanne belt terug")(edit);
  document::writeInquiry(one, &Inquiry::enough, "meer zijn er niet")(edit);
  document::addInquiry (&gone)(edit);
  document::writeInquiry(gone, &Inquiry::question, "Weggelegde vraag")(edit);
  document::binInquiry(gone)(edit);
  base::Id<FollowUp> loop;
  document::addFollowUp(at, "Niemand belde terug", &loop)(edit);
  document::writeFollowUp(loop, &FollowUp::promise, "Vandaag bellen")(edit);
  document::writeFollowUp(loop, &FollowUp::who, "De balie")(edit);
  document::writeFollowUp(loop, &FollowUp::change, "Een belrooster")(edit);
  document::setDue(loop, "2026-12-04")(edit);
  document::setProgress(loop, &FollowUp::state, journey::Progress::Done)(edit);
  return workshop;
}

std::string allOf(const report::Chapter& chapter) {
  std::string out;
  for (const report::Table* table : support::tablesOf(chapter))
    for (const report::Row& row : table->rows) {
      out += row.group + "\n";
      for (const report::Cell& cell : row.cells) out += cell.text + "|";
    }
  return out;
}

} // namespace

TEST_CASE("the chapter of the plan tells each question, and what the golden rules say of it") {
  const auto workshop = withPlan();
  const auto chapter = report::planChapter(Told(workshop).context);
  REQUIRE(chapter);
  CHECK(chapter->name == "Onderzoeksplan");
  const std::string all = allOf(*chapter);
  for (const std::string words : {"Hoe tevreden bent u?", "Bellers", "25 gewenst", "Sanne belt terug",
                                  "n = 25", "meer zijn er niet", ": in orde."}) {
    CAPTURE(words);
    CHECK(holds(all, words));
  }
  CHECK_FALSE(holds(all, "Weggelegde vraag"));
}

TEST_CASE("the chapter of the loop tells both loops") {
  const auto workshop = withPlan();
  const auto chapter = report::loopChapter(Told(workshop).context);
  REQUIRE(chapter);
  const std::string all = allOf(*chapter);
  for (const std::string words : {"Niemand belde terug", "Vandaag bellen", "De balie, 4 december 2026; klaar",
                                  "Een belrooster", "open"}) {
    CAPTURE(words);
    CHECK(holds(all, words));
  }
}

TEST_CASE("a workshop without a plan or a loop has no such chapters") {
  const auto workshop = support::permitRequest();
  CHECK_FALSE(report::planChapter(Told(workshop).context));
  CHECK_FALSE(report::loopChapter(Told(workshop).context));
}

TEST_CASE("spreadsheets get the plan and the loop, and the bin what was put away") {
  const auto workshop = withPlan();
  const Told told(workshop);
  const std::string plan = report::planCsv(told.context), loop = report::loopCsv(told.context);
  CHECK(holds(plan, "Hoe tevreden bent u?"));
  CHECK(holds(plan, ",Bellers,,25,"));
  CHECK(holds(plan, "meer zijn er niet"));
  CHECK(holds(loop, "Niemand belde terug,Vandaag bellen,De balie,2026-12-04,klaar,,Een belrooster,open,"));
  CHECK(holds(report::binCsv(told.context), "Weggelegde vraag"));
  CHECK_FALSE(holds(plan, "Weggelegde vraag"));
}

TEST_CASE("the plan and the loop come back from the lossless export as they were") {
  const auto workshop = withPlan();
  const auto files = report::makeJson(Told(workshop).context);
  REQUIRE(files.size() == 1);
  CHECK(report::importJson(files.front().bytes) == workshop);
}
