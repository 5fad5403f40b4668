// Anonymous means anonymous in every file that leaves: whoever gave what, the files are the same.
#include "report/formats/format.hpp"
#include "report/sample.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>

namespace {

/// Everything that people gave is given by others, one for another.
journey::Workshop exchanged(journey::Workshop workshop, std::uint64_t seed) {
  std::vector<journey::Id<journey::Participant>> people;
  for (const auto& person : workshop.participants) people.push_back(person.id);
  if (people.empty()) return workshop;
  auto others = people;
  std::mt19937_64 random(seed);
  std::ranges::shuffle(others, random);
  std::map<journey::Id<journey::Participant>, journey::Id<journey::Participant>> to;
  for (std::size_t i = 0; i < people.size(); ++i) to[people[i]] = others[i];
  const auto change = [&](auto& table, auto member) {
    std::vector<decltype(table.begin()->id)> ids;
    for (const auto& record : table) ids.push_back(record.id);
    for (const auto id : ids)
      if (auto& who = table.find(id)->*member; who) who = to[who];
  };
  change(workshop.votes, &journey::Vote::participant);
  change(workshop.ideas, &journey::Idea::author);
  change(workshop.notes, &journey::Note::author);
  change(workshop.stakeholders, &journey::Stakeholder::author);
  change(workshop.personas, &journey::Persona::author);
  change(workshop.touchpoints, &journey::Touchpoint::author);
  change(workshop.inquiries, &journey::Inquiry::author);
  change(workshop.followUps, &journey::FollowUp::author);
  change(workshop.dots, &journey::Dot::participant);
  std::vector<journey::Id<journey::Vote>> votes;
  for (const auto& vote : workshop.votes) votes.push_back(vote.id);
  for (const auto id : votes) workshop.votes.find(id)->late = random() % 2 == 0;
  return workshop;
}

std::vector<report::Made> made(const report::Format& format, const journey::Workshop& workshop) {
  const language::Catalogue texts = support::texts();
  const report::Story story = report::storyOf(workshop);
  return format.make({workshop, texts, story});
}

void checkThatNobodyIsTold(const journey::Workshop& workshop) {
  const auto other = exchanged(workshop, 5);
  for (const report::Format& format : report::formats()) {
    CAPTURE(format.extension);
    const auto here = made(format, workshop), there = made(format, other);
    REQUIRE(here.size() == there.size());
    for (std::size_t i = 0; i < here.size(); ++i) {
      CAPTURE(here[i].suffix);
      const bool same = here[i].bytes == there[i].bytes;
      CHECK(same == !format.tellsWho);
    }
  }
}

} // namespace

TEST_CASE("an anonymous result does not tell who gave what, nor who was late, in any format but those that "
          "say so") {
  checkThatNobodyIsTold(support::permitRequest());
}

TEST_CASE("whatever is in the workshop, its anonymous result tells on nobody") {
  for (std::uint64_t seed = 1; seed <= 6; ++seed) {
    CAPTURE(seed);
    auto workshop = support::randomWorkshop(seed);
    workshop.briefs.find(journey::Id<journey::Brief>{1})->anonymous = true;
    const auto other = exchanged(workshop, seed);
    for (const report::Format& format : report::formats()) {
      if (format.tellsWho) continue;
      CAPTURE(format.extension);
      const auto here = made(format, workshop), there = made(format, other);
      REQUIRE(here.size() == there.size());
      for (std::size_t i = 0; i < here.size(); ++i) CHECK((here[i].bytes == there[i].bytes));
    }
  }
}
