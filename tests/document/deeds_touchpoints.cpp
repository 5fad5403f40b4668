#include "journey/outline.hpp"
#include "support/deed_bench.hpp"

#include <limits>

using namespace document;
using journey::Channel;
using journey::Note;
using journey::Touchpoint;
using support::DeedBench;

namespace {

const double endless = std::numeric_limits<double>::infinity();

std::vector<Id<Touchpoint>> orderOf(const DeedBench& bench) {
  std::vector<Id<Touchpoint>> out;
  for (const Touchpoint* touchpoint : journey::outlineOf(bench.now).journeyOrder())
    out.push_back(touchpoint->id);
  return out;
}

} // namespace

TEST_CASE("adding a touchpoint under a step") {
  DeedBench bench;
  const auto anna = bench.unseated("Anna");
  const auto step = bench.step(bench.stage("A"));
  const auto mail = bench.make<Channel>([&](auto* made) { return addChannel("mail", 0, made); });
  const auto last = bench.touchpoint(step);
  const auto first = bench.make<Touchpoint>(
      [&](auto* made) { return addTouchpoint(step, " leest mail ", mail, last, made); }, anna);

  CHECK(orderOf(bench) == std::vector{first, last});
  CHECK(bench[first].text == "leest mail");
  CHECK(bench[first].channel == mail);
  CHECK(bench[first].author == anna);
  CHECK_FALSE(bench[last].author);
  CHECK(bench(addTouchpoint(step, " \n")) == "refusal.empty");
  CHECK(bench(addTouchpoint(step, std::string(2001, 'a'))) == "refusal.too_long");
  CHECK(bench(addTouchpoint({}, "text")) == "refusal.gone");
  CHECK(bench(addTouchpoint(step, "text", Id<Channel>{5})) == "refusal.gone");
}

TEST_CASE("adding and laying a touchpoint loose on the table") {
  DeedBench bench;
  const auto loose =
      bench.make<Touchpoint>([&](auto* made) { return addLoose("text", {}, 100, 200, 370, made); });
  const auto under = bench.touchpoint();

  CHECK(bench[loose].x == 100);
  CHECK(bench[loose].y == 200);
  CHECK(bench[loose].angle == 10);
  CHECK(orderOf(bench) == std::vector{under, loose});
  CHECK(bench(addLoose("", {}, 0, 0, 0)) == "refusal.empty");
  CHECK(bench(addLoose("text", {}, endless, 0, 0)) == "refusal.not_a_place");
  CHECK(bench(addLoose("text", Id<Channel>{5}, 0, 0, 0)) == "refusal.gone");
  CHECK(bench(lay(under, 5, 6, -7)) == "");
  CHECK_FALSE(bench[under].step);
  CHECK(bench[under].angle == -7);
  CHECK(bench(lay(under, 5, std::nan(""), 0)) == "refusal.not_a_place");
  CHECK(bench(lay({}, 5, 6, 7)) == "refusal.gone");
  CHECK(bench(turn(under, 45)) == "");
  CHECK(bench[under].angle == 45);
  CHECK(bench(turn(under, endless)) == "refusal.not_a_place");
  CHECK(bench(turn({}, 1)) == "refusal.gone");
}

TEST_CASE("placing a touchpoint under a step and among others") {
  DeedBench bench;
  const auto step = bench.step(bench.stage("A"));
  const auto one = bench.touchpoint(step), two = bench.touchpoint(step);
  const auto loose = bench.make<Touchpoint>([&](auto* made) { return addLoose("text", {}, 1, 2, 30, made); });

  CHECK(bench(place(loose, step, two)) == "");
  CHECK(orderOf(bench) == std::vector{one, loose, two});
  CHECK(bench[loose].angle == 0);
  CHECK(bench(place(one, step)) == "");
  CHECK(orderOf(bench) == std::vector{loose, two, one});
  CHECK(bench(place(one, step)) == "");
  CHECK(bench.changes.empty());
  CHECK(bench(place(one, step, one)) == "");
  CHECK(bench.changes.empty());
  CHECK(bench(place(one, {}, {})) == "refusal.gone");
  CHECK(bench(place({}, step)) == "refusal.gone");
  CHECK(bench(binStep(step)) == "");
  CHECK(bench(place(one, step)) == "refusal.gone");
}

TEST_CASE("writing on, marking and choosing a touchpoint") {
  DeedBench bench;
  const auto it = bench.touchpoint(), other = bench.touchpoint();
  const auto mail = bench.make<Channel>([&](auto* made) { return addChannel("mail", 0, made); });

  CHECK(bench(writeTouchpoint(it, "new")) == "");
  CHECK(bench[it].text == "new");
  CHECK(bench(writeTouchpoint(it, " ")) == "refusal.empty");
  CHECK(bench(writeTouchpoint({}, "x")) == "refusal.gone");
  CHECK(bench(setChannel(it, mail)) == "");
  CHECK(bench[it].channel == mail);
  CHECK(bench(setChannel(it, {})) == "");
  CHECK_FALSE(bench[it].channel);
  CHECK(bench(setChannel(it, Id<Channel>{3})) == "refusal.gone");
  CHECK(bench(setSign(it, Sign::Star, true)) == "");
  CHECK(bench(setSign(it, Sign::Heart, true)) == "");
  CHECK(bench(setSign(it, Sign::Bolt, true)) == "");
  CHECK(bench(setSign(it, Sign::Star, false)) == "");
  CHECK_FALSE(bench[it].star);
  CHECK(bench[it].heart);
  CHECK(bench[it].bolt);
  CHECK(bench(setSign({}, Sign::Star, true)) == "refusal.gone");
  CHECK(bench(chooseForVote(it, false)) == "");
  CHECK_FALSE(bench[it].voted);
  CHECK(bench(chooseForVote({}, false)) == "refusal.gone");
  CHECK(bench(chooseAllForVote(true)) == "");
  CHECK(bench[it].voted);
  CHECK(bench(pick(it, true)) == "");
  CHECK(bench[it].picked);
  CHECK_FALSE(bench[other].picked);
  CHECK(bench(pick({}, true)) == "refusal.gone");
}

