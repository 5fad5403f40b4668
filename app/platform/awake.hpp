#pragma once
// While people work nothing blanks the display, locks it or puts the machine to sleep for want of a keyboard
// stroke.
#include <memory>
#include <string>

namespace platform {

/// For as long as it lives, and no longer than the program does: who is asked lets go by themselves when the
/// program is gone, however it went.
class Awake {
 public:
  /// The name of the X display, empty where there is none; `why` is what the desktop tells people who ask
  /// what keeps it awake. Asks the X server (its screen saver and DPMS) and the desktop
  /// (org.freedesktop.ScreenSaver on the session's bus), each where it is there; never waits for the desktop.
  Awake(const std::string& x11Display, std::string why);
  ~Awake();
  Awake(const Awake&) = delete;
  Awake& operator=(const Awake&) = delete;

 private:
  struct Held;
  std::unique_ptr<Held> held_;
};

} // namespace platform
