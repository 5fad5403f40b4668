#include "journey/outline.hpp"
#include "support/deed_bench.hpp"

#include <limits>

using namespace document;
using journey::Channel;
using journey::Note;
using journey::NoteKind;
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
  const auto mail = bench.make<Channel>([](auto& e, auto* made) { return addChannel(e, "mail", 0, made); });
  const auto last = bench.touchpoint(step);
  const auto first = bench.make<Touchpoint>(
      [&](auto& e, auto* made) { return addTouchpoint(e, step, " leest mail ", mail, last, made); }, anna);

  CHECK(orderOf(bench) == std::vector{first, last});
  CHECK(bench[first].text == "leest mail");
  CHECK(bench[first].channel == mail);
  CHECK(bench[first].author == anna);
  CHECK_FALSE(bench[last].author);
  CHECK(bench(DEED(addTouchpoint(edit, step, " \n"))) == "refusal.empty");
  CHECK(bench(DEED(addTouchpoint(edit, step, std::string(2001, 'a')))) == "refusal.too_long");
  CHECK(bench(DEED(addTouchpoint(edit, {}, "text"))) == "refusal.gone");
  CHECK(bench(DEED(addTouchpoint(edit, step, "text", Id<Channel>{5}))) == "refusal.gone");
}

TEST_CASE("adding and laying a touchpoint loose on the table") {
  DeedBench bench;
  const auto loose = bench.make<Touchpoint>(
      [](auto& e, auto* made) { return addLoose(e, "text", {}, 100, 200, 370, made); });
  const auto under = bench.touchpoint();

  CHECK(bench[loose].x == 100);
  CHECK(bench[loose].y == 200);
  CHECK(bench[loose].angle == 10);
  CHECK(orderOf(bench) == std::vector{under, loose});
  CHECK(bench(DEED(addLoose(edit, "", {}, 0, 0, 0))) == "refusal.empty");
  CHECK(bench(DEED(addLoose(edit, "text", {}, endless, 0, 0))) == "refusal.not_a_place");
  CHECK(bench(DEED(addLoose(edit, "text", Id<Channel>{5}, 0, 0, 0))) == "refusal.gone");
  CHECK(bench(DEED(lay(edit, under, 5, 6, -7))) == "");
  CHECK_FALSE(bench[under].step);
  CHECK(bench[under].angle == -7);
  CHECK(bench(DEED(lay(edit, under, 5, std::nan(""), 0))) == "refusal.not_a_place");
  CHECK(bench(DEED(lay(edit, {}, 5, 6, 7))) == "refusal.gone");
  CHECK(bench(DEED(turn(edit, under, 45))) == "");
  CHECK(bench[under].angle == 45);
  CHECK(bench(DEED(turn(edit, under, endless))) == "refusal.not_a_place");
  CHECK(bench(DEED(turn(edit, {}, 1))) == "refusal.gone");
}

TEST_CASE("placing a touchpoint under a step and among others") {
  DeedBench bench;
  const auto step = bench.step(bench.stage("A"));
  const auto one = bench.touchpoint(step), two = bench.touchpoint(step);
  const auto loose =
      bench.make<Touchpoint>([](auto& e, auto* made) { return addLoose(e, "text", {}, 1, 2, 30, made); });

  CHECK(bench(DEED(place(edit, loose, step, two))) == "");
  CHECK(orderOf(bench) == std::vector{one, loose, two});
  CHECK(bench[loose].angle == 0);
  CHECK(bench(DEED(place(edit, one, step))) == "");
  CHECK(orderOf(bench) == std::vector{loose, two, one});
  CHECK(bench(DEED(place(edit, one, step))) == "");
  CHECK(bench.changes.empty());
  CHECK(bench(DEED(place(edit, one, step, one))) == "");
  CHECK(bench.changes.empty());
  CHECK(bench(DEED(place(edit, one, {}, {}))) == "refusal.gone");
  CHECK(bench(DEED(place(edit, {}, step))) == "refusal.gone");
  CHECK(bench(DEED(binStep(edit, step))) == "");
  CHECK(bench(DEED(place(edit, one, step))) == "refusal.gone");
}

TEST_CASE("writing on, marking and choosing a touchpoint") {
  DeedBench bench;
  const auto it = bench.touchpoint(), other = bench.touchpoint();
  const auto mail = bench.make<Channel>([](auto& e, auto* made) { return addChannel(e, "mail", 0, made); });

  CHECK(bench(DEED(writeTouchpoint(edit, it, "new"))) == "");
  CHECK(bench[it].text == "new");
  CHECK(bench(DEED(writeTouchpoint(edit, it, " "))) == "refusal.empty");
  CHECK(bench(DEED(writeTouchpoint(edit, {}, "x"))) == "refusal.gone");
  CHECK(bench(DEED(setChannel(edit, it, mail))) == "");
  CHECK(bench[it].channel == mail);
  CHECK(bench(DEED(setChannel(edit, it, {}))) == "");
  CHECK_FALSE(bench[it].channel);
  CHECK(bench(DEED(setChannel(edit, it, Id<Channel>{3}))) == "refusal.gone");
  CHECK(bench(DEED(setSign(edit, it, Sign::Star, true))) == "");
  CHECK(bench(DEED(setSign(edit, it, Sign::Heart, true))) == "");
  CHECK(bench(DEED(setSign(edit, it, Sign::Bolt, true))) == "");
  CHECK(bench(DEED(setSign(edit, it, Sign::Star, false))) == "");
  CHECK_FALSE(bench[it].star);
  CHECK(bench[it].heart);
  CHECK(bench[it].bolt);
  CHECK(bench(DEED(setSign(edit, {}, Sign::Star, true))) == "refusal.gone");
  CHECK(bench(DEED(chooseForVote(edit, it, false))) == "");
  CHECK_FALSE(bench[it].voted);
  CHECK(bench(DEED(chooseForVote(edit, {}, false))) == "refusal.gone");
  CHECK(bench(DEED(chooseAllForVote(edit, true))) == "");
  CHECK(bench[it].voted);
  CHECK(bench(DEED(pick(edit, it, true))) == "");
  CHECK(bench[it].picked);
  CHECK_FALSE(bench[other].picked);
  CHECK(bench(DEED(pick(edit, {}, true))) == "refusal.gone");
}

