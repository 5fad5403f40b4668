#pragma once
// Where contacts come from: a touch panel, the mouse, a recording. One class per kind of device, in platform/
// or here.
#include "touch/contact.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace touch {

/// Each kind of source numbers its contacts upwards from here, so that no two ever share an id.
constexpr ContactId firstMouseContact = 1'000'000'000, firstPanelContact = 2'000'000'000,
                    firstReplayContact = 3'000'000'000, firstTuioContact = 4'000'000'000;

/// One of a source's devices: a panel, a tracker.
struct Device {
  unsigned number = 0; ///< as its contacts tell it
  std::string name{};  ///< what people know it by, from one day to the next
  int points = 0;      ///< how many fingers it follows at the same time; 0 where it does not tell
};

/// Why a source cannot be heard.
enum class Trouble {
  NoTouch, ///< the machine gives no touches, whatever panel is there
  Taken    ///< another program gets the touches of this window
};

class Source {
 public:
  virtual ~Source() = default;
  /// What people know it by, for the touch check and the log.
  virtual std::string name() const = 0;
  /// Hands over, in order, everything that happened since the last call. A source that goes silent with
  /// fingers down, or that loses its device, hands over Cancelled for them.
  virtual void poll(base::Seconds now, const std::function<void(const Contact&)>& give) = 0;
  /// When to poll next at the latest, though nothing new may have come; empty where there is no need.
  virtual std::optional<base::Seconds> next() const { return {}; }
  /// Those that are there now.
  virtual std::vector<Device> devices() const { return {{.number = 0, .name = name()}}; }
  /// Empty where all is well, be there a device or not.
  virtual std::optional<Trouble> trouble() const { return {}; }
};

} // namespace touch
