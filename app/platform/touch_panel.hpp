#pragma once
// Touch panels that the window system tells of, whichever it is.
#include "touch/source.hpp"

namespace platform {

class TouchPanel : public touch::Source {
 public:
  std::string name() const override { return "touch panel"; }
  /// How many fingers the panels follow at the same time; 0 where there is no panel.
  virtual int touchPoints() const = 0;
  /// Whether a finger is down.
  virtual bool isTouched() const = 0;
};

} // namespace platform
