#include "journey/outline.hpp"
#include "support/deed_bench.hpp"

#include <array>
#include <limits>

using namespace document;
using journey::Pile;
using journey::Touchpoint;
using support::DeedBench;

namespace {

const double endless = std::numeric_limits<double>::infinity();

Id<Touchpoint> loose(DeedBench& bench, double x = 0, double y = 0) {
  return bench.make<Touchpoint>([&](auto* made) { return addLoose("text", {}, x, y, 30, made); });
}

Id<Pile> pileOf(DeedBench& bench, const std::vector<Id<Touchpoint>>& touchpoints) {
  return bench.make<Pile>([&](auto* made) { return makePile(touchpoints, 10, 20, 30, made); });
}

std::vector<Id<Touchpoint>> idsIn(const DeedBench& bench, Id<Pile> pile) {
  std::vector<Id<Touchpoint>> out;
  for (const Touchpoint* touchpoint : journey::touchpointsIn(bench.now, pile)) out.push_back(touchpoint->id);
  return out;
}

} // namespace

TEST_CASE("a pile is made of notes from anywhere, the first one lowest") {
  DeedBench bench;
  const auto under = bench.touchpoint(), on = loose(bench);

  const auto pile = pileOf(bench, {under, on});

  CHECK(idsIn(bench, pile) == std::vector{under, on});
  CHECK_FALSE(bench[under].step);
  CHECK(bench[on].angle == 0);
  CHECK(bench[pile].x == 10);
  CHECK(bench[pile].y == 20);
  CHECK(bench[pile].angle == 30);
  CHECK(bench(makePile({on}, 0, 0, 0)) == "refusal.pile_of_one");
  CHECK(bench(makePile({on, under}, endless, 0, 0)) == "refusal.not_a_place");
  CHECK(bench(makePile({on, Id<Touchpoint>{5}}, 0, 0, 0)) == "refusal.gone");
  const journey::Outline outline = journey::outlineOf(bench.now);
  REQUIRE(outline.piles.size() == 1);
  CHECK(outline.piles.front().touchpoints.size() == 2);
  CHECK(outline.journeyOrder().size() == 2);
}

TEST_CASE("notes come on top of a pile, and whole piles onto another") {
  DeedBench bench;
  const auto a = loose(bench), b = loose(bench), c = loose(bench), d = loose(bench), e = loose(bench);
  const auto one = pileOf(bench, {a, b}), two = pileOf(bench, {c, d});
  CHECK(bench(namePile(two, "Wachten")) == "");

  CHECK(bench(addToPile(e, one)) == "");
  CHECK(bench(addToPile(a, one)) == "");
  CHECK(idsIn(bench, one) == std::vector{a, b, e});
  CHECK(bench(joinPiles(two, two)) == "");
  CHECK(bench(joinPiles(two, one)) == "");

  CHECK(idsIn(bench, one) == std::vector{a, b, e, c, d});
  CHECK(bench[one].name == "Wachten");
  CHECK(bench[two].gone);
  CHECK(bench(joinPiles(two, one)) == "refusal.gone");
  CHECK(bench(addToPile(e, two)) == "refusal.gone");
  CHECK(bench(addToPile({}, one)) == "refusal.gone");
}

TEST_CASE("the last note of a pile without a name lies where the pile lay") {
  DeedBench bench;
  const auto a = loose(bench), b = loose(bench), c = loose(bench);
  const auto pile = pileOf(bench, {a, b, c});

  CHECK(bench(lay(c, 300, 300, 0)) == "");
  CHECK(idsIn(bench, pile) == std::vector{a, b});
  CHECK(bench({"deed.any", [&](Edit& edit) { return place(b, edit.add<journey::Step>())(edit); }}) ==
        "refusal.gone");
  CHECK(bench(lay(b, 400, 300, 0)) == "");

  CHECK(bench[pile].gone);
  CHECK_FALSE(bench[a].pile);
  CHECK(bench[a].x == 10);
  CHECK(bench[a].y == 20);
  CHECK(bench[a].angle == 30);
}

