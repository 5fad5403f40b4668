#include "journey/comparison.hpp"

#include "support/small_workshop.hpp"

#include <doctest/doctest.h>

using namespace journey;

namespace {

struct Two : support::SmallWorkshop {
  Two() { value.journeys.add(other); }
  Id<Journey> other{2};

  const Step& stepIn(Id<Journey> of, const std::string& name, double rank) {
    Stage& made = stage(rank);
    made.journey = of;
    made.name = name;
    return step(made);
  }
  void add(const Step& step, const std::string& text, double rank = 1) { touchpoint(step, rank).text = text; }
  Comparison compared() { return compare(outlineOf(value, journey), outlineOf(value, other)); }
};

std::string told(const Comparison& all) {
  std::string out;
  for (const auto& stage : all.stages) {
    out += stage.name() + ":";
    for (const auto& one : stage.ofFirst) out += one.touchpoint->text + (one.shared ? "=" : "!");
    out += "/";
    for (const auto& one : stage.ofSecond) out += one.touchpoint->text + (one.shared ? "=" : "!");
    out += " ";
  }
  return out;
}

} // namespace

TEST_CASE("stages of one name are in step, and what only one journey has is told") {
  Two w;
  const Step before = w.stepIn(w.journey, "Vooraf", 1), request = w.stepIn(w.journey, "Aanvraag", 2);
  const Step his = w.stepIn(w.other, "Vooraf", 1), build = w.stepIn(w.other, "Bouw", 2),
             ask = w.stepIn(w.other, "Aanvraag", 3), after = w.stepIn(w.other, "Na", 4);
  w.add(before, "web", 1), w.add(before, "web", 2), w.add(before, "balie", 3);
  w.add(his, "web"), w.add(build, "ploeg"), w.add(request, "DigiD"), w.add(ask, "DigiD"),
      w.add(after, "brief");

  const Comparison all = w.compared();
  CHECK(told(all) == "Vooraf:web=web!balie!/web= Bouw:/ploeg! Aanvraag:DigiD=/DigiD= Na:/brief! ");
  CHECK(all.different == 4);
}

TEST_CASE("the same words by another channel are another touchpoint") {
  Two w;
  const Step one = w.stepIn(w.journey, "Vooraf", 1), other = w.stepIn(w.other, "Vooraf", 1);
  w.add(one, "vraag"), w.add(other, "vraag");
  CHECK(w.compared().different == 0);
  w.value.touchpoints.find((*w.value.touchpoints.begin()).id)->channel = Id<Channel>{9};
  CHECK(w.compared().different == 2);
}

TEST_CASE("stages in another order appear once each") {
  Two w;
  w.stepIn(w.journey, "A", 1), w.stepIn(w.journey, "B", 2);
  w.stepIn(w.other, "B", 1), w.stepIn(w.other, "A", 2);
  CHECK(told(w.compared()) == "A:/ B:/ ");
}
