#pragma once
// How far a result has come, and whether it is still wanted: between the thread that makes it and the screen
// that shows it.
#include <atomic>
#include <cstddef>
#include <stdexcept>

namespace report {

/// Nobody wants the result any more; nothing half-done is left.
class Cancelled : public std::runtime_error {
 public:
  Cancelled() : std::runtime_error("the export was cancelled") {}
};

class Progress {
 public:
  /// 0 to 1.
  double part() const { return part_; }
  void cancel() { cancelled_ = true; }
  bool isCancelled() const { return cancelled_; }

  /// By the maker: it begins with one of so many formats, and how far it is with that. Throws Cancelled.
  void begin(std::size_t format, std::size_t formats) {
    format_ = format, formats_ = formats;
    tell(0);
  }
  void tell(double part) {
    if (cancelled_) throw Cancelled();
    part_ = (static_cast<double>(format_) + part) / static_cast<double>(formats_);
  }

 private:
  std::atomic<double> part_ = 0;
  std::atomic<bool> cancelled_ = false;
  std::size_t format_ = 0, formats_ = 1; // the maker's
};

} // namespace report
