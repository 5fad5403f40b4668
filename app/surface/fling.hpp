#pragma once
// A thing that is let go in motion slides on, slower and slower, and comes to rest.
#include "base/geometry.hpp"
#include "base/time.hpp"

namespace surface {

/// How long it slides: what is thrown lies still while one still looks at it.
constexpr base::Seconds flingTime = 0.6;

/// The way it slides. Nothing below the speed at which people throw (they put down far more slowly), and no
/// farther than a neighbour reaches.
base::Point slide(base::Point velocity);
/// The part of its way that it has behind it after `since`, 0..1: exponential decay.
double slid(base::Seconds since);

} // namespace surface
