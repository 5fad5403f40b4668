#include "touch/filters/rest.hpp"

#include <algorithm>

namespace touch {

void Rest::feed(const Contact& contact, const Give& give) {
  auto found = down_.find(contact.id);
  if (contact.phase == Phase::Began && found == down_.end())
    found = down_.insert({contact.id, {contact.position, contact.time, contact}}).first;
  if (found == down_.end()) return;
  auto& down = found->second;
  if (base::distance(down.from, contact.position) > stillness)
    down.from = contact.position, down.since = contact.time;
  down.last = contact;
  const bool ignored = down.ignored;
  if (contact.phase == Phase::Ended || contact.phase == Phase::Cancelled) down_.erase(found);
  if (!ignored) give(contact);
}

std::optional<base::Seconds> Rest::tick(base::Seconds now, const Give& give) {
  std::optional<base::Seconds> next;
  for (auto& [id, down] : down_) {
    if (down.ignored || !isAtEdge(down.from)) continue;
    const auto due = down.since + longest;
    if (now < due) {
      next = std::min(next.value_or(due), due);
      continue;
    }
    down.ignored = true;
    auto last = inPhase(down.last, Phase::Cancelled);
    last.time = now;
    give(last);
  }
  return next;
}

bool Rest::ignores(ContactId contact) const {
  const auto found = down_.find(contact);
  return found != down_.end() && found->second.ignored;
}

bool Rest::isAtEdge(base::Point at) const {
  if (table_.w <= 0 || table_.h <= 0) return false;
  return std::min({at.x, at.y, table_.w - at.x, table_.h - at.y}) < edge;
}

} // namespace touch
