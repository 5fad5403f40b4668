// Votes, ideas and their dots.
#include "document/customers.hpp"
#include "document/estimate.hpp"
#include "document/ideas.hpp"
#include "document/voting.hpp"
#include "journey/ideas.hpp"
#include "support/random/inner.hpp"

namespace support {

using namespace document;
using namespace journey;

Choice RandomDeeds::Inner::voting() {
  const auto who = any<Participant>(), by = actor(who);
  const auto touchpoint = any<Touchpoint>();
  const auto idea = any<Idea>();
  const auto round = any<Round>();
  const auto asked = questions()[below(3)].name;
  const auto given = value();
  const bool on = coin();
  const double score = real(0.5, 10.5);
  const std::string words = text();
  switch (below(18)) {
  case 0:
  case 1: return {{}, openRound(touchpoint, {question::experience, question::importance})};
  case 2: return {{}, openRound(idea, {question::ninePlus})};
  case 3: return {by, abstain(round, who, on)};
  case 4:
  case 5: return {{}, reveal(round)};
  case 6: return {{}, freeze()};
  case 7: return {{}, thaw()};
  case 8: return {{}, setCustomerScore(touchpoint, score, on ? 12 : -1, words)};
  case 9: return {{}, writeCustomerSource(touchpoint, words)};
  case 10: return {{}, removeCustomerScore(touchpoint)};
  default: return {by, giveVote(round, who, asked, given)};
  }
}

Choice RandomDeeds::Inner::idea() {
  const auto who = any<Participant>();
  const auto it = any<Idea>();
  const Idea* found = now->ideas.find(it);
  const auto by = actor(found == nullptr ? who : found->author), giver = actor(who);
  const auto touchpoint = any<Touchpoint>();
  const double x = real(-0.1, 1.1), y = real(-0.1, 1.1), angle = real(-500, 500);
  const std::string words = text();
  const bool on = coin();
  switch (below(16)) {
  case 0:
  case 1:
  case 2: return {giver, addIdea(who, words)};
  case 3: return {by, writeIdea(it, words)};
  case 4:
  case 5: return {by, shareIdea(it, x, y)};
  case 6: return {by, takeIdeaBack(it)};
  case 7: return {on ? by : Id<Participant>{}, shareAll()};
  case 8: return {by, moveIdea(it, x, y, angle)};
  case 9: return {by, linkIdea(it, touchpoint, on)};
  case 10:
  case 11: return {giver, giveDot(who, it)};
  case 12: return {giver, takeDot(who, it)};
  case 13: return {by, writeWhy(it, words)};
  case 14: return {by, binIdea(it)};
  default: return {by, restoreIdea(it)};
  }
}

} // namespace support
