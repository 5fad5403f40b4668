#pragma once
// Short messages on the table: why something was refused, beside the finger that asked, for as long as it
// takes to read.
#include "ui/frame.hpp"

#include <optional>
#include <string>
#include <vector>

namespace table {

class Notices {
 public:
  /// `at`: table millimetres; without a place it appears in the middle.
  void add(std::string text, std::optional<base::Point> at = {});
  /// `facing`: the turn in which it is to be read at a place (a seat's direction).
  void draw(ui::Frame& frame, const std::function<double(base::Point)>& facing);
  /// What is told now, for tests and assistive tools.
  std::vector<std::string> texts() const;

 private:
  struct Notice {
    std::string text;
    std::optional<base::Point> at;
    std::optional<base::Seconds> since;
    int number;
  };
  std::vector<Notice> notices_;
  int count_ = 0;
};

} // namespace table
