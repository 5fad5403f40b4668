#pragma once
// Where contacts come from: a touch panel, the mouse, a recording. One class per kind of device, in platform/
// or here.
#include "touch/contact.hpp"

#include <functional>
#include <string>

namespace touch {

/// Each kind of source numbers its contacts upwards from here, so that no two ever share an id.
constexpr ContactId firstMouseContact = 1'000'000'000, firstPanelContact = 2'000'000'000,
                    firstReplayContact = 3'000'000'000;

class Source {
 public:
  virtual ~Source() = default;
  /// What people know it by, for the touch check and the log.
  virtual std::string name() const = 0;
  /// Hands over, in order, everything that happened since the last call. A source that goes silent with
  /// fingers down, or that loses its device, hands over Cancelled for them.
  virtual void poll(base::Seconds now, const std::function<void(const Contact&)>& give) = 0;
};

} // namespace touch
