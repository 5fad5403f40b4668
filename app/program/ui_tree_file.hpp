#pragma once
// What is on screen, in a file for tests and assistive tools: whoever reads it never sees half of it.
#include <filesystem>
#include <string>

namespace program {

class UiTreeFile {
 public:
  explicit UiTreeFile(std::filesystem::path file) : file_(std::move(file)) {}
  /// Writes only what differs. Throws std::runtime_error where it cannot.
  void write(std::string tree);

 private:
  std::filesystem::path file_;
  std::string written_;
};

} // namespace program
