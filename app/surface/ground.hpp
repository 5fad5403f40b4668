#pragma once
// What fingers do on empty ground, all of them at the same time: a tap; one finger draws a lasso; two that
// come down together, near each other, move and scale the map. Two people's lassos are no pinch.
#include "base/time.hpp"
#include "touch/grip.hpp"

#include <map>
#include <vector>

namespace surface {

// Two fingers of a pair: one hand, or the two hands of one person.
constexpr double pairReach = 320; // millimetres
constexpr base::Seconds pairTime = 0.4;

/// A line that a finger draws, table millimetres.
using Line = std::vector<base::Point>;

class Ground {
 public:
  struct Answer {
    enum class What { Nothing, Tapped, Pinched, Encircled } what = What::Nothing;
    base::Transform place{}; ///< Pinched: where the map is now
    Line line{};             ///< Encircled: what was drawn
  };
  /// `map`: where the map is now.
  Answer feed(const touch::Touch& touch, const base::Transform& map);
  /// What is being drawn now.
  std::vector<const Line*> lines() const;
  void clear();

 private:
  struct Finger {
    base::Point at;
    base::Seconds began = 0;
    bool pinches = false;
    Line line{}; ///< empty: it has not travelled
  };
  /// A finger that has not travelled, with which a new one makes a pair; or one of a pair that is there.
  bool joins(const touch::Touch& touch);
  Answer pinch(const touch::Touch& touch, const base::Transform& map);
  /// What the fingers made of the map: only moved until they have plainly changed their distance, so that
  /// whoever pushes the map along does not stretch it a little with every move.
  base::Transform moved() const;
  /// The fingers are others from here on, so that the map does not jump.
  void goOnFrom(const base::Transform& map);

  std::map<touch::ContactId, Finger> fingers_;
  touch::Grip grip_{{.move = true, .turn = false, .scale = true}};
  bool pinching_ = false;              ///< one of the pair has travelled
  base::Transform before_{}, since_{}; ///< the map, and what the fingers had done, when they became these
};

/// Whether a place lies within a line whose end is joined to its beginning.
bool encircles(const Line& line, base::Point place);

} // namespace surface
