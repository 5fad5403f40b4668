#include "journey/follow_ups.hpp"

#include "journey/by_rank.hpp"

#include <algorithm>
#include <tuple>

namespace journey {
namespace {

template <class From>
const FollowUp* ofThis(const Workshop& workshop, Id<From> from, Id<From> FollowUp::*member) {
  for (const FollowUp& one : workshop.followUps)
    if (!one.gone && from && one.*member == from) return &one;
  return nullptr;
}

} // namespace

std::vector<const FollowUp*> followUpsOf(const Workshop& workshop) {
  return livingByRank(workshop.followUps);
}

const FollowUp* followUpOf(const Workshop& workshop, Id<Quote> quote) {
  return ofThis(workshop, quote, &FollowUp::quote);
}
const FollowUp* followUpOf(const Workshop& workshop, Id<Measure> measure) {
  return ofThis(workshop, measure, &FollowUp::measure);
}

const std::string& followerOf(const Workshop& workshop, const FollowUp& followUp) {
  const Participant* person = workshop.participants.find(followUp.person);
  return person == nullptr ? followUp.who : person->name;
}

bool isOpen(const FollowUp& followUp) {
  return followUp.state != Progress::Done || (!followUp.change.empty() && followUp.changed != Progress::Done);
}

bool isLate(const FollowUp& followUp, base::Day today) {
  const auto due = base::dayIn(followUp.due);
  return followUp.state != Progress::Done && due && *due < today;
}

LoopCount loopsOf(const Workshop& workshop, base::Day today) {
  LoopCount out;
  for (const FollowUp* one : followUpsOf(workshop)) {
    ++out.all;
    out.open += isOpen(*one) ? 1 : 0;
    out.late += isLate(*one, today) ? 1 : 0;
  }
  return out;
}

} // namespace journey