TEST_CASE("a pile with a name stays until its last note has left") {
  DeedBench bench;
  const auto a = loose(bench), b = loose(bench);
  const auto pile = pileOf(bench, {a, b});
  CHECK(bench(namePile(pile, std::string(500, 'a'))) == "refusal.too_long");
  CHECK(bench(namePile(pile, " Geld ")) == "");
  CHECK(bench[pile].name == "Geld");

  CHECK(bench(lay(b, 300, 300, 0)) == "");
  CHECK(idsIn(bench, pile) == std::vector{a});
  CHECK(bench(lay(a, 300, 300, 0)) == "");

  CHECK(bench[pile].gone);
}

TEST_CASE("a pile is laid, turned, split and put under a step as one") {
  DeedBench bench;
  const auto a = loose(bench), b = loose(bench), c = loose(bench);
  const auto first = bench.touchpoint();
  const auto step = bench[first].step;
  const auto pile = pileOf(bench, {a, b, c});

  CHECK(bench(layPile(pile, 5, 6, 370)) == "");
  CHECK(bench[pile].x == 5);
  CHECK(bench[pile].angle == 10);
  CHECK(bench(turnPile(pile, -90)) == "");
  CHECK(bench[pile].angle == -90);
  CHECK(bench(layPile(pile, endless, 0, 0)) == "refusal.not_a_place");

  SUBCASE("split") {
    const std::vector apart{Apart{a, 100, 110, 90}, Apart{c, 200, 210, 0}};
    CHECK(bench(splitPile(pile, apart)) == "");
    CHECK(bench[a].x == 100);
    CHECK(bench[a].angle == 90);
    CHECK(bench[b].x == 5);
    CHECK(bench[b].angle == -90);
    CHECK(bench[c].y == 210);
    CHECK(bench[pile].gone);
    CHECK(bench(splitPile(pile, {})) == "refusal.gone");
  }
  SUBCASE("under a step") {
    CHECK(bench(placePile(pile, {})) == "refusal.gone");
    CHECK(bench(placePile(pile, step, first)) == "");
    std::vector<Id<Touchpoint>> order;
    for (const Touchpoint* touchpoint : journey::outlineOf(bench.now).journeyOrder())
      order.push_back(touchpoint->id);
    CHECK(order == std::vector{a, b, c, first});
    CHECK(bench[pile].gone);
    CHECK_FALSE(bench[b].pile);
  }
}

TEST_CASE("what a pile throws away comes back into it, or to where it lay") {
  DeedBench bench;
  const auto a = loose(bench), b = loose(bench), c = loose(bench);
  const auto pile = pileOf(bench, {a, b, c});

  CHECK(bench(binPile(pile)) == "");
  CHECK(journey::outlineOf(bench.now).piles.empty());
  CHECK(journey::outlineOf(bench.now).bin.size() == 3);
  CHECK(bench(restoreTouchpoint(a)) == "");
  CHECK(bench(restoreTouchpoint(b)) == "");
  CHECK(idsIn(bench, pile) == std::vector{a, b});

  CHECK(bench(splitPile(pile, {})) == "");
  CHECK(bench(restoreTouchpoint(c)) == "");
  CHECK_FALSE(bench[c].pile);
  CHECK(bench[c].x == 10);
}

TEST_CASE("a loose note has a size, and loses it on the map and in a pile") {
  DeedBench bench;
  const auto a = loose(bench), b = loose(bench);
  const auto step = bench.step(bench.stage("A"));

  CHECK(bench(resize(a, 1.5)) == "");
  CHECK(bench[a].size == 1.5);
  CHECK(bench(resize(b, 99)) == "");
  CHECK(bench[b].size == largestNote);
  CHECK(bench(resize({}, 1)) == "refusal.gone");
  CHECK(bench(place(a, step)) == "");
  CHECK(bench[a].size == 1);
  const auto c = loose(bench);
  pileOf(bench, {c, b});
  CHECK(bench[b].size == 1);
}
