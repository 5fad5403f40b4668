#pragma once
// Things that people chose together, each person their own: by a line drawn around them, or one by one. What
// is chosen moves as one.
#include "surface/hands.hpp"
#include "surface/names.hpp"

#include <functional>
#include <map>
#include <set>

namespace surface {

class Chosen {
 public:
  /// What one person chose, and where that was.
  struct Group {
    std::set<CardRef> notes;
    Point at;
  };

  /// In the place of what this person had chosen; none: nothing more. A thing is chosen by one person at a
  /// time: the last who chose it.
  void choose(Id<Participant> by, Group group);
  /// Chooses one thing more, or lets it go.
  void toggle(CardRef note, Id<Participant> by);
  void letGo(Id<Participant> by) { groups_.erase(by); }
  void clear() { groups_.clear(); }
  /// Lets go everything of which this is true.
  void letGoWhere(const std::function<bool(CardRef)>& isGone);

  const std::map<Id<Participant>, Group>& all() const { return groups_; }
  /// nullptr: this person chose nothing.
  const Group* of(Id<Participant> by) const;
  /// With which others it was chosen; nullptr: by nobody.
  const Group* with(CardRef note) const;

 private:
  std::map<Id<Participant>, Group> groups_;
};

} // namespace surface
