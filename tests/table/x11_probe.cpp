// Opens a window and prints every contact of the touch panel, a line each, for tests/table/x11_touch.py.
#include "platform/clock.hpp"
#include "platform/touch_x11.hpp"
#include "platform/window.hpp"

#include <cstdio>
#include <exception>

int main() {
  try {
    platform::Window window({.title = "touch probe", .fullscreen = true});
    window.swap();
    platform::TouchX11 panel(window), second(window);
    const char* words[] = {"began", "moved", "ended", "cancelled"};
    const bool refused = second.trouble() == platform::TouchX11::Trouble::Taken;
    std::printf("ready density %.6f points %d heard %d second %s\n", window.pixelsPerMillimetre(),
                panel.touchPoints(), !panel.trouble(), refused ? "taken" : "heard");
    std::fflush(stdout);
    while (!window.isCloseRequested()) {
      window.wait({});
      const auto now = platform::now();
      panel.poll(now, [&](const touch::Contact& c) {
        std::printf("%s %llu %.4f %.4f %.6f %.6f\n", words[static_cast<int>(c.phase)],
                    static_cast<unsigned long long>(c.id), c.position.x, c.position.y, c.time, now);
      });
      std::fflush(stdout);
    }
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
  return 0;
}
