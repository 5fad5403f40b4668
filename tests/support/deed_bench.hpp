#pragma once
// A workshop in memory to try deeds on. Whatever a deed does, the bench checks what must hold of every deed:
// a refused one changes nothing; the inverse of a done one leads back, and its changes lead there again.
#include "document/agenda.hpp"
#include "document/brief.hpp"
#include "document/channels.hpp"
#include "document/customers.hpp"
#include "document/drafts.hpp"
#include "document/estimate.hpp"
#include "document/ideas.hpp"
#include "document/notes.hpp"
#include "document/parking.hpp"
#include "document/personas.hpp"
#include "document/piles.hpp"
#include "document/research.hpp"
#include "document/stages.hpp"
#include "document/stakeholders.hpp"
#include "document/team.hpp"
#include "document/touchpoints.hpp"
#include "document/voting.hpp"

#include <doctest/doctest.h>

#include <string>

namespace support {

class DeedBench {
 public:
  using Who = journey::Id<journey::Participant>;

  DeedBench() {
    now.briefs.add(journey::Id<journey::Brief>{1});
    now.journeys.add(journey::Id<journey::Journey>{1});
  }

  /// "" where it was done, otherwise the id of the refusal; its words are in `words`.
  std::string operator()(const document::Deed& deed, Who by = {}) {
    const journey::Workshop before = now;
    document::Edit edit(now, ids, 1000, by);
    const journey::Outcome outcome = deed(edit);
    changes = edit.changes();
    if (outcome) {
      edit.drop();
      CHECK(now == before);
      words = outcome->words;
      return std::string{outcome->text};
    }
    secrets.insert(edit.kept().begin(), edit.kept().end());
    journey::Workshop copy = now;
    CHECK(journey::apply(copy, journey::inverse(changes)));
    CHECK(copy == before);
    CHECK(journey::apply(copy, changes));
    CHECK(copy == now);
    return {};
  }

  /// What a deed makes that must succeed; `deed` returns it for where the id goes.
  template <class Record, class Make> journey::Id<Record> make(Make&& deed, Who by = {}) {
    journey::Id<Record> made;
    const auto outcome = (*this)(deed(&made), by);
    REQUIRE(outcome == "");
    REQUIRE(made);
    return made;
  }
  Who seated(const std::string& name, std::int64_t seat) {
    const auto who = unseated(name);
    const auto sit = document::takeSeat(who, seat, journey::Edge::Bottom, 0.5);
    REQUIRE((*this)(sit) == "");
    return who;
  }
  Who unseated(const std::string& name) {
    return make<journey::Participant>([&](auto* made) { return document::addParticipant(name, made); });
  }
  journey::Id<journey::Stage> stage(const std::string& name) {
    return make<journey::Stage>([&](auto* made) { return document::addStage(name, {}, made); });
  }
  journey::Id<journey::Step> step(journey::Id<journey::Stage> stage) {
    return make<journey::Step>([&](auto* made) { return document::addStep(stage, {}, "step", made); });
  }
  /// Under a stage and step of its own.
  journey::Id<journey::Touchpoint> touchpoint() { return touchpoint(step(stage("stage"))); }
  journey::Id<journey::Touchpoint> touchpoint(journey::Id<journey::Step> under) {
    return make<journey::Touchpoint>(
        [&](auto* made) { return document::addTouchpoint(under, "touchpoint", {}, {}, made); });
  }
  journey::Id<journey::Idea> idea(Who author) {
    return make<journey::Idea>([&](auto* made) { return document::addIdea(author, "idea", made); });
  }
  journey::Id<journey::Idea> sharedIdea(Who author) {
    const auto made = idea(author);
    REQUIRE((*this)(document::shareIdea(made, 0.5, 0.5)) == "");
    return made;
  }

  journey::Id<journey::Stakeholder> stakeholder(const std::string& name, double x = 0.3, double y = 0.3) {
    return make<journey::Stakeholder>([&](auto* made) { return document::addStakeholder(name, x, y, made); });
  }

  template <class Record> const Record& operator[](journey::Id<Record> id) const {
    const Record* record = journey::tableOf<Record>(now).find(id);
    REQUIRE(record != nullptr);
    return *record;
  }

  journey::Workshop now;
  base::Ids ids{7};
  journey::Changes changes; ///< of the newest deed
  document::Secrets secrets{};
  std::vector<std::string> words;
};

} // namespace support
