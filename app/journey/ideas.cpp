#include "journey/ideas.hpp"

#include "journey/by_rank.hpp"

#include <algorithm>

namespace journey {
namespace {

template <class Wanted> std::int64_t countDots(const Workshop& workshop, Wanted&& wanted) {
  std::int64_t count = 0;
  for (const Dot& dot : workshop.dots) count += !dot.gone && wanted(dot) ? 1 : 0;
  return count;
}

} // namespace

std::vector<const Idea*> sharedIdeas(const Workshop& workshop) {
  std::map<Id<Idea>, std::int64_t> dots;
  for (const Dot& dot : workshop.dots)
    if (!dot.gone) ++dots[dot.idea];
  std::vector<const Idea*> out;
  for (const Idea& idea : workshop.ideas)
    if (idea.shared && !idea.gone) out.push_back(&idea);
  std::sort(out.begin(), out.end(), [&](const Idea* a, const Idea* b) {
    const std::int64_t onA = dots[a->id], onB = dots[b->id];
    return onA != onB ? onA > onB : byRank(a, b);
  });
  return out;
}

std::vector<const Idea*> trayOf(const Workshop& workshop, Id<Participant> author) {
  std::vector<const Idea*> out;
  for (const Idea& idea : workshop.ideas)
    if (!idea.shared && !idea.gone && idea.author == author) out.push_back(&idea);
  std::sort(out.begin(), out.end(), byRank);
  return out;
}

std::int64_t dotsOn(const Workshop& workshop, Id<Idea> idea) {
  return countDots(workshop, [&](const Dot& dot) { return dot.idea == idea; });
}

std::int64_t dotsOn(const Workshop& workshop, Id<Idea> idea, Id<Participant> by) {
  return countDots(workshop, [&](const Dot& dot) { return dot.idea == idea && dot.participant == by; });
}

std::int64_t dotsLeft(const Workshop& workshop, Id<Participant> by) {
  const auto given = countDots(workshop, [&](const Dot& dot) {
    const Idea* idea = workshop.ideas.find(dot.idea);
    return dot.participant == by && idea != nullptr && !idea->gone;
  });
  return std::max<std::int64_t>(0, workshop.brief().dots - given);
}

std::vector<const Touchpoint*> liftedBy(const Workshop& workshop, Id<Idea> idea) {
  std::vector<const Touchpoint*> out;
  for (const IdeaLink& link : workshop.ideaLinks) {
    if (link.gone || link.idea != idea) continue;
    const Touchpoint* touchpoint = workshop.touchpoints.find(link.touchpoint);
    if (touchpoint != nullptr && !touchpoint->gone) out.push_back(touchpoint);
  }
  return out;
}

Verdict verdictOf(const Workshop& workshop, Id<Idea> idea) {
  const Round* round = lastRevealed(workshop, idea);
  if (round == nullptr) return Verdict::Untested;
  const Statistics score = resultOf(workshop, *round).of(question::ninePlus);
  if (score.n == 0) return Verdict::Untested;
  return score.median >= workshop.brief().bar ? Verdict::Passed : Verdict::FellShort;
}

} // namespace journey
