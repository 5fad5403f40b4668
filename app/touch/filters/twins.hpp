#pragma once
// One finger that comes through two devices, because a panel speaks to the system and to its own driver at
// once, is taken once.
#include "touch/filters/stage.hpp"

#include <map>
#include <memory>
#include <set>

namespace touch {

/// What the fingers of all devices are compared in. A finger is the twin of another device's if it comes as
/// near and as soon as this after it; a device that loses such a finger for a moment and finds it again has
/// found the twin again.
class Twins {
 public:
  static constexpr double nearness = 30; ///< millimetres
  static constexpr base::Seconds soon = 0.05;

  /// For the filters of one device; must not outlive this.
  std::unique_ptr<Stage> stage();
  /// How many twins were noticed: one device too many is listened to.
  std::size_t noticed() const { return noticed_; }

 private:
  class OfDevice;
  struct Finger {
    unsigned device;
    base::Point position;
    base::Seconds began;
    bool isDown = true;
    std::set<unsigned> doubledBy{}; ///< devices that told the same finger
  };
  /// Whether a finger that begins is known already, from another device.
  bool isTwin(unsigned device, const Contact& contact);

  std::map<ContactId, Finger> fingers_; ///< those that were taken
  unsigned devices_ = 0;
  std::size_t noticed_ = 0;
};

} // namespace touch
