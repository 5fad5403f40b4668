#include "document/follow_ups.hpp"
#include "document/inquiries.hpp"
#include "journey/follow_ups.hpp"
#include "journey/inquiries.hpp"
#include "support/deed_bench.hpp"

using namespace document;
using journey::Asking;
using journey::FollowUp;
using journey::Inquiry;
using journey::Progress;

namespace {

struct Desk : support::DeedBench {
  Who anna = seated("Anna", 0);
  Id<journey::Touchpoint> at = touchpoint();
  Id<Inquiry> inquiry = make<Inquiry>([&](auto* made) { return addInquiryAt(at, made); }, anna);
  Id<FollowUp> followUp =
      make<FollowUp>([&](auto* made) { return addFollowUp(at, " Niemand belde ", made); });
};

} // namespace

TEST_CASE("a question is asked at a touchpoint by its channel, of a stage, or of the whole journey") {
  Desk desk;
  const auto mail = desk.make<journey::Channel>([](auto* made) { return addChannel("mail", 0, made); });
  REQUIRE(desk(setChannel(desk.at, mail)) == "");
  const auto here = desk.make<Inquiry>([&](auto* made) { return addInquiryAt(desk.at, made); });
  CHECK(desk[here].channel == mail);
  CHECK(desk[here].asking == Asking::Satisfaction);
  CHECK(desk[desk.inquiry].author == desk.anna);
  const auto stage = desk[desk[desk.at].step].stage;
  const auto there = desk.make<Inquiry>([&](auto* made) { return addInquiryOf(stage, made); });
  CHECK(desk[there].stage == stage);
  const auto all = desk.make<Inquiry>([](auto* made) { return addInquiry(made); });
  CHECK(journey::isOfAll(desk[all]));
  CHECK(desk[all].asking == Asking::Promoter);
  CHECK(desk[all].rank > desk[there].rank);

  CHECK(desk(addInquiryAt(Id<journey::Touchpoint>{5})) == "refusal.gone");
  CHECK(desk(addInquiryOf(Id<journey::Stage>{5})) == "refusal.gone");
}

TEST_CASE("how many answers are wanted is a whole number, or nothing") {
  Desk desk;
  CHECK(desk(writeWanted(desk.inquiry, " 200 ")) == "");
  CHECK(desk[desk.inquiry].wanted == 200);
  for (const char* const none : {"veel", "-3", "2,5", "10000000"}) {
    CAPTURE(none);
    CHECK(desk(writeWanted(desk.inquiry, none)) == "refusal.out_of_range");
  }
  CHECK(desk[desk.inquiry].wanted == 200);
  CHECK(desk(writeWanted(desk.inquiry, "")) == "");
  CHECK(desk[desk.inquiry].wanted == 0);
}

TEST_CASE("a question is put away and comes back with what was written") {
  Desk desk;
  CHECK(desk(writeInquiry(desk.inquiry, &Inquiry::enough, "er zijn er maar tachtig")) == "");
  CHECK(desk(setAsking(desk.inquiry, Asking::Effort)) == "");
  CHECK(desk(setInquiryChannel(desk.inquiry, Id<journey::Channel>{5})) == "refusal.gone");
  CHECK(desk(binInquiry(desk.inquiry)) == "");
  CHECK(journey::inquiriesOf(desk.now).empty());
  CHECK(desk(setAsking(desk.inquiry, Asking::Own)) == "refusal.gone");
  CHECK(desk(restoreInquiry(desk.inquiry)) == "");
  CHECK(desk[desk.inquiry].enough == "er zijn er maar tachtig");
  CHECK(desk[desk.inquiry].asking == Asking::Effort);
}

TEST_CASE("a quote is followed once, and again where that was put away") {
  Desk desk;
  const auto quote = desk.make<journey::Quote>(
      [&](auto* made) { return addQuote(desk.at, "Ik belde drie keer", "oktober.csv", made); });
  const auto one = desk.make<FollowUp>([&](auto* made) { return followQuote(quote, made); }, desk.anna);
  CHECK(desk[one].said == "Ik belde drie keer");
  CHECK(desk[one].touchpoint == desk.at);
  CHECK(journey::followUpOf(desk.now, quote) == &desk[one]);
  REQUIRE(desk(binFollowUp(one)) == "");
  CHECK(journey::followUpOf(desk.now, quote) == nullptr);

  const auto again = desk.make<FollowUp>([&](auto* made) { return followQuote(quote, made); });
  CHECK(again == one);
  CHECK_FALSE(desk[one].gone);
  REQUIRE(desk(binQuote(quote)) == "");
  CHECK(desk(followQuote(quote)) == "refusal.gone");
}

TEST_CASE("who follows up is a person or what was written, never both") {
  Desk desk;
  CHECK(desk[desk.followUp].said == "Niemand belde");
  CHECK(desk(writeFollowUp(desk.followUp, &FollowUp::who, "Klantcontactcentrum")) == "");
  CHECK(desk(setFollower(desk.followUp, desk.anna)) == "");
  CHECK(desk[desk.followUp].person == desk.anna);
  CHECK(desk[desk.followUp].who.empty());
  CHECK(desk(writeFollowUp(desk.followUp, &FollowUp::who, "de balie")) == "");
  CHECK_FALSE(desk[desk.followUp].person);
}

TEST_CASE("a follow-up has a day that a calendar has, and goes on in both loops") {
  Desk desk;
  CHECK(desk(setDue(desk.followUp, "2026-12-04")) == "");
  CHECK(desk(setDue(desk.followUp, "2026-02-30")) == "refusal.not_a_day");
  CHECK(desk[desk.followUp].due == "2026-12-04");
  CHECK(desk(setDue(desk.followUp, "")) == "");
  CHECK(desk(setProgress(desk.followUp, &FollowUp::state, Progress::Done)) == "");
  CHECK(desk(setProgress(desk.followUp, &FollowUp::changed, Progress::Doing)) == "");
  CHECK(desk[desk.followUp].state == Progress::Done);
  CHECK(desk[desk.followUp].changed == Progress::Doing);
  CHECK(desk(addFollowUp({}, "  ")) == "refusal.empty");
}
