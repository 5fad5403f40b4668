#pragma once
// Notes that fingers hold, and notes on their way to their place: everything on the board that moves. None of
// it is in the workshop; it vanishes on cancel.
#include "base/geometry.hpp"
#include "base/time.hpp"
#include "journey/records.hpp"
#include "surface/carry.hpp"

#include <map>
#include <optional>
#include <vector>

namespace surface {

/// A touchpoint, a note in a lane, or a pile.
struct NoteRef {
  enum class Kind { Touchpoint, Lane, Pile } kind = Kind::Touchpoint;
  std::int64_t id = 0;
  friend auto operator<=>(const NoteRef&, const NoteRef&) = default;
};

/// Places are transforms from a note's own coordinates (its middle at the origin) to the table.
class Hands {
 public:
  /// A note and where it lies.
  struct Lying {
    NoteRef note;
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
  Answer feed(NoteRef note, const touch::Touch& touch, const base::Transform& lying, Freedom freedom = {});
  /// From now on these go where the held note goes.
  void take(NoteRef held, std::vector<Lying> with);
  /// Whether a finger that comes down on something else of the same choice is one more hand of who holds this
  /// note: near, and together with the first or with one of a pair. Any other finger is perhaps another's.
  bool joins(NoteRef held, const touch::Touch& touch) const;
  const Held* held(NoteRef note) const;
  /// The held note that this one is moved together with; itself where it is with none.
  NoteRef leaderOf(NoteRef note) const;
  bool isLifted(NoteRef note) const { return held_.contains(note) && held_.at(note).lifted; }
  bool isHeld(NoteRef note) const { return held(leaderOf(note)) != nullptr; }
  const std::map<NoteRef, Held>& all() const { return held_; }

  /// Lets it glide from `from` to wherever its place is in each frame; thrown, it slides along `way` first.
  void glide(NoteRef note, const base::Transform& from, base::Seconds now, base::Point way = {});
  /// Where a gliding note is on its way to `to`; nothing: it is there (and forgotten).
  std::optional<base::Transform> gliding(NoteRef note, const base::Transform& to, base::Seconds now,
                                         base::Seconds duration);
  bool isGliding(NoteRef note) const { return glides_.contains(note); }
  std::vector<NoteRef> gliding() const;
  void clear();

 private:
  struct Glide {
    base::Transform from;
    base::Seconds began;
    base::Point way;
  };
  std::map<NoteRef, Held> held_;
  std::map<NoteRef, NoteRef> leaders_; ///< of what is moved together with a held note
  std::map<NoteRef, Glide> glides_;
};

} // namespace surface
