#pragma once
// Steadies a resting finger without making a fast one lag: the 1-euro filter (Casiez, Roussel and Vogel,
// "1 Euro Filter", CHI 2012).
#include "touch/filters/stage.hpp"

#include <map>

namespace touch {

class Jitter : public Stage {
 public:
  /// The minimum cutoff in Hz (0: nothing is filtered) and how much the cutoff grows with speed, Hz per mm/s.
  Jitter(double cutoff, double beta) : cutoff_(cutoff), beta_(beta) {}
  void feed(const Contact& contact, const Give& give) override;
  /// A finger that stops sends nothing more: what is steadied still closes in on where it stopped.
  std::optional<base::Seconds> tick(base::Seconds now, const Give& give) override;

 private:
  struct Finger {
    Contact last;
    base::Point steady, velocity;
    base::Seconds time;
  };
  void step(Finger& finger, base::Seconds now) const;

  double cutoff_, beta_;
  std::map<ContactId, Finger> fingers_;
};

} // namespace touch
