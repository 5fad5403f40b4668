#include "surface/chosen.hpp"

namespace surface {

void Chosen::choose(Id<Participant> by, Group group) {
  letGo(by);
  if (group.notes.empty()) return;
  for (auto& [who, other] : groups_)
    std::erase_if(other.notes, [&](CardRef note) { return group.notes.contains(note); });
  groups_[by] = std::move(group);
}

void Chosen::toggle(CardRef note, Id<Participant> by) {
  Group& mine = groups_[by];
  const bool was = mine.notes.contains(note);
  for (auto& [who, other] : groups_) other.notes.erase(note);
  if (!was) mine.notes.insert(note);
}

void Chosen::letGoWhere(const std::function<bool(CardRef)>& isGone) {
  for (auto& [who, group] : groups_) std::erase_if(group.notes, isGone);
  std::erase_if(groups_, [](const auto& one) { return one.second.notes.empty(); });
}

const Chosen::Group* Chosen::of(Id<Participant> by) const {
  const auto at = groups_.find(by);
  return at == groups_.end() ? nullptr : &at->second;
}

const Chosen::Group* Chosen::with(CardRef note) const {
  for (const auto& [who, group] : groups_)
    if (group.notes.contains(note)) return &group;
  return nullptr;
}

} // namespace surface
