#pragma once
// How one thing follows the fingers that hold it: one finger moves it, more move, turn and scale it (least
// squares), and it never jumps when a finger comes or goes.
#include "touch/area.hpp"

#include <vector>

namespace touch {

/// Feed it every touch of one area; read where the thing is now. Coordinates are table millimetres.
class Grip {
 public:
  struct Freedom {
    bool move = true, turn = true, scale = false;
  };
  Grip() = default;
  explicit Grip(Freedom freedom) : freedom_(freedom) {}

  /// Returns true while at least one finger holds on.
  bool feed(const Touch& touch);
  bool isHeld() const { return !fingers_.empty(); }
  std::size_t fingers() const { return fingers_.size(); }
  /// What the fingers did since the first of them came: applied to where the thing was then, it gives where
  /// it is now.
  base::Transform change() const;
  /// Forgets everything, as if no finger had ever come.
  void reset();

 private:
  struct Finger {
    ContactId contact;
    base::Point from, to; ///< since the number of fingers changed last
  };
  void rebase();
  base::Transform current() const;

  Freedom freedom_{};
  std::vector<Finger> fingers_;
  base::Transform before_{}; ///< what was done until the number of fingers changed last
};

} // namespace touch
