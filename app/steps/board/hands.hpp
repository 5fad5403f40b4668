#pragma once
// Notes that fingers hold, and notes on their way to their place: everything on the board that moves. None of
// it is in the workshop; it vanishes on cancel.
#include "base/geometry.hpp"
#include "base/time.hpp"
#include "journey/records.hpp"
#include "touch/grip.hpp"

#include <map>
#include <optional>
#include <vector>

namespace steps {

/// A touchpoint, or a note in a lane.
struct NoteRef {
  enum class Kind { Touchpoint, Lane } kind = Kind::Touchpoint;
  std::int64_t id = 0;
  friend auto operator<=>(const NoteRef&, const NoteRef&) = default;
};

/// Places are transforms from a note's own coordinates (its middle at the origin) to the table.
class Hands {
 public:
  struct Held {
    touch::Grip grip{{.move = true, .turn = true, .scale = false}};
    base::Transform start;
    bool lifted = false; ///< a finger travelled, or a second one came: no tap any more
    base::Transform place() const { return lifted ? grip.change() * start : start; }
  };
  enum class After { Holding, Tapped, Dropped, Cancelled };
  struct Answer {
    After after = After::Holding;
    base::Transform place{}; ///< where it was let go
    base::Transform start{};
  };
  /// One touch of a note that lies at `lying`; tells what became of the note with it.
  Answer feed(NoteRef note, const touch::Touch& touch, const base::Transform& lying);
  const Held* held(NoteRef note) const;
  const std::map<NoteRef, Held>& all() const { return held_; }

  /// Lets it glide from `from` to wherever its place is in each frame.
  void glide(NoteRef note, const base::Transform& from, base::Seconds now);
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
  };
  std::map<NoteRef, Held> held_;
  std::map<NoteRef, Glide> glides_;
};

} // namespace steps
