#pragma once
// The one list of where fingers come from. A new kind of source is one file touch_<name>.cpp and its line
// here.
#include "platform/touch_mouse.hpp"
#include "platform/touch_x11.hpp"
#include "touch/filters.hpp"

#include <vector>

namespace platform {

/// All sources of a window, each behind filters of its own, ready for the router. Listens to the window's
/// mouse.
class TouchSources {
 public:
  /// The window must outlive it. The calibration is for panels; the mouse is always right.
  explicit TouchSources(Window& window, const base::Transform& calibration = {});
  ~TouchSources();
  TouchSources(const TouchSources&) = delete;
  TouchSources& operator=(const TouchSources&) = delete;

  std::function<void(const touch::Wheel&)> turned{}; ///< told from the window's wait()

  /// Hands over what happened, filtered. Returns when to be called next, if something waits.
  std::optional<base::Seconds> poll(base::Seconds now,
                                    const std::function<void(const touch::Contact&)>& give);
  /// Why no touch panel can be heard; empty where all is well.
  std::optional<TouchX11::Trouble> trouble() const { return panel_->trouble(); }
  /// How many fingers can be followed at the same time; 0 where there is only the mouse.
  int touchPoints() const { return panel_->touchPoints(); }

 private:
  struct Line {
    std::unique_ptr<touch::Source> source;
    touch::Filters filters;
  };
  Window& window_;
  TouchX11* panel_;
  TouchMouse* mouse_;
  std::vector<Line> lines_;
};

} // namespace platform
