#include "support/random_deeds.hpp"

#include <doctest/doctest.h>

#include <map>

using namespace document;
using support::RandomDeeds;

namespace {

constexpr std::uint64_t seeds = 400;
constexpr int steps = 200;

/// What a walk did, and how the workshop was on the way.
struct Walk {
  journey::Workshop start, end;
  std::vector<journey::Changes> done;
  std::map<std::string, int> deeds, refusals;
};

Walk walk(std::uint64_t seed) {
  RandomDeeds people(seed);
  base::Ids ids(seed + 1'000'000);
  Walk out;
  out.start = out.end = people.begin();
  for (int step = 0; step < steps; ++step) {
    const RandomDeeds::Choice choice = people.next(out.end);
    Edit edit(out.end, ids, step, choice.by);
    if (const auto refusal = choice.deed(edit)) {
      edit.drop();
      ++out.refusals[std::string{refusal->text}];
    } else {
      if (!edit.changes().empty()) ++out.deeds[std::string{choice.deed.name()}];
      out.done.push_back(edit.changes());
    }
    if (step % 20 != 19) continue;
    CHECK(support::brokenPromise(out.end) == "");
    CHECK(support::brokenSeating(out.end) == "");
  }
  return out;
}

} // namespace

TEST_CASE("whatever people do: undo everything is the start, do it again is the end") {
  std::map<std::string, int> deeds, refusals;
  for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
    CAPTURE(seed);
    const Walk walked = walk(seed);
    for (const auto& [name, count] : walked.deeds) deeds[name] += count;
    for (const auto& [name, count] : walked.refusals) refusals[name] += count;

    journey::Workshop workshop = walked.end;
    bool fits = true;
    for (auto changes = walked.done.rbegin(); changes != walked.done.rend(); ++changes)
      fits = fits && journey::apply(workshop, journey::inverse(*changes));
    CHECK(fits);
    CHECK(workshop == walked.start);
    for (const journey::Changes& changes : walked.done) fits = fits && journey::apply(workshop, changes);
    CHECK(fits);
    CHECK(workshop == walked.end);
  }
  // The walk is worth something only if it comes everywhere.
  CHECK(deeds.size() == 141);
  CHECK(refusals.size() >= 20);
}
