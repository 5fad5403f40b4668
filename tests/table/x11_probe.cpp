// Opens a window and prints every contact of the touch panel, a line each, for tests/table/x11_touch.py. With
// the argument "sources" it prints what the router is given: all sources, filtered.
#include "platform/clock.hpp"
#include "platform/touch_sources.hpp"
#include "platform/window.hpp"

#include <cstdio>
#include <exception>
#include <string_view>

namespace {

using platform::TouchX11;

void print(const touch::Contact& contact) {
  const char* words[] = {"began", "moved", "ended", "cancelled"};
  std::printf("%s %llu %.4f %.4f %.6f %.6f\n", words[static_cast<int>(contact.phase)],
              static_cast<unsigned long long>(contact.id), contact.position.x, contact.position.y,
              contact.time, platform::now());
}

void ready(const platform::Window& window, int points, bool heard, const char* second) {
  std::printf("ready density %.6f points %d heard %d second %s\n", window.pixelsPerMillimetre(), points,
              heard, second);
  std::fflush(stdout);
}

void printPanel(platform::Window& window) {
  TouchX11 panel(window), second(window);
  ready(window, panel.touchPoints(), !panel.trouble(),
        second.trouble() == touch::Trouble::Taken ? "taken" : "heard");
  while (!window.isCloseRequested()) {
    window.wait({});
    panel.poll(platform::now(), print);
    std::fflush(stdout);
  }
}

void printSources(platform::Window& window) {
  platform::TouchSources sources(window);
  ready(window, sources.touchPoints(), !sources.panels().trouble(), "none");
  std::optional<base::Seconds> due;
  while (!window.isCloseRequested()) {
    window.wait(due ? std::optional(*due - platform::now()) : std::nullopt);
    due = sources.poll(platform::now(), print);
    std::fflush(stdout);
  }
}

} // namespace

int main(int count, char** arguments) {
  try {
    platform::Window window({.title = "touch probe", .fullscreen = true});
    window.swap();
    if (count > 1 && std::string_view(arguments[1]) == "sources")
      printSources(window);
    else
      printPanel(window);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
  return 0;
}
