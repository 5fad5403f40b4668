#pragma once
// "Everyone look here": the facilitator touches a place, and all but that place is dimmed for a while. Any
// touch ends it.
#include "language/language.hpp"
#include "ui/frame.hpp"

#include <optional>

namespace shell {

class LookHere {
 public:
  void ask() { asking_ = true, at_.reset(); } ///< the next touch says where
  void stop() { asking_ = false, at_.reset(); }
  bool isOn() const { return asking_ || at_; }
  void draw(ui::Frame& frame, const language::Catalogue& words);

 private:
  void drawDimmed(ui::Frame& frame, base::Point at, double dim) const;

  bool asking_ = false;
  std::optional<base::Point> at_;
  base::Seconds since_ = 0;
};

} // namespace shell
