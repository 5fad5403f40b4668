#pragma once
// One moment of one finger on the table, as every source tells it. Never changed afterwards.
#include "base/geometry.hpp"
#include "base/time.hpp"

#include <cstdint>
#include <optional>

namespace touch {

/// Unique for the life of the program: never used again after the contact ended.
using ContactId = std::uint64_t;

enum class Phase { Began, Moved, Ended, Cancelled };

struct Contact {
  ContactId id = 0;
  Phase phase = Phase::Began;
  base::Point position;             ///< table millimetres
  base::Seconds time = 0;           ///< the program's forward clock
  std::optional<base::Size> size{}; ///< millimetres, where the device tells it
  unsigned device = 0;              ///< which of its source's devices told it
};

/// A turn of the mouse wheel over the table; steps are notches, positive away from the person.
struct Wheel {
  base::Point position;
  double steps = 0;
};

} // namespace touch
