#include "journey/golden_rules.hpp"

#include "journey/judge.hpp"
#include "support/small_workshop.hpp"

#include <doctest/doctest.h>

using namespace journey;
using doctest::Approx;

namespace {

struct Plan : support::SmallWorkshop {
  const Stage& first = stage(1);
  const Step& under = step(first);
  Id<Channel> mail{1}, phone{2};
  std::vector<Id<Touchpoint>> at;

  Plan() {
    value.channels.add(mail)->name = "e-mail";
    value.channels.add(phone)->name = "telefoon";
    for (int i = 0; i < 5; ++i) {
      Touchpoint& made = touchpoint(under, i);
      made.channel = phone;
      at.push_back(made.id);
    }
  }
  /// One of which no rule has anything to say, of a group of its own.
  Inquiry& inquiry(Id<Touchpoint> about) {
    const auto id = Id<Inquiry>{static_cast<std::int64_t>(value.inquiries.size()) + 100};
    Inquiry& made = *value.inquiries.add(id);
    made.touchpoint = about;
    made.channel = phone;
    made.whom = "groep " + std::to_string(id.value);
    made.wanted = 200;
    made.followUp = "Sanne belt terug";
    made.rank = static_cast<double>(id.value);
    return made;
  }
  std::vector<Objection> objections() const { return objectionsTo(value, inquiriesOf(value)); }
  /// The only one.
  Objection objection() const {
    const auto all = objections();
    REQUIRE(all.size() == 1);
    return all.front();
  }
};

} // namespace

TEST_CASE("the plan stands in the order of the map, without what is gone") {
  Plan plan;
  const auto late = plan.inquiry(plan.at[3]).id, early = plan.inquiry(plan.at[0]).id;
  Inquiry& whole = plan.inquiry({});
  Inquiry& stage = plan.inquiry({});
  stage.stage = plan.first.id;
  plan.inquiry(plan.at[1]).gone = true;
  plan.inquiry(plan.at[2]);
  plan.value.touchpoints.find(plan.at[2])->gone = true;

  std::vector<Id<Inquiry>> order;
  for (const Inquiry* one : inquiriesOf(plan.value)) order.push_back(one->id);
  CHECK(order == std::vector{whole.id, stage.id, early, late});
}

TEST_CASE("a question that keeps to the rules is met by silence") {
  Plan plan;
  plan.inquiry(plan.at[0]);
  CHECK(plan.objections().empty());
}

TEST_CASE("asked in the right way: each measure where it belongs, by the channel that the customer is in") {
  Plan plan;
  Inquiry& one = plan.inquiry(plan.at[0]);
  SUBCASE("the Net Promoter Score is about the relation, not about one moment") {
    one.asking = Asking::Promoter, one.wanted = 2000;
    CHECK(plan.objection().reason == Reason::RelationAtOneMoment);
    one.touchpoint = {};
    CHECK(plan.objections().empty());
  }
  SUBCASE("First Contact Resolution asks about one contact") {
    one.asking = Asking::FirstContact;
    CHECK(plan.objections().empty());
    one.touchpoint = {}, one.stage = plan.first.id;
    CHECK(plan.objection().reason == Reason::ContactOfMany);
  }
  SUBCASE("and where there is contact with somebody") {
    one.asking = Asking::FirstContact;
    plan.value.touchpoints.find(plan.at[0])->channel = {};
    CHECK(plan.objection().reason == Reason::NoContact);
  }
  SUBCASE("by another channel than where the customer is") {
    one.channel = plan.mail;
    CHECK(plan.objection().reason == Reason::OtherChannel);
    CHECK(plan.objection().rule == GoldenRule::RightWay);
  }
  SUBCASE("nobody said by what, or how") {
    one.channel = {};
    CHECK(plan.objection().reason == Reason::NoWay);
    CHECK(isUnsaid(plan.objection().reason));
    one.how = "op een kaartje";
    CHECK(plan.objections().empty());
  }
}

TEST_CASE("asked enough: what so many answers will tell, and how many are useful") {
  Plan plan;
  Inquiry& one = plan.inquiry(plan.at[0]);
  one.wanted = 0;
  CHECK(plan.objection().reason == Reason::NoNumber);
  CHECK(plan.objection().allowed == answersNeeded(Asking::Satisfaction));

  one.wanted = 25; // Student's t with 24 degrees of freedom, a deviation of 2
  const Objection wide = plan.objection();
  CHECK(wide.rule == GoldenRule::Enough);
  CHECK(wide.reason == Reason::TooWide);
  CHECK(wide.count == 25);
  CHECK(wide.half == Approx(2.063899 * 2 * std::sqrt(25.0 / 24) / 5).epsilon(0.01));

  one.wanted = answersNeeded(Asking::Satisfaction);
  CHECK(plan.objections().empty());
  one.wanted -= 1;
  CHECK(plan.objection().reason == Reason::TooWide);

  one.asking = Asking::Own;
  one.wanted = leastAnswers;
  CHECK(plan.objections().empty());
  one.wanted = leastAnswers - 1;
  CHECK(plan.objection().reason == Reason::TooFew);
}

TEST_CASE("so many answers are needed as the formulas say") {
  CHECK(answersNeeded(Asking::Satisfaction) == Approx(1.96 * 1.96 * 4 / 0.25).epsilon(0.06));
  CHECK(answersNeeded(Asking::Effort) == Approx(1.96 * 1.96 * 2.25 / 0.25).epsilon(0.09));
  CHECK(answersNeeded(Asking::Promoter) == Approx(196 * 196 * 2 / 3.0 / 100).epsilon(0.03));
  CHECK(answersNeeded(Asking::FirstContact) == Approx(0.25 * 1.96 * 1.96 / 0.01 - 3.84).epsilon(0.03));
  for (const Asking asking : {Asking::Satisfaction, Asking::Promoter, Asking::Effort, Asking::FirstContact}) {
    const std::int64_t n = answersNeeded(asking);
    CHECK(*halfWidth(asking, n) <= usefulHalf(asking));
    CHECK(*halfWidth(asking, n - 1) > usefulHalf(asking));
  }
  CHECK_FALSE(halfWidth(Asking::Own, 500));
  CHECK_FALSE(halfWidth(Asking::Satisfaction, 1));
}

