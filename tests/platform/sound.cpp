#include "platform/sound.hpp"

#include "support/folder.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <thread>

using platform::firstProgram;

TEST_CASE("the player is the first that a folder of the path has, and may be run") {
  const support::Folder folder;
  const auto one = folder.path() / "one", two = folder.path() / "two";
  std::filesystem::create_directories(one), std::filesystem::create_directories(two);
  support::writeBytes(two / "aplay", "#!/bin/sh\n");
  const std::string path = one.string() + "::" + two.string();
  CHECK(firstProgram({"pw-play", "aplay"}, path).empty());
  std::filesystem::permissions(two / "aplay", std::filesystem::perms::owner_all);
  CHECK(firstProgram({"pw-play", "aplay"}, path) == (two / "aplay").string());
  support::writeBytes(one / "pw-play", "#!/bin/sh\n");
  std::filesystem::permissions(one / "pw-play", std::filesystem::perms::owner_all);
  CHECK(firstProgram({"pw-play", "aplay"}, path) == (one / "pw-play").string());
}

TEST_CASE("a sound without a player is silence") {
  const support::Folder folder;
  const std::string before = std::getenv("PATH") != nullptr ? std::getenv("PATH") : "";
  ::setenv("PATH", folder.path().c_str(), 1);
  platform::Sound sound(folder.path() / "none.wav");
  sound.play();
  ::setenv("PATH", before.c_str(), 1);
}

TEST_CASE("the player gets the file, and nobody waits for it") {
  const support::Folder folder;
  const auto player = folder.path() / "pw-play", heard = folder.path() / "heard";
  support::writeBytes(player, "#!/bin/sh\necho \"$1\" > " + heard.string() + "\n");
  std::filesystem::permissions(player, std::filesystem::perms::owner_all);
  const std::string before = std::getenv("PATH") != nullptr ? std::getenv("PATH") : "";
  ::setenv("PATH", folder.path().c_str(), 1);
  { platform::Sound(folder.path() / "bell.wav").play(); } // its end waits for the player
  ::setenv("PATH", before.c_str(), 1);
  CHECK(support::bytesOf(heard) == (folder.path() / "bell.wav").string() + "\n");
}