TEST_CASE("choosing all leaves alone what is thrown away") {
  DeedBench bench;
  const auto thrown = bench.touchpoint(), hidden = bench.touchpoint(), there = bench.touchpoint();
  CHECK(bench(binTouchpoint(thrown)) == "");
  CHECK(bench(binStep(bench[hidden].step)) == "");

  CHECK(bench(chooseAllForVote(false)) == "");

  CHECK_FALSE(bench[there].voted);
  CHECK(bench[thrown].voted);
  CHECK(bench[hidden].voted);
}

TEST_CASE("a touchpoint goes into the bin and comes back where it was") {
  DeedBench bench;
  const auto step = bench.step(bench.stage("A"));
  const auto one = bench.touchpoint(step), two = bench.touchpoint(step);

  CHECK(bench(binTouchpoint(one)) == "");
  CHECK(orderOf(bench) == std::vector{two});
  CHECK(bench(binTouchpoint(one)) == "refusal.gone");
  CHECK(bench(writeTouchpoint(one, "x")) == "refusal.gone");
  const auto first =
      bench.make<Touchpoint>([&](auto* made) { return addTouchpoint(step, "first", {}, two, made); });
  CHECK(bench(restoreTouchpoint(one)) == "");
  CHECK(orderOf(bench) == std::vector{one, first, two});
  CHECK(bench(binTouchpoint(one)) == "");
  CHECK(bench(binStep(step)) == "");
  CHECK(bench(restoreTouchpoint(one)) == "refusal.place_gone");
  CHECK(bench(restoreTouchpoint({})) == "refusal.gone");
}

TEST_CASE("notes are written, placed, linked and thrown away") {
  DeedBench bench;
  const auto anna = bench.unseated("Anna");
  const auto touchpoint = bench.touchpoint();
  const auto step = bench[touchpoint].step;
  const auto add = [&](const std::string& kind) {
    return bench.make<Note>([&](auto* made) { return addNote(kind, step, "text", made); }, anna);
  };
  const auto need = add("need"), second = add("need"), wish = add("expectation");
  const auto needs = [&] {
    std::vector<Id<Note>> out;
    for (const auto& stage : journey::outlineOf(bench.now).stages)
      for (const auto& part : stage.steps)
        for (const Note* note : part.notes[0]) out.push_back(note->id);
    return out;
  };

  CHECK(bench[need].author == anna);
  CHECK(bench[wish].kind == "expectation");
  CHECK(needs() == std::vector{need, second});
  CHECK(bench(addNote("need", step, "")) == "refusal.empty");
  CHECK(bench(addNote("need", step, std::string(2001, 'a'))) == "refusal.too_long");
  CHECK(bench(addNote("need", {}, "text")) == "refusal.gone");
  CHECK(bench(writeNote(need, "new")) == "");
  CHECK(bench[need].text == "new");
  CHECK(bench(writeNote(need, "")) == "refusal.empty");
  CHECK(bench(placeNote(second, step, need)) == "");
  CHECK(needs() == std::vector{second, need});
  CHECK(bench(placeNote(second, step, second)) == "");
  CHECK(bench(placeNote(second, {}, need)) == "refusal.gone");
  CHECK(bench(placeNote({}, step)) == "refusal.gone");
  CHECK(bench(turnNote(need, 190)) == "");
  CHECK(bench[need].angle == -170);
  CHECK(bench(turnNote(need, std::nan(""))) == "refusal.not_a_place");
  CHECK(bench(linkNote(need, touchpoint)) == "");
  CHECK(bench[need].touchpoint == touchpoint);
  CHECK(bench(linkNote(need, {})) == "");
  CHECK_FALSE(bench[need].touchpoint);
  CHECK(bench(linkNote(need, Id<Touchpoint>{3})) == "refusal.gone");
  CHECK(bench(linkNote({}, touchpoint)) == "refusal.gone");
  CHECK(bench(binNote(need)) == "");
  CHECK(bench(binNote(need)) == "refusal.gone");
  CHECK(needs() == std::vector{second});
  CHECK(bench(restoreNote(need)) == "");
  CHECK(needs() == std::vector{second, need});
  CHECK(bench(binNote(need)) == "");
  CHECK(bench(binStep(step)) == "");
  CHECK(bench(restoreNote(need)) == "refusal.place_gone");
}
