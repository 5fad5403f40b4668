#include "touch/filters/palm.hpp"

#include <algorithm>

namespace touch {

void Palm::feed(const Contact& contact, const Give& give) {
  if (contact.phase == Phase::Began) {
    const auto members = cluster(contact);
    auto& down = down_[contact.id] = {contact.position, contact.time, contact};
    down.ignored = isLarge(contact) || members.size() >= mostFingers;
    if (members.size() >= mostFingers)
      for (const auto id : members) ignore(down_.at(id), contact.time, give);
    if (!down.ignored) give(contact);
    return;
  }
  const auto found = down_.find(contact.id);
  if (found == down_.end()) return;
  auto& down = found->second;
  if (contact.phase == Phase::Moved) {
    down.last = contact;
    if (isLarge(contact)) ignore(down, contact.time, give);
    if (!down.ignored) give(contact);
    return;
  }
  const bool ignored = down.ignored;
  down_.erase(found);
  if (!ignored) give(contact);
}

bool Palm::ignores(ContactId contact) const {
  const auto found = down_.find(contact);
  return found != down_.end() && found->second.ignored;
}

void Palm::ignore(Down& down, base::Seconds now, const Give& give) {
  if (down.ignored) return;
  down.ignored = true;
  auto last = inPhase(down.last, Phase::Cancelled);
  last.time = now;
  give(last);
}

std::vector<ContactId> Palm::cluster(const Contact& newest) const {
  struct Near {
    double away;
    ContactId id;
    base::Point start;
  };
  std::vector<Near> candidates;
  for (const auto& [id, down] : down_) {
    const auto away = base::distance(down.start, newest.position);
    if (away <= clusterWidth && newest.time - down.began <= clusterTime)
      candidates.push_back({away, id, down.start});
  }
  std::sort(candidates.begin(), candidates.end(),
            [](const Near& a, const Near& b) { return a.away < b.away; });

  // Nearest first, each near to all before it: a hand of spread fingers is wider than a cluster and stays
  // out.
  std::vector<Near> members;
  for (const auto& candidate : candidates)
    if (std::all_of(members.begin(), members.end(), [&](const Near& member) {
          return base::distance(member.start, candidate.start) <= clusterWidth;
        }))
      members.push_back(candidate);
  std::vector<ContactId> ids;
  for (const auto& member : members) ids.push_back(member.id);
  return ids;
}

bool Palm::isLarge(const Contact& contact) const {
  return contact.size && std::max(contact.size->w, contact.size->h) > palmSize_;
}

} // namespace touch
