#pragma once
// Values on their way: what moves on the table does so in time, not in frames.
#include "base/geometry.hpp"
#include "base/time.hpp"

#include <string>
#include <string_view>
#include <unordered_map>

namespace ui {

/// Ease-out cubic of t in 0..1.
double easeOut(double t);

/// Remembers, by key, where a value came from and when it set off. A key that was not asked for in a frame is
/// forgotten.
class Motion {
 public:
  struct Answer {
    double value;
    bool moving;
  };
  Answer towards(std::string_view key, double target, base::Seconds seconds, base::Seconds now,
                 const double* from);
  /// Ends a frame: what was not asked for since the last call is forgotten.
  void forgetUnused();

 private:
  struct Way {
    double from, to;
    base::Seconds began;
    bool used;
  };
  std::unordered_map<std::string, Way> ways_;
};

} // namespace ui
