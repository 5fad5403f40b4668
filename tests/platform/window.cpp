#include "platform/window.hpp"

#include "platform/unavailable.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <optional>
#include <string>

TEST_CASE("a diagonal gives the pixels per millimetre") {
  // 65 inches: 1439 mm wide.
  CHECK(platform::pixelsPerMillimetre({3840, 2160}, 65) == doctest::Approx(2.6685).epsilon(1e-4));
  CHECK(platform::pixelsPerMillimetre({1920, 1080}, 65) == doctest::Approx(1.3343).epsilon(1e-4));
}

TEST_CASE("where there is no display a window says what is missing, and why") {
  const char* display = std::getenv("DISPLAY");
  const std::string before = display ? display : "";
  setenv("DISPLAY", ":32767", 1);

  std::optional<platform::Unavailable> unavailable;
  try {
    platform::Window window({.title = "nowhere"});
  } catch (const platform::Unavailable& error) {
    unavailable = error;
  }
  if (display)
    setenv("DISPLAY", before.c_str(), 1);
  else
    unsetenv("DISPLAY");

  REQUIRE(unavailable);
  CHECK(unavailable->missing == platform::Missing::Screen);
  CHECK(std::string(unavailable->what()).find(":32767") != std::string::npos);
}
