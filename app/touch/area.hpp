#pragma once
// What a finger can land on: a screen declares its areas anew in every frame, each with what a finger does
// there.
#include "touch/contact.hpp"

#include <functional>
#include <optional>
#include <string>

namespace touch {

/// What an area is told about one finger that landed on it.
struct Touch {
  enum class Phase {
    Began,
    Moved,
    Held, ///< down for holdTime without travelling; told once
    Ended,
    Cancelled
  };
  ContactId contact = 0;
  Phase phase = Phase::Began;
  base::Point position; ///< table millimetres
  base::Point local;    ///< the same in the area's own coordinates, where the area is now
  base::Point start;    ///< where the finger came down, table millimetres
  double travel = 0;    ///< the farthest it was from its start, millimetres
  base::Seconds time = 0;
  base::Seconds duration = 0; ///< since it came down
  bool inside = true;         ///< now over the area or within its reach

  /// Lifted inside without having travelled: what a button answers to.
  bool isTap() const;
  /// Has travelled beyond the slop: a drag, no longer a tap.
  bool isDrag() const;
};

constexpr double tapSlop = 4.0; ///< millimetres; Android's 16 dip is 2.5 mm, standing people are less steady
constexpr base::Seconds holdTime = 0.5; ///< Android's long press

struct Area {
  std::string name{};      ///< stable and readable: "note/12", "seat/3/key/a"; unique in a frame
  base::Rect box{};        ///< in its own coordinates
  base::Transform place{}; ///< from its own coordinates to the table
  double reach = 0; ///< takes fingers this far outside the box too, millimetres; areas hit exactly go first
  std::function<void(const Touch&)> touch{};
  std::function<void(const Wheel&)> wheel{};

  // What tests and assistive tools read.
  std::string role{}; ///< "button", "note", "key", "text", "choice", "image", ...
  std::string label{}, value{};
  bool takesFingers = true; ///< false: only told, as a notice is; fingers reach what lies below it
  bool enabled = true;      ///< a disabled area still takes the finger, and does nothing with it

  /// A point of the table in the area's own coordinates; empty where the area is squeezed to nothing.
  std::optional<base::Point> local(base::Point table) const;
  /// How far a point of the table is from the box, millimetres; 0 inside, infinite where it cannot be hit.
  double distance(base::Point table) const;
  /// Over the box or within its reach.
  bool isWithinReach(base::Point table) const { return distance(table) <= reach; }
};

} // namespace touch
