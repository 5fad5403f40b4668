#include "surface/fling.hpp"

#include <algorithm>

namespace surface {

namespace {

constexpr base::Seconds decay = 0.12;                     // five times this is flingTime: under 1 % is left
constexpr double leastSpeed = 1500, greatestSpeed = 3500; // millimetres a second

} // namespace

base::Point slide(base::Point velocity) {
  const double speed = length(velocity);
  if (speed < leastSpeed) return {};
  return velocity * (decay * std::min(speed, greatestSpeed) / speed);
}

double slid(base::Seconds since) {
  const auto part = [](base::Seconds t) { return 1 - std::exp(-t / decay); };
  return since >= flingTime ? 1 : part(std::max(0.0, since)) / part(flingTime);
}

} // namespace surface
