#pragma once
// What one device was seen to do: its contacts, how often they tell, and what it is able to.
#include "touch/contact.hpp"

#include <map>

namespace touch {

/// Is fed what comes from the device, before any filter.
class Pulse {
 public:
  void feed(const Contact& contact);

  struct Finger {
    Contact last;
    double interval = 0; ///< seconds between two news, smoothed; 0: not known yet
  };
  std::map<ContactId, Finger> fingers{}; ///< that are down
  bool tellsSize = false;
  double rate = 0;
  std::size_t most = 0, taps = 0;
  base::Point tapped{};
};

} // namespace touch