TEST_CASE("choosing all leaves alone what is thrown away") {
  DeedBench bench;
  const auto thrown = bench.touchpoint(), hidden = bench.touchpoint(), there = bench.touchpoint();
  CHECK(bench(DEED(binTouchpoint(edit, thrown))) == "");
  CHECK(bench(DEED(binStep(edit, bench[hidden].step))) == "");

  CHECK(bench(DEED(chooseAllForVote(edit, false))) == "");

  CHECK_FALSE(bench[there].voted);
  CHECK(bench[thrown].voted);
  CHECK(bench[hidden].voted);
}

TEST_CASE("a touchpoint goes into the bin and comes back where it was") {
  DeedBench bench;
  const auto step = bench.step(bench.stage("A"));
  const auto one = bench.touchpoint(step), two = bench.touchpoint(step);

  CHECK(bench(DEED(binTouchpoint(edit, one))) == "");
  CHECK(orderOf(bench) == std::vector{two});
  CHECK(bench(DEED(binTouchpoint(edit, one))) == "refusal.gone");
  CHECK(bench(DEED(writeTouchpoint(edit, one, "x"))) == "refusal.gone");
  const auto first = bench.make<Touchpoint>(
      [&](auto& e, auto* made) { return addTouchpoint(e, step, "first", {}, two, made); });
  CHECK(bench(DEED(restoreTouchpoint(edit, one))) == "");
  CHECK(orderOf(bench) == std::vector{one, first, two});
  CHECK(bench(DEED(binTouchpoint(edit, one))) == "");
  CHECK(bench(DEED(binStep(edit, step))) == "");
  CHECK(bench(DEED(restoreTouchpoint(edit, one))) == "refusal.place_gone");
  CHECK(bench(DEED(restoreTouchpoint(edit, {}))) == "refusal.gone");
}

TEST_CASE("notes are written, placed, linked and thrown away") {
  DeedBench bench;
  const auto anna = bench.unseated("Anna");
  const auto touchpoint = bench.touchpoint();
  const auto step = bench[touchpoint].step;
  const auto add = [&](NoteKind kind) {
    return bench.make<Note>([&](auto& e, auto* made) { return addNote(e, kind, step, "text", made); }, anna);
  };
  const auto need = add(NoteKind::Need), second = add(NoteKind::Need), wish = add(NoteKind::Expectation);
  const auto needs = [&] {
    std::vector<Id<Note>> out;
    for (const auto& stage : journey::outlineOf(bench.now).stages)
      for (const auto& part : stage.steps)
        for (const Note* note : part.needs) out.push_back(note->id);
    return out;
  };

  CHECK(bench[need].author == anna);
  CHECK(bench[wish].kind == NoteKind::Expectation);
  CHECK(needs() == std::vector{need, second});
  CHECK(bench(DEED(addNote(edit, NoteKind::Need, step, ""))) == "refusal.empty");
  CHECK(bench(DEED(addNote(edit, NoteKind::Need, step, std::string(2001, 'a')))) == "refusal.too_long");
  CHECK(bench(DEED(addNote(edit, NoteKind::Need, {}, "text"))) == "refusal.gone");
  CHECK(bench(DEED(writeNote(edit, need, "new"))) == "");
  CHECK(bench[need].text == "new");
  CHECK(bench(DEED(writeNote(edit, need, ""))) == "refusal.empty");
  CHECK(bench(DEED(placeNote(edit, second, step, need))) == "");
  CHECK(needs() == std::vector{second, need});
  CHECK(bench(DEED(placeNote(edit, second, step, second))) == "");
  CHECK(bench(DEED(placeNote(edit, second, {}, need))) == "refusal.gone");
  CHECK(bench(DEED(placeNote(edit, {}, step))) == "refusal.gone");
  CHECK(bench(DEED(turnNote(edit, need, 190))) == "");
  CHECK(bench[need].angle == -170);
  CHECK(bench(DEED(turnNote(edit, need, std::nan("")))) == "refusal.not_a_place");
  CHECK(bench(DEED(linkNote(edit, need, touchpoint))) == "");
  CHECK(bench[need].touchpoint == touchpoint);
  CHECK(bench(DEED(linkNote(edit, need, {}))) == "");
  CHECK_FALSE(bench[need].touchpoint);
  CHECK(bench(DEED(linkNote(edit, need, Id<Touchpoint>{3}))) == "refusal.gone");
  CHECK(bench(DEED(linkNote(edit, {}, touchpoint))) == "refusal.gone");
  CHECK(bench(DEED(binNote(edit, need))) == "");
  CHECK(bench(DEED(binNote(edit, need))) == "refusal.gone");
  CHECK(needs() == std::vector{second});
  CHECK(bench(DEED(restoreNote(edit, need))) == "");
  CHECK(needs() == std::vector{second, need});
  CHECK(bench(DEED(binNote(edit, need))) == "");
  CHECK(bench(DEED(binStep(edit, step))) == "");
  CHECK(bench(DEED(restoreNote(edit, need))) == "refusal.place_gone");
}