TEST_CASE("not too often: a group is asked at so many places at most, whoever wrote its name") {
  Plan plan;
  for (const auto at : plan.at) plan.inquiry(at).whom = "Bellers";
  plan.value.inquiries.find(Id<Inquiry>{102})->whom = " bellers";

  const auto all = plan.objections();
  REQUIRE(all.size() == 2); // the first three may
  for (const Objection& one : all) {
    CHECK(one.rule == GoldenRule::NotTooOften);
    CHECK(one.reason == Reason::ManyMoments);
    CHECK(one.count == 5);
    CHECK(one.allowed == mostMoments);
  }
  CHECK(all[0].inquiry->touchpoint == plan.at[3]);
  CHECK(all[1].inquiry->touchpoint == plan.at[4]);
  plan.value.inquiries.find(Id<Inquiry>{103})->whom = "Schrijvers";
  CHECK(plan.objections().size() == 1);
}

TEST_CASE("not too much: so many questions to a group at one place at most") {
  Plan plan;
  for (int i = 0; i < 4; ++i) plan.inquiry(plan.at[0]).whom = "";
  const Objection one = plan.objection();
  CHECK(one.reason == Reason::ManyQuestions);
  CHECK(one.inquiry->id == Id<Inquiry>{103});
  CHECK(one.count == 4);
  CHECK(one.allowed == mostQuestions);
  plan.value.inquiries.find(Id<Inquiry>{100})->whom = "Een ander";
  CHECK(plan.objections().empty());
}

TEST_CASE("not too often: a group is asked so many times a year at most, as far as the plan says when") {
  Plan plan;
  Inquiry& first = plan.inquiry(plan.at[0]);
  Inquiry& beside = plan.inquiry(plan.at[0]);
  Inquiry& later = plan.inquiry(plan.at[1]);
  Inquiry& unsaid = plan.inquiry(plan.at[2]);
  for (Inquiry* one : {&first, &beside, &later, &unsaid}) one->whom = "Bellers";
  first.moment = "elke maand";
  beside.moment = "maandelijks"; // in one go with the first
  later.moment = "de week erna"; // says when, not how often
  CHECK(plan.objections().empty());
  later.moment = "twee keer per jaar";
  const Objection one = plan.objection();
  CHECK(one.rule == GoldenRule::NotTooOften);
  CHECK(one.reason == Reason::ManyTimes);
  CHECK(one.inquiry->id == later.id);
  CHECK(one.count == 14);
  CHECK(one.allowed == mostTimes);
  later.whom = "Schrijvers";
  CHECK(plan.objections().empty());
  first.moment = "wekelijks"; // too often by itself; what is asked with it adds nothing
  CHECK(plan.objection().inquiry->id == first.id);
  CHECK(plan.objection().count == 52);
}

TEST_CASE("never for its own sake: somebody does something with the answers") {
  Plan plan;
  Inquiry& one = plan.inquiry(plan.at[0]);
  one.followUp.clear();
  CHECK(plan.objection().rule == GoldenRule::WithPurpose);
  CHECK(plan.objection().reason == Reason::NoFollowUp);
}

TEST_CASE("every rule is set aside by a note that stays beside its objection") {
  Plan plan;
  Inquiry& one = plan.inquiry(plan.at[0]);
  one.channel = plan.mail, one.wanted = 3, one.followUp.clear();
  for (int i = 0; i < 3; ++i) plan.inquiry({}).whom = one.whom;
  REQUIRE(plan.objections().size() == 3);
  for (const Objection& objection : plan.objections()) CHECK_FALSE(objection.isSetAside());

  one.rightWay = "alleen een adres", one.enough = "er zijn er drie", one.withPurpose = "voor het archief";
  std::vector<std::string> notes;
  for (const Objection& objection : plan.objections()) notes.push_back(objection.note());
  CHECK(notes == std::vector<std::string>{"alleen een adres", "er zijn er drie", "voor het archief"});
  CHECK(noteOf(GoldenRule::NotTooOften) == &Inquiry::notTooOften);
}

TEST_CASE("the plan tells how many answered already") {
  Plan plan;
  Inquiry& one = plan.inquiry(plan.at[0]);
  CHECK_FALSE(answersTo(plan.value, one));
  CustomerScore& typed = *plan.value.customerScores.add(Id<CustomerScore>{1});
  typed.touchpoint = plan.at[0], typed.score = 6, typed.n = 40;
  CHECK(answersTo(plan.value, one) == 40);
  Measure& measure = *plan.value.measures.add(Id<Measure>{1});
  measure.touchpoint = plan.at[0], measure.tally = "20,20,20,20,20,20,0,0,0,0";
  CHECK(answersTo(plan.value, one) == 120);
  one.asking = Asking::Effort;
  CHECK_FALSE(answersTo(plan.value, one));
}

TEST_CASE("a question about two things at once is told") {
  Plan plan;
  Inquiry& one = plan.inquiry(plan.at[0]);
  CHECK(findingsIn(plan.value).empty());
  one.stage = plan.first.id;
  const auto findings = findingsIn(plan.value);
  REQUIRE(findings.size() == 1);
  CHECK(findings.front().fault == Fault::TwoSubjects);
  CHECK(findings.front().table == "inquiry");
}
