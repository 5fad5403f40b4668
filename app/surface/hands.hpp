#pragma once
// Cards that fingers hold, and cards on their way to their place: everything on a surface that moves. None of
// it is in the workshop; it vanishes on cancel.
#include "base/geometry.hpp"
#include "base/time.hpp"
#include "journey/records.hpp"
#include "journey/search.hpp"
#include "surface/carry.hpp"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace surface {

/// A card: the record that lies on the surface, of any table.
using CardRef = journey::RecordName;
template <class Record> CardRef refOf(base::Id<Record> id) { return {Record::table, id.value}; }
template <class Record> bool isA(const CardRef& card) { return card.table == Record::table; }

/// Places are transforms from a note's own coordinates (its middle at the origin) to the table.
class Hands {
 public:
  /// A note and where it lies.
  struct Lying {
    CardRef note;
    base::Transform place;
  };
  struct Held {
    Carry carry{};
    base::Transform start{};
    bool lifted = false;       ///< a finger travelled, or a second one came: no tap any more
    std::vector<Lying> with{}; ///< what is moved together with it, and where that lay
    base::Seconds began = 0;
    bool paired = false; ///< two fingers held it, now or before
    base::Transform place() const { return lifted ? carry.place() : start; }
    /// Where something that lay at `lying` when this was taken is now.
    base::Transform moved(const base::Transform& lying) const { return place() * start.inverse() * lying; }
  };
  enum class After { Holding, Tapped, Dropped, Cancelled };
  struct Answer {
    After after = After::Holding;
    base::Transform place{}; ///< where it was let go
    base::Transform start{};
    base::Point velocity{}; ///< millimetres a second
    std::vector<Lying> with{};
  };
  /// One touch of a note that lies at `lying`; tells what became of the note with it.
  Answer feed(CardRef note, const touch::Touch& touch, const base::Transform& lying, Freedom freedom = {});
  /// From now on these go where the held note goes.
  void take(CardRef held, std::vector<Lying> with);
  /// Whether a finger that comes down on something else of the same choice is one more hand of who holds this
  /// note: near, and together with the first or with one of a pair. Any other finger is perhaps another's.
  bool joins(CardRef held, const touch::Touch& touch) const;
  const Held* held(CardRef note) const;
  /// The held note that this one is moved together with; itself where it is with none.
  CardRef leaderOf(CardRef note) const;
  bool isLifted(CardRef note) const { return held_.contains(note) && held_.at(note).lifted; }
  bool isHeld(CardRef note) const { return held(leaderOf(note)) != nullptr; }
  const std::map<CardRef, Held>& all() const { return held_; }

  /// Lets it glide from `from` to wherever its place is in each frame; thrown, it slides along `way` first.
  void glide(CardRef note, const base::Transform& from, base::Seconds now, base::Point way = {});
  /// Where a gliding note is on its way to `to`; nothing: it is there (and forgotten).
  std::optional<base::Transform> gliding(CardRef note, const base::Transform& to, base::Seconds now,
                                         base::Seconds duration);
  bool isGliding(CardRef note) const { return glides_.contains(note); }
  std::vector<CardRef> gliding() const;
  /// All that is held, moved together with it, or on its way.
  std::set<CardRef> moving() const;
  /// It lies nowhere any more: thrown away, undone, or part of a pile.
  void glideNoMore(CardRef note) { glides_.erase(note); }
  void clear();

 private:
  struct Glide {
    base::Transform from;
    base::Seconds began;
    base::Point way;
  };
  std::map<CardRef, Held> held_;
  std::map<CardRef, CardRef> leaders_; ///< of what is moved together with a held note
  std::map<CardRef, Glide> glides_;
};

} // namespace surface
