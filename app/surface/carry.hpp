#pragma once
// How a note follows the fingers that hold it. One finger in its middle moves it; one at its rim moves and
// turns it, as paper that is pulled by its edge turns (Rotate'N Translate, Kruger and others, CHI 2005); two
// and more move, turn and scale it. It never jumps when a finger comes or goes, whosever that is.
#include "base/time.hpp"
#include "touch/grip.hpp"

#include <deque>
#include <map>

namespace surface {

/// What fingers may do to a thing beside moving it.
struct Freedom {
  double middle =
      24; ///< millimetres around its origin, in its own coordinates, within which one finger only moves
  bool turn = true, scale = false;
};

/// Where a thing is dragged by its point `from`, which comes to `to`: the thing turns until its origin lies
/// behind.
base::Transform pulled(const base::Transform& place, base::Point from, base::Point to);

/// Feed it every touch of one thing. A place is a transform from the thing's coordinates to the table.
class Carry {
 public:
  Carry() : Carry({}, {}) {}
  Carry(const base::Transform& lying, Freedom freedom);

  /// Returns true while at least one finger holds on.
  bool feed(const touch::Touch& touch);
  std::size_t fingers() const { return fingers_.size(); }
  /// Whether one of its fingers is within `reach` of a place of the table, millimetres.
  bool isNear(base::Point at, double reach) const;
  const base::Transform& place() const { return place_; }
  /// How fast its origin moved just before `at`, millimetres a second; nothing for a thing that was put down.
  base::Point velocity(base::Seconds at) const;

 private:
  void follow(base::Point from, base::Point to);
  void rebase();

  Freedom freedom_;
  touch::Grip grip_;             ///< knows what two and more fingers do
  base::Transform place_, base_; ///< now, and when the number of fingers changed last
  base::Transform gripThen_{};
  std::map<touch::ContactId, base::Point> fingers_;
  struct Moment {
    base::Seconds time;
    base::Point at;
  };
  std::deque<Moment> moments_;
};

} // namespace surface
