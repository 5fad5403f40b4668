#pragma once
// The program in its window, or without one.
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace program {

constexpr int usualTuioPort = 3333;

struct RunOptions {
  std::filesystem::path file{}; ///< the workshop to open; empty: the start screen
  int width = 0, height = 0;    ///< pixels; 0: as it comes
  bool fullscreen = false;
  std::string language{};                 ///< of the screen; empty: as remembered, or the system's
  std::string monitor{};                  ///< its number from 1, or its name; empty: the main one
  int tuioPort = 0;                       ///< where TUIO is heard; 0: it is not
  std::vector<std::string> tuioSenders{}; ///< who is heard; empty: this machine
  double diagonalInch = 0;                ///< of the display; 0: as remembered, or as the monitor tells
  std::filesystem::path copies{};         ///< further copies of workshops go there; empty: as Folders says
  std::filesystem::path touchLog{};       ///< what fingers do is recorded here
  std::filesystem::path uiTree{};         ///< what is on screen is written here
  std::filesystem::path touches{};        ///< a recording to play
  std::filesystem::path pictures{};       ///< the folder for the pictures that the recording takes
  bool endsAfterFirstFrame = false;       ///< for the benchmark of starting
};

/// Returns the exit status: 0, or 1 where a recording touched what never came. Throws std::runtime_error
/// where there is no display.
int runInWindow(const RunOptions& options);
/// Plays a recording off screen, as fast as it goes, on a clock of its own.
int runOffScreen(const RunOptions& options);

} // namespace program
