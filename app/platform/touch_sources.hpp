#pragma once
// The one list of where fingers come from. A new kind of source is one file touch_<name>.cpp and its line
// here.
#include "platform/touch_mouse.hpp"
#include "platform/touch_tuio.hpp"
#include "platform/touch_wayland.hpp"
#include "platform/touch_x11.hpp"
#include "touch/panels.hpp"

namespace platform {

/// All sources of a window, each device behind filters of its own, ready for the router. Listens to the
/// window's mouse.
class TouchSources {
 public:
  /// The window must outlive it. TUIO is heard where it is asked for; throws std::runtime_error where it
  /// cannot be.
  explicit TouchSources(Window& window, const std::optional<TouchTuio::Options>& tuio = {});
  ~TouchSources();
  TouchSources(const TouchSources&) = delete;
  TouchSources& operator=(const TouchSources&) = delete;

  std::function<void(const touch::Wheel&)> turned{}; ///< told from the window's wait()

  /// Hands over what happened, filtered. Returns when to be called next, if something waits.
  std::optional<base::Seconds> poll(base::Seconds now,
                                    const std::function<void(const touch::Contact&)>& give);
  /// Their devices, for whoever shows or calibrates them.
  touch::Panels& panels() { return panels_; }
  /// How many fingers can be followed at the same time; 0 where there is only the mouse.
  int touchPoints() const { return panel_->touchPoints(); }

 private:
  template <class Kind> Kind* add(std::unique_ptr<Kind> source, const touch::Filters::Settings& settings) {
    return static_cast<Kind*>(&panels_.add(std::move(source), settings));
  }

  Window& window_;
  touch::Panels panels_;
  TouchPanel* panel_; ///< of the window system that the window is on
  TouchMouse* mouse_;
  TouchTuio* tuio_ = nullptr; ///< where it was asked for
};

} // namespace platform
