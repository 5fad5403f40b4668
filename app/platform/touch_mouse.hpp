#pragma once
// The mouse as one more finger: its left button is the finger on the table.
#include "touch/source.hpp"

#include <vector>

namespace platform {

class TouchMouse : public touch::Source {
 public:
  /// A touch panel moves the mouse pointer along with its first finger. Until this long after the last touch
  /// the pointer is taken for such a shadow, not for the mouse.
  static constexpr base::Seconds shadowTime = 0.5;

  // What the window tells.
  void pointed(base::Point at, base::Seconds now);
  void clicked(base::Point at, bool down, base::Seconds now);
  /// Fingers are on a touch panel now.
  void touched(base::Seconds now);

  std::string name() const override { return "mouse"; }
  void poll(base::Seconds now, const std::function<void(const touch::Contact&)>& give) override;
  std::vector<touch::Device> devices() const override { return {{.name = name(), .points = 1}}; }
  /// Whether someone uses the mouse, not fingers: its pointer is to be seen.
  bool isInUse() const { return inUse_; }

 private:
  bool isShadow(base::Seconds now) const;
  void tell(touch::Phase phase, base::Seconds now);

  touch::ContactId next_ = touch::firstMouseContact;
  bool down_ = false, inUse_ = true;
  base::Point at_;
  std::optional<base::Seconds> touched_;
  std::vector<touch::Contact> told_;
};

} // namespace platform
