#include "ui/motion.hpp"

#include <algorithm>

namespace ui {

double easeOut(double t) {
  const double left = 1 - std::clamp(t, 0.0, 1.0);
  return 1 - left * left * left;
}

Motion::Answer Motion::towards(std::string_view key, double target, base::Seconds seconds, base::Seconds now,
                               const double* from) {
  const auto [at, isNew] =
      ways_.try_emplace(std::string(key), Way{from != nullptr ? *from : target, target, now, true});
  Way& way = at->second;
  way.used = true;
  const auto value = [&] {
    if (seconds <= 0 || now - way.began >= seconds) return way.to;
    return way.from + (way.to - way.from) * easeOut((now - way.began) / seconds);
  };
  if (way.to != target) way = {value(), target, now, true};
  const double here = value();
  return {here, here != target};
}

void Motion::forgetUnused() {
  std::erase_if(ways_, [](const auto& way) { return !way.second.used; });
  for (auto& [key, way] : ways_) way.used = false;
}

} // namespace ui
