#pragma once
// Tells on a terminal what takes long.
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace program {

/// A line on the terminal of the error output, from a second on; gone when this ends. Nothing where that
/// output is no terminal.
class Progress {
 public:
  explicit Progress(bool quiet);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// What is done now: "a.journey: pdf".
  void at(std::string what);
  /// Before anything else is written to the terminal.
  void clear();

 private:
  void tell();

  std::mutex mutex_;
  std::condition_variable over_;
  std::string what_;
  bool isOver_ = false, isShown_ = false;
  std::thread thread_;
};

} // namespace program
