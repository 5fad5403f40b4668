#pragma once
// The first screen: recent workshops with a small picture of each, a new one from a template, open, language,
// display.
#include "ui/frame.hpp"

namespace shell {

class Shell;

class Start {
 public:
  explicit Start(Shell& shell);
  void draw(ui::Frame& frame);

 private:
  Shell& shell_;
};

} // namespace shell
